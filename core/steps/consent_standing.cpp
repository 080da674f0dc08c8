#include "core/steps/consent_step.h"
#include "core/steps/contacts.h"
#include "core/steps/shop_today.h"
#include "core/store/channel_consents.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/sales.h"
#include "core/store/suppressions.h"

#include <algorithm>

namespace tactful::steps {
namespace {

PurposeStanding standingOf(data::Purpose purpose, const consent::ConsentState& state)
{
    PurposeStanding standing;
    standing.purpose = purpose;
    standing.status = nameOf(state.status);
    standing.type = state.type;
    standing.proven = state.status == consent::ConsentStatus::Given && state.provable;
    standing.unproven = state.unproven;
    standing.givenAt = state.givenAt;
    standing.endsOn = state.endsOn;
    standing.decidedBy = state.decidedBy;
    return standing;
}

ConsentStanding standingOf(const Contact& contact, const consent::Verdict& verdict,
                           const consent::RuleBook& rules)
{
    ConsentStanding standing;
    standing.customer = contact.customer.id;
    standing.publicId = contact.customer.publicId();
    standing.country = contact.customer.country;
    standing.outcome = nameOf(verdict.outcome);
    standing.rule = nameOf(verdict.decidedBy);
    standing.basis = consent::basisName(verdict);
    standing.sentence = consent::sentenceOf(verdict, rules);
    standing.mayMail = verdict.mayBeWritten();
    standing.mayProfile = contact.mayProfile;
    return standing;
}

std::vector<RuleSaid> saidBy(const consent::Verdict& verdict, const consent::RuleBook& rules)
{
    std::vector<RuleSaid> said;
    for (int severity = 3; severity >= 0; --severity)
        for (std::size_t at = 0; at < consent::ruleCount; ++at) {
            if (static_cast<int>(verdict.answers[at]) - 1 != severity) continue;
            const consent::Rule& rule = rules.rule(static_cast<consent::RuleId>(at));
            const auto outcome = static_cast<consent::Outcome>(severity);
            said.push_back(
                {rule.id, rule.title, std::string(nameOf(outcome)), rule.sentence(outcome), rule.citation});
        }
    return said;
}

/// The events of one purpose of everybody, met customer by customer in ascending order.
class PurposeWalk {
public:
    static Result<PurposeWalk> of(SessionParts& parts, data::Purpose purpose, Day day)
    {
        auto events = store::consentEventsFor(parts.book, purpose);
        if (!events) return events.error();
        return PurposeWalk(purpose, day, std::move(*events));
    }

    PurposeStanding next(data::CustomerId customer)
    {
        const auto belongsBefore = [customer](const data::ConsentEvent& event) {
            return event.customer < customer;
        };
        while (m_at < m_events.size() && belongsBefore(m_events[m_at]))
            ++m_at;
        const std::size_t begin = m_at;
        while (m_at < m_events.size() && m_events[m_at].customer == customer)
            ++m_at;
        const std::span<const data::ConsentEvent> own(m_events.data() + begin, m_at - begin);
        return standingOf(m_purpose, consent::consentState(own, m_purpose, m_day));
    }

private:
    PurposeWalk(data::Purpose purpose, Day day, std::vector<data::ConsentEvent> events)
        : m_purpose(purpose), m_day(day), m_events(std::move(events))
    {
    }

    data::Purpose m_purpose;
    Day m_day;
    std::vector<data::ConsentEvent> m_events;
    std::size_t m_at = 0;
};

}  // namespace

Result<std::vector<ConsentStanding>> consentList(Session& session, std::optional<Day> today, Job& job,
                                                 std::string_view language)
{
    SessionParts& parts = session.parts();
    job.begin("Asking the rules", ProgressUnit::Customers, 0);
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    const auto rules = consent::RuleBook::builtIn(language);
    if (!rules) return rules.error();
    auto orders = store::saleOrders(parts.book, *day);
    if (!orders) return orders.error();
    const auto contacts = contactsOf(parts, {std::move(*orders), {}}, *rules, *day);
    if (!contacts) return contacts.error();
    std::vector<PurposeWalk> walks;
    for (int purpose = 0; purpose < purposeCount; ++purpose) {
        auto walk = PurposeWalk::of(parts, static_cast<data::Purpose>(purpose), *day);
        if (!walk) return walk.error();
        walks.push_back(std::move(*walk));
    }
    std::vector<ConsentStanding> all;
    all.reserve(contacts->size());
    for (const Contact& contact : *contacts) {
        if (job.cancelled()) return Job::cancelledError();
        const auto verdict =
            consent::judge(contact.facts, sendFactsOf(parts.settings, *day, contact.mayProfile), *rules);
        all.push_back(standingOf(contact, verdict, *rules));
        for (std::size_t purpose = 0; purpose < walks.size(); ++purpose)
            all.back().purposes[purpose] = walks[purpose].next(contact.customer.id);
    }
    return all;
}

Result<ConsentProof> consentProof(Session& session, const std::string& who, std::optional<Day> today,
                                  std::string_view language)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    const auto rules = consent::RuleBook::builtIn(language);
    if (!rules) return rules.error();
    const auto sales = store::salesOf(parts.book, customer->id, *day);
    if (!sales) return sales.error();
    const auto contact = contactOf(parts, customer->id, *sales, *rules, *day);
    if (!contact) return contact.error();
    auto events = store::consentEventsOf(parts.book, customer->id);
    if (!events) return events.error();
    const auto suppressed = store::suppressionOf(parts.book, customer->id);
    if (!suppressed) return suppressed.error();
    const auto verdict =
        consent::judge(contact->facts, sendFactsOf(parts.settings, *day, contact->mayProfile), *rules);
    ConsentProof proof;
    proof.standing = standingOf(*contact, verdict, *rules);
    for (int at = 0; at < purposeCount; ++at) {
        const auto purpose = static_cast<data::Purpose>(at);
        proof.standing.purposes[static_cast<std::size_t>(at)] =
            standingOf(purpose, consent::consentState(*events, purpose, *day));
    }
    proof.rules = saidBy(verdict, *rules);
    auto details = store::consentDetailsOf(parts.book, customer->id);
    if (!details) return details.error();
    proof.details = std::move(*details);
    for (const data::ConsentEvent& event : *events)
        proof.details.try_emplace(event.id);
    std::reverse(events->begin(), events->end());
    proof.events = std::move(*events);
    if (*suppressed) {
        proof.suppression = (*suppressed)->reason;
        proof.suppressedAt = (*suppressed)->at;
    }
    return proof;
}

}  // namespace tactful::steps
