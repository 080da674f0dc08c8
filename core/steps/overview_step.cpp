#include "core/steps/overview_step.h"

#include "core/steps/sales_months.h"
#include "core/steps/sales_outlook.h"
#include "core/steps/shop_habits.h"
#include "core/steps/shop_today.h"
#include "core/steps/status_facts.h"
#include "core/steps/suggestions.h"
#include "core/store/book_counts.h"
#include "core/store/campaigns.h"
#include "core/store/model_runs.h"

#include <algorithm>
#include <array>

namespace tactful::steps {
namespace {

constexpr int expectedMonths = 3;
constexpr std::size_t monthsOfYear = 12;

/// What is to be expected, from whole months alone.
void lookAhead(Overview& overview)
{
    const std::vector<MonthSales> whole = wholeMonths(overview.months);
    if (whole.empty()) return;
    std::vector<std::int64_t> totals;
    for (const MonthSales& month : whole)
        totals.push_back(month.totalMinor());
    overview.lastMonth = MonthComparison{whole.back().month, totals.back(), {}};
    if (totals.size() > monthsOfYear)
        overview.lastMonth->yearBeforeMinor = totals[totals.size() - 1 - monthsOfYear];
    const SalesOutlook outlook(std::move(totals));
    if (!outlook.tells()) return;
    for (int ahead = 1; ahead <= expectedMonths; ++ahead)
        overview.expected.push_back({monthAfter(whole.back().month, ahead), outlook.month(ahead)});
    overview.nextTwelveMonths = outlook.total(static_cast<int>(monthsOfYear));
}

std::optional<int> peakMonthOf(const std::vector<MonthSales>& months)
{
    std::array<std::int64_t, monthsOfYear> sums{};
    std::array<std::int64_t, monthsOfYear> counts{};
    const std::vector<MonthSales> whole = wholeMonths(months);
    if (whole.size() < monthsOfYear) return std::nullopt;
    for (const MonthSales& month : whole) {
        const auto place = static_cast<std::size_t>(month.month.month - 1);
        sums[place] += month.totalMinor();
        ++counts[place];
    }
    std::size_t best = 0;
    for (std::size_t place = 1; place < monthsOfYear; ++place)
        if (sums[place] * counts[best] > sums[best] * counts[place]) best = place;
    return static_cast<int>(best) + 1;
}

Status countSlipping(SessionParts& parts, const SalesPicture& picture,
                     const std::vector<data::SaleOrder>& orders, SlippingAway& slipping)
{
    const auto scores = store::customerScores(parts.book);
    if (!scores) return scores.error();
    // As in the list of customers: the stage that was learnt, and of whom nothing was learnt that of the
    // orders.
    std::vector<data::CustomerId> customers;
    std::vector<data::CustomerId> learnt;
    for (const data::CustomerScore& score : *scores) {
        learnt.push_back(score.customer);
        if (score.stage == data::Stage::SlippingAway) customers.push_back(score.customer);
    }
    std::set_difference(picture.nowSlipping.begin(), picture.nowSlipping.end(), learnt.begin(), learnt.end(),
                        std::back_inserter(customers));
    std::sort(customers.begin(), customers.end());
    slipping = slippingRegulars(orders, customers);
    slipping.customers.now = static_cast<std::int64_t>(customers.size());
    slipping.customers.monthAgo = std::max<std::int64_t>(
        0, slipping.customers.now - (picture.slipping.now - picture.slipping.monthAgo));
    return {};
}

std::optional<double> share(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

Result<DataQuality> qualityOf(SessionParts& parts, const StatusFacts& facts)
{
    const auto aisles = store::aisleCounts(parts.book);
    if (!aisles) return aisles.error();
    const auto working =
        std::count_if(facts.contacts.begin(), facts.contacts.end(), [](const Contact& contact) {
            return contact.facts.hasAddress &&
                   contact.facts.suppression != data::SuppressionReason::HardBounce;
        });
    DataQuality quality;
    quality.workingEmail = share(working, static_cast<std::int64_t>(facts.contacts.size()));
    quality.proofOfConsent = share(facts.mailableWithProof, facts.status.mailable);
    quality.productsWithAisle = share(aisles->withAisle, aisles->products);
    return quality;
}

/// Marks the months in which campaigns were exported, and tells of the last one.
Status lookBack(SessionParts& parts, Overview& overview)
{
    const auto exports = store::firstExports(parts.book);
    if (!exports) return exports.error();
    for (const store::FirstExport& each : *exports)
        for (MonthSales& month : overview.months)
            if (month.month == monthOf(parts.zone.dayOf(each.at))) ++month.campaignsExported;
    if (exports->empty()) return {};
    const store::FirstExport& last = exports->back();
    const auto record = store::campaign(parts.book, last.campaign);
    if (!record) return record.error();
    const auto counts = store::campaignCounts(parts.book, last.campaign);
    if (!counts) return counts.error();
    overview.lastCampaign = LastCampaign{
        last.campaign,           record->campaign.name, last.at,          record->campaign.sendFrom,
        record->campaign.sendTo, counts->written,       counts->heldBack, counts->leftOut};
    return {};
}

}  // namespace

Result<Overview> overview(Session& session, std::optional<Day> today, Job& job)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    Overview overview;
    overview.today = *day;
    auto facts = statusFacts(parts, overview.today, job);
    if (!facts) return facts.error();
    if (job.cancelled()) return Job::cancelledError();
    const std::vector<data::SaleOrder>& orders = facts->sales.orders;
    SalesPicture picture = salesPicture(orders, overview.today);
    overview.months = std::move(picture.months);
    overview.activeCustomers = picture.active;
    lookAhead(overview);
    overview.peakMonth = peakMonthOf(overview.months);
    if (auto ok = countSlipping(parts, picture, orders, overview.slipping); !ok) return ok.error();
    auto quality = qualityOf(parts, *facts);
    if (!quality) return quality.error();
    overview.quality = *quality;
    overview.status = std::move(facts->status);
    if (auto ok = lookBack(parts, overview); !ok) return ok.error();
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    auto habits = shopHabits(*runs);
    if (!habits) return habits.error();
    overview.segments = std::move(habits->segments);
    auto suggestions = suggestionsFor(parts, overview, *runs);
    if (!suggestions) return suggestions.error();
    overview.suggestions = std::move(*suggestions);
    return overview;
}

}  // namespace tactful::steps
