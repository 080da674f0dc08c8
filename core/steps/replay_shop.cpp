#include "core/steps/replay_shop.h"

#include "core/plan/expected_effects.h"
#include "core/steps/judged_past.h"
#include "core/steps/known_people.h"
#include "core/steps/learnt_scores.h"
#include "core/steps/past_pace.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <algorithm>
#include <unordered_map>

namespace tactful::steps {
namespace {

constexpr int onSaleDays = 180;  ///< sold so lately, a product was still on sale
constexpr int judgedForDays = 28;

data::SalesHistory upTo(const data::SalesHistory& sales, Day day)
{
    data::SalesHistory past;
    std::copy_if(sales.orders.begin(), sales.orders.end(), std::back_inserter(past.orders),
                 [day](const data::SaleOrder& order) { return order.day <= day; });
    std::copy_if(sales.lines.begin(), sales.lines.end(), std::back_inserter(past.lines),
                 [day](const data::SaleLine& line) { return line.day <= day; });
    return past;
}

/// Products that were known, and whether they seemed to be on sale, by what had been sold so far.
std::vector<data::Product> catalogueOn(const std::vector<data::Product>& catalogue,
                                       const std::vector<data::SaleLine>& lines, Day day)
{
    std::unordered_map<data::ProductId, Day> lastSold;
    for (const data::SaleLine& line : lines) {
        Day& last = lastSold.try_emplace(line.product, line.day).first->second;
        last = std::max(last, line.day);
    }
    std::vector<data::Product> known;
    for (const data::Product& product : catalogue) {
        const auto sold = lastSold.find(product.id);
        if (product.firstSeen > day && sold == lastSold.end()) continue;
        known.push_back(product);
        known.back().stock.reset();
        const bool arrived =
            product.firstSeen <= day && day - product.firstSeen <= plan::ProductShelf::newArrivalDays;
        known.back().active = arrived || (sold != lastSold.end() && day - sold->second <= onSaleDays);
    }
    return known;
}

plan::ProductShelf shelfOf(const LearnMaterial& material, const PlanPeople& people)
{
    std::vector<plan::ProductFacts> products;
    for (const data::Product& product : material.catalogue) {
        plan::ProductFacts facts;
        facts.product = product.id;
        facts.aisle = people.aisles.at(product.id);
        if (product.price) facts.priceMinor = product.price->minor;
        if (product.cost) facts.costMinor = product.cost->minor;
        facts.firstSeen = product.firstSeen;
        facts.active = product.active;
        facts.giftCard = product.giftCard;
        facts.tier = product.tier;
        products.push_back(facts);
    }
    return plan::ProductShelf(std::move(products), {}, material.asOf);
}

/// Before any campaign of the shop's own was measured.
Result<LearntEffects> startingEffects()
{
    auto lift = models::learnLift({}, liftGroups, {});
    if (!lift) return lift.error();
    LearntEffects effects;
    effects.lift = std::move(*lift);
    return effects;
}

}  // namespace

Result<PastShop> PastShop::read(SessionParts& parts, Day upTo, std::uint64_t seed)
{
    auto maker = MessageMaker::create(parts, {});
    if (!maker) return maker.error();
    PastShop shop(parts, std::move(*maker));
    auto sales = store::salesHistory(parts.book, upTo);
    if (!sales) return sales.error();
    auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    const auto days = store::saleDays(parts.book);
    if (!days) return days.error();
    if (!*days)
        return Error{ErrorCode::BadInput,
                     "There are no orders in the book yet. Import the shop's orders first."};
    shop.m_sales = std::move(*sales);
    shop.m_catalogue = std::move(*catalogue);
    shop.m_firstSale = (*days)->first;
    shop.m_seed = seed;
    return shop;
}

Result<OrderWays> PastShop::waysOn(Day day, const LearnMaterial& material, Job& job)
{
    if (m_judgedOn && day - *m_judgedOn < judgedForDays) return m_ways;
    LearnOptions options;
    options.seed = m_seed;
    auto judged = judgePast(day, material.sales, material.catalogue, options, job);
    if (!judged) return judged.error();
    m_judgedOn = day;
    m_ways = judged->ways;
    m_pickRule = judged->pickRule;
    m_newRule = judged->newRule;
    m_population = judged->population;
    return m_ways;
}

Result<std::shared_ptr<const LiveShop>> PastShop::on(Day day, Heard heard, Job& job)
{
    auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    auto tact = tact::builtInTactRules();
    if (!tact) return tact.error();
    data::SalesHistory known = upTo(m_sales, day);
    auto contacts = contactsOn(day, *m_parts, known, *rules);
    if (!contacts) return contacts.error();
    LearnMaterial material;
    material.asOf = day;
    material.catalogue = catalogueOn(m_catalogue, known.lines, day);
    std::vector<data::SaleOrder> orders = known.orders;
    material.sales = withoutProfiles(std::move(known), *contacts);
    const auto ways = waysOn(day, material, job);
    if (!ways) return ways.error();

    const ShopPast past = pastUpTo(day, material.sales, material.catalogue);
    auto fitted = fitShopModels(past, *ways, job, m_population);
    if (!fitted) return fitted.error();
    fitted->pickRule = m_pickRule;
    fitted->newRule = m_newRule;
    const auto pace = paceOf(past.customers, material.sales, fitted->ways.model, scoreHorizonDays, job);
    if (!pace) return pace.error();
    fitted->ways.pace = *pace;
    leaveOutUnused(*fitted);
    LearnOptions options;
    options.seed = m_seed;
    auto learnt = learntFrom(material, past, *fitted, options, job);
    if (!learnt) return learnt.error();
    auto people = planPeopleOf(*m_parts, material,
                               {std::move(*contacts), std::move(orders), std::move(learnt->runs),
                                std::move(learnt->scores), std::move(learnt->picks)},
                               job);
    if (!people) return people.error();
    auto effects = startingEffects();
    if (!effects) return effects.error();
    material.sales = {};
    plan::ProductShelf shelf = shelfOf(material, *people);
    std::vector<std::string> names;
    for (std::size_t row = 0; row < shelf.size(); ++row)
        names.push_back(people->products.at(shelf[row].product)->name);
    return std::make_shared<const LiveShop>(
        LiveShop{std::move(material), std::move(*people), std::move(*rules), std::move(*tact),
                 m_parts->settings, m_parts->zone, day, day, std::move(heard), std::move(shelf),
                 std::move(names), m_maker, plan::spamRate(effects->rates), std::move(*effects)});
}

}  // namespace tactful::steps
