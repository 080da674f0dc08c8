#include "core/steps/reason_text.h"

namespace tactful::steps {

std::string reasonText(const data::Pick& pick, const data::Product* because)
{
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
