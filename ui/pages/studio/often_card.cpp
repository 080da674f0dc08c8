#include "ui/pages/studio/often_card.h"

#include "ui/charts/share_rows.h"
#include "ui/pages/studio/change_words.h"
#include "ui/text/format.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

QString leaveWords(double unsubscribes)
{
    return OftenCard::tr("%Ln leave", "people unsubscribe in a year",
                         static_cast<int>(std::lround(unsubscribes)));
}

QString noteOf(const steps::OftenWorth& position, int often)
{
    if (position.best) return OftenCard::tr("worth most");
    return position.often == often ? OftenCard::tr("where the dial stands") : QString();
}

/// Who has to wait, and until when; nothing where nobody has to.
QString waitingWords(const steps::WaitingLine& line)
{
    const auto people = static_cast<int>(line.people.size());
    if (people == 0) return OftenCard::tr("Nobody has to wait: all may hear from you now.");
    if (line.nextDays.empty())
        return OftenCard::tr("%Ln person(s) have to wait, for longer than a year.", nullptr, people);
    const auto& [day, count] = *line.nextDays.begin();
    return OftenCard::tr("%Ln person(s) have to wait; the first (%1) may hear from you on %2.", nullptr,
                         people)
        .arg(countText(count), weekdayText(day));
}

}  // namespace

OftenCard::OftenCard(QWidget* parent)
    : Card(tr("How often is worth most"), parent),
      m_finding((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped()), m_rows(new ShareRows(this)),
      m_waiting((new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped())
{
    setCompact();
    setObjectName(QStringLiteral("oftenCard"));
    m_finding->setObjectName(QStringLiteral("oftenFinding"));
    m_rows->setObjectName(QStringLiteral("oftenRows"));
    m_rows->setAccessibleName(tr("How often is worth most"));
    m_waiting->setObjectName(QStringLiteral("waitingLine"));
    body()->addWidget(m_finding);
    body()->addWidget(m_rows);
    body()->addWidget(m_waiting);
}

void OftenCard::show(const steps::PlanOutlook& outlook, int often, const Currency& currency)
{
    double most = 0.0;
    for (const steps::OftenWorth& position : outlook.often)
        most = std::max(most, position.worthMinor);
    std::vector<ShareRow> rows;
    QString finding = tr("At no position do e-mails pay for themselves.");
    for (const steps::OftenWorth& position : outlook.often) {
        rows.push_back({oftenWords(position.often), noteOf(position, often),
                        most > 0.0 ? std::max(0.0, position.worthMinor) / most : 0.0,
                        moneyText(position.yearMinor, currency), leaveWords(position.unsubscribes)});
        if (position.best && most > 0.0)
            finding = tr("Worth most at %1, as long as people stay: about %2 in a year.")
                          .arg(oftenWords(position.often), moneyText(position.yearMinor, currency));
    }
    m_rows->setData(std::move(rows));
    m_rows->setFinding(finding);
    m_finding->setText(finding);
    m_waiting->setText(waitingWords(outlook.waiting));
}

void OftenCard::setPending(bool pending)
{
    m_rows->setPending(pending);
    m_finding->setLook(TextRole::Body, pending ? Token::Ink3 : Token::Ink2);
}

}  // namespace tactful::ui
