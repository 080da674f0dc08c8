#include "core/data/planned.h"

#include <array>

namespace tactful::data {
namespace {

constexpr std::array<std::string_view, leftOutReasonCount> reasons{
    "no-address", "suppressed", "restricted",   "no-basis",    "not-in-audience",
    "silent",     "tired",      "nothing-fits", "over-budget", "by-hand"};

}  // namespace

std::string_view nameOf(LeftOutReason reason)
{
    return reasons[static_cast<std::size_t>(reason)];
}

std::optional<LeftOutReason> leftOutReasonNamed(std::string_view name)
{
    for (std::size_t i = 0; i < reasons.size(); ++i)
        if (reasons[i] == name) return static_cast<LeftOutReason>(i);
    return std::nullopt;
}

std::string_view nameOf(Arm arm)
{
    static constexpr std::array<std::string_view, 3> names{"message", "held-back", "best-sellers"};
    return names[static_cast<std::size_t>(arm)];
}

}  // namespace tactful::data
