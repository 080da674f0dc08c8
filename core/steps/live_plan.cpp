#include "core/steps/live_plan.h"

#include "core/plan/brief_check.h"
#include "core/plan/expected_effects.h"
#include "core/steps/hearing.h"
#include "core/steps/learn_step.h"
#include "core/steps/learnt_tact.h"
#include "core/steps/live_move.h"
#include "core/steps/shop_today.h"
#include "core/store/campaigns.h"
#include "core/store/model_runs.h"

#include <algorithm>

namespace tactful::steps {
namespace {

/// Scores and candidates for this very day and data; learns first where there are none.
Status ensureLearnt(Session& session, const LearnMaterial& material, std::optional<Day> asOf, Job& job)
{
    const auto runs = store::modelRuns(session.parts().book);
    if (!runs) return runs.error();
    if (!runs->empty() && runs->front().asOf == material.asOf && runs->front().dataDigest == material.digest)
        return {};
    LearnOptions options;
    options.asOf = asOf;
    const auto outcome = learn(session, options, job);
    return outcome ? Status() : outcome.error();
}

plan::ProductShelf shelfOf(const LearnMaterial& material, const PlanPeople& people)
{
    std::vector<plan::ProductFacts> products;
    for (const data::Product& product : material.catalogue) {
        plan::ProductFacts facts;
        facts.product = product.id;
        facts.aisle = people.aisles.at(product.id);
        facts.stock = product.stock;
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

std::vector<std::string> namesOf(const plan::ProductShelf& shelf, const PlanPeople& people)
{
    std::vector<std::string> names;
    for (std::size_t row = 0; row < shelf.size(); ++row)
        names.push_back(people.products.at(shelf[row].product)->name);
    return names;
}

/// Messages that left the house, by person.
Result<std::map<data::CustomerId, std::vector<tact::PastMessage>>> pastMessages(SessionParts& parts)
{
    const auto sent = store::sentMessages(parts.book);
    if (!sent) return sent.error();
    std::map<data::CustomerId, std::vector<tact::PastMessage>> messages;
    for (const store::SentMessage& each : *sent)
        messages[each.customer].push_back({each.day, kindOf(each.goal)});
    return messages;
}

std::vector<data::CustomerId> profiled(const PlanPeople& people)
{
    std::vector<data::CustomerId> ids;
    for (const PlanPerson& person : people.people)
        if (person.contact.mayProfile) ids.push_back(person.contact.customer.id);
    return ids;
}

Result<std::shared_ptr<const LiveShop>> loadShop(Session& session, const data::Brief& brief, Job& job)
{
    SessionParts& parts = session.parts();
    auto material = learnMaterial(parts, brief.asOf, job);
    if (!material) return material.error();
    if (auto ok = plan::checkBrief(brief, material->asOf); !ok) return ok.error();
    if (auto ok = ensureLearnt(session, *material, brief.asOf, job); !ok) return ok.error();
    if (!material->goesOn) takeLater(*material);
    auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    auto tact = shopTactRules(parts);
    if (!tact) return tact.error();
    auto past = pastMessages(parts);
    if (!past) return past.error();
    auto maker = MessageMaker::create(parts, {});
    if (!maker) return maker.error();
    const auto today = shopToday(parts, {});
    if (!today) return today.error();
    const Day until = sendWindowOf(brief, std::max(material->asOf, *today)).to;
    auto people = planPeople(parts, *material, until, job);
    if (!people) return people.error();
    auto effects = learntEffects(parts, *material, profiled(*people), job);
    if (!effects) return effects.error();
    material->sales = {};
    plan::ProductShelf shelf = shelfOf(*material, *people);
    std::vector<std::string> names = namesOf(shelf, *people);
    return std::make_shared<const LiveShop>(
        LiveShop{std::move(*material), std::move(*people), std::move(*rules), std::move(*tact),
                 parts.settings, parts.zone, *today, until, std::move(*past), std::move(shelf),
                 std::move(names), std::move(*maker), plan::spamRate(effects->rates), std::move(*effects)});
}

/// Would somebody be known by what they bought on a day for which they have not agreed to it any more?
bool picksEndBetween(const LiveShop& shop, Day sendTo)
{
    return std::any_of(shop.people.people.begin(), shop.people.people.end(), [&](const PlanPerson& person) {
        const auto& ends = person.contact.facts.picks.endsOn;
        return person.contact.mayProfile && ends && *ends > shop.until && *ends <= sendTo;
    });
}

/// Nothing where the line was not crossed.
std::optional<bool> crossed(double before, double after, double line)
{
    if ((before >= line) == (after >= line)) return std::nullopt;
    return after >= line;
}

/// Above the house limit begins beyond it: what is just as personal as allowed is allowed.
std::optional<bool> exceeded(double before, double after, double limit)
{
    if ((before > limit) == (after > limit)) return std::nullopt;
    return after > limit;
}

}  // namespace

Result<LivePlan> LivePlan::prepare(Session& session, const data::Brief& brief, Job& job)
{
    auto shop = loadShop(session, brief, job);
    if (!shop) return shop.error();
    auto state = makeState(std::move(*shop), brief, job);
    if (!state) return state.error();
    return LivePlan(std::move(*state));
}

Result<LivePlan> LivePlan::withBrief(const data::Brief& brief, Job& job) const
{
    if (brief.asOf && *brief.asOf != m_state->campaign.asOf)
        return Error{ErrorCode::BadInput, "This plan was prepared for another day. Open the campaign anew.",
                     "as_of"};
    auto state = makeState(m_state->shop, brief, job);
    if (!state) return state.error();
    if (picksEndBetween(*m_state->shop, (*state)->campaign.sendTo))
        return Error{ErrorCode::BadInput, "This plan was prepared for another day. Open the campaign anew.",
                     "send_to"};
    return LivePlan(std::move(*state));
}

Result<LivePlan> LivePlan::withBriefOrAnew(Session& session, const data::Brief& brief, Job& job) const
{
    auto plan = withBrief(brief, job);
    return plan || plan.error().where != "send_to" ? std::move(plan) : prepare(session, brief, job);
}

const data::Campaign& LivePlan::campaign() const
{
    return m_state->campaign;
}

std::int64_t LivePlan::customers() const
{
    return std::ssize(m_state->rows);
}

PlanChange describeChange(const LiveOutcome& before, const LiveOutcome& after, double houseLimit)
{
    const data::PlanTotals& was = before.totals;
    const data::PlanTotals& is = after.totals;
    PlanChange change;
    change.extraSalesMinor = is.extraSalesMinor.value - was.extraSalesMinor.value;
    change.unsubscribes = is.unsubscribes.value - was.unsubscribes.value;
    change.planned = is.planned - was.planned;
    // As shares: is / was for harm against is / was for sales, without dividing by nothing.
    change.harmGrowsFaster =
        change.unsubscribes > 0.0 && is.unsubscribes.value * std::max(0.0, was.extraSalesMinor.value) >
                                         std::max(0.0, is.extraSalesMinor.value) * was.unsubscribes.value;
    change.overHouseLimit = exceeded(before.dials.personal, after.dials.personal, houseLimit);
    const SpamReports reports = spamReportsAt(is.spamRate.value);
    change.overCareRate = crossed(was.spamRate.value, is.spamRate.value, reports.careFrom);
    change.overStopRate = crossed(was.spamRate.value, is.spamRate.value, reports.stopFrom);
    return change;
}

}  // namespace tactful::steps
