#include "core/steps/message_stands.h"

#include "core/base/text.h"

#include <algorithm>

namespace tactful::steps {
namespace {

bool hasPick(const data::PlannedMessage& message, bool (*is)(const data::Pick&))
{
    return std::any_of(message.picks.begin(), message.picks.end(), is);
}

/// Keys of lines end in what they speak of: "intro.newsletter.refill-weeks".
bool hasLine(const data::PlannedMessage& message, std::string_view subject)
{
    return std::any_of(message.lines.begin(), message.lines.end(), [subject](const std::string& key) {
        const auto dot = key.rfind('.');
        return startsWith(std::string_view(key).substr(dot == std::string::npos ? 0 : dot + 1), subject);
    });
}

}  // namespace

bool messageStands(const data::PlannedMessage& message, const Contact& contact, const FactUse& use)
{
    const bool knowsPurchases =
        message.about.product != 0 || hasPick(message, [](const data::Pick& pick) {
            return pick.source == data::PickSource::Bought || pick.source == data::PickSource::WorkedOut;
        });
    if (knowsPurchases && !(contact.mayProfile && use.bought)) return false;
    // A plan keeps orders of whom it may profile alone: then reader, hour or words were chosen by them.
    if (message.about.orders > 0 && !contact.mayProfile) return false;
    if (!use.interval && (hasLine(message, "refill") || hasPick(message, [](const data::Pick& pick) {
                              return pick.reason == data::PickReason::BuysAgain;
                          })))
        return false;
    if (!use.aisles && hasPick(message, [](const data::Pick& pick) {
            return pick.reason == data::PickReason::PopularInAisle;
        }))
        return false;
    return use.town || !hasLine(message, "town");
}

}  // namespace tactful::steps
