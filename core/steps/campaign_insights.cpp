#include "core/measure/group_shares.h"
#include "core/measure/list_variety.h"
#include "core/steps/insights_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/session_parts.h"
#include "core/steps/shop_models.h"
#include "core/store/campaigns.h"
#include "core/store/customers.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace tactful::steps {
namespace {

constexpr int newCustomerDays = 365;
constexpr double alikePoints = 5.0;
constexpr std::size_t bestSellers = 10;
// The gauge: 1 less the larger of "same aisle" and "same ten products".
constexpr double goodMixFrom = 0.5;
constexpr double goodMixTo = 0.9;

constexpr std::array<std::string_view, 3> fairnessNames{"alike", "look-closer", "too-few"};
constexpr std::array<std::string_view, 3> varietyNames{"same-old", "good-mix", "scattered"};

/// The campaign asked for, else the newest; nothing where there is none.
Result<std::optional<data::Campaign>> campaignFor(Session& session, std::optional<data::CampaignId> wanted)
{
    if (wanted) {
        auto campaign = campaignById(session, *wanted);
        if (!campaign) return campaign.error();
        return std::optional(std::move(*campaign));
    }
    auto all = allCampaigns(session);
    if (!all) return all.error();
    if (all->empty()) return std::optional<data::Campaign>();
    return std::optional(std::move(all->back()));
}

/// May be e-mailed, is not silent, and the brief means them: what came after that is the plan's own choice.
bool wasConsidered(data::LeftOutReason reason)
{
    return reason == data::LeftOutReason::Tired || reason == data::LeftOutReason::NothingFits ||
           reason == data::LeftOutReason::OverBudget || reason == data::LeftOutReason::ByHand;
}

/// Whom the plan could choose, and whom it chose; held back by chance is chosen.
struct Considered {
    std::vector<data::CustomerId> people;  ///< ascending
    std::set<data::CustomerId> chosen;
};

Result<Considered> consideredBy(SessionParts& parts, data::CampaignId campaign)
{
    const auto planned = store::plannedMessages(parts.book, campaign);
    if (!planned) return planned.error();
    const auto leftOut = store::leftOut(parts.book, campaign);
    if (!leftOut) return leftOut.error();
    Considered considered;
    for (const data::PlannedMessage& message : *planned) {
        considered.people.push_back(message.customer);
        considered.chosen.insert(message.customer);
    }
    for (const data::LeftOut& out : *leftOut)
        if (wasConsidered(out.reason)) considered.people.push_back(out.customer);
    std::sort(considered.people.begin(), considered.people.end());
    return considered;
}

/// What a person is known by to the groups; nothing that is not lawfully held.
struct Traits {
    std::optional<Day> firstOrder;
    double meanOrderMinor = 0.0;
    std::string country;
};

Result<std::map<data::CustomerId, Traits>> traitsOf(SessionParts& parts, Day asOf)
{
    const auto customers = store::customers(parts.book);
    if (!customers) return customers.error();
    const auto orders = store::saleOrders(parts.book, asOf);
    if (!orders) return orders.error();
    std::map<data::CustomerId, Traits> traits;
    for (const data::Customer& customer : *customers)
        traits[customer.id].country = customer.country;
    for (auto order = orders->begin(); order != orders->end();) {
        const auto begin = order;
        double total = 0.0;
        for (; order != orders->end() && order->customer == begin->customer; ++order)
            total += static_cast<double>(order->totalMinor);
        const auto found = traits.find(begin->customer);
        if (found == traits.end()) continue;
        found->second.firstOrder = begin->day;
        found->second.meanOrderMinor = total / static_cast<double>(order - begin);
    }
    return traits;
}

double medianOrder(const Considered& considered, const std::map<data::CustomerId, Traits>& traits)
{
    std::vector<double> means;
    for (const data::CustomerId customer : considered.people)
        if (const Traits& person = traits.at(customer); person.firstOrder)
            means.push_back(person.meanOrderMinor);
    if (means.empty()) return 0.0;
    const auto middle = means.begin() + std::ssize(means) / 2;
    std::nth_element(means.begin(), middle, means.end());
    return *middle;
}

struct Group {
    std::string_view attribute;
    std::string_view group;
    std::string_view title;
    std::function<bool(const Traits&)> has;
};

std::vector<Group> groupsFor(Day asOf, double median, const std::string& home)
{
    return {{"time-with-shop", "new", "New customers",
             [asOf](const Traits& person) {
                 return person.firstOrder && asOf - *person.firstOrder <= newCustomerDays;
             }},
            {"time-with-shop", "long-standing", "Long-standing",
             [asOf](const Traits& person) {
                 return person.firstOrder && asOf - *person.firstOrder > newCustomerDays;
             }},
            {"basket", "small-baskets", "Small baskets",
             [median](const Traits& person) { return person.firstOrder && person.meanOrderMinor < median; }},
            {"basket", "large-baskets", "Large baskets",
             [median](const Traits& person) { return person.firstOrder && person.meanOrderMinor >= median; }},
            {"country", "home", "At home", [home](const Traits& person) { return person.country == home; }},
            {"country", "abroad", "Abroad",
             [home](const Traits& person) { return !person.country.empty() && person.country != home; }}};
}

GroupInsight insightOf(const Group& group, const Considered& considered,
                       const std::map<data::CustomerId, Traits>& traits)
{
    GroupInsight insight;
    insight.attribute = group.attribute;
    insight.group = group.group;
    insight.title = group.title;
    for (const data::CustomerId customer : considered.people) {
        if (!group.has(traits.at(customer))) continue;
        ++insight.people;
        insight.chosen += considered.chosen.contains(customer) ? 1 : 0;
    }
    const measure::GroupShare share = measure::shareOf(insight.chosen, insight.people);
    insight.share = {share.share, share.low, share.high};
    insight.fewPeople = share.lessSure;
    return insight;
}

/// Pairs stand next to each other. A gap that is clear and more than alikePoints wide is worth a look.
FairnessVerdict verdictOf(const std::vector<GroupInsight>& groups)
{
    bool enough = false;
    for (std::size_t at = 0; at + 1 < groups.size(); at += 2) {
        const auto gap = measure::gapBetween(measure::shareOf(groups[at].chosen, groups[at].people),
                                             measure::shareOf(groups[at + 1].chosen, groups[at + 1].people));
        if (gap.clear && gap.points > alikePoints) return FairnessVerdict::LookCloser;
        enough = enough || (!groups[at].fewPeople && !groups[at + 1].fewPeople);
    }
    return enough ? FairnessVerdict::Alike : FairnessVerdict::TooFew;
}

std::string sentenceOf(FairnessVerdict verdict)
{
    switch (verdict) {
    case FairnessVerdict::Alike:
        return "No group is chosen clearly more or less often than its counterpart.";
    case FairnessVerdict::LookCloser:
        return "One group is chosen clearly more often than its counterpart. There may be a good reason: "
               "look "
               "who is left out, and why.";
    case FairnessVerdict::TooFew:
        break;
    }
    return "Too few people to tell.";
}

VarietyWord wordOf(double needle)
{
    if (needle < goodMixFrom) return VarietyWord::SameOld;
    return needle > goodMixTo ? VarietyWord::Scattered : VarietyWord::GoodMix;
}

std::string sentenceOf(VarietyWord word)
{
    switch (word) {
    case VarietyWord::SameOld:
        return "People see much the same things. More discovery would widen it.";
    case VarietyWord::GoodMix:
        return "A good mix: familiar things, and something beside them.";
    case VarietyWord::Scattered:
        break;
    }
    return "Hardly two products of a message belong together.";
}

/// Aisles by number; 0: none.
struct Shelf {
    std::map<data::ProductId, int> aisleOf;
    int aisles = 0;
    std::int64_t products = 0;  ///< that may be offered to anybody
};

Result<Shelf> shelfOf(SessionParts& parts)
{
    const auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    const std::vector<char> offerable = offerableProducts(*catalogue);
    Shelf shelf;
    std::map<std::string, int> numbers;
    std::set<int> offered;
    for (std::size_t row = 0; row < catalogue->size(); ++row) {
        const data::Product& product = (*catalogue)[row];
        const int next = static_cast<int>(numbers.size()) + 1;
        const int aisle = product.aisle.empty() ? 0 : numbers.try_emplace(product.aisle, next).first->second;
        shelf.aisleOf[product.id] = aisle;
        if (!offerable[row]) continue;
        ++shelf.products;
        if (aisle != 0) offered.insert(aisle);
    }
    shelf.aisles = static_cast<int>(offered.size());
    return shelf;
}

}  // namespace

std::string_view nameOf(FairnessVerdict verdict)
{
    return fairnessNames[static_cast<std::size_t>(verdict)];
}

std::string_view nameOf(VarietyWord word)
{
    return varietyNames[static_cast<std::size_t>(word)];
}

Result<FairnessInsight> fairnessInsight(Session& session, std::optional<data::CampaignId> wanted, Job& job)
{
    SessionParts& parts = session.parts();
    const auto campaign = campaignFor(session, wanted);
    if (!campaign) return campaign.error();
    FairnessInsight insight;
    if (!*campaign) return insight;
    const auto considered = consideredBy(parts, (*campaign)->id);
    if (!considered) return considered.error();
    const auto traits = traitsOf(parts, (*campaign)->asOf);
    if (!traits) return traits.error();
    if (job.cancelled()) return Job::cancelledError();
    insight.known = true;
    insight.campaign = (*campaign)->id;
    insight.campaignName = (*campaign)->name;
    insight.band = alikePoints / 100.0;
    if (!considered->people.empty())
        insight.overall =
            static_cast<double>(considered->chosen.size()) / static_cast<double>(considered->people.size());
    const double median = medianOrder(*considered, *traits);
    for (const Group& group : groupsFor((*campaign)->asOf, median, parts.settings.country))
        insight.groups.push_back(insightOf(group, *considered, *traits));
    insight.verdict = verdictOf(insight.groups);
    insight.sentence = sentenceOf(insight.verdict);
    return insight;
}

Result<VarietyInsight> varietyInsight(Session& session, std::optional<data::CampaignId> wanted, Job& job)
{
    SessionParts& parts = session.parts();
    const auto campaign = campaignFor(session, wanted);
    if (!campaign) return campaign.error();
    VarietyInsight insight;
    if (!*campaign) return insight;
    const auto planned = store::plannedMessages(parts.book, (*campaign)->id);
    if (!planned) return planned.error();
    const auto shelf = shelfOf(parts);
    if (!shelf) return shelf.error();
    if (job.cancelled()) return Job::cancelledError();
    std::vector<std::vector<measure::ShownItem>> lists;
    std::int64_t picks = 0;
    std::int64_t fresh = 0;
    for (const data::PlannedMessage& message : *planned) {
        if (message.arm == data::Arm::HeldBack) continue;
        std::vector<measure::ShownItem>& list = lists.emplace_back();
        const bool knowsTaste = message.about.orders > 0;
        for (const data::Pick& pick : message.picks) {
            const auto aisle = shelf->aisleOf.find(pick.product);
            list.push_back({pick.product, aisle == shelf->aisleOf.end() ? 0 : aisle->second});
            picks += knowsTaste ? 1 : 0;
            fresh += knowsTaste && pick.newToThem ? 1 : 0;
        }
    }
    const measure::ListVariety figures = measure::listVariety(lists, bestSellers);
    insight.known = true;
    insight.campaign = (*campaign)->id;
    insight.campaignName = (*campaign)->name;
    insight.aisles = shelf->aisles;
    insight.aislesPerCustomer = figures.kindsEach;
    insight.products = shelf->products;
    insight.shown = figures.shown;
    if (shelf->products > 0)
        insight.shownShare =
            std::min(1.0, static_cast<double>(figures.shown) / static_cast<double>(shelf->products));
    insight.bestSellerShare = figures.topShare;
    insight.sameness = figures.sameness;
    if (picks > 0) insight.discovery = static_cast<double>(fresh) / static_cast<double>(picks);
    insight.needle = 1.0 - std::max(figures.sameness, figures.topShare);
    insight.goodMixFrom = goodMixFrom;
    insight.goodMixTo = goodMixTo;
    insight.word = wordOf(insight.needle);
    insight.sentence = sentenceOf(insight.word);
    return insight;
}

}  // namespace tactful::steps
