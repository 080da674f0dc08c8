#include "core/steps/explanation.h"

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr std::array<std::string_view, whyCodeCount> names{
    "no-address",   "suppressed", "restricted",      "no-basis",     "no-why-line", "not-in-audience",
    "silent",       "welcoming",  "too-soon",        "own-wish",     "often-dial",  "weekly-cap",
    "monthly-cap",  "pressure",   "nothing-to-show", "too-personal", "ran-out",     "over-budget",
    "no-hour-left", "held-back",  "will-get-it"};

}  // namespace

std::string_view nameOf(WhyCode code)
{
    return names[static_cast<std::size_t>(code)];
}

std::optional<WhyCode> whyCodeNamed(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<WhyCode>(found - names.begin());
}

}  // namespace tactful::steps
