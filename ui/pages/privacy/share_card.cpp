#include "ui/pages/privacy/share_card.h"

#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

struct KindWords {
    std::string_view kind;
    const char* words;
};

constexpr KindWords kinds[] = {
    {"stages-by-country", QT_TRANSLATE_NOOP("tactful::ui::ShareCard", "Customers by stage")},
    {"orders-by-country", QT_TRANSLATE_NOOP("tactful::ui::ShareCard", "Customers by number of orders")},
    {"aisles-by-country", QT_TRANSLATE_NOOP("tactful::ui::ShareCard", "Customers by aisle")},
};

/// Budgets are whole numbers or tenths.
QString budgetText(double epsilon)
{
    return QLocale().toString(epsilon, 'f', 0);
}

}  // namespace

ShareCard::ShareCard(PageContext& context, QWidget* parent)
    : Card(tr("Write a report for others"), parent), m_context(context), m_kind(new QComboBox),
      m_columns(new QComboBox), m_method(new QComboBox),
      m_budget((new Label({}, TextRole::Caption, Token::Ink2))->wrapped()),
      m_outcome(new Banner(BannerKind::Changed)), m_write(new Button(tr("Save report…")))
{
    setSentence(tr("For an adviser, a partner or a landlord: counts in which nobody can be found."));
    m_kind->setObjectName(QStringLiteral("shareKind"));
    m_columns->setObjectName(QStringLiteral("shareColumns"));
    m_method->setObjectName(QStringLiteral("shareMethod"));
    m_write->setObjectName(QStringLiteral("writeShare"));
    m_write->setIconName("out");
    for (const KindWords& kind : kinds)
        m_kind->addItem(tr(kind.words));
    m_columns->addItem(tr("Home and elsewhere"));
    m_columns->addItem(tr("Everybody together"));
    m_method->addItem(tr("Noise in every figure"));
    m_method->addItem(tr("Small groups left blank"));
    m_outcome->hide();
    auto* fields = new FoldLayout(metric::space3);
    fields->addColumn(new Field(tr("What to count"), m_kind));
    fields->addColumn(new Field(tr("Where they live"), m_columns));
    fields->addColumn(new Field(tr("How people are hidden"), m_method));
    body()->setSpacing(metric::space3);
    body()->addLayout(fields);
    body()->addWidget(m_budget);
    body()->addWidget(m_write, 0, Qt::AlignLeft);
    body()->addWidget(m_outcome);
    body()->addStretch();
    connect(m_write, &QAbstractButton::clicked, this, &ShareCard::write);
}

void ShareCard::refresh()
{
    m_context.desk.ask<steps::ShareBudget>(
        this, Lane::Read, [](steps::Session& session, Job&) { return steps::shareBudget(session); },
        [this](const Result<steps::ShareBudget>& budget) {
            if (budget) show(*budget);
        });
}

void ShareCard::show(const steps::ShareBudget& budget)
{
    // Only until the first report: after that the owner's choice stands.
    if (budget.reports == 0) m_method->setCurrentIndex(budget.usual == steps::ShareMethod::Noise ? 0 : 1);
    m_budget->setText(
        tr("Reports with noise in the last 12 months: %1 of %2. Small groups left blank: as many "
           "as you like, but never two that differ by a few people.")
            .arg(budgetText(budget.spent / budget.each), budgetText(budget.yearly / budget.each)));
}

void ShareCard::write()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"),
                                                      m_kind->currentText() + QStringLiteral(".html"),
                                                      tr("To read (*.html);;Table (*.csv)"));
    if (file.isEmpty()) return;
    steps::ShareOptions options;
    options.kind = kinds[static_cast<std::size_t>(m_kind->currentIndex())].kind;
    options.columns =
        m_columns->currentIndex() == 0 ? steps::ShareColumns::Home : steps::ShareColumns::Together;
    options.method =
        m_method->currentIndex() == 0 ? steps::ShareMethod::Noise : steps::ShareMethod::Threshold;
    options.language = languageCode();
    options.file = toPath(file);
    m_context.desk.edit<steps::SharedTable>(
        Change::Settings, this,
        [options](steps::Session& session, Job& job) { return steps::shareReport(session, options, job); },
        [this, file](const Result<steps::SharedTable>& shared) {
            m_outcome->setKind(shared ? BannerKind::Changed : BannerKind::TakeCare);
            if (!shared)
                m_outcome->setText({}, explain(shared.error()).detail);
            else if (shared->method == steps::ShareMethod::Noise)
                m_outcome->setText({}, tr("Saved %1. Each figure is given as ±%2.")
                                           .arg(QFileInfo(file).fileName(), countText(shared->reach)));
            else
                m_outcome->setText({}, tr("Saved %1. %Ln cell(s) left blank.", nullptr, shared->blank)
                                           .arg(QFileInfo(file).fileName()));
            m_outcome->show();
        });
}

}  // namespace tactful::ui
