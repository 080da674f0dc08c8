/// \file
/// Do ranges of experiments hold what they promise, and do usual times and groups of customers tell anything?
/// Prints the figures of docs/models/response.md, send-time.md and segments.md. Everything but the last two
/// parts is simulated with fixed seeds.

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/features/behaviour.h"
#include "core/features/outcome.h"
#include "core/measure/comparison.h"
#include "core/measure/experiment.h"
#include "core/measure/power.h"
#include "core/measure/sample_ratio.h"
#include "core/measure/sequential.h"
#include "core/models/clusters.h"
#include "core/models/lift.h"
#include "core/models/rfm.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <map>

#include "bench/data_sets.h"
#include "bench/order_times.h"

namespace {

using namespace tactful;
using Eigen::ArrayXd;
using Eigen::Index;

constexpr int runs = 4000;
constexpr std::uint64_t seed = 20261122;

/// How often each of some things happened in `runs` simulated worlds.
template <std::size_t n, class World>
std::array<double, n> sharesOf(const World& world)
{
    std::vector<std::array<bool, n>> happened(runs);
    parallelFor(runs, 16, 0, [&](std::size_t begin, std::size_t end) {
        for (std::size_t run = begin; run < end; ++run) {
            Random random(seed, run);
            happened[run] = world(random);
        }
    });
    std::array<double, n> shares{};
    for (const auto& one : happened)
        for (std::size_t i = 0; i < n; ++i)
            shares[i] += one[i] ? 1.0 / runs : 0.0;
    return shares;
}

/// People of a shop: what they spent before and after, and a third of spend to stratify by.
struct People {
    ArrayXd before;
    ArrayXd after;
};

/// Spend is skewed (log-normal) and most people spend nothing; habits last (the same level before and after).
/// Being written to raises the chance of buying by `lift`.
People drawPeople(int count, double lift, Random& random)
{
    People people{ArrayXd(count), ArrayXd(count)};
    for (int i = 0; i < count; ++i) {
        const double level = std::exp(0.8 * random.normal());
        const double chance = std::min(0.9, 0.15 * level);
        const auto spend = [&](double share) {
            return random.chance(share) ? 30.0 * level * std::exp(0.5 * random.normal()) : 0.0;
        };
        people.before[i] = spend(chance);
        people.after[i] = spend(std::min(1.0, chance * (1.0 + lift)));
    }
    return people;
}

/// The true extra spend of one person, as large a sample as it takes.
double trueEffect(double lift)
{
    Random random(seed, 1u << 30);
    double sum = 0.0;
    constexpr int draws = 4'000'000;
    for (int i = 0; i < draws; ++i) {
        const double level = std::exp(0.8 * random.normal());
        const double chance = std::min(0.9, 0.15 * level);
        sum += (std::min(1.0, chance * (1.0 + lift)) - chance) * 30.0 * level * std::exp(0.125);
    }
    return sum / draws;
}

bool holds(const Result<measure::Effect>& effect, double truth)
{
    if (!effect) return false;
    const measure::EffectRange range = measure::fixedRange(*effect, 0.05);
    return range.low <= truth && truth <= range.high;
}

/// The same people in thirds by what they spent before.
std::array<measure::Stratum, 3> strataOf(const People& control, const People& treated)
{
    std::vector<double> all(control.before.begin(), control.before.end());
    all.insert(all.end(), treated.before.begin(), treated.before.end());
    std::sort(all.begin(), all.end());
    const double high = all[all.size() * 9 / 10];
    const auto cut = [&](const People& people, int stratum) {
        std::vector<double> values;
        for (Index i = 0; i < people.before.size(); ++i) {
            const double spent = people.before[i];
            const int own = spent <= 0.0 ? 0 : spent <= high ? 1 : 2;
            if (own == stratum) values.push_back(people.after[i]);
        }
        return measure::sampleOf(Eigen::Map<const ArrayXd>(values.data(), std::ssize(values)));
    };
    std::array<measure::Stratum, 3> strata;
    for (int stratum = 0; stratum < 3; ++stratum)
        strata[static_cast<std::size_t>(stratum)] = {cut(control, stratum), cut(treated, stratum)};
    return strata;
}

void judgeRanges(int heldBack, int writtenTo, double lift)
{
    const double truth = trueEffect(lift);
    const auto found = sharesOf<3>([&](Random& random) {
        const People control = drawPeople(heldBack, 0.0, random),
                     treated = drawPeople(writtenTo, lift, random);
        const auto left = measure::pairedSampleOf(control.after, control.before);
        const auto right = measure::pairedSampleOf(treated.after, treated.before);
        using enum measure::Difference;
        return std::array{holds(measure::effectOf(left->after, right->after, Absolute), truth),
                          holds(measure::adjustedEffect(*left, *right, Absolute), truth),
                          holds(measure::stratifiedEffect(strataOf(control, treated), Absolute), truth)};
    });
    Random random(seed, 1u << 29);
    const People control = drawPeople(heldBack, 0.0, random), treated = drawPeople(writtenTo, lift, random);
    const auto left = measure::pairedSampleOf(control.after, control.before);
    const auto right = measure::pairedSampleOf(treated.after, treated.before);
    const auto plain = measure::effectOf(left->after, right->after, measure::Difference::Absolute);
    const auto adjusted = measure::adjustedEffect(*left, *right, measure::Difference::Absolute);
    std::printf("  %5d held back, %5d written to, lift %3.0f%%: Welch %.3f  CUPED %.3f  strata %.3f   "
                "CUPED's doubt is %.2f of Welch's\n",
                heldBack, writtenTo, 100 * lift, found[0], found[1], found[2],
                adjusted->standardError / plain->standardError);
}

/// Looks after each tenth of the people, with no effect at all.
void judgeLooks(int people)
{
    const auto found = sharesOf<3>([&](Random& random) {
        const People all = drawPeople(people, 0.0, random);
        std::array<bool, 3> wrong{};
        for (int look = 1; look <= 10; ++look) {
            const Index so = people / 20 * look;
            const auto effect =
                measure::effectOf(measure::sampleOf(all.after.head(so)),
                                  measure::sampleOf(all.after.tail(so)), measure::Difference::Absolute);
            if (!effect) continue;
            const auto always = measure::alwaysValidRange(*effect, {0.05, static_cast<double>(people)});
            const bool welch = measure::fixedRange(*effect, 0.05).pValue < 0.05;
            wrong[0] = wrong[0] || welch;
            wrong[1] = wrong[1] || always->low > 0.0 || always->high < 0.0;
            if (look == 10) wrong[2] = welch;
        }
        return wrong;
    });
    std::printf(
        "  %5d people, no effect, ten looks: some Welch range wrong %.3f, some always-valid range wrong "
        "%.3f, Welch at the end %.3f\n",
        people, found[0], found[1], found[2]);
}

void judgeSampleRatio(int people, double share, double lost)
{
    const auto found = sharesOf<2>([&](Random& random) {
        std::array<std::int64_t, 2> counts{};
        for (int i = 0; i < people; ++i) {
            const bool heldBack = random.chance(share);
            if (heldBack && random.chance(lost)) continue;
            ++counts[heldBack ? 0 : 1];
        }
        const auto ratio = measure::sampleRatio(counts, std::array{share, 1.0 - share});
        return std::array{ratio->pValue < 0.05, ratio->alarm};
    });
    std::printf(
        "  %5d people, %.0f%% held back, %2.0f%% of those lost: p < .05 %.4f, alarm (p < .001) %.4f\n",
        people, 100 * share, 100 * lost, found[0], found[1]);
}

void judgePower(int heldBack, int writtenTo, double share)
{
    const auto rise =
        measure::smallestShareRise(share, {1.0 * heldBack, 1.0 * writtenTo}, measure::PowerOptions());
    const auto buyers = [](int people, double chance, Random& random) {
        std::int64_t count = 0;
        for (int i = 0; i < people; ++i)
            count += random.chance(chance) ? 1 : 0;
        return measure::sampleOfShare(count, people);
    };
    const auto found = sharesOf<2>([&](Random& random) {
        const auto sees = [&](double extra) {
            const auto control = buyers(heldBack, share, random);
            const auto effect = measure::effectOf(control, buyers(writtenTo, share + extra, random),
                                                  measure::Difference::Absolute);
            return effect && measure::fixedRange(*effect, 0.05).low > 0.0;
        };
        return std::array{sees(*rise), sees(0.0)};
    });
    std::printf("  %5d held back, %5d written to, %2.0f%% buy anyway: smallest rise %.2f points, seen %.3f "
                "(promised .800), seen without one %.3f (promised .025)\n",
                heldBack, writtenTo, 100 * share, 100 * *rise, found[0], found[1]);
}

/// Shops whose lift is drawn around another mean than the prior's, each with some measured hold-outs.
void judgeLift(int trials, double shopMean)
{
    constexpr double doubt = 0.15;  // of one hold-out: about 300 held back
    double prior = 0.0, learnt = 0.0, raw = 0.0, inside = 0.0;
    for (int run = 0; run < runs; ++run) {
        Random random(seed, static_cast<std::uint64_t>(run));
        const models::LiftPrior belief;
        const double group = shopMean + 0.05 * random.normal();
        std::vector<models::LiftTrial> seen;
        double sum = 0.0;
        for (int i = 0; i < trials; ++i) {
            const double campaign = group + belief.campaignSpread * random.normal();
            seen.push_back({0, campaign + doubt * random.normal(), doubt});
            sum += seen.back().lift;
        }
        const auto lift = models::learnLift(seen, 1, belief);
        const models::LiftBelief& found = lift->groups.front();
        prior += std::pow(belief.mean - group, 2.0) / runs;
        learnt += std::pow(found.mean - group, 2.0) / runs;
        raw += trials > 0 ? std::pow(sum / trials - group, 2.0) / runs : 0.0;
        inside += std::abs(found.mean - group) <= 1.2815515655446004 * found.spread ? 1.0 / runs : 0.0;
    }
    std::printf(
        "  %2d hold-outs, shops' mean lift %.2f: root mean square error, prior %.3f, hold-outs alone %.3f, "
        "both %.3f; the middle 80%% holds the truth %.3f\n",
        trials, shopMean, std::sqrt(prior), std::sqrt(raw), std::sqrt(learnt), inside);
}

/// Agreement of two groupings, 0 as by chance, 1 the same (Hubert and Arabie 1985, adjusted Rand index).
double agreement(const std::vector<std::int32_t>& a, const std::vector<std::int32_t>& b)
{
    std::map<std::pair<int, int>, double> both;
    std::map<int, double> left, right;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ++both[{a[i], b[i]}];
        ++left[a[i]];
        ++right[b[i]];
    }
    const auto pairs = [](const auto& counts) {
        double sum = 0.0;
        for (const auto& [key, n] : counts)
            sum += 0.5 * n * (n - 1.0);
        return sum;
    };
    const double n = static_cast<double>(a.size()), all = 0.5 * n * (n - 1.0);
    const double chance = pairs(left) * pairs(right) / all;
    return (pairs(both) - chance) / (0.5 * (pairs(left) + pairs(right)) - chance);
}

void printGroup(const std::string& name, const std::vector<Index>& rows, const features::Outcome& outcome)
{
    double orders = 0.0, came = 0.0;
    for (const Index row : rows) {
        orders += outcome.orders[row];
        came += outcome.orders[row] > 0.0 ? 1.0 : 0.0;
    }
    const double n = std::max<double>(1.0, static_cast<double>(rows.size()));
    std::printf("    %-32s %5zd customers, %4.1f%% ordered in the 69 days after, %.2f orders each\n",
                name.c_str(), rows.size(), 100 * came / n, orders / n);
}

void judgeSegments(const bench::Shop& shop)
{
    const Day asOf = *parseIsoDay("2011-10-01"), until = *parseIsoDay("2011-12-09");
    const auto customers = features::customersUpTo(asOf, shop.sales);
    const auto purchases = features::purchasesUpTo(asOf, shop.sales, shop.catalogue);
    const auto outcome = features::outcomeUntil(until, purchases, shop.sales, shop.catalogue);
    const Index n = customers.repeats.size();
    ArrayXd since(n);
    for (Index i = 0; i < n; ++i)
        since[i] = asOf - customers.lastDay[static_cast<std::size_t>(i)];
    const auto places = models::rfmPlaces({since, customers.repeats + 1.0, customers.totalMinor});
    for (int segment = 0; segment < models::rfmSegmentCount; ++segment) {
        std::vector<Index> rows;
        for (Index i = 0; i < n; ++i)
            if (places->segments[static_cast<std::size_t>(i)] == static_cast<models::RfmSegment>(segment))
                rows.push_back(i);
        printGroup(std::string(nameOf(static_cast<models::RfmSegment>(segment))), rows, outcome);
    }
    const Eigen::MatrixXd table = features::behaviourTable(customers, purchases);
    Job job;
    models::ClusterOptions options;
    const auto found = models::findClusters(table, options, job);
    options.seed = 2;
    const auto other = models::findClusters(table, options, job);
    options.sample = 1000;
    const auto sampled = models::findClusters(table, options, job);
    std::printf(
        "  %zu groups, silhouette %.3f; agreement with another seed %.3f, with a sample of 1,000 %.3f\n",
        found->clusters.size(), found->silhouette, agreement(found->of, other->of),
        agreement(found->of, sampled->of));
    for (std::size_t cluster = 0; cluster < found->clusters.size(); ++cluster) {
        std::string name;
        for (const models::ClusterTrait& trait : found->clusters[cluster].traits)
            name += (name.empty() ? "" : "+") +
                    std::string(features::wordFor(static_cast<features::Behaviour>(trait.column),
                                                  trait.deviation > 0.0));
        std::vector<Index> rows;
        for (Index i = 0; i < n; ++i)
            if (found->of[static_cast<std::size_t>(i)] == static_cast<std::int32_t>(cluster))
                rows.push_back(i);
        printGroup(name, rows, outcome);
    }
}

}  // namespace

int main()
{
    std::printf("Share of 95%% ranges that hold the truth (%d simulated experiments each)\n", runs);
    for (const double lift : {0.0, 0.2})
        for (const int heldBack : {200, 1000})
            judgeRanges(heldBack, 9 * heldBack, lift);
    std::printf("Looking every day\n");
    judgeLooks(2000);
    std::printf("Sample ratio\n");
    judgeSampleRatio(5000, 0.1, 0.0);
    judgeSampleRatio(5000, 0.1, 0.2);
    judgeSampleRatio(20000, 0.1, 0.1);
    std::printf("Smallest effect\n");
    judgePower(200, 1800, 0.05);
    judgePower(1000, 9000, 0.05);
    judgePower(1000, 1000, 0.2);
    std::printf("Lift\n");
    for (const int trials : {0, 1, 4, 16})
        for (const double mean : {0.1, 0.0})
            judgeLift(trials, mean);
    const std::string file = "online-retail/online_retail.csv";
    const bool told = bench::judgeOrderTimes(bench::dataFile(file));
    const auto shop = bench::readOnlineRetail(bench::dataFile(file));
    if (!shop) {
        std::printf("Online Retail: %s\n", shop.error().detail.c_str());
        return 1;
    }
    std::printf("Segments of Online Retail on 1 October 2011\n");
    judgeSegments(*shop);
    return told ? 0 : 1;
}
