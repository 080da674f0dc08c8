#include "core/steps/privacy_step.h"

#include "core/steps/contacts.h"
#include "core/steps/country_checks.h"
#include "core/steps/shop_facts.h"
#include "core/steps/shop_today.h"
#include "core/store/channel_consents.h"
#include "core/store/known_fields.h"
#include "core/store/logbook.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <algorithm>
#include <array>
#include <map>

namespace tactful::steps {
namespace {

constexpr data::SensitivityTier delicateFrom = 2;
constexpr std::string_view ownerWords = "decided by the owner";

constexpr std::array<std::string_view, channelCount> channelNames{"email", "text", "post"};
constexpr std::array<std::string_view, contactGroundCount> groundNames{
    "restricted",    "unsubscribed", "address-broken", "no-address", "ticked-box",
    "bought-before", "not-needed",   "other-rule",     "never-asked"};
constexpr std::array<std::string_view, 4> ruleStateNames{"ok", "attention", "stop", "you-confirm"};

/// A person's place on a channel, and whether there is proof of it.
struct Standing {
    ContactGround ground = ContactGround::NeverAsked;
    bool proof = false;
};

ChannelView emptyView(Channel channel)
{
    ChannelView view;
    view.channel = channel;
    view.customers.assign(contactGroundCount, 0);
    return view;
}

void add(const Standing& standing, ChannelView& view)
{
    ++view.customers[static_cast<std::size_t>(standing.ground)];
    if (!mayContact(standing.ground)) return;
    ++view.may;
    view.withProof += standing.proof ? 1 : 0;
}

Standing allowed(const Contact& contact, const consent::Verdict& verdict)
{
    switch (verdict.basis) {
    case data::ConsentType::Explicit:
    case data::ConsentType::Express:
        return {ContactGround::TickedBox, contact.facts.email.provable};
    case data::ConsentType::SoftOptIn:
    case data::ConsentType::ImpliedPurchase:
    case data::ConsentType::ImpliedInquiry:
        return {ContactGround::BoughtBefore, true};
    case data::ConsentType::None:
        break;
    }
    return {ContactGround::NotNeeded, true};
}

Standing byEmail(const Contact& contact, const consent::Verdict& verdict)
{
    const consent::ContactFacts& facts = contact.facts;
    if (facts.restricted) return {ContactGround::Restricted, false};
    if (facts.suppression == data::SuppressionReason::HardBounce && !facts.email.saidNo())
        return {ContactGround::AddressBroken, false};
    if (facts.suppression || facts.email.saidNo()) return {ContactGround::Unsubscribed, false};
    if (!facts.hasAddress) return {ContactGround::NoAddress, false};
    if (verdict.mayBeWritten()) return allowed(contact, verdict);
    if (facts.email.isOff()) return {ContactGround::OtherRule, false};
    const bool something = facts.email.status == consent::ConsentStatus::Given || facts.lastPurchase;
    return {something ? ContactGround::OtherRule : ContactGround::NeverAsked, false};
}

/// Suppressions are of e-mail addresses; those that are about the person hold everywhere.
bool isOffEverywhere(const consent::ContactFacts& facts)
{
    return facts.email.status == consent::ConsentStatus::Objected ||
           facts.suppression == data::SuppressionReason::Objection ||
           facts.suppression == data::SuppressionReason::Deceased ||
           facts.suppression == data::SuppressionReason::Erased;
}

/// Text messages need an agreement with proof. Post may go to customers until they say no (GDPR recital 47).
Standing byLedger(Channel channel, const Contact& contact, const consent::ConsentState& state, bool reachable)
{
    if (contact.facts.restricted) return {ContactGround::Restricted, false};
    if (isOffEverywhere(contact.facts) || state.saidNo()) return {ContactGround::Unsubscribed, false};
    if (!reachable) return {ContactGround::NoAddress, false};
    if (state.isOff()) return {ContactGround::OtherRule, false};
    const bool given = state.status == consent::ConsentStatus::Given && !state.prechecked;
    if (given && state.provable) return {ContactGround::TickedBox, true};
    if (channel == Channel::Post && contact.facts.lastPurchase) return {ContactGround::BoughtBefore, true};
    return {given ? ContactGround::OtherRule : ContactGround::NeverAsked, false};
}

/// Counts everybody on a channel of which the ledger alone speaks.
Result<ChannelView> ledgerView(SessionParts& parts, Channel channel, const std::vector<Contact>& contacts,
                               Day today)
{
    const bool text = channel == Channel::Text;
    const data::Purpose purpose = text ? data::Purpose::TextMarketing : data::Purpose::PostMarketing;
    const auto events = store::consentEventsFor(parts.book, purpose);
    if (!events) return events.error();
    const auto reachable =
        store::customersWith(parts.book, text ? data::PersonalField::Phone : data::PersonalField::Street);
    if (!reachable) return reachable.error();
    ChannelView view = emptyView(channel);
    auto event = events->begin();
    for (const Contact& contact : contacts) {
        const data::CustomerId id = contact.customer.id;
        while (event != events->end() && event->customer < id)
            ++event;
        const auto begin = event;
        while (event != events->end() && event->customer == id)
            ++event;
        const auto state = consent::consentState({begin, event}, purpose, today);
        add(byLedger(channel, contact, state, std::binary_search(reachable->begin(), reachable->end(), id)),
            view);
    }
    return view;
}

std::string groupOf(const data::Product& product)
{
    if (product.tierReason.compare(0, ownerWords.size(), ownerWords) == 0) return "owner";
    const auto colon = product.tierReason.find(':');
    return colon == std::string::npos ? "other" : product.tierReason.substr(0, colon);
}

Result<DelicateView> delicateView(SessionParts& parts)
{
    const auto products = store::products(parts.book);
    if (!products) return products.error();
    DelicateView view;
    std::map<std::string, std::int64_t> groups;
    for (const data::Product& product : *products) {
        if (product.tier < delicateFrom) continue;
        const std::string group = groupOf(product);
        ++view.products;
        ++groups[group];
        if (group != "owner") view.waiting.push_back(product.id);
    }
    for (const auto& [group, count] : groups)
        view.groups.push_back({group, count});
    std::stable_sort(view.groups.begin(), view.groups.end(),
                     [](const DelicateGroup& a, const DelicateGroup& b) { return a.products > b.products; });
    return view;
}

}  // namespace

std::string_view nameOf(Channel channel)
{
    return channelNames[static_cast<std::size_t>(channel)];
}

std::string_view nameOf(ContactGround ground)
{
    return groundNames[static_cast<std::size_t>(ground)];
}

std::string_view nameOf(RuleState state)
{
    return ruleStateNames[static_cast<std::size_t>(state)];
}

bool mayContact(ContactGround ground)
{
    return ground == ContactGround::TickedBox || ground == ContactGround::BoughtBefore ||
           ground == ContactGround::NotNeeded;
}

Result<PrivacyView> privacyView(Session& session, std::optional<Day> today, Job& job,
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
    if (job.cancelled()) return Job::cancelledError();

    PrivacyView view;
    view.today = *day;
    view.customers = std::ssize(*contacts);
    ChannelView email = emptyView(Channel::Email);
    const auto facts = shopFacts(parts, today ? parts.zone.instantOf({*today, 43'200}) : now());
    if (!facts) return facts.error();
    CountryChecks checks(*rules, *facts);
    for (const Contact& contact : *contacts) {
        const auto verdict =
            consent::judge(contact.facts, sendFactsOf(parts.settings, *day, contact.mayProfile), *rules);
        add(byEmail(contact, verdict), email);
        checks.add(contact.customer.country, verdict);
    }
    view.channels.push_back(std::move(email));
    for (const Channel channel : {Channel::Text, Channel::Post}) {
        auto counted = ledgerView(parts, channel, *contacts, *day);
        if (!counted) return counted.error();
        view.channels.push_back(std::move(*counted));
    }
    for (ChannelView& channel : view.channels)
        if (channel.may > 0)
            channel.proofShare = static_cast<double>(channel.withProof) / static_cast<double>(channel.may);
    view.countries = checks.countries();
    auto delicate = delicateView(parts);
    if (!delicate) return delicate.error();
    view.delicate = std::move(*delicate);
    const auto head = store::logbookHead(parts.book.database());
    if (!head) return head.error();
    view.logbookEntries = head->entries;
    return view;
}

}  // namespace tactful::steps
