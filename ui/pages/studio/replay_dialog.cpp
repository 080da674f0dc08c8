#include "ui/pages/studio/replay_dialog.h"

#include "ui/pages/campaign_words.h"
#include "ui/tables/data_table.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/notice_words.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_row.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace tactful::ui {
namespace {

constexpr QSize usual(980, 680);

Day firstDayOf(const steps::CalendarMonth& month)
{
    return *dayFromCivil({month.year, month.month, 1});
}

std::int64_t leftOutOf(const steps::ReplayMonth& month)
{
    std::int64_t sum = 0;
    for (const std::int64_t count : month.leftOut)
        sum += count;
    return sum;
}

QString rangeText(const data::Estimate& estimate)
{
    return ReplayDialog::tr("%1 to %2", "a range of numbers")
        .arg(countText(std::lround(estimate.low)), countText(std::lround(estimate.high)));
}

QString moneyRange(const data::Estimate& estimate, const Currency& currency)
{
    return ReplayDialog::tr("%1 to %2", "a range of money")
        .arg(moneyText(estimate.low, currency), moneyText(estimate.high, currency));
}

using Column = TableColumn<steps::ReplayMonth>;

std::vector<Column> columnsFor(const Currency& currency)
{
    using Month = steps::ReplayMonth;
    const auto text = [](const char* id) { return QString::fromLatin1(id); };
    std::vector<Column> columns;
    columns.push_back(Column(
        {text("month"), ReplayDialog::tr("Month"), Qt::AlignLeft, 120, 1, false, false, true},
        [](const Month& month) {
            return Cell{monthText(firstDayOf(month.month)),
                        ReplayDialog::tr("%Ln campaign(s)", nullptr, month.campaigns), CellKind::TwoLine};
        }));
    columns.push_back(
        Column({text("messages"), ReplayDialog::tr("E‑mails"), Qt::AlignRight, 90, 0, false},
               [](const Month& month) {
                   return Cell{countText(month.messages),
                               ReplayDialog::tr("to %Ln people", nullptr, static_cast<int>(month.people)),
                               CellKind::TwoLine};
               }));
    columns.push_back(
        Column({text("left-out"), ReplayDialog::tr("Left out"), Qt::AlignRight, 90, 0, false},
               [](const Month& month) {
                   return Cell{countText(leftOutOf(month)),
                               ReplayDialog::tr("%Ln held back", nullptr, static_cast<int>(month.heldBack)),
                               CellKind::TwoLine};
               }));
    columns.push_back(
        Column({text("personal"), ReplayDialog::tr("How personal"), Qt::AlignRight, 96, 0, false},
               [](const Month& month) {
                   return Cell{scoreText(month.meanScore),
                               ReplayDialog::tr("%Ln softened", nullptr, static_cast<int>(month.softened)),
                               CellKind::TwoLine};
               }));
    columns.push_back(
        Column({text("leaving"), ReplayDialog::tr("May unsubscribe"), Qt::AlignRight, 110, 0, false},
               [](const Month& month) {
                   return Cell{countText(std::lround(month.unsubscribes.value)),
                               rangeText(month.unsubscribes), CellKind::TwoLine};
               }));
    columns.push_back(
        Column({text("sales"), ReplayDialog::tr("Likely extra sales"), Qt::AlignRight, 130, 0, false},
               [currency](const Month& month) {
                   return Cell{moneyText(month.extraSalesMinor.value, currency),
                               moneyRange(month.extraSalesMinor, currency), CellKind::TwoLine};
               }));
    columns.push_back(Column({text("variety"), ReplayDialog::tr("Shelf shown"), Qt::AlignRight, 90, 0, false},
                             [](const Month& month) {
                                 return Cell{
                                     percentText(month.shelfShown),
                                     ReplayDialog::tr("%1 new to them").arg(percentText(month.discovery)),
                                     CellKind::TwoLine};
                             }));
    return columns;
}

}  // namespace

ReplayDialog::ReplayDialog(ShopDesk& desk, const data::Brief& brief, int months, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_brief(brief), m_months(months), m_stack(new QStackedWidget(this)),
      m_rows(std::make_unique<RowTable<steps::ReplayMonth>>(columnsFor(desk.settings().currency)))
{
    setObjectName(QStringLiteral("replayDialog"));
    const QString title = tr("The last %Ln month(s) with these dials", nullptr, m_months);
    setWindowTitle(title);
    resize(usual);
    m_stack->addWidget(buildWorking());
    m_stack->addWidget(buildResult());
    auto* close = new Button(tr("Close"), ButtonKind::Main);
    close->setObjectName(QStringLiteral("closeReplay"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, metric::space4, 20, metric::space4);
    all->setSpacing(metric::space3);
    all->addWidget((new Label(title, TextRole::Title))->wrapped());
    all->addWidget((new Label(tr("As if you had sent this campaign again and again, as often as “How often” "
                                 "allows. Each time with what was known then, and no more."),
                              TextRole::Body, Token::Ink2))
                       ->wrapped());
    all->addWidget(m_stack, 1);
    all->addLayout(foot);
    connect(&m_desk, &ShopDesk::closed, this, &QDialog::reject);
    connect(&m_desk, &ShopDesk::progressed, this, &ReplayDialog::showProgress);
    start();
}

ReplayDialog::~ReplayDialog()
{
    if (m_running) m_desk.cancelRun();
    delete m_table;  // before its rows
}

QWidget* ReplayDialog::buildWorking()
{
    auto* part = new QWidget;
    m_problem = new Banner(BannerKind::Failed);
    m_problem->hide();
    m_progress = new ProgressRow(tr("Going through the past, month by month"));
    m_progress->setObjectName(QStringLiteral("replayProgress"));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addStretch(1);
    connect(m_progress, &ProgressRow::cancelRequested, this, [this] { m_desk.cancelRun(); });
    connect(m_progress, &ProgressRow::startAgainRequested, this, &ReplayDialog::start);
    return part;
}

QWidget* ReplayDialog::buildResult()
{
    auto* part = new QWidget;
    m_messages = new KeyFigure(tr("E‑mails in all"));
    m_sales = new KeyFigure(tr("Likely extra sales"));
    m_leaving = new KeyFigure(tr("May unsubscribe"));
    m_personal = new KeyFigure(tr("How personal on average"));
    m_messages->setObjectName(QStringLiteral("replayMessages"));
    auto* figures = new FoldLayout(metric::space3);
    for (KeyFigure* figure : {m_messages, m_sales, m_leaving, m_personal})
        figures->addColumn(figure);
    m_table = new DataTable(part);
    m_table->setObjectName(QStringLiteral("replayTable"));
    m_table->setAccessibleName(tr("Month by month"));
    m_table->setRowHeight(RowHeight::TwoLine);
    m_table->setTable(m_rows.get());
    m_month = (new Label({}, TextRole::Body, Token::Ink2))->wrapped();
    m_month->setObjectName(QStringLiteral("replayMonth"));
    m_notes = (new Label({}, TextRole::Caption, Token::Ink3))->wrapped();
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::space3);
    column->addLayout(figures);
    column->addWidget(m_table, 1);
    column->addWidget(m_month);
    column->addWidget(m_notes);
    connect(m_table, &DataTable::rowSelected, this, &ReplayDialog::explain);
    return part;
}

void ReplayDialog::start()
{
    m_progress->restart();
    m_progress->setShare(std::nullopt);
    m_running = m_desk.run<steps::Replay>(
        tr("Replaying the last %Ln month(s)", nullptr, m_months), Changes(), this,
        [brief = m_brief, months = m_months](steps::Session& session, Job& job) {
            steps::ReplayOptions options;
            options.months = months;
            return steps::replayPolicy(session, brief, options, job);
        },
        [this](Result<steps::Replay> replay) { take(replay); });
    if (m_running) return;
    m_problem->setText({}, tr("Something else is under way. Try again when it is done."));
    m_problem->show();
    m_progress->showCancelled();
}

void ReplayDialog::showProgress()
{
    if (!m_running) return;
    const JobProgress& progress = m_desk.progress();
    const bool known = progress.share >= 0.0;
    m_progress->setShare(known ? std::optional<double>(progress.share) : std::nullopt);
    m_progress->setFigure(known ? percentText(progress.share) : QString());
}

void ReplayDialog::take(const Result<steps::Replay>& replay)
{
    m_running = false;
    m_problem->hide();
    if (replay) return showReplay(*replay);
    m_progress->showCancelled();
    if (replay.error().code == ErrorCode::Cancelled) return;
    const Explanation why = ui::explain(replay.error());
    m_problem->setText(why.heading, why.detail);
    m_problem->show();
}

void ReplayDialog::showReplay(const steps::Replay& replay)
{
    const Currency currency = m_desk.settings().currency;
    const steps::ReplayYear& year = replay.year;
    m_messages->setFigure(countText(year.messages));
    m_messages->setCaption(tr("to %Ln people,", nullptr, static_cast<int>(year.people)) + QLatin1Char(' ') +
                           tr("at most %Ln to one in 30 days", nullptr, year.mostInAnyMonth));
    m_sales->setFigure(moneyText(year.extraSalesMinor.value, currency));
    m_sales->setCaption(tr("likely %1").arg(moneyRange(year.extraSalesMinor, currency)));
    m_leaving->setFigure(countText(std::lround(year.unsubscribes.value)));
    m_leaving->setCaption(tr("likely %1").arg(rangeText(year.unsubscribes)));
    m_personal->setFigure(scoreText(year.meanScore));
    m_personal->setCaption(tr("your ceiling is %1").arg(scoreText(m_brief.dials.personal)));
    QStringList notes;
    for (const data::Notice& note : replay.notes)
        notes.append(noticeWords(note));
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_rows->setRows(replay.months);
    m_stack->setCurrentIndex(1);
    m_table->selectRow(static_cast<int>(replay.months.size()) - 1);
}

/// Why people were left out in the month of a row.
void ReplayDialog::explain(int row)
{
    if (row < 0) return m_month->clear();
    const steps::ReplayMonth& month = m_rows->row(row);
    QStringList reasons;
    for (int reason = 0; reason < data::leftOutReasonCount; ++reason)
        if (const std::int64_t count = month.leftOut[static_cast<std::size_t>(reason)]; count > 0)
            //: A number of people and why they were left out.
            reasons.append(
                tr("%1 %2").arg(countText(count), leftOutWords(static_cast<data::LeftOutReason>(reason))));
    const QString when = monthText(firstDayOf(month.month));
    m_month->setText(reasons.isEmpty()
                         ? tr("%1: nobody was left out.").arg(when)
                         : tr("%1, left out: %2.").arg(when, reasons.join(QStringLiteral("; "))));
}

}  // namespace tactful::ui
