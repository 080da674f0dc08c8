#pragma once

#include "core/base/time_zone.h"
#include "core/data/campaign.h"
#include "core/data/settings.h"
#include "core/plan/schedule.h"
#include "core/steps/contacts.h"
#include "core/steps/plan_people.h"
#include "core/tact/pressure.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// \file
/// When may this person hear from the shop: what they asked for, what they had, what their clock says. Seen
/// by the steps alone.

namespace tactful::steps {

/// What presses on its reader, and how much, by what a campaign is for.
tact::MessageKind kindOf(data::Goal goal);

/// When they agreed to e-mails; nothing where that is not known or they have bought since.
std::optional<Day> joinedOn(const Contact& contact, const TimeZone& shop);

/// \param past  has to outlive what is returned
tact::HearingHistory hearingOf(const Contact& contact, std::optional<int> wishedGapDays,
                               std::optional<Day> joined, std::span<const tact::PastMessage> past,
                               data::Goal goal);

/// Messages that the "How often" dial counts: those of the 30 days before, none where a wish or the welcome
/// series decides in its place.
int countedMessages(const tact::HearingHistory& history, Day day);

/// Days of a window that are too near to another message; never all of them.
plan::ClosedDays closedDays(const tact::HearingHistory& history, Day from, Day to,
                            const tact::PressureRules& rules);

struct OwnClock {
    int hoursAhead = 0;  ///< of the shop's clock, rounded down
    int firstHour = plan::firstSendHour;
    int lastHour = plan::lastSendHour;
};

/// Clocks of people on one day. Whose time zone is not known has that of their country. Where a country has
/// several, only hours that are allowed on all of its clocks are used: nobody is written to at night.
class OwnClocks {
public:
    OwnClocks(const data::ShopSettings& settings, TimeZone shop, Day day);

    const OwnClock& of(const data::Customer& customer);

private:
    OwnClock find(const data::Customer& customer) const;
    /// Seconds that a zone's clock is ahead of the shop's; nothing for a zone that does not exist.
    std::optional<int> ahead(const std::string& zone) const;

    std::string m_home;
    TimeZone m_shop;
    Day m_day;
    std::map<std::pair<std::string, std::string>, OwnClock> m_known;  ///< by zone and country
};

/// Messages that left the house, by person.
using PastMessages = std::map<data::CustomerId, std::vector<tact::PastMessage>>;

/// What the schedule asks of a person: usual times, their clock, days too near to another message.
plan::ScheduledPerson scheduledOf(const PlanPerson& person, OwnClocks& clocks, const PastMessages& past,
                                  const plan::ScheduleOptions& window);

}  // namespace tactful::steps
