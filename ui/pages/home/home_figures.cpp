#include "ui/pages/home/home_figures.h"

#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/key_figure.h"

#include <QHBoxLayout>

#include <cstdlib>

namespace tactful::ui {
namespace {

/// "64 since last month", better or worse by what the figure counts.
void showChange(KeyFigure& figure, const steps::NowAndBefore& count, bool moreIsBetter)
{
    const std::int64_t by = count.now - count.monthAgo;
    if (by == 0) {
        figure.setChange(Trend::Same, false, HomeFigures::tr("as last month"));
        return;
    }
    figure.setChange((by > 0) == moreIsBetter ? Trend::Better : Trend::Worse, by > 0,
                     HomeFigures::tr("%1 since last month").arg(countText(std::abs(by))));
}

}  // namespace

HomeFigures::HomeFigures(QWidget* parent)
    : QWidget(parent), m_active(new KeyFigure(tr("Active customers"))),
      m_expected(new KeyFigure(tr("Expected sales, next 12 months"))),
      m_slipping(new KeyFigure(tr("Slipping away"))), m_mailable(new KeyFigure(tr("May be e‑mailed today")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space4);
    for (KeyFigure* figure : {m_active, m_expected, m_slipping, m_mailable})
        layout->addWidget(figure, 1);
}

void HomeFigures::show(const steps::Overview& overview, const Currency& currency)
{
    m_active->setFigure(countText(overview.activeCustomers.now));
    m_active->setCaption(tr("bought in the last 6 months"));
    showChange(*m_active, overview.activeCustomers, true);
    if (const auto& expected = overview.nextTwelveMonths) {
        m_expected->setFigure(moneyText(static_cast<double>(expected->minor), currency));
        const MoneyRangeText range = moneyRangeText(static_cast<double>(expected->lowMinor),
                                                    static_cast<double>(expected->highMinor), currency);
        m_expected->setCaption(tr("likely between %1 and %2").arg(range.low, range.high));
    } else {
        m_expected->setFigure(QStringLiteral("–"));
        m_expected->setCaption(tr("cannot tell yet: needs more months of sales"));
    }
    m_slipping->setFigure(countText(overview.slipping.customers.now));
    m_slipping->setCaption(
        tr("of whom %1 used to be regulars").arg(countText(overview.slipping.formerRegulars)));
    showChange(*m_slipping, overview.slipping.customers, false);
    m_mailable->setFigure(countText(overview.status.mailable));
    m_mailable->setOfWhat(tr("of %1").arg(countText(overview.status.customers)));
    m_mailable->setShare(overview.status.customers > 0 ? static_cast<double>(overview.status.mailable) /
                                                             static_cast<double>(overview.status.customers)
                                                       : 0.0);
}

}  // namespace tactful::ui
