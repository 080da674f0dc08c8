#include "core/store/joined_consents.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace tactful::store {
namespace {

using data::ConsentAction;
using data::ConsentEvent;

/// A yes that lifts an earlier no (consent/consent_state.h, rule 3).
bool renews(const ConsentEvent& event)
{
    const bool yes = event.action == ConsentAction::Given || event.action == ConsentAction::Renewed ||
                     event.action == ConsentAction::ConfirmedDoubleOptIn;
    return yes && event.provable() && !event.prechecked;
}

/// The latest moment at which it can have happened.
Instant latestTime(const ConsentEvent& event)
{
    return event.at.value_or(event.recordedAt);
}

/// Is there a renewal after `no`, at `upTo` at the latest, in the same record or in another one?
bool isLifted(const ConsentEvent& no, const std::vector<ConsentEvent>& events, bool inSameRecord,
              Instant upTo)
{
    return std::any_of(events.begin(), events.end(), [&](const ConsentEvent& event) {
        return event.purpose == no.purpose && (event.customer == no.customer) == inSameRecord &&
               renews(event) && *event.at > latestTime(no) && *event.at <= upTo;
    });
}

std::vector<ConsentEvent> carriedOver(const std::vector<ConsentEvent>& events, Instant mergedAt)
{
    std::vector<ConsentEvent> carried;
    for (const ConsentEvent& no : events) {
        if (!saysNo(no.action) || latestTime(no) > mergedAt) continue;
        if (isLifted(no, events, true, mergedAt) || !isLifted(no, events, false, mergedAt)) continue;
        ConsentEvent again = no;
        again.at = mergedAt;
        again.recordedAt = mergedAt;
        again.evidence.clear();
        carried.push_back(std::move(again));
    }
    return carried;
}

bool sayTheSame(const ConsentEvent& a, const ConsentEvent& b)
{
    const auto said = [](const ConsentEvent& event) {
        return std::tie(event.purpose, event.action, event.type, event.at, event.recordedAt, event.method,
                        event.wording, event.noticeVersion, event.evidence, event.source, event.prechecked,
                        event.batch, event.endsOn);
    };
    return said(a) == said(b);
}

void join(std::vector<ConsentEvent>& events, const MergedPeople::Person& person)
{
    std::vector<ConsentEvent> carried = carriedOver(events, person.mergedAt);
    events.insert(events.end(), std::make_move_iterator(carried.begin()),
                  std::make_move_iterator(carried.end()));
    for (ConsentEvent& event : events)
        event.customer = person.records.front();
    std::vector<ConsentEvent> once;
    for (ConsentEvent& event : events)
        if (event.batch != 0 || std::none_of(once.begin(), once.end(), [&event](const ConsentEvent& other) {
                return sayTheSame(event, other);
            }))
            once.push_back(std::move(event));
    events = std::move(once);
}

}  // namespace

bool saysNo(ConsentAction action)
{
    return action == ConsentAction::Refused || action == ConsentAction::Withdrawn ||
           action == ConsentAction::Objected;
}

void joinConsents(std::vector<ConsentEvent>& events, const MergedPeople& merged)
{
    if (merged.none()) return;
    std::map<data::CustomerId, std::vector<ConsentEvent>> ofPersons;
    const auto stays = std::stable_partition(events.begin(), events.end(), [&merged](const ConsentEvent& e) {
        return merged.recordsOf(merged.personOf(e.customer)).empty();
    });
    for (auto event = stays; event != events.end(); ++event)
        ofPersons[merged.personOf(event->customer)].push_back(std::move(*event));
    events.erase(stays, events.end());
    for (auto& [person, own] : ofPersons) {
        join(own, merged.persons().at(person));
        events.insert(events.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    }
}

}  // namespace tactful::store
