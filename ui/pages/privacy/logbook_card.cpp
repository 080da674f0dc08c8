#include "ui/pages/privacy/logbook_card.h"

#include "ui/pages/privacy/logbook_words.h"
#include "ui/tables/data_table.h"
#include "ui/tables/row_table.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip_faces.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

namespace tactful::ui {

struct LogbookRow {
    steps::LogbookLine line;
    QString when;
};

namespace {

std::vector<TableColumn<LogbookRow>> columns()
{
    using Row = LogbookRow;
    return {
        {{QStringLiteral("when"), LogbookCard::tr("When"), Qt::AlignLeft, 150},
         [](const Row& r) { return Cell{r.when}; },
         [](const Row& r) { return static_cast<double>(r.line.number); }},
        {{QStringLiteral("who"), LogbookCard::tr("Who"), Qt::AlignLeft, 150},
         [](const Row& r) { return Cell{actorWords(r.line.who)}; }},
        {{QStringLiteral("what"), LogbookCard::tr("What happened"), Qt::AlignLeft, 360, 1, true, false, true},
         [](const Row& r) { return Cell{eventWords(r.line)}; }},
        {{QStringLiteral("concerns"), LogbookCard::tr("Concerns"), Qt::AlignLeft, 130},
         [](const Row& r) { return Cell{concernWords(r.line.event)}; },
         [](const Row& r) { return static_cast<double>(r.line.event.concerns); }},
        {{QStringLiteral("fingerprint"), LogbookCard::tr("Fingerprint"), Qt::AlignLeft, 110},
         [](const Row& r) { return Cell{QString::fromStdString(r.line.fingerprint)}; }},
    };
}

}  // namespace

LogbookCard::LogbookCard(QWidget* parent)
    : Card(tr("Logbook"), parent), m_verdict(new Chip), m_checked(new Label({}, TextRole::Body, Token::Ink2)),
      m_table(std::make_unique<RowTable<LogbookRow>>(columns())), m_view(new DataTable)
{
    setFlush();
    auto* check = new Button(tr("Check again"), ButtonKind::Quiet);
    auto* save = new Button(tr("Save logbook"));
    check->setObjectName(QStringLiteral("checkLogbook"));
    save->setObjectName(QStringLiteral("saveLogbook"));
    save->setIconName("out");
    addAside(m_verdict);
    addAside(m_checked);
    addAside(check);
    addAside(save);
    m_verdict->hide();
    m_view->setObjectName(QStringLiteral("logbook"));
    m_view->setAccessibleName(tr("Logbook"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTable(m_table.get());
    m_view->setEmptyState(new EmptyState("file", tr("Nothing written yet")));
    m_view->setMinimumHeight(240);
    body()->addWidget(m_view, 1);
    connect(check, &QAbstractButton::clicked, this, &LogbookCard::checkRequested);
    connect(save, &QAbstractButton::clicked, this, &LogbookCard::saveRequested);
}

LogbookCard::~LogbookCard()
{
    delete m_view;  // before its table
}

void LogbookCard::show(const steps::LogbookPage& page, const std::string& timeZone)
{
    std::vector<LogbookRow> rows;
    for (const steps::LogbookLine& line : page.lines)
        rows.push_back({line, dateTimeText(line.at, timeZone)});
    m_table->setRows(std::move(rows));
}

void LogbookCard::showVerdict(const steps::LogbookVerdict& verdict)
{
    m_verdict->show();
    m_verdict->setFace(verdict.whole
                           ? faceOf(VerdictMark::Good,
                                    tr("Verified: %1 entries, none changed").arg(countText(verdict.entries)))
                           : faceOf(VerdictMark::Bad,
                                    tr("Changed after it was written: entry %1").arg(verdict.firstBroken)));
    m_checked->setText(
        tr("checked at %1").arg(QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm"))));
}

}  // namespace tactful::ui
