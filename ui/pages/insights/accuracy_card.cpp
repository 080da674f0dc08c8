#include "ui/pages/insights/accuracy_card.h"

#include "ui/charts/interval_bars.h"
#include "ui/pages/insights/insight_words.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_faces.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {

AccuracyCard::AccuracyCard(QWidget* parent)
    : Card(tr("Does it work here?"), parent), m_verdict(new Chip), m_tests(new QWidget),
      m_columns(new FoldLayout(metric::space6)), m_single(new Banner(BannerKind::Note)),
      m_nothing(new EmptyState("chart", tr("Cannot tell yet")))
{
    addAside(m_verdict);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_tests->setLayout(m_columns);
    m_nothing->setSentence(
        tr("Tactful tests itself on your own past sales. Import some months of orders, then press "
           "\"Test again\"."));
    body()->addWidget(m_tests, 1);
    body()->addWidget(m_single);
    body()->addWidget(m_nothing, 1);
    m_verdict->hide();
    m_single->hide();
    m_tests->hide();
}

void AccuracyCard::show(const steps::AccuracyInsight& accuracy, const Currency& currency)
{
    while (QLayoutItem* item = m_columns->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const bool any = accuracy.learnt && !accuracy.tests.empty();
    m_tests->setVisible(any);
    m_verdict->setVisible(any);
    m_nothing->setVisible(!any);
    m_single->setVisible(any && accuracy.singleOrderNoBetter);
    if (!any) {
        setSentence({});
        return;
    }
    setSentence(
        tr("We hid your last %Ln day(s) of sales, made our guesses, then looked at what people really did.",
           nullptr, accuracy.hiddenDays));
    const int all = static_cast<int>(accuracy.tests.size());
    const QString words = accuracy.better > 0
                              ? tr("Beats simple rules in %1 of %2").arg(accuracy.better).arg(all)
                              : tr("As good as the simple rules");
    m_verdict->setFace(faceOf(accuracy.better > 0 ? VerdictMark::Good : VerdictMark::Unsure, words));
    for (const steps::InsightTest& test : accuracy.tests)
        m_columns->addColumn(column(test, currency));
    m_single->setText(
        {}, tr("For customers with a single order, our sums are no better than the simple rule. So there we "
               "use the simple rule."));
}

QWidget* AccuracyCard::column(const steps::InsightTest& test, const Currency& currency)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget((new Label(testTitle(test), TextRole::Label))->wrapped());
    layout->addWidget((new Label(testCaption(test), TextRole::Body, Token::Ink2))->wrapped());
    layout->addSpacing(metric::space2);
    IntervalBarsData bars;
    for (const steps::TestedWay& way : test.ways) {
        const auto text = [&](double value) { return testValueText(test.unit, value, currency); };
        IntervalBar bar;
        bar.name = wayTitle(way);
        bar.value = way.value.value;
        bar.low = way.value.low;
        bar.high = way.value.high;
        bar.valueText = text(way.value.value);
        const MoneyRangeText range = test.unit == steps::TestUnit::MinorMoney
                                         ? moneyRangeText(way.value.low, way.value.high, currency)
                                         : MoneyRangeText{text(way.value.low), text(way.value.high)};
        bar.rangeText = tr("likely between %1 and %2").arg(range.low, range.high);
        bar.ours = way.name == "tactful";
        bars.full =
            std::max(bars.full, test.unit == steps::TestUnit::PerHundred ? 100.0 : way.value.high * 1.1);
        bars.bars.push_back(std::move(bar));
    }
    if (bars.bars.empty()) {
        layout->addWidget(
            (new Label(tr("There is too little to tell yet."), TextRole::Body, Token::Ink2))->wrapped());
    } else {
        auto* chart = new IntervalBars;
        chart->setAccessibleName(testTitle(test));
        chart->setFinding(testFinding(test, currency));
        chart->setData(std::move(bars));
        layout->addWidget(chart);
    }
    layout->addSpacing(metric::space2);
    const bool better = test.verdict == steps::TestVerdict::Better;
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(metric::space2);
    verdict->addWidget(
        new IconView(better ? "okc" : "info", better ? Token::AccentInk : Token::Ink2, metric::iconControl),
        0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new Label(testFinding(test, currency), TextRole::Label))->wrapped());
    words->addWidget((new Label(testUse(test), TextRole::Body, Token::Ink2))->wrapped());
    verdict->addLayout(words, 1);
    layout->addLayout(verdict);
    layout->addStretch();
    return part;
}

}  // namespace tactful::ui
