#include "ui/pages/review/flag_words.h"

#include "ui/text/finding_words.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

}  // namespace

FlagWords flagWords(const steps::ReviewFlag& flag, const QString& person)
{
    switch (flag.reason) {
    case steps::FlagReason::BasisWithoutProof:
        return {
            tr("It is not on file how %1 agreed.").arg(person),
            tr("They may be written to, but you could not show when, how and to which words they said yes.")};
    case steps::FlagReason::BrandFinding:
        return {findingWords(flag.finding), tr("It can go, but it may not sound like you.")};
    case steps::FlagReason::AboveHouseLimit:
        return {tr("More personal than your house limit of %1.").arg(scoreText(flag.limit)),
                tr("%1 may wonder how you know.").arg(person)};
    case steps::FlagReason::DelicatePurchase:
        return {tr("%1 made a delicate purchase lately.").arg(person),
                tr("It is not used or mentioned. But a cheerful line may sit badly so soon after.")};
    case steps::FlagReason::StockNearlyOut:
        return {tr("%1 may run out.").arg(QString::fromStdString(flag.productName)),
                tr("%1 left, shown to %2 people.").arg(countText(flag.left), countText(flag.wanted))};
    case steps::FlagReason::CloseToCeiling:
        return {tr("Just under your ceiling of %1.").arg(scoreText(flag.limit)),
                tr("A softer line is at hand.")};
    }
    return {};
}

QString stateWords(steps::ReviewState state)
{
    switch (state) {
    case steps::ReviewState::Undecided:
        return {};
    case steps::ReviewState::Approved:
        return tr("approved");
    case steps::ReviewState::Softened:
        return tr("softened");
    case steps::ReviewState::LeftOut:
        return tr("left out");
    }
    return {};
}

QString firstName(const std::string& displayName)
{
    return QString::fromStdString(displayName).section(QLatin1Char(' '), 0, 0);
}

}  // namespace tactful::ui
