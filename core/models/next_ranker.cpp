#include "core/models/next_ranker.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace tactful::models {
namespace {

constexpr std::size_t blockCustomers = 64;
constexpr std::size_t typicalPlaces = 10;

Error refused(const char* what, const char* field)
{
    return {ErrorCode::BadInput, what, field};
}

/// What is learnt from, and where each customer's rows end.
struct Lesson {
    LogisticRows repeats{Prospects::repeatColumns, {}, {}, {}};
    LogisticRows discoveries{Prospects::discoveryColumns, {}, {}, {}};
    std::vector<std::size_t> repeatEnd, discoveryEnd;

    void add(const Lesson& other);
};

void append(const LogisticRows& from, LogisticRows& to)
{
    to.values.insert(to.values.end(), from.values.begin(), from.values.end());
    to.outcome.insert(to.outcome.end(), from.outcome.begin(), from.outcome.end());
    to.weight.insert(to.weight.end(), from.weight.begin(), from.weight.end());
}

void Lesson::add(const Lesson& other)
{
    for (const std::size_t end : other.repeatEnd)
        repeatEnd.push_back(repeats.size() + end);
    for (const std::size_t end : other.discoveryEnd)
        discoveryEnd.push_back(discoveries.size() + end);
    append(other.repeats, repeats);
    append(other.discoveries, discoveries);
}

/// Exact room for what is added, so that memory does not double.
void reserve(const std::vector<Lesson>& parts, Lesson& lesson)
{
    std::size_t repeats = lesson.repeats.values.size(), discoveries = lesson.discoveries.values.size();
    for (const Lesson& part : parts) {
        repeats += part.repeats.values.size();
        discoveries += part.discoveries.values.size();
    }
    lesson.repeats.values.reserve(repeats);
    lesson.discoveries.values.reserve(discoveries);
}

/// Room for one more row.
float* addRow(LogisticRows& rows, bool bought, float weight)
{
    rows.values.resize(rows.values.size() + rows.columns);
    rows.outcome.push_back(bought ? 1 : 0);
    rows.weight.push_back(weight);
    return rows.values.data() + (rows.values.size() - rows.columns);
}

/// Known customers who came again, evenly thinned out.
std::vector<std::int32_t> pupilsOf(const PastView& past, std::size_t most)
{
    std::vector<std::int32_t> all, some;
    for (std::int32_t u = 0; u < past.customerCount(); ++u)
        if (past.endBasket(u) > past.firstBasket(u) && past.nextBasket(u)) all.push_back(u);
    if (all.size() <= most) return all;
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(all[i * all.size() / most]);
    return some;
}

void teach(Prospects& prospects, const PastView& past, std::int32_t customer, Lesson& lesson)
{
    const auto bought = past.products(*past.nextBasket(customer));
    // Between "every customer counts the same" and "every line does": chosen on earlier cuts of the proof.
    const float weight = 1.0f / std::sqrt(static_cast<float>(bought.size()));
    const auto wasBought = [&bought](std::int32_t product) {
        return std::binary_search(bought.begin(), bought.end(), product);
    };
    prospects.read(customer, [](std::int32_t) { return true; });
    for (std::size_t i = 0; i < prospects.own().products.size(); ++i)
        prospects.writeRepeat(i,
                              addRow(lesson.repeats, wasBought(prospects.own().products[i].product), weight));
    for (std::size_t i = 0; i < prospects.discoveries().size(); ++i)
        prospects.writeDiscovery(i,
                                 addRow(lesson.discoveries, wasBought(prospects.discoveries()[i]), weight));
    lesson.repeatEnd.push_back(lesson.repeats.size());
    lesson.discoveryEnd.push_back(lesson.discoveries.size());
}

Status teachCut(const Baskets& baskets, std::int32_t day, const NextRankerOptions& options, Job& job,
                Lesson& lesson)
{
    const PastView past(baskets, day);
    const auto pupils =
        pupilsOf(past, static_cast<std::size_t>(std::max(1, options.mostCustomers / options.cuts)));
    if (pupils.empty()) return {};
    const auto taste = learnTaste(past, options.taste, job);
    if (!taste) return taste.error();
    std::vector<Lesson> parts((pupils.size() + blockCustomers - 1) / blockCustomers);
    parallelFor(pupils.size(), blockCustomers, options.threads, [&](std::size_t begin, std::size_t end) {
        Prospects prospects(*taste, past);
        for (std::size_t i = begin; i < end && !job.cancelled(); ++i)
            teach(prospects, past, pupils[i], parts[begin / blockCustomers]);
    });
    if (job.cancelled()) return Job::cancelledError();
    reserve(parts, lesson);
    for (Lesson& part : parts) {
        lesson.add(part);
        part = {};
    }
    return {};
}

/// Weights of mean 1, so that the penalty means the same in every shop.
void evenOut(LogisticRows& rows)
{
    double sum = 0.0;
    for (const float weight : rows.weight)
        sum += static_cast<double>(weight);
    const auto factor = static_cast<float>(static_cast<double>(rows.size()) / sum);
    for (float& weight : rows.weight)
        weight *= factor;
}

double probability(double logOdds)
{
    return 1.0 / (1.0 + std::exp(-logOdds));
}

void addChances(const LogisticRows& rows, const Logistic& fit, std::size_t begin, std::size_t end,
                std::vector<double>& into)
{
    for (std::size_t i = begin; i < end; ++i)
        into.push_back(probability(fit.logOdds(rows.values.data() + i * rows.columns)));
}

double typicalOf(const Lesson& lesson, const Logistic& repeat, const Logistic& discovery)
{
    double sum = 0.0, count = 0.0;
    std::size_t firstRepeat = 0, firstDiscovery = 0;
    std::vector<double> chances;
    for (std::size_t u = 0; u < lesson.repeatEnd.size(); ++u) {
        chances.clear();
        addChances(lesson.repeats, repeat, firstRepeat, lesson.repeatEnd[u], chances);
        addChances(lesson.discoveries, discovery, firstDiscovery, lesson.discoveryEnd[u], chances);
        firstRepeat = lesson.repeatEnd[u];
        firstDiscovery = lesson.discoveryEnd[u];
        std::sort(chances.rbegin(), chances.rend());
        for (std::size_t i = 0; i < std::min(chances.size(), typicalPlaces); ++i) {
            sum += chances[i];
            count += 1.0;
        }
    }
    return count > 0.0 ? sum / count : 0.5;
}

bool tooSmall(const Lesson& lesson, const NextRankerOptions& options)
{
    const auto few = [&options](const LogisticRows& rows) {
        const auto bought = std::count(rows.outcome.begin(), rows.outcome.end(), char{1});
        return bought < options.leastBought || bought == std::ssize(rows.outcome);
    };
    return std::ssize(lesson.repeatEnd) < options.leastCustomers || few(lesson.repeats) ||
           few(lesson.discoveries);
}

}  // namespace

Status NextRankerOptions::check() const
{
    if (cuts < 1 || daysBetweenCuts < 1)
        return refused("At least one earlier day is needed to train on.", "cuts");
    if (mostCustomers < 1) return refused("At least one customer must be trained on.", "mostCustomers");
    if (auto ok = logistic.check(); !ok) return ok;
    return taste.check();
}

double NextRanker::scoreOf(double logOdds) const
{
    const double chance = probability(logOdds);
    return chance / (chance + typical);
}

Result<std::optional<NextRanker>> fitNextRanker(const Baskets& baskets, const NextRankerOptions& options,
                                                Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = baskets.check(); !ok) return ok.error();
    job.begin("Learning from earlier days", ProgressUnit::Steps, options.cuts + 2);
    Lesson lesson;
    for (int cut = 1; cut <= options.cuts; ++cut) {
        if (auto ok =
                teachCut(baskets, baskets.asOfDay - cut * options.daysBetweenCuts, options, job, lesson);
            !ok)
            return ok.error();
        job.report(cut);
    }
    if (tooSmall(lesson, options)) return std::optional<NextRanker>();
    evenOut(lesson.repeats);
    evenOut(lesson.discoveries);
    auto repeat = fitLogistic(lesson.repeats, options.logistic, job);
    if (!repeat) return repeat.error();
    auto discovery = fitLogistic(lesson.discoveries, options.logistic, job);
    if (!discovery) return discovery.error();
    job.report(options.cuts + 1);
    const double typical = typicalOf(lesson, *repeat, *discovery);
    lesson = {};
    auto taste = learnTaste(PastView(baskets, baskets.asOfDay), options.taste, job);
    if (!taste) return taste.error();
    return std::optional(NextRanker{std::move(*taste), std::move(*repeat), std::move(*discovery), typical});
}

RankedSuggester::RankedSuggester(const NextRanker& ranker, const Baskets& baskets, const PastView& past,
                                 const SuggestOptions& options, ArrivalFinder& arrivals)
    : m_ranker(ranker), m_baskets(baskets), m_past(past), m_options(options), m_arrivals(arrivals),
      m_prospects(ranker.taste, past)
{
}

bool RankedSuggester::wanted(std::int32_t product, std::int32_t customer) const
{
    if (!m_options.allowed.empty() && !m_options.allowed[static_cast<std::size_t>(product)]) return false;
    const auto returned = m_baskets.returned(customer);
    return !std::binary_search(returned.begin(), returned.end(), product);
}

/// Under half the usual gap: the customer's own after three purchases, else the product's.
bool RankedSuggester::justBought(const OwnProduct& own) const
{
    const double usual =
        own.times >= 3 ? static_cast<double>(own.lastDay - own.firstDay) / (own.times - 1)
                       : static_cast<double>(
                             m_ranker.taste.facts.products[static_cast<std::size_t>(own.product)].gapDays);
    return m_past.day() - own.lastDay < 0.5 * usual;
}

void RankedSuggester::addRepeats(std::int32_t customer)
{
    std::array<float, Prospects::repeatColumns> row{};
    const auto& products = m_prospects.own().products;
    for (std::size_t i = 0; i < products.size(); ++i) {
        const OwnProduct& own = products[i];
        const bool just = justBought(own);
        if (!wanted(own.product, customer) || (just && m_options.skipJustBought)) continue;
        m_prospects.writeRepeat(i, row.data());
        Suggestion found;
        found.product = own.product;
        found.score = m_ranker.scoreOf(m_ranker.repeat.logOdds(row.data()));
        found.reason = own.times > 1 ? SuggestionReason::BoughtAgain : SuggestionReason::BoughtBefore;
        found.evidence = own.times;
        found.daysAgo = m_past.day() - own.lastDay;
        found.justBought = just;
        m_found.push_back(found);
    }
}

/// What the customer bought is the reason if it says more for the product than how the product sells.
void RankedSuggester::explain(const float* row, Suggestion& discovery) const
{
    constexpr std::size_t productColumns = 10;  // the common columns that are the product's own come first
    const Closeness& close = m_prospects.closeness(discovery.product);
    const double bought = m_ranker.discovery.contribution(row, 0, Prospects::closenessColumns);
    const double sells = m_ranker.discovery.contribution(row, Prospects::closenessColumns,
                                                         Prospects::closenessColumns + productColumns);
    if (close.because >= 0 && bought >= sells) {
        discovery.reason = SuggestionReason::GoesWith;
        discovery.because = close.because;
        discovery.evidence = close.buyersOfBoth;
        discovery.daysAgo = m_past.day() - m_prospects.own().find(close.because)->lastDay;
    } else {
        discovery.evidence =
            m_ranker.taste.facts.products[static_cast<std::size_t>(discovery.product)].recentBaskets;
    }
}

void RankedSuggester::addDiscoveries()
{
    std::array<float, Prospects::discoveryColumns> row{};
    for (std::size_t i = 0; i < m_prospects.discoveries().size(); ++i) {
        m_prospects.writeDiscovery(i, row.data());
        Suggestion found;
        found.product = m_prospects.discoveries()[i];
        found.score = m_ranker.scoreOf(m_ranker.discovery.logOdds(row.data()));
        explain(row.data(), found);
        m_found.push_back(found);
    }
}

void RankedSuggester::suggestTo(std::int32_t customer, std::vector<Suggestion>& out)
{
    m_found.clear();
    m_prospects.read(
        customer, [this, customer](std::int32_t product) { return wanted(product, customer); },
        std::max(30, m_options.top));
    if (m_options.purpose == Purpose::Next) addRepeats(customer);
    addDiscoveries();
    m_arrivals.addTo(customer, m_found);
    const auto kept = std::min(m_found.size(), static_cast<std::size_t>(m_options.top));
    std::partial_sort(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(kept), m_found.end(),
                      [](const Suggestion& x, const Suggestion& y) {
                          return x.score != y.score ? x.score > y.score : x.product < y.product;
                      });
    out.insert(out.end(), m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(kept));
}

}  // namespace tactful::models
