#include "ui/pages/studio/change_words.h"

#include "core/steps/brief_json.h"
#include "ui/pages/campaign_words.h"
#include "ui/pages/studio/campaign_draft.h"
#include "ui/text/country_names.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

QStringList changedDials(const data::Dials& before, const data::Dials& after)
{
    QStringList changes;
    for (int at = 0; at < steps::dialCount; ++at) {
        const auto dial = static_cast<steps::Dial>(at);
        const QString from = dialValueWords(before, dial);
        const QString to = dialValueWords(after, dial);
        //: A dial, its value before and after: "How personal 50 → 58".
        if (from != to) changes << tr("%1 %2 → %3").arg(dialName(dial), from, to);
    }
    return changes;
}

}  // namespace

QString dialName(steps::Dial dial)
{
    switch (dial) {
    case steps::Dial::Personal:
        return tr("How personal");
    case steps::Dial::Often:
        return tr("How often");
    case steps::Dial::Discovery:
        return tr("Discovery");
    case steps::Dial::ClearStock:
        return tr("Clear stock");
    case steps::Dial::NewArrivals:
        return tr("New arrivals");
    case steps::Dial::Margin:
        return tr("Better margin");
    case steps::Dial::HoldBack:
        return tr("Hold back");
    }
    return {};
}

QString dialValueWords(const data::Dials& dials, steps::Dial dial)
{
    switch (dial) {
    case steps::Dial::Personal:
        return scoreText(dials.personal);
    case steps::Dial::Often:
        return countText(dials.often);
    case steps::Dial::Discovery:
        return percentText(dials.discovery);
    case steps::Dial::ClearStock:
        return nudgeWords(dials.nudges.clearStock);
    case steps::Dial::NewArrivals:
        return nudgeWords(dials.nudges.newArrivals);
    case steps::Dial::Margin:
        return nudgeWords(dials.nudges.margin);
    case steps::Dial::HoldBack:
        return percentText(dials.holdBack);
    }
    return {};
}

QString oftenWords(int emails)
{
    return tr("%Ln e‑mails in 30 days", nullptr, emails);
}

QString discoveryWords(double share)
{
    if (share <= 0.0) return tr("no pick is new to them");
    if (share >= 1.0) return tr("every pick is new to them");
    const double one = std::round(1.0 / share);
    if (std::abs(1.0 / one - share) < 0.006)
        return tr("1 pick in %1 is new to them").arg(countText(qRound(one)));
    const double tenths = share * 10.0;
    if (std::abs(tenths - std::round(tenths)) < 0.06)
        return tr("%1 picks in 10 are new to them").arg(countText(qRound(tenths)));
    return tr("%1 of picks are new to them").arg(percentText(share));
}

QString nudgeWords(int strength)
{
    switch (strength) {
    case 0:
        return tr("Off");
    case 1:
        return tr("A little");
    case 2:
        return tr("Medium");
    default:
        return tr("Strong");
    }
}

QString daysWords(const std::optional<Day>& from, const std::optional<Day>& to)
{
    if (!from && !to) return tr("As soon as it is ready");
    if (from && to && *from != *to) return dayRangeText(*from, *to, *from);
    return weekdayText(from ? *from : *to);
}

QString audienceWords(const data::Audience& audience)
{
    QStringList parts;
    for (const data::Stage stage : audience.stages)
        parts << stageName(stage);
    for (const std::string& country : audience.countries)
        parts << countryName(country);
    return parts.isEmpty() ? tr("Everyone: let Tactful choose") : listText(parts);
}

QString changeWords(const data::Brief& before, const data::Brief& after)
{
    QStringList changes = changedDials(before.dials, after.dials);
    if (before.name != after.name) changes << tr("Name: %1").arg(QString::fromStdString(after.name));
    if (before.goal != after.goal) changes << tr("Goal: %1").arg(goalName(after.goal));
    if (before.audience.stages != after.audience.stages ||
        before.audience.countries != after.audience.countries)
        changes << tr("Who: %1").arg(audienceWords(after.audience));
    if (before.budget.messages != after.budget.messages)
        changes << (after.budget.messages
                        ? tr("At most %Ln message(s)", nullptr, static_cast<int>(*after.budget.messages))
                        : tr("As many messages as it takes"));
    if (before.sendFrom != after.sendFrom || before.sendTo != after.sendTo)
        changes << tr("When: %1").arg(daysWords(after.sendFrom, after.sendTo));
    if (changes.size() == 1) return changes.front();
    return sameBrief(before, after) ? QString() : tr("Several dials");
}

QString effectWords(const steps::PlanChange& change, const Currency& currency)
{
    const int unsubscribes = static_cast<int>(std::lround(change.unsubscribes));
    QStringList parts;
    if (std::abs(change.extraSalesMinor) >= 0.5)
        parts << tr("about %1 sales").arg(signedMoneyText(change.extraSalesMinor, currency));
    if (unsubscribes != 0)
        parts << tr("%1 unsubscribes", nullptr, std::abs(unsubscribes)).arg(signedCountText(unsubscribes));
    if (parts.isEmpty() && change.planned != 0)
        parts << tr("%1 messages", nullptr, static_cast<int>(std::abs(change.planned)))
                     .arg(signedCountText(static_cast<double>(change.planned)));
    if (parts.isEmpty()) parts << tr("no difference to sales or unsubscribes");
    if (change.overStopRate == true)
        parts << tr("spam reports pass 0.3%");
    else if (change.overCareRate == true)
        parts << tr("spam reports pass 0.1%");
    if (change.overHouseLimit)
        parts << (*change.overHouseLimit ? tr("above the house limit") : tr("within the house limit"));
    return parts.join(tr(", "));
}

bool needsCare(const steps::PlanChange& change)
{
    return change.harmGrowsFaster || change.overHouseLimit == true || change.overCareRate == true ||
           change.overStopRate == true;
}

}  // namespace tactful::ui
