#include "core/consent/consent_state.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tactful::consent {
namespace {

using data::ConsentAction;
using data::ConsentEvent;
using Events = std::vector<const ConsentEvent*>;

bool saysYes(const ConsentEvent& event)
{
    return event.action == ConsentAction::Given || event.action == ConsentAction::ConfirmedDoubleOptIn ||
           event.action == ConsentAction::Renewed;
}

ConsentStatus refusalOf(ConsentAction action)
{
    switch (action) {
    case ConsentAction::Refused:
        return ConsentStatus::Refused;
    case ConsentAction::Withdrawn:
        return ConsentStatus::Withdrawn;
    case ConsentAction::Objected:
        return ConsentStatus::Objected;
    default:
        return ConsentStatus::None;
    }
}

bool voids(const ConsentEvent& event)
{
    return event.action == ConsentAction::Expired || event.action == ConsentAction::Invalidated;
}

/// The latest moment at which it can have happened.
Instant latestTime(const ConsentEvent& event)
{
    return event.at.value_or(event.recordedAt);
}

bool provesFreeChoice(const ConsentEvent& event)
{
    return event.provable() && !event.prechecked;
}

/// The events of one purpose, sorted into what they say.
struct Said {
    Events yes;  ///< void ones left out
    Events no;
    std::optional<Instant> lastNo;
};

Said sortOut(std::span<const ConsentEvent> events, data::Purpose purpose)
{
    Said said;
    std::optional<Instant> lastVoid;
    for (const ConsentEvent& event : events) {
        if (event.purpose != purpose) continue;
        if (saysYes(event)) said.yes.push_back(&event);
        if (voids(event)) lastVoid = std::max(lastVoid, std::optional(latestTime(event)));
        if (refusalOf(event.action) != ConsentStatus::None) {
            said.no.push_back(&event);
            said.lastNo = std::max(said.lastNo, std::optional(latestTime(event)));
        }
    }
    if (lastVoid)
        std::erase_if(said.yes, [&](const ConsentEvent* yes) { return !yes->at || *yes->at <= *lastVoid; });
    return said;
}

bool isOver(const ConsentEvent& yes, Day on)
{
    return yes.endsOn && *yes.endsOn <= on;
}

/// Takes off what a later proven yes has renewed. One whose time is over has nothing renewed any more.
Events standingNos(const Said& said, Day on)
{
    std::optional<Instant> renewal;
    for (const ConsentEvent* yes : said.yes)
        if (provesFreeChoice(*yes) && !isOver(*yes, on)) renewal = std::max(renewal, yes->at);
    Events standing = said.no;
    if (renewal) std::erase_if(standing, [&](const ConsentEvent* no) { return latestTime(*no) < *renewal; });
    return standing;
}

void takeRefusal(ConsentState& state, const Events& standing)
{
    for (const ConsentEvent* no : standing)
        state.status = std::max(state.status, refusalOf(no->action));
    for (const ConsentEvent* no : standing)
        if (refusalOf(no->action) == state.status) state.decidedBy.push_back(no->id);
}

/// The better proof is greater: proven, freely chosen, dated, later.
auto strengthOf(const ConsentEvent& yes)
{
    return std::tuple(provesFreeChoice(yes), !yes.prechecked, yes.at, yes.id);
}

/// The latest of those whose time is over; null if there is none.
const ConsentEvent* lastEnded(const Said& said, Day on)
{
    const ConsentEvent* last = nullptr;
    for (const ConsentEvent* yes : said.yes)
        if (isOver(*yes, on) && (!last || std::tie(last->at, last->id) < std::tie(yes->at, yes->id)))
            last = yes;
    return last;
}

void takeAgreement(ConsentState& state, const Said& said, Day on)
{
    const ConsentEvent* best = nullptr;
    const ConsentEvent* confirmation = nullptr;
    const ConsentEvent* ended = lastEnded(said, on);
    const auto counts = [&](const ConsentEvent& yes) {
        if (said.lastNo && (!yes.at || *yes.at <= *said.lastNo)) return false;
        return !isOver(yes, on) && (!ended || yes.at > ended->at);
    };
    for (const ConsentEvent* yes : said.yes) {
        if (!counts(*yes)) continue;
        if (!best || strengthOf(*yes) > strengthOf(*best)) best = yes;
        if (yes->action != ConsentAction::ConfirmedDoubleOptIn || !yes->at) continue;
        if (!confirmation || std::tie(yes->at, yes->id) > std::tie(confirmation->at, confirmation->id))
            confirmation = yes;
    }
    if (!best && ended) {
        state.status = ConsentStatus::Ended;
        state.endsOn = ended->endsOn;
        state.decidedBy.push_back(ended->id);
    }
    if (!best) return;
    state.status = ConsentStatus::Given;
    state.endsOn = best->endsOn;
    state.type = best->type;
    state.provable = best->provable();
    state.unproven = !state.provable;
    state.prechecked = best->prechecked;
    state.givenAt = best->at;
    state.wording = best->wording;
    state.decidedBy.push_back(best->id);
    if (!confirmation) return;
    state.doubleOptInAt = confirmation->at;
    if (confirmation != best) state.decidedBy.push_back(confirmation->id);
}

std::optional<bool> latestCheckoutChoice(std::span<const ConsentEvent> events, data::Purpose purpose)
{
    const ConsentEvent* latest = nullptr;
    for (const ConsentEvent& event : events) {
        const bool choice = event.action == ConsentAction::Given || event.action == ConsentAction::Refused;
        if (event.purpose != purpose || event.method != data::CaptureMethod::Checkout || !choice) continue;
        if (!latest || std::tie(event.at, event.id) > std::tie(latest->at, latest->id)) latest = &event;
    }
    if (!latest) return std::nullopt;
    return latest->action == ConsentAction::Given;
}

}  // namespace

std::string_view nameOf(ConsentStatus status)
{
    constexpr std::array<std::string_view, 6> names{"none",    "given",     "ended",
                                                    "refused", "withdrawn", "objected"};
    return names[static_cast<std::size_t>(status)];
}

ConsentState consentState(std::span<const ConsentEvent> events, data::Purpose purpose, Day on)
{
    ConsentState state;
    const Said said = sortOut(events, purpose);
    const Events standing = standingNos(said, on);
    if (standing.empty())
        takeAgreement(state, said, on);
    else
        takeRefusal(state, standing);
    std::sort(state.decidedBy.begin(), state.decidedBy.end());
    state.checkoutChoice = latestCheckoutChoice(events, purpose);
    return state;
}

}  // namespace tactful::consent
