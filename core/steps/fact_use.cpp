#include "core/steps/fact_use.h"

#include "core/store/fact_switches.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tactful::steps {
namespace {

constexpr std::array<std::pair<std::string_view, bool FactUse::*>, 5> switches{{
    {"bought", &FactUse::bought},
    {"interval", &FactUse::interval},
    {"aisles", &FactUse::aisles},
    {"hours", &FactUse::hours},
    {"town", &FactUse::town},
}};

}  // namespace

Result<std::vector<FactUse>> factUses(SessionParts& parts)
{
    const auto off = store::factsSwitchedOff(parts.book);
    if (!off) return off.error();
    std::vector<FactUse> uses;
    for (const store::FactSwitch& each : *off) {
        const auto flag = factSwitch(each.fact);
        if (!flag) continue;
        if (uses.empty() || uses.back().customer != each.customer) {
            uses.emplace_back();
            uses.back().customer = each.customer;
        }
        uses.back().*flag = false;
    }
    return uses;
}

FactUse factUseOf(const std::vector<FactUse>& uses, data::CustomerId customer)
{
    const auto found =
        std::lower_bound(uses.begin(), uses.end(), customer,
                         [](const FactUse& use, data::CustomerId id) { return use.customer < id; });
    if (found != uses.end() && found->customer == customer) return *found;
    FactUse all;
    all.customer = customer;
    return all;
}

bool FactUse::*factSwitch(std::string_view key)
{
    const auto found =
        std::find_if(switches.begin(), switches.end(), [key](const auto& each) { return each.first == key; });
    return found == switches.end() ? nullptr : found->second;
}

}  // namespace tactful::steps
