#include "core/steps/profile_step.h"

#include "core/steps/agreements.h"
#include "core/steps/delicate_groups.h"
#include "core/steps/edit_log.h"
#include "core/steps/hearing.h"
#include "core/steps/known_facts.h"
#include "core/steps/message_stands.h"
#include "core/steps/outlook.h"
#include "core/steps/plan_step.h"
#include "core/steps/shop_habits.h"
#include "core/steps/shop_today.h"
#include "core/store/campaigns.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/erasure_requests.h"
#include "core/store/merged_people.h"
#include "core/store/model_runs.h"
#include "core/store/personal_fields.h"
#include "core/store/products.h"
#include "core/store/sales.h"
#include "core/store/wishes.h"
#include "core/tact/pressure.h"
#include "core/tact/sensitivity.h"
#include "core/tact/tact_rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace tactful::steps {
namespace {

constexpr int creditDays = 14;  // an order so long after an e-mail counts as bought after it

void addHeader(Profile& profile, const Contact& contact, const data::PersonalFields& person,
               const OrderSums& sums)
{
    profile.customer = contact.customer;
    profile.name = fullNameOf(person);
    profile.email = person[data::PersonalField::Email];
    profile.town = person[data::PersonalField::City];
    profile.since = contact.customer.firstSeen;
    if (sums.first && (!profile.since || *sums.first < *profile.since)) profile.since = sums.first;
    profile.figures.spentMinor = sums.spentMinor;
    profile.figures.orders = sums.orders;
}

Status addOutlook(Profile& profile, SessionParts& parts, const Contact& contact, const OrderSums& sums)
{
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    const auto score = store::customerScore(parts.book, contact.customer.id);
    if (!score) return score.error();
    const data::CustomerScore* own = *score && contact.mayProfile ? &**score : nullptr;
    const Outlook outlook =
        outlookOf(own, runs->empty() ? Day{} : runs->front().asOf, sums.last, profile.today);
    profile.stage = stageOf(sums, own, profile.today);
    profile.figures.next = outlook.next;
    profile.figures.nextFrom = outlook.from;
    profile.figures.nextTo = outlook.to;
    profile.figures.nextYear = outlook.nextYear;
    return {};
}

/// Days with an order, by the hour of the first, and by weekday.
struct OwnSlots {
    std::vector<std::int32_t> hours;
    std::vector<std::int32_t> weekdays;
};

OwnSlots ownSlots(const std::vector<data::SaleOrder>& orders)
{
    OwnSlots own;
    std::optional<Day> last;
    for (const data::SaleOrder& order : orders) {
        if (order.day == last) continue;
        last = order.day;
        own.hours.push_back(order.hour);
        own.weekdays.push_back(static_cast<std::int32_t>(weekday(order.day)));
    }
    return own;
}

/// Usual times and segment, from what was learnt of all.
Status addHabits(Profile& profile, SessionParts& parts, const Contact& contact,
                 const std::vector<data::SaleOrder>& orders)
{
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    const auto habits = shopHabits(*runs);
    if (!habits) return habits.error();
    const auto uses = factUses(parts);
    if (!uses) return uses.error();
    if (!contact.mayProfile || orders.empty()) return {};
    const OwnSlots own = ownSlots(orders);
    const double days = static_cast<double>(own.hours.size());
    if (habits->cuts)
        profile.segment =
            nameOf(models::segmentOf(*habits->cuts, std::max(0, runs->front().asOf - orders.back().day), days,
                                     static_cast<double>(profile.figures.spentMinor)));
    if (!habits->timesKnown || !factUseOf(*uses, contact.customer.id).hours) return {};
    const auto hours = models::slotShares(habits->hours, own.hours);
    if (!hours) return hours.error();
    const auto weekdays = models::slotShares(habits->weekdays, own.weekdays);
    if (!weekdays) return weekdays.error();
    const auto hour = models::usualTime(habits->hours, *hours, days, models::Neighbours::Together);
    const auto best = models::usualTime(habits->weekdays, *weekdays, days, models::Neighbours::Apart);
    profile.times = UsualTimes{hour.slot,
                               hour.share,
                               hour.clear,
                               best.slot,
                               best.share,
                               best.clear,
                               {hours->begin(), hours->end()},
                               {weekdays->begin(), weekdays->end()},
                               static_cast<int>(days)};
    return {};
}

bool boughtWithin(const std::vector<data::SaleOrder>& orders, Day from, Day to)
{
    return std::any_of(orders.begin(), orders.end(), [from, to](const data::SaleOrder& order) {
        return order.day >= from && order.day <= to;
    });
}

/// E-mails that left the house, and those that are still to go.
Status addMessages(Profile& profile, Session& session, const Contact& contact,
                   const std::vector<data::SaleOrder>& orders, std::vector<tact::PastMessage>& past)
{
    const auto uses = factUses(session.parts());
    if (!uses) return uses.error();
    const FactUse use = factUseOf(*uses, profile.customer.id);
    const bool mayBeMailed = profile.mail == MailState::Yes;
    const auto campaigns = allCampaigns(session);
    if (!campaigns) return campaigns.error();
    profile.figures.emailsAllowed =
        campaigns->empty() ? data::Dials().often : campaigns->back().brief.dials.often;
    for (const data::Campaign& campaign : *campaigns) {
        const auto message = store::plannedMessage(session.parts().book, campaign.id, profile.customer.id);
        if (!message && message.error().code == ErrorCode::NotFound) continue;
        if (!message) return message.error();
        const bool heldBack = message->arm == data::Arm::HeldBack;
        if (campaign.state != data::CampaignState::Exported) {
            if (!mayBeMailed || !messageStands(*message, contact, use)) continue;
            profile.coming.push_back(
                {campaign.id, campaign.name, campaign.state, message->sendDay, message->sendHour, heldBack});
            continue;
        }
        if (heldBack) continue;
        profile.emails.push_back({campaign.id, campaign.name, message->sendDay,
                                  boughtWithin(orders, message->sendDay, message->sendDay + creditDays)});
        past.push_back({message->sendDay, kindOf(campaign.brief.goal)});
    }
    const auto byDay = [](const auto& a, const auto& b) { return a.day < b.day; };
    std::stable_sort(profile.emails.begin(), profile.emails.end(), byDay);
    std::stable_sort(profile.coming.begin(), profile.coming.end(), byDay);
    return {};
}

Status addPressure(Profile& profile, const Contact& contact, const std::vector<tact::PastMessage>& past,
                   const tact::TactRules& rules)
{
    ProfileFigures& figures = profile.figures;
    figures.emailsLast30Days =
        static_cast<int>(std::count_if(past.begin(), past.end(), [&profile](const tact::PastMessage& each) {
            return each.day > profile.today - 30 && each.day <= profile.today;
        }));
    const tact::HearingHistory history =
        hearingOf(contact, figures.wishedGapDays, std::nullopt, past, data::Goal::Newsletter);
    const auto hearing = tact::mayHear(history, profile.today, figures.emailsAllowed, rules.pressure);
    if (!hearing) return hearing.error();
    figures.tired = !hearing->mayHear && hearing->reason != tact::TiredReason::Sunset;
    return {};
}

/// Facts and agreements, and whether they may be mailed.
Status addKnowledge(Profile& profile, SessionParts& parts, const Contact& contact,
                    const data::PersonalFields& person, const data::SalesHistory& sales)
{
    const auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    const auto uses = factUses(parts);
    if (!uses) return uses.error();
    profile.facts = knownFacts({contact, person, sales, *catalogue, factUseOf(*uses, contact.customer.id)});
    const auto events = store::consentEventsOf(parts.book, contact.customer.id);
    if (!events) return events.error();
    profile.agreements = agreementsOf(contact, *events, parts.zone, profile.today);
    const auto details = store::consentDetailsOf(parts.book, contact.customer.id);
    if (!details) return details.error();
    for (Agreement& agreement : profile.agreements)
        for (const data::ConsentEvent& event : agreement.proof) {
            const auto detail = details->find(event.id);
            agreement.details.push_back(detail == details->end() ? data::ConsentDetail() : detail->second);
        }
    const auto leaving = store::erasureRequestOf(parts.book, contact.customer.id);
    if (!leaving) return leaving.error();
    if (*leaving) profile.wipeAt = (*leaving)->wipeAt;
    return {};
}

}  // namespace

Result<Profile> profileOf(Session& session, const std::string& who, std::optional<Day> today)
{
    const auto customer = store::findCustomer(session.parts().book, who);
    if (!customer) return customer.error();
    return profileOf(session, customer->id, today);
}

Result<Profile> profileOf(Session& session, data::CustomerId customer, std::optional<Day> today)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    const auto records = store::recordsOf(parts.book, customer);
    if (!records) return records.error();
    customer = records->front();
    Profile profile;
    profile.today = *day;
    profile.records = static_cast<int>(records->size());
    profile.currency = parts.settings.currency;
    const auto sales = store::salesOf(parts.book, customer, profile.today);
    if (!sales) return sales.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto contact = contactOf(parts, customer, *sales, *rules, profile.today);
    if (!contact) return contact.error();
    const auto person = store::personalFields(parts.book, customer);
    if (!person) return person.error();
    const OrderSums sums = sumsOf(sales->orders);
    addHeader(profile, *contact, *person, sums);
    const auto verdict = consent::judge(
        contact->facts, sendFactsOf(parts.settings, profile.today, contact->mayProfile), *rules);
    profile.mail = mailStateOf(*contact, verdict);
    profile.mailSentence = std::string(consent::sentenceOf(verdict, *rules));
    for (const data::SaleOrder& order : sales->orders)
        profile.orders.push_back({order.order, order.day, order.totalMinor});
    if (auto ok = addOutlook(profile, parts, *contact, sums); !ok) return ok.error();
    if (auto ok = addHabits(profile, parts, *contact, sales->orders); !ok) return ok.error();
    std::vector<tact::PastMessage> past;
    if (auto ok = addMessages(profile, session, *contact, sales->orders, past); !ok) return ok.error();
    const auto tactRules = tact::builtInTactRules();
    if (!tactRules) return tactRules.error();
    const auto wish = store::wishOf(parts.book, contact->customer.id);
    if (!wish) return wish.error();
    if (*wish) profile.figures.wishedGapDays = (*wish)->gapDays;
    if (auto ok = addPressure(profile, *contact, past, *tactRules); !ok) return ok.error();
    if (auto ok = addKnowledge(profile, parts, *contact, *person, *sales); !ok) return ok.error();
    return profile;
}

Result<std::vector<DelicatePurchase>> revealDelicate(Session& session, data::CustomerId customer,
                                                     const std::string& by)
{
    SessionParts& parts = session.parts();
    if (const auto known = store::customerById(parts.book, customer); !known) return known.error();
    {
        auto transaction = store::BookTransaction::begin(parts.book);
        if (!transaction) return transaction.error();
        const nlohmann::json payload{{"customer", customer}};
        if (auto ok = logEdit(parts, "reveal-delicate", payload.dump(), by); !ok) return ok.error();
        if (auto ok = transaction->commit(); !ok) return ok.error();
    }
    const auto today = shopToday(parts, {});
    if (!today) return today.error();
    const auto sales = store::salesOf(parts.book, customer, *today);
    if (!sales) return sales.error();
    const auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    const auto rules = tact::builtInTactRules();
    if (!rules) return rules.error();
    std::map<data::ProductId, DelicatePurchase> found;
    std::map<data::ProductId, data::OrderId> lastOrder;
    for (const data::SaleLine& line : sales->lines) {
        const data::Product* product = productIn(*catalogue, line.product);
        if (line.quantity <= 0 || !product || product->tier < 2) continue;
        DelicatePurchase& purchase = found[line.product];
        purchase.product = line.product;
        purchase.name = product->name;
        purchase.group =
            delicateGroupTitle(tact::sensitivityOf(*product, parts.settings.language, rules->lexicons).group);
        if (lastOrder[line.product] != line.order) ++purchase.times;
        lastOrder[line.product] = line.order;
        purchase.last = line.day;
    }
    std::vector<DelicatePurchase> all;
    for (auto& [id, purchase] : found)
        all.push_back(std::move(purchase));
    return all;
}

}  // namespace tactful::steps
