#include "core/steps/dormant_contacts.h"

#include "core/consent/time_limits.h"
#include "core/steps/contacts.h"
#include "core/store/retention.h"
#include "core/store/sales.h"
#include "core/store/subject_requests.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace tactful::steps {
namespace {

Result<std::set<data::CustomerId>> waiting(SessionParts& parts)
{
    const auto requests = store::subjectRequests(parts.book);
    if (!requests) return requests.error();
    std::set<data::CustomerId> people;
    for (const store::SubjectRequest& request : *requests)
        if (request.customer && request.state == data::RequestState::Open) people.insert(*request.customer);
    return people;
}

std::optional<Day> lastHeardOf(const Contact& contact, const TimeZone& zone)
{
    const consent::ContactFacts& facts = contact.facts;
    auto last = std::max({facts.lastPurchase, facts.lastInquiry, facts.lastInteraction});
    if (facts.email.givenAt) last = std::max(last, std::optional(zone.dayOf(*facts.email.givenAt)));
    return last ? last : contact.customer.firstSeen;
}

}  // namespace

Result<std::vector<data::CustomerId>> dormantContacts(SessionParts& parts, Day today, int months)
{
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    auto orders = store::saleOrders(parts.book, today);
    if (!orders) return orders.error();
    const auto contacts = contactsOf(parts, {std::move(*orders), {}}, *rules, today);
    if (!contacts) return contacts.error();
    const auto asking = waiting(parts);
    if (!asking) return asking.error();
    const auto known = store::firstKnown(parts.book);
    if (!known) return known.error();
    std::unordered_map<data::CustomerId, Day> cameOn;
    for (const store::FirstKnown& each : *known)
        if (each.at) cameOn.emplace(each.record, parts.zone.dayOf(*each.at));

    std::vector<data::CustomerId> dormant;
    for (const Contact& contact : *contacts) {
        const data::CustomerId id = contact.customer.id;
        auto last = lastHeardOf(contact, parts.zone);
        if (const auto came = cameOn.find(id); !last && came != cameOn.end()) last = came->second;
        if (!last || asking->contains(id)) continue;
        if (today > consent::addMonths(*last, months)) dormant.push_back(id);
    }
    return dormant;
}

}  // namespace tactful::steps
