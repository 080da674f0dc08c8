#include "ui/pages/privacy/retention_card.h"

#include "ui/pages/privacy/retention_dialog.h"
#include "ui/text/duty_words.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int monthsOffered[] = {3, 6, 12, 24, 36, 72, 120};

/// Kept in months that the owner chooses; files go by days, the rest stays.
bool isChosen(steps::RetentionKind kind)
{
    using enum steps::RetentionKind;
    return kind == SetAsideRows || kind == Results || kind == Plans || kind == ClosedRequests ||
           kind == DormantContacts;
}

QString stateWords(const steps::RetentionRow& row)
{
    QStringList parts;
    const QString kept = keptForText(row.months, row.days);
    if (!isChosen(row.kind)) parts << kept;
    if (row.due > 0)
        parts << RetentionCard::tr("%Ln too old", nullptr, static_cast<int>(row.due));
    else if (row.canRun)
        parts << RetentionCard::tr("nothing is too old");
    if (row.canRun && row.nextRun)
        parts << (row.byNameOnly ? RetentionCard::tr("only when you say so")
                                 : RetentionCard::tr("next on %1").arg(dayText(*row.nextRun)));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

RetentionCard::RetentionCard(PageContext& context, QWidget* parent)
    : Card(tr("How long we keep things"), parent), m_context(context),
      m_look(new Button(tr("Look through it…")))
{
    setObjectName(QStringLiteral("retentionCard"));
    setSentence(tr("Nothing goes unseen: you are shown first what is too old."));
    m_look->setObjectName(QStringLiteral("lookThrough"));
    body()->setSpacing(6);
    for (int kind = 0; kind < steps::retentionKindCount; ++kind)
        addRow(static_cast<steps::RetentionKind>(kind));
    body()->addWidget(m_look, 0, Qt::AlignLeft);
    body()->addStretch();
    connect(m_look, &QAbstractButton::clicked, this, &RetentionCard::lookThrough);
}

void RetentionCard::addRow(steps::RetentionKind kind)
{
    Row row{kind, (new Label({}, TextRole::Caption, Token::Ink2))->wrapped(), nullptr};
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = (new Label(retentionWords(kind)))->wrapped();
    name->setToolTip(retentionSentence(kind));
    words->addWidget(name);
    words->addWidget(row.state);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::space3);
    line->addLayout(words, 1);
    if (isChosen(kind)) {
        row.months = new QComboBox;
        row.months->setObjectName(QStringLiteral("keep.") + QString::fromUtf8(nameOf(kind).data()));
        row.months->setAccessibleName(tr("How long to keep: %1").arg(retentionWords(kind)));
        for (const int months : monthsOffered)
            row.months->addItem(keptForText(months, 0), months);
        connect(row.months, &QComboBox::activated, this,
                [this, kind, box = row.months] { set(kind, box->currentData().toInt()); });
        line->addWidget(row.months, 0, Qt::AlignVCenter);
    }
    body()->addWidget(new Separator);
    body()->addLayout(line);
    m_rows.push_back(row);
}

void RetentionCard::refresh()
{
    m_context.desk.ask<std::vector<steps::RetentionRow>>(
        this, Lane::Read,
        [](steps::Session& session, Job& job) { return steps::retentionList(session, {}, job); },
        [this](const Result<std::vector<steps::RetentionRow>>& rows) {
            if (rows) show(*rows);
        });
}

void RetentionCard::show(const std::vector<steps::RetentionRow>& rows)
{
    for (const Row& shown : m_rows)
        for (const steps::RetentionRow& row : rows) {
            if (row.kind != shown.kind) continue;
            shown.state->setText(stateWords(row));
            shown.state->setLook(TextRole::Caption,
                                 row.due > 0 && row.canRun ? Token::BrassInk : Token::Ink2);
            if (!shown.months) continue;
            const QSignalBlocker silent(shown.months);
            int at = shown.months->findData(row.months);
            if (at < 0) {
                // Set on the command line to something that is not offered here.
                shown.months->addItem(keptForText(row.months, 0), row.months);
                at = shown.months->count() - 1;
            }
            shown.months->setCurrentIndex(at);
        }
}

void RetentionCard::set(steps::RetentionKind kind, int months)
{
    m_context.desk.edit<int>(
        Change::Settings, this,
        [kind, months](steps::Session& session, Job&) -> Result<int> {
            const Status done = steps::setRetention(session, kind, months);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this](const Result<int>& done) {
            if (!done) m_context.go.tell(explainInOneLine(done.error()));
        });
}

void RetentionCard::lookThrough()
{
    auto* dialog = new RetentionDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace tactful::ui
