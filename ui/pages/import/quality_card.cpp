#include "ui/pages/import/quality_card.h"

#include "ui/charts/stacked_bar.h"
#include "ui/pages/import/field_words.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <map>

namespace tactful::ui {
namespace {

/// What several files come to.
struct Sums {
    std::int64_t read = 0, fine = 0, fixed = 0, setAside = 0;
    std::int64_t customersNew = 0, ordersNew = 0, ordersKnown = 0, productsNew = 0;
    std::map<QString, std::int64_t> fixes;
    std::map<QString, std::int64_t> aside;
};

Sums sumsOf(const std::vector<steps::ImportedFile>& files)
{
    Sums sums;
    for (const steps::ImportedFile& file : files) {
        sums.read += file.rowsRead;
        sums.fine += file.rowsFine;
        sums.fixed += file.rowsFixed;
        sums.setAside += file.rowsSetAside;
        sums.customersNew += file.customersNew;
        sums.ordersNew += file.ordersNew;
        sums.ordersKnown += file.ordersKnown;
        sums.productsNew += file.productsNew;
        for (const steps::IssueGroup& group : file.issueGroups) {
            const QString words = issueWords(group.code, group.message);
            if (group.kind == data::IssueKind::Fixed) sums.fixes[words] += group.count;
            if (group.kind == data::IssueKind::SetAside) sums.aside[words] += group.count;
        }
    }
    return sums;
}

QWidget* line(const QString& name, const QString& value, bool strong, Token ink = Token::Ink)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        (new Label(name, strong ? TextRole::Label : TextRole::Body, strong ? Token::Ink : Token::Ink2))
            ->wrapped(),
        1);
    auto* figure = new Label(value, strong ? TextRole::Label : TextRole::Body, strong ? ink : Token::Ink2);
    layout->addWidget(figure, 0, Qt::AlignRight | Qt::AlignTop);
    return row;
}

}  // namespace

QualityCard::QualityCard(QWidget* parent)
    : Card(tr("Quality so far"), parent), m_rows(new Label({}, TextRole::Number)),
      m_rowsCaption(new Label({}, TextRole::Body, Token::Ink2)), m_bar(new StackedBar), m_lists(new QWidget),
      m_list(new QVBoxLayout(m_lists)), m_nothing(new EmptyState("okc", tr("Nothing read yet")))
{
    auto* figure = new QHBoxLayout;
    figure->addWidget(m_rows, 0, Qt::AlignBottom);
    figure->addWidget(m_rowsCaption, 0, Qt::AlignBottom);
    figure->addStretch();
    m_list->setContentsMargins(0, metric::space2, 0, 0);
    m_list->setSpacing(6);
    m_nothing->setSentence(
        tr("Rows are fine, fixed for you, or set aside with the reason. None is thrown away."));
    body()->addLayout(figure);
    body()->addWidget(m_bar);
    body()->addWidget(m_lists);
    body()->addWidget(m_nothing, 1);
    body()->addStretch();
    showNothing();
}

void QualityCard::showNothing()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_rows, m_rowsCaption, m_bar, m_lists})
        part->hide();
    m_nothing->show();
}

void QualityCard::show(const std::vector<steps::ImportedFile>& files)
{
    const Sums sums = sumsOf(files);
    m_rows->setText(countText(sums.read));
    m_rowsCaption->setText(tr("rows read"));
    const auto part = [](const QString& name, std::int64_t count, Token colour) {
        return StackedPart{name, static_cast<double>(count), countText(count), colour};
    };
    StackedBarData bar;
    bar.parts = {part(tr("fine"), sums.fine, Token::AccentMid), part(tr("fixed"), sums.fixed, Token::Accent),
                 part(tr("set aside"), sums.setAside, Token::Brass)};
    m_bar->setData(bar);
    m_bar->setFinding(tr("%1 rows: %2 fine, %3 fixed, %4 set aside")
                          .arg(countText(sums.read), countText(sums.fine), countText(sums.fixed),
                               countText(sums.setAside)));
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const auto group = [this](const QString& title, std::int64_t total, Token ink,
                              const std::map<QString, std::int64_t>& rows) {
        m_list->addWidget(line(title, countText(total), true, ink));
        for (const auto& [words, count] : rows)
            m_list->addWidget(line(words, countText(count), false));
        m_list->addWidget(new Separator);
    };
    group(tr("Fixed for you"), sums.fixed, Token::Ink, sums.fixes);
    group(tr("Set aside"), sums.setAside, sums.setAside > 0 ? Token::BrassInk : Token::Ink, sums.aside);
    if (sums.setAside > 0)
        m_list->addWidget(
            (new Label(tr("Set-aside rows are kept in your shop, sealed. Save them from the list below, "
                          "correct them there and drop the file here again."),
                       TextRole::Caption, Token::Ink3))
                ->wrapped());
    m_list->addWidget(new Label(tr("What this will add"), TextRole::Label));
    m_list->addWidget(line(tr("New customers"), countText(sums.customersNew), false));
    m_list->addWidget(line(tr("New orders"), countText(sums.ordersNew), false));
    m_list->addWidget(line(tr("New products"), countText(sums.productsNew), false));
    m_list->addWidget(line(tr("Known already, skipped"),
                           tr("%Ln order(s)", nullptr, static_cast<int>(sums.ordersKnown)), false));
    for (QWidget* each : std::initializer_list<QWidget*>{m_rows, m_rowsCaption, m_bar, m_lists})
        each->show();
    m_nothing->hide();
}

}  // namespace tactful::ui
