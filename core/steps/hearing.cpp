#include "core/steps/hearing.h"

#include "core/data/countries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tactful::steps {
namespace {

constexpr int countedDays = 30;
constexpr int hour = 3600;
constexpr int noon = 12 * hour;

/// The first and the last clock of a country with several, as far as its people live in numbers.
struct WideCountry {
    std::string_view code;
    std::array<const char*, 2> zones;
};
constexpr std::array<WideCountry, 13> wideCountries{{
    {"AU", {"Australia/Perth", "Australia/Sydney"}},
    {"BR", {"America/Rio_Branco", "America/Sao_Paulo"}},
    {"CA", {"America/Vancouver", "America/St_Johns"}},
    {"CD", {"Africa/Kinshasa", "Africa/Lubumbashi"}},
    {"CL", {"Pacific/Easter", "America/Santiago"}},
    {"ES", {"Atlantic/Canary", "Europe/Madrid"}},
    {"ID", {"Asia/Jakarta", "Asia/Jayapura"}},
    {"KZ", {"Asia/Aqtau", "Asia/Almaty"}},
    {"MN", {"Asia/Hovd", "Asia/Ulaanbaatar"}},
    {"MX", {"America/Tijuana", "America/Cancun"}},
    {"PT", {"Atlantic/Azores", "Europe/Lisbon"}},
    {"RU", {"Europe/Kaliningrad", "Asia/Kamchatka"}},
    {"US", {"America/Los_Angeles", "America/New_York"}},
}};

const WideCountry* wideCountry(std::string_view code)
{
    const auto found = std::find_if(wideCountries.begin(), wideCountries.end(),
                                    [code](const WideCountry& country) { return country.code == code; });
    return found == wideCountries.end() ? nullptr : &*found;
}

int wholeHours(int seconds)
{
    return static_cast<int>(std::floor(static_cast<double>(seconds) / hour));
}

}  // namespace

tact::MessageKind kindOf(data::Goal goal)
{
    if (goal == data::Goal::Newsletter) return tact::MessageKind::Newsletter;
    return goal == data::Goal::Welcome ? tact::MessageKind::Welcome : tact::MessageKind::Promotion;
}

std::optional<Day> joinedOn(const Contact& contact, const TimeZone& shop)
{
    const consent::ConsentState& said = contact.facts.email;
    if (said.status != consent::ConsentStatus::Given || !said.givenAt) return std::nullopt;
    const Day day = shop.dayOf(*said.givenAt);
    if (contact.facts.lastPurchase && *contact.facts.lastPurchase >= day) return std::nullopt;
    return day;
}

tact::HearingHistory hearingOf(const Contact& contact, std::optional<int> wishedGapDays,
                               std::optional<Day> joined, std::span<const tact::PastMessage> past,
                               data::Goal goal)
{
    tact::HearingHistory history;
    history.messages = past;
    history.lastClickOrPurchase = contact.facts.lastInteraction;
    history.chosenGapDays = wishedGapDays;
    history.joined = joined;
    history.next = kindOf(goal);
    return history;
}

int countedMessages(const tact::HearingHistory& history, Day day)
{
    const bool welcoming = history.joined && history.next == tact::MessageKind::Welcome;
    if (history.chosenGapDays || welcoming) return 0;
    return static_cast<int>(
        std::count_if(history.messages.begin(), history.messages.end(),
                      [day](const tact::PastMessage& message) { return message.day > day - countedDays; }));
}

plan::ClosedDays closedDays(const tact::HearingHistory& history, Day from, Day to,
                            const tact::PressureRules& rules)
{
    plan::ClosedDays closed;
    if (history.messages.empty()) return closed;
    const int days = std::min(to - from + 1, static_cast<int>(closed.size()));
    for (int day = 0; day < days; ++day)
        closed.set(static_cast<std::size_t>(day), tact::isTooNear(from + day, history, rules));
    if (static_cast<int>(closed.count()) == days) closed.reset();
    return closed;
}

OwnClocks::OwnClocks(const data::ShopSettings& settings, TimeZone shop, Day day)
    : m_home(settings.country), m_shop(std::move(shop)), m_day(day)
{
}

std::optional<int> OwnClocks::ahead(const std::string& zone) const
{
    const auto found = TimeZone::find(zone);
    if (!found) return std::nullopt;
    const LocalTime there = found->localTime(m_shop.instantOf({m_day, noon}));
    return (there.day - m_day) * 24 * hour + there.second - noon;
}

OwnClock OwnClocks::find(const data::Customer& customer) const
{
    OwnClock clock;
    if (!customer.timeZone.empty()) {
        const auto seconds = ahead(customer.timeZone);
        clock.hoursAhead = wholeHours(seconds.value_or(0));
        return clock;
    }
    if (customer.country.empty()) return clock;
    int usual = 0;
    const data::CountryPreset* country = data::countryPreset(customer.country);
    if (customer.country != m_home && country) usual = ahead(std::string(country->timeZone)).value_or(0);
    clock.hoursAhead = wholeHours(usual);
    const WideCountry* wide = wideCountry(customer.country);
    if (!wide) return clock;
    for (const char* zone : wide->zones) {
        const auto seconds = ahead(zone);
        if (!seconds) continue;
        // On that clock it is `later` seconds more than on the one that is counted in.
        const int later = *seconds - clock.hoursAhead * hour;
        const double earliest = plan::firstSendHour - static_cast<double>(later) / hour;
        const double latest = plan::lastSendHour - static_cast<double>(later) / hour;
        clock.firstHour = std::max(clock.firstHour, static_cast<int>(std::ceil(earliest)));
        clock.lastHour = std::min(clock.lastHour, static_cast<int>(std::floor(latest)));
    }
    return clock;
}

plan::ScheduledPerson scheduledOf(const PlanPerson& person, OwnClocks& clocks, const PastMessages& past,
                                  const plan::ScheduleOptions& window)
{
    const data::Customer& customer = person.contact.customer;
    const OwnClock& clock = clocks.of(customer);
    plan::ScheduledPerson scheduled;
    scheduled.customer = customer.id;
    scheduled.times = person.times;
    scheduled.hoursAhead = clock.hoursAhead;
    scheduled.firstHour = clock.firstHour;
    scheduled.lastHour = clock.lastHour;
    const auto had = past.find(customer.id);
    if (had == past.end()) return scheduled;
    tact::HearingHistory history;
    history.messages = had->second;
    history.chosenGapDays = person.wishedGapDays;
    scheduled.closed = closedDays(history, window.from, window.to, {});
    return scheduled;
}

const OwnClock& OwnClocks::of(const data::Customer& customer)
{
    const auto key = std::pair(customer.timeZone, customer.country);
    const auto known = m_known.find(key);
    return known != m_known.end() ? known->second : m_known.emplace(key, find(customer)).first->second;
}

}  // namespace tactful::steps
