#include "core/steps/customer_step.h"

#include "core/plan/audience.h"
#include "core/steps/contacts.h"
#include "core/steps/shop_today.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/erasure.h"
#include "core/store/personal_fields.h"
#include "core/store/sales.h"

#include <array>

namespace tactful::steps {
namespace {

void addOrders(CustomerProfile& profile, const data::SalesHistory& sales, Day today, Currency currency)
{
    std::int64_t spent = 0;
    for (const data::SaleOrder& order : sales.orders) {
        if (order.customer != profile.customer.id) continue;
        if (!profile.firstOrder) profile.firstOrder = order.day;
        profile.lastOrder = order.day;
        spent += order.totalMinor;
        ++profile.orders;
    }
    profile.spent = displayAmount({spent, currency});
    plan::OrderFacts facts;
    facts.firstOrder = profile.firstOrder;
    facts.lastOrder = profile.lastOrder;
    facts.orders = static_cast<int>(profile.orders);
    profile.stage = plan::stageOf(facts, today);
}

}  // namespace

Result<CustomerProfile> showCustomer(Session& session, const std::string& who, std::optional<Day> today)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    const auto sales = store::salesHistory(parts.book, *day);
    if (!sales) return sales.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto contact = contactOf(parts, customer->id, *sales, *rules, *day);
    if (!contact) return contact.error();
    auto person = store::personalFields(parts.book, customer->id);
    if (!person) return person.error();
    auto consents = store::consentEventsOf(parts.book, customer->id);
    if (!consents) return consents.error();

    CustomerProfile profile;
    profile.customer = std::move(*customer);
    profile.person = std::move(*person);
    profile.consents = std::move(*consents);
    profile.suppression = contact->facts.suppression;
    const auto verdict =
        consent::judge(contact->facts, sendFactsOf(parts.settings, *day, contact->mayProfile), *rules);
    profile.mayMail = verdict.mayBeWritten();
    profile.mayMailSentence =
        std::string(nameOf(verdict.decidedBy)) + ": " + std::string(consent::sentenceOf(verdict, *rules));
    profile.mayProfile = contact->mayProfile;
    addOrders(profile, *sales, *day, parts.settings.currency);
    return profile;
}

Result<ErasedCustomer> eraseCustomer(Session& session, const std::string& who)
{
    SessionParts& parts = session.parts();
    const auto customer = store::findCustomer(parts.book, who);
    if (!customer) return customer.error();
    const std::array<data::CustomerId, 1> customers{customer->id};
    auto erasure = store::eraseCustomers(parts.book, customers, now());
    if (!erasure) return erasure.error();
    store::AbsenceProof& proof = erasure->proof;
    return ErasedCustomer{proof.values, proof.files, proof.bytes, std::move(proof.foundIn)};
}

}  // namespace tactful::steps
