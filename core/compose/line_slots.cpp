#include "core/compose/line_slots.h"

#include <algorithm>
#include <span>
#include <string>

namespace tactful::compose {
namespace {

using data::Explicitness;
using data::Goal;
using data::Granularity;
using data::IdentityCue;
using data::PickReason;
using data::PickSource;
using data::SignalSource;

// From this tier on a fact does not even rank the picks: that would need explicit consent (SCIENCE.md 5).
constexpr data::SensitivityTier neverUsedTier = 3;
constexpr int fewestOrdersWorthCounting = 3;

/// What of WhatIsKnown a way needs.
enum class Needs { Nothing, FirstName, Town, Product, Aisle, Preference, Refill, Orders, Picks, ToldPicks };

/// One way to say a line. The most personal way comes first.
struct Way {
    std::string_view name;
    Needs needs = Needs::Nothing;
    Explicitness explicitness = Explicitness::Explicit;
    Granularity granularity = Granularity::Product;
    double relevance = 0.0;
};

// How much a way is worth to the reader: what they can act on most, first. A design choice, like the weights
// of SCIENCE.md 1.3; a plan only compares these with each other.
constexpr Way subjectWays[] = {
    {"product", Needs::Product, Explicitness::Explicit, Granularity::Product, 0.75},
    {"aisle", Needs::Aisle, Explicitness::Explicit, Granularity::Category, 0.60},
    {"name", Needs::FirstName, Explicitness::Explicit, Granularity::Product, 0.50},
    {"plain", Needs::Nothing, Explicitness::Hidden, Granularity::Segment, 0.40},
};
constexpr Way greetingWays[] = {
    {"name", Needs::FirstName, Explicitness::Explicit, Granularity::Product, 0.50},
    {"plain", Needs::Nothing, Explicitness::Hidden, Granularity::Segment, 0.40},
};
constexpr Way introWays[] = {
    {"refill-weeks", Needs::Refill, Explicitness::Verbatim, Granularity::Exact, 0.90},
    {"refill-month", Needs::Refill, Explicitness::Verbatim, Granularity::Product, 0.90},
    {"refill", Needs::Refill, Explicitness::Explicit, Granularity::Product, 0.85},
    {"bought-month", Needs::Product, Explicitness::Verbatim, Granularity::Product, 0.80},
    {"orders", Needs::Orders, Explicitness::Verbatim, Granularity::Category, 0.60},
    {"bought", Needs::Product, Explicitness::Explicit, Granularity::Product, 0.78},
    {"aisle", Needs::Aisle, Explicitness::Explicit, Granularity::Category, 0.65},
    {"town", Needs::Town, Explicitness::Explicit, Granularity::Segment, 0.35},
    {"for-you", Needs::Picks, Explicitness::Implied, Granularity::Category, 0.55},
    {"told", Needs::Preference, Explicitness::Explicit, Granularity::Category, 0.75},
    {"plain", Needs::Nothing, Explicitness::Hidden, Granularity::Segment, 0.30},
};
constexpr Way picksWays[] = {
    {"reasons-dates", Needs::Picks, Explicitness::Verbatim, Granularity::Product, 0.95},
    {"reasons", Needs::Picks, Explicitness::Explicit, Granularity::Product, 0.92},
    {"for-you", Needs::Picks, Explicitness::Implied, Granularity::Category, 0.85},
    {"told", Needs::ToldPicks, Explicitness::Explicit, Granularity::Category, 0.80},
    {"hidden", Needs::Picks, Explicitness::Hidden, Granularity::Category, 0.70},
    {"popular", Needs::Nothing, Explicitness::Hidden, Granularity::Segment, 0.30},
};

/// A reminder to buy again fits those who have bought before, and counting orders those who are thanked or
/// kept up to date; a first welcome needs no date.
bool fits(Goal goal, std::string_view intro)
{
    const bool refill = intro.substr(0, 6) == "refill";
    if (refill) return goal == Goal::ThankRegulars || goal == Goal::WinBack || goal == Goal::Newsletter;
    if (intro == "orders") return goal == Goal::ThankRegulars || goal == Goal::Newsletter;
    if (intro == "bought-month") return goal != Goal::Welcome;
    return true;
}

bool mayBeNamed(const std::optional<KnownFact>& fact)
{
    return fact && fact->tier < neverNamedTier;
}

data::Signal signalOf(SignalSource source, const Way& way, const KnownFact& fact, std::string_view word)
{
    data::Signal signal;
    signal.source = source;
    signal.explicitness = way.explicitness;
    signal.granularity = way.granularity;
    signal.sensitivity = fact.tier;
    signal.ageHours = fact.ageHours;
    signal.fact = std::string(word);
    return signal;
}

struct PickKind {
    PickSource source;
    SignalSource signal;
    std::string_view fact;
};

constexpr PickKind pickKinds[] = {
    {PickSource::Bought, SignalSource::Transaction, "picks-bought"},
    {PickSource::Told, SignalSource::Stated, "picks-told"},
    {PickSource::WorkedOut, SignalSource::Inferred, "picks-worked-out"},
};

/// One signal for each source, as delicate and as fresh as the most delicate and freshest pick of it.
std::vector<data::Signal> pickSignals(const std::vector<PickFact>& picks, const Way& way)
{
    std::vector<data::Signal> signals;
    for (const PickKind& kind : pickKinds) {
        std::optional<KnownFact> strongest;
        for (const PickFact& pick : picks) {
            if (pick.source != kind.source) continue;
            if (!strongest) strongest = pick.fact;
            strongest->tier = std::max(strongest->tier, pick.fact.tier);
            strongest->ageHours = std::min(strongest->ageHours, pick.fact.ageHours);
        }
        if (strongest) signals.push_back(signalOf(kind.signal, way, *strongest, kind.fact));
    }
    return signals;
}

bool picksAllow(const std::vector<PickFact>& picks, const Way& way)
{
    const data::SensitivityTier limit =
        way.explicitness == Explicitness::Hidden ? neverUsedTier : neverNamedTier;
    const bool anyPersonal = std::any_of(
        picks.begin(), picks.end(), [](const PickFact& pick) { return pick.source != PickSource::Popular; });
    return anyPersonal && std::all_of(picks.begin(), picks.end(), [limit](const PickFact& pick) {
               return pick.source == PickSource::Popular || pick.fact.tier < limit;
           });
}

/// "Because you told us" has to be the whole truth about the picks.
bool onlyTold(const std::vector<PickFact>& picks)
{
    return std::all_of(picks.begin(), picks.end(), [](const PickFact& pick) {
        return pick.source == PickSource::Told || pick.source == PickSource::Popular;
    });
}

bool possible(const Way& way, const WhatIsKnown& known)
{
    switch (way.needs) {
    case Needs::Nothing:
        return true;
    case Needs::FirstName:
        return known.firstName;
    case Needs::Town:
        return known.town;
    case Needs::Product:
        return mayBeNamed(known.product);
    case Needs::Aisle:
        return mayBeNamed(known.aisle);
    case Needs::Preference:
        return mayBeNamed(known.preference);
    case Needs::Refill:
        return mayBeNamed(known.product) && mayBeNamed(known.refill);
    case Needs::Orders:
        return known.orders >= fewestOrdersWorthCounting && mayBeNamed(known.product);
    case Needs::Picks:
        return picksAllow(known.picks, way);
    case Needs::ToldPicks:
        return mayBeNamed(known.preference) && onlyTold(known.picks) && picksAllow(known.picks, way);
    }
    return false;
}

std::vector<data::Signal> signalsOf(const Way& way, const WhatIsKnown& known)
{
    switch (way.needs) {
    case Needs::Product:
        return {signalOf(SignalSource::Transaction, way, *known.product, "bought-product")};
    case Needs::Aisle:
        return {signalOf(SignalSource::Transaction, way, *known.aisle, "bought-aisle")};
    case Needs::Preference:
    case Needs::ToldPicks:
        return {signalOf(SignalSource::Stated, way, *known.preference, "told-preference")};
    case Needs::Orders:
        return {signalOf(SignalSource::Transaction, way, *known.product, "order-count")};
    case Needs::Picks:
        return pickSignals(known.picks, way);
    case Needs::Refill: {
        // The date is of the purchase; that it is used up stays a guess, said once.
        Way guess = way;
        guess.explicitness = Explicitness::Explicit;
        guess.granularity = Granularity::Product;
        return {signalOf(SignalSource::Transaction, way, *known.product, "bought-product"),
                signalOf(SignalSource::Inferred, guess, *known.refill, "refill-due")};
    }
    case Needs::Nothing:
    case Needs::FirstName:
    case Needs::Town:
        return {};
    }
    return {};
}

data::LineOption optionOf(const std::string& prefix, const Way& way, const WhatIsKnown& known, bool inSubject)
{
    data::LineOption option;
    option.copy = prefix + std::string(way.name);
    option.signals = signalsOf(way, known);
    for (data::Signal& signal : option.signals)
        signal.inSubject = inSubject;
    if (way.needs == Needs::FirstName)
        option.cues = {inSubject ? IdentityCue::FirstNameSubject : IdentityCue::FirstNameBody};
    if (way.needs == Needs::Town) option.cues = {IdentityCue::Town};
    option.relevance = way.relevance;
    return option;
}

bool isPicksWay(std::string_view copy, std::string_view way)
{
    return copy == "picks." + std::string(way);
}

}  // namespace

std::vector<data::LineSlot> slotsFor(Goal goal, const WhatIsKnown& known)
{
    const std::string goalName(data::nameOf(goal));
    std::vector<data::LineSlot> slots;
    const auto add = [&](std::string_view slotName, const std::string& prefix, std::span<const Way> ways) {
        data::LineSlot slot{std::string(slotName), {}};
        for (const Way& way : ways) {
            if (!possible(way, known)) continue;
            if (slotName == "intro" && !fits(goal, way.name)) continue;
            slot.options.push_back(optionOf(prefix, way, known, slotName == "subject"));
        }
        slots.push_back(std::move(slot));
    };
    add(slotNames[0], "subject." + goalName + ".", subjectWays);
    add(slotNames[1], "greeting.", greetingWays);
    add(slotNames[2], "intro." + goalName + ".", introWays);
    add(slotNames[3], "picks.", picksWays);
    // Well-fitting picks are worth up to twice as much; even poor ones fit better than what everybody buys.
    for (data::LineOption& option : slots.back().options)
        if (!usesPopularPicks(option.copy))
            option.relevance *= 0.5 + 0.5 * std::clamp(known.picksRelevance, 0.0, 1.0);
    return slots;
}

bool usesPopularPicks(std::string_view picksCopy)
{
    return isPicksWay(picksCopy, "popular");
}

std::string_view reasonKeyFor(const data::Pick& pick, std::string_view picksCopy)
{
    switch (pick.reason) {
    case PickReason::Popular:
        return "reason.popular";
    case PickReason::PopularInAisle:
        return "reason.popular-aisle";
    case PickReason::NewArrival:
        return "reason.new";
    default:
        break;
    }
    const bool dates = isPicksWay(picksCopy, "reasons-dates") && pick.evidenceDay;
    if (!dates && !isPicksWay(picksCopy, "reasons") && !isPicksWay(picksCopy, "reasons-dates")) return {};
    if (pick.because && pick.reason != PickReason::GoesWith) return "reason.same";
    if (pick.reason == PickReason::GoesWith) return dates ? "reason.goes-with-month" : "reason.goes-with";
    if (pick.reason == PickReason::BuysAgain) return dates ? "reason.again-month" : "reason.again";
    return dates ? "reason.before-month" : "reason.before";
}

}  // namespace tactful::compose
