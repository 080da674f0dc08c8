#include "ui/pages/studio/teach_card.h"

#include "ui/text/format.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr double likely = 0.8;  ///< a chance above which nothing has to be done

}  // namespace

QString findingWords(const steps::TestPower& power, const Currency& currency)
{
    if (!power.tests)
        return TeachCard::tr("Nobody is held back, so this campaign will not show what it changed.");
    return TeachCard::tr(
               "%1 buy anyway. That more than %2 buy, or that people spend %3 more each, would show.")
        .arg(percentText(power.buyers), percentText(power.buyers + power.smallestRise),
             moneyText(power.smallestMinor, currency));
}

QString helpWords(const steps::TestPower& power)
{
    if (!power.tests) return {};
    QStringList sentences;
    sentences << TeachCard::tr("An effect of the usual size, up to %1, is seen %2 of the time.")
                     .arg(percentText(power.buyers + power.expectedRise), percentText(power.chance));
    if (power.chance < likely) {
        if (power.leastHeldBack > 0)
            sentences << TeachCard::tr("Holding back %Ln people would show it.", nullptr,
                                       static_cast<int>(power.leastHeldBack));
        if (power.campaigns && *power.campaigns > 1)
            sentences << TeachCard::tr("Taken together, %Ln campaigns like this one would show it.", nullptr,
                                       *power.campaigns);
        if (power.leastHeldBack == 0 && !power.campaigns)
            sentences << TeachCard::tr("Your shop is too small to tell, however many you hold back.");
    }
    if (power.smallestOfPicks)
        sentences << TeachCard::tr(
                         "That own picks do better than best sellers would show from %1 more buyers.")
                         .arg(percentText(*power.smallestOfPicks));
    return sentences.join(QLatin1Char(' '));
}

TeachCard::TeachCard(QWidget* parent)
    : Card(tr("What this will teach you"), parent),
      m_finding((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped()),
      m_more((new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped())
{
    setCompact();
    setObjectName(QStringLiteral("teachCard"));
    m_finding->setObjectName(QStringLiteral("teachFinding"));
    m_more->setObjectName(QStringLiteral("teachMore"));
    body()->addWidget(m_finding);
    body()->addWidget(m_more);
}

void TeachCard::show(const steps::TestPower& power, const Currency& currency)
{
    m_finding->setText(findingWords(power, currency));
    const QString more = helpWords(power);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
}

void TeachCard::setPending(bool pending)
{
    m_finding->setLook(TextRole::Body, pending ? Token::Ink3 : Token::Ink2);
}

}  // namespace tactful::ui
