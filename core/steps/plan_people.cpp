#include "core/steps/plan_people.h"

#include "core/plan/audience.h"
#include "core/steps/fact_use.h"
#include "core/steps/hearing.h"
#include "core/steps/known_people.h"
#include "core/steps/revealing.h"
#include "core/steps/shop_habits.h"
#include "core/store/known_fields.h"
#include "core/store/model_runs.h"
#include "core/store/sales.h"
#include "core/store/wishes.h"
#include "core/tact/tact_rules.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tactful::steps {
namespace {

constexpr double refillFrom = 0.8;  ///< of the usual gap
constexpr double refillTo = 1.8;    ///< after that it is no refill any more

void addTastes(PlanPerson& person, const ShopPast& past, std::size_t row, const PlanPeople& shop)
{
    const features::PurchaseHistory& purchases = past.purchases;
    for (const auto& [column, bought] : ownPurchases(purchases, row)) {
        const data::ProductId product = purchases.products[static_cast<std::size_t>(column)];
        person.tastes.bought.push_back({product, bought.last, bought.gapDays()});
        if (const int aisle = shop.aisles.at(product); aisle > 0) person.tastes.aisles.push_back(aisle);
        if (shop.products.at(product)->tier >= 2) continue;  // never spoken of
        const bool later = !person.lastProductDay || bought.last > *person.lastProductDay;
        const auto gap = bought.gapDays();
        const int since = purchases.asOf - bought.last;
        const bool due = gap && since >= refillFrom * *gap && since <= refillTo * *gap;
        if (person.refillDue ? (due && later) : (due || later)) {
            person.lastProduct = product;
            person.lastProductDay = bought.last;
            person.refillDue = due;
        }
    }
    std::sort(person.tastes.aisles.begin(), person.tastes.aisles.end());
    person.tastes.aisles.erase(std::unique(person.tastes.aisles.begin(), person.tastes.aisles.end()),
                               person.tastes.aisles.end());
    for (auto at = static_cast<std::size_t>(purchases.returnedStart[row]);
         at < static_cast<std::size_t>(purchases.returnedStart[row + 1]); ++at)
        person.tastes.returned.push_back(
            purchases.products[static_cast<std::size_t>(purchases.returnedProduct[at])]);
}

/// Stage, sums and usual times. Only of whoever may be profiled: choosing by them, even the hour, is
/// profiling.
void addOrders(PlanPerson& person, std::span<const data::SaleOrder> orders, Day asOf)
{
    int lastYear = 0;
    double total = 0.0;
    for (const data::SaleOrder& order : orders) {
        total += static_cast<double>(order.totalMinor);
        ++person.times.hours[static_cast<std::size_t>(order.hour)];
        ++person.times.weekdays[static_cast<std::size_t>(weekday(order.day))];
        if (asOf - order.day > 365) continue;
        ++lastYear;
        person.spentLastYearMinor += static_cast<double>(order.totalMinor);
    }
    person.orders = static_cast<int>(orders.size());
    if (orders.empty()) return;
    person.meanOrderMinor = total / static_cast<double>(orders.size());
    person.relationship = lastYear >= 2 ? data::Relationship::Loyal : data::Relationship::Known;
    plan::OrderFacts facts;
    person.firstOrder = orders.front().day;
    facts.firstOrder = person.firstOrder;
    facts.lastOrder = orders.back().day;
    facts.orders = person.orders;
    person.stage = plan::stageOf(facts, asOf);
}

Result<std::unordered_set<data::CustomerId>> customersWith(SessionParts& parts, data::PersonalField field)
{
    const auto ids = store::customersWith(parts.book, field);
    if (!ids) return ids.error();
    return std::unordered_set<data::CustomerId>(ids->begin(), ids->end());
}

void addCatalogue(PlanPeople& shop, const LearnMaterial& material, const ShopPast& past)
{
    for (std::size_t column = 0; column < past.purchases.products.size(); ++column) {
        const auto aisle = static_cast<std::size_t>(past.purchases.aisleOf[column]);
        shop.aisles[past.purchases.products[column]] =
            past.purchases.aisles[aisle].empty() ? 0 : static_cast<int>(aisle) + 1;
    }
    for (const data::Product& product : material.catalogue)
        shop.products.emplace(product.id, &product);
}

/// What the models found, put to the people it is about.
Status addLearnt(KnownPeople& known, PlanPeople& shop,
                 const std::unordered_map<data::CustomerId, std::size_t>& rows)
{
    const auto habits = shopHabits(known.runs);
    if (!habits) return habits.error();
    shop.hourWeight = habits->hours.weight;
    shop.weekdayWeight = habits->weekdays.weight;
    for (const data::CustomerScore& score : known.scores) {
        const auto at = rows.find(score.customer);
        if (at == rows.end()) continue;
        PlanPerson& person = shop.people[at->second];
        if (!person.contact.mayProfile) continue;
        person.score = score;
        person.stage = score.stage;
    }
    for (data::CustomerPicks& each : known.picks) {
        if (each.customer == 0) {
            shop.popular = std::move(each.picks);
            continue;
        }
        const auto at = rows.find(each.customer);
        if (at != rows.end() && shop.people[at->second].contact.mayProfile)
            shop.people[at->second].candidates = std::move(each.picks);
    }
    return {};
}

void forgetPurchases(PlanPerson& person)
{
    person.contact.mayProfile = false;
    person.tastes = {person.tastes.customer, {}, {}, {}};
    person.candidates.clear();
    person.lastProduct = 0;
    person.lastProductDay.reset();
    person.refillDue = false;
}

/// A pick that is there because it is due again.
bool comesFromInterval(const data::Pick& pick)
{
    return pick.reason == data::PickReason::BuysAgain;
}

/// What the owner switched off for single people.
Status respectFactUse(SessionParts& parts, PlanPeople& shop,
                      const std::unordered_map<data::CustomerId, std::size_t>& rows)
{
    const auto uses = factUses(parts);
    if (!uses) return uses.error();
    for (const FactUse& use : *uses) {
        const auto at = rows.find(use.customer);
        if (at == rows.end()) continue;
        PlanPerson& person = shop.people[at->second];
        if (!use.bought) forgetPurchases(person);
        if (!use.interval) {
            person.refillDue = false;
            std::erase_if(person.candidates, comesFromInterval);
        }
        if (!use.aisles) {
            person.tastes.aisles.clear();
            std::erase_if(person.candidates, [](const data::Pick& pick) {
                return pick.reason == data::PickReason::PopularInAisle;
            });
        }
        if (!use.hours) person.times = {};
        if (!use.town) person.hasTown = false;
    }
    return {};
}

/// Nothing is chosen on account of purchases that together reveal somebody's health.
Status keepHealthOut(SessionParts& parts, const LearnMaterial& material, PlanPeople& shop)
{
    const auto rules = tact::builtInTactRules();
    if (!rules) return rules.error();
    const auto adjacent = healthAdjacent(material.catalogue, parts.settings.language, rules->lexicons);
    for (PlanPerson& person : shop.people)
        dropWhatReveals(person, adjacent);
    return {};
}

/// How often people want to hear from the shop.
Status addWishes(SessionParts& parts, PlanPeople& shop,
                 const std::unordered_map<data::CustomerId, std::size_t>& rows)
{
    const auto wishes = store::wishes(parts.book);
    if (!wishes) return wishes.error();
    for (const store::Wish& wish : *wishes)
        if (const auto at = rows.find(wish.customer); at != rows.end())
            shop.people[at->second].wishedGapDays = wish.gapDays;
    for (PlanPerson& person : shop.people)
        person.joined = joinedOn(person.contact, parts.zone);
    return {};
}

/// Nothing was heard of them by the day, so far as the book can tell.
bool cameAfter(Day day, const Contact& contact, const TimeZone& zone)
{
    const auto joined = joinedOn(contact, zone);
    return contact.customer.firstSeen && *contact.customer.firstSeen > day && !contact.facts.lastPurchase &&
           !(joined && *joined <= day);
}

}  // namespace

Result<PlanPeople> planPeople(SessionParts& parts, const LearnMaterial& material, Day until, Job& job)
{
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    auto sales = store::salesHistory(parts.book, material.asOf);
    if (!sales) return sales.error();
    auto contacts = contactsOf(parts, *sales, *rules, until);
    if (!contacts) return contacts.error();
    if (material.goesOn)
        std::erase_if(*contacts, [&material, &parts](const Contact& contact) {
            return cameAfter(material.asOf, contact, parts.zone);
        });
    auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    auto scores = store::customerScores(parts.book);
    if (!scores) return scores.error();
    auto picks = store::candidatePicks(parts.book);
    if (!picks) return picks.error();
    return planPeopleOf(parts, material,
                        {std::move(*contacts), std::move(sales->orders), std::move(*runs), std::move(*scores),
                         std::move(*picks)},
                        job);
}

Result<PlanPeople> planPeopleOf(SessionParts& parts, const LearnMaterial& material, KnownPeople known,
                                Job& job)
{
    const auto named = customersWith(parts, data::PersonalField::FirstName);
    if (!named) return named.error();
    const auto placed = customersWith(parts, data::PersonalField::City);
    if (!placed) return placed.error();

    const ShopPast past = pastUpTo(material.asOf, material.sales, material.catalogue);
    PlanPeople shop;
    addCatalogue(shop, material, past);
    std::unordered_map<data::CustomerId, std::size_t> rows;
    auto order = known.orders.begin();
    for (Contact& contact : known.contacts) {
        const data::CustomerId id = contact.customer.id;
        PlanPerson person;
        person.contact = std::move(contact);
        person.tastes.customer = id;
        person.hasFirstName = named->contains(id);
        person.hasTown = placed->contains(id);
        while (order != known.orders.end() && order->customer < id)
            ++order;
        const auto begin = order;
        while (order != known.orders.end() && order->customer == id)
            ++order;
        if (person.contact.mayProfile) addOrders(person, {begin, order}, material.asOf);
        rows.emplace(id, shop.people.size());
        shop.people.push_back(std::move(person));
    }
    for (const data::SaleOrder& each : known.orders) {
        ++shop.shopTimes.hours[static_cast<std::size_t>(each.hour)];
        ++shop.shopTimes.weekdays[static_cast<std::size_t>(weekday(each.day))];
    }
    if (auto ok = addLearnt(known, shop, rows); !ok) return ok.error();
    for (std::size_t row = 0; row < past.customers.customers.size(); ++row) {
        const auto at = rows.find(past.customers.customers[row]);
        if (at != rows.end()) addTastes(shop.people[at->second], past, row, shop);
    }
    if (auto ok = respectFactUse(parts, shop, rows); !ok) return ok.error();
    if (auto ok = addWishes(parts, shop, rows); !ok) return ok.error();
    if (auto ok = keepHealthOut(parts, material, shop); !ok) return ok.error();
    if (job.cancelled()) return Job::cancelledError();
    return shop;
}

}  // namespace tactful::steps
