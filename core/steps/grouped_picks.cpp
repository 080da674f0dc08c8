#include "core/steps/grouped_picks.h"

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr int lately = 90;  // days

std::size_t at(std::int32_t column)
{
    return static_cast<std::size_t>(column);
}

data::PickReason reasonOf(models::SuggestionReason reason)
{
    switch (reason) {
    case models::SuggestionReason::BoughtAgain:
        return data::PickReason::BuysAgain;
    case models::SuggestionReason::BoughtBefore:
        return data::PickReason::BoughtBefore;
    case models::SuggestionReason::GoesWith:
        return data::PickReason::GoesWith;
    case models::SuggestionReason::LikeBought:
        return data::PickReason::NewArrival;
    case models::SuggestionReason::Popular:
        break;
    }
    return data::PickReason::Popular;
}

data::PickSource sourceOf(models::SuggestionReason reason)
{
    switch (reason) {
    case models::SuggestionReason::BoughtAgain:
    case models::SuggestionReason::BoughtBefore:
        return data::PickSource::Bought;
    case models::SuggestionReason::GoesWith:
    case models::SuggestionReason::LikeBought:
        return data::PickSource::WorkedOut;
    case models::SuggestionReason::Popular:
        break;
    }
    return data::PickSource::Popular;
}

}  // namespace

GroupedPicks::GroupedPicks(const ShopPast& past, const std::vector<char>& allowed)
    : m_past(past), m_allowed(allowed)
{
    for (const features::ProductTie& tie : past.groups.ties)
        for (const std::int32_t product : {tie.product, past.groups.leadOf[at(tie.product)]}) {
            auto& group = m_groups[past.groups.leadOf[at(tie.product)]];
            if (std::find(group.begin(), group.end(), product) == group.end()) group.push_back(product);
            m_soldLately[product] = 0;
        }
    for (auto& [lead, group] : m_groups)
        std::sort(group.begin(), group.end());
    const features::PurchaseHistory& purchases = past.purchases;
    for (std::size_t k = 0; k < purchases.basketDay.size() && !m_groups.empty(); ++k) {
        if (purchases.asOf.number - purchases.basketDay[k] >= lately) continue;
        for (auto n = at(purchases.lineStart[k]); n < at(purchases.lineStart[k + 1]); ++n)
            if (const auto found = m_soldLately.find(purchases.lineProduct[n]); found != m_soldLately.end())
                ++found->second;
    }
}

const std::vector<std::int32_t>* GroupedPicks::groupOf(std::int32_t lead) const
{
    const auto found = m_groups.find(lead);
    return found == m_groups.end() ? nullptr : &found->second;
}

bool GroupedPicks::isAllowed(std::int32_t product) const
{
    return m_allowed.empty() || m_allowed[at(product)];
}

bool GroupedPicks::sentBack(std::int32_t product, std::size_t row) const
{
    if (row == noCustomer) return false;
    const features::PurchaseHistory& purchases = m_past.purchases;
    return std::binary_search(purchases.returnedProduct.begin() + purchases.returnedStart[row],
                              purchases.returnedProduct.begin() + purchases.returnedStart[row + 1], product);
}

std::vector<char> GroupedPicks::allowedLeads() const
{
    if (m_groups.empty()) return m_allowed;
    std::vector<char> leads = m_allowed;
    leads.resize(m_past.purchases.products.size(), 1);
    for (const auto& [lead, group] : m_groups) {
        const bool any = bestOf(lead) >= 0;
        for (const std::int32_t product : group)
            leads[at(product)] = product == lead && any;
    }
    return leads;
}

std::int32_t GroupedPicks::bestOf(std::int32_t lead, std::size_t row) const
{
    const std::vector<std::int32_t>* group = groupOf(lead);
    if (!group) return isAllowed(lead) ? lead : -1;
    std::int32_t best = -1;
    for (const std::int32_t product : *group)
        if (isAllowed(product) && !sentBack(product, row) &&
            (best < 0 || m_soldLately.at(product) > m_soldLately.at(best)))
            best = product;
    return best;
}

std::int32_t GroupedPicks::boughtOf(std::int32_t lead, std::size_t row)
{
    const std::vector<std::int32_t>* group = groupOf(lead);
    if (!group) return lead;
    if (m_row != row) m_own = ownPurchases(m_past.purchases, row);
    m_row = row;
    std::int32_t last = -1;
    for (const std::int32_t product : *group) {
        if (!m_own.contains(product) || sentBack(product, row)) continue;
        if (last < 0 || std::pair(isAllowed(product), m_own.at(product).last) >
                            std::pair(isAllowed(last), m_own.at(last).last))
            last = product;
    }
    return last;
}

std::optional<data::Pick> GroupedPicks::pickOf(const models::Suggestion& suggestion, std::size_t row)
{
    const std::vector<data::ProductId>& products = m_past.purchases.products;
    data::Pick pick;
    pick.product = products[at(suggestion.product)];
    pick.relevance = suggestion.score;
    pick.reason = reasonOf(suggestion.reason);
    pick.source = sourceOf(suggestion.reason);
    pick.evidence = suggestion.evidence;
    if (suggestion.daysAgo >= 0) pick.evidenceDay = m_past.purchases.asOf - suggestion.daysAgo;
    pick.newToThem = pick.source != data::PickSource::Bought;
    if (groupOf(suggestion.product)) {
        const std::int32_t bought =
            pick.source == data::PickSource::Bought ? boughtOf(suggestion.product, row) : -1;
        const std::int32_t had = bought >= 0 && isAllowed(bought) ? bought : bestOf(suggestion.product, row);
        if (had < 0) return std::nullopt;
        pick.product = products[at(had)];
        if (bought >= 0) {
            const OwnPurchase& own = m_own.at(bought);
            pick.reason = own.times > 1 ? data::PickReason::BuysAgain : data::PickReason::BoughtBefore;
            pick.evidence = own.times;
            pick.evidenceDay = own.last;
            if (had != bought) pick.because = products[at(bought)];
        }
    }
    if (suggestion.because < 0) return pick;
    const std::int32_t because = boughtOf(suggestion.because, row);
    if (because < 0) return std::nullopt;
    pick.because = products[at(because)];
    if (!groupOf(suggestion.because)) return pick;
    pick.evidenceDay = m_own.at(because).last;
    if (pick.reason == data::PickReason::NewArrival) pick.evidence = m_own.at(because).times;
    return pick;
}

}  // namespace tactful::steps
