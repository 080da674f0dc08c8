#include "core/measure/list_novelty.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace tactful::measure {
namespace {

using People = std::set<std::int64_t>;

/// Who had what, both ways round.
class History {
public:
    explicit History(std::span<const UserItem> rows)
    {
        for (const UserItem& row : rows) {
            m_owners[row.item].insert(row.user);
            m_had[row.user].insert(row.item);
        }
    }

    const std::map<std::int64_t, People>& owners() const { return m_owners; }
    const std::set<std::int64_t>& hadBy(std::int64_t user) const
    {
        static const std::set<std::int64_t> nothing;
        const auto found = m_had.find(user);
        return found == m_had.end() ? nothing : found->second;
    }

    /// People who had both, over the root of the product of those who had either.
    double likeness(std::int64_t a, std::int64_t b) const
    {
        const auto first = m_owners.find(a);
        const auto second = m_owners.find(b);
        if (first == m_owners.end() || second == m_owners.end()) return 0.0;
        const auto both = std::count_if(first->second.begin(), first->second.end(),
                                        [&](std::int64_t user) { return second->second.contains(user); });
        return static_cast<double>(both) / std::sqrt(static_cast<double>(first->second.size()) *
                                                     static_cast<double>(second->second.size()));
    }

private:
    std::map<std::int64_t, People> m_owners;
    std::map<std::int64_t, std::set<std::int64_t>> m_had;
};

double meanOf(const std::map<std::int64_t, double>& values)
{
    double sum = 0.0;
    for (const auto& [key, value] : values)
        sum += value;
    return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
}

void addCounts(const History& history, std::span<const ShownToUser> shown, Novelty& novelty)
{
    double all = 0.0;
    for (const auto& [item, owners] : history.owners())
        all += static_cast<double>(owners.size());
    for (const auto& [item, owners] : history.owners())
        novelty.items[item] = -std::log2(static_cast<double>(owners.size()) / all);
    std::map<std::int64_t, std::int64_t> times;
    for (const ShownToUser& row : shown) {
        ++times[row.item];
        const auto found = novelty.items.find(row.item);
        novelty.mean += found == novelty.items.end() ? 0.0 : found->second;
    }
    if (!shown.empty()) novelty.mean /= static_cast<double>(shown.size());
    if (!history.owners().empty())
        novelty.coverage = static_cast<double>(times.size()) / static_cast<double>(history.owners().size());
    std::vector<std::int64_t> counts;
    for (const auto& [item, count] : times)
        counts.push_back(count);
    novelty.entropyBits = entropyBits(counts);
}

void addDiversity(const History& history, const std::map<std::int64_t, std::vector<std::int64_t>>& lists,
                  Novelty& novelty)
{
    for (const auto& [user, items] : lists) {
        double alike = 0.0;
        double pairs = 0.0;
        for (std::size_t a = 0; a < items.size(); ++a)
            for (std::size_t b = a + 1; b < items.size(); ++b) {
                alike += history.likeness(items[a], items[b]);
                pairs += 1.0;
            }
        if (pairs > 0.0) novelty.diversity[user] = 1.0 - alike / pairs;
    }
    novelty.meanDiversity = meanOf(novelty.diversity);
}

void addSerendipity(const History& history, std::span<const ShownToUser> shown, Novelty& novelty)
{
    std::map<std::int64_t, double> rows;
    for (const ShownToUser& row : shown) {
        const auto& had = history.hadBy(row.user);
        double alike = 0.0;
        for (const std::int64_t item : had)
            alike += history.likeness(row.item, item);
        const double unlike = had.empty() ? 1.0 : 1.0 - alike / static_cast<double>(had.size());
        novelty.serendipity.push_back(row.relevant ? unlike : 0.0);
        novelty.userSerendipity[row.user] += novelty.serendipity.back();
        rows[row.user] += 1.0;
    }
    for (auto& [user, sum] : novelty.userSerendipity)
        sum /= rows[user];
    novelty.meanSerendipity = meanOf(novelty.userSerendipity);
}

}  // namespace

Novelty noveltyOf(std::span<const UserItem> history, std::span<const ShownToUser> shown)
{
    const History past(history);
    std::map<std::int64_t, std::vector<std::int64_t>> lists;
    for (const ShownToUser& row : shown)
        lists[row.user].push_back(row.item);
    Novelty novelty;
    addCounts(past, shown, novelty);
    addDiversity(past, lists, novelty);
    addSerendipity(past, shown, novelty);
    return novelty;
}

double entropyBits(std::span<const std::int64_t> counts)
{
    const auto all = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    double bits = 0.0;
    for (const std::int64_t count : counts)
        if (count > 0) bits -= static_cast<double>(count) / all * std::log2(static_cast<double>(count) / all);
    return bits;
}

double giniIndex(std::vector<std::int64_t> counts)
{
    std::sort(counts.begin(), counts.end());
    const double n = static_cast<double>(counts.size());
    double sum = 0.0;
    double weighted = 0.0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double count = static_cast<double>(counts[i]);
        sum += count;
        weighted += (2.0 * static_cast<double>(i + 1) - n - 1.0) * count;
    }
    return sum > 0.0 ? weighted / (n * sum) : 0.0;
}

}  // namespace tactful::measure
