#include "core/steps/reason_text.h"

namespace tactful::steps {

std::string reasonText(const data::Pick& pick, const data::Product* because)
{
    const bool bought =
        pick.reason == data::PickReason::BuysAgain || pick.reason == data::PickReason::BoughtBefore;
    if (bought && pick.because)  // the number they bought cannot be had
        return "The same as " + (because ? because->name : std::string("what they bought")) +
               ", in another size, colour or number" +
               (pick.evidenceDay ? "; bought on " + isoDay(*pick.evidenceDay) : std::string());
    switch (pick.reason) {
    case data::PickReason::BuysAgain:
        return "Bought " + std::to_string(pick.evidence) + " times";
    case data::PickReason::BoughtBefore:
        return pick.evidenceDay ? "Bought on " + isoDay(*pick.evidenceDay) : std::string("Bought before");
    case data::PickReason::GoesWith:
        return because ? "Goes with " + because->name + ", which they bought"
                       : std::string("Goes with what they bought");
    case data::PickReason::PopularInAisle:
        return "Sells well lately in an aisle they buy from";
    case data::PickReason::NewArrival:
        return "New in the shop";
    case data::PickReason::Popular:
        break;
    }
    return "Sells well lately";
}

}  // namespace tactful::steps
