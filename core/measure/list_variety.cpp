#include "core/measure/list_variety.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace tactful::measure {

double samenessOf(std::span<const ShownItem> list)
{
    if (list.empty()) return std::numeric_limits<double>::quiet_NaN();
    if (list.size() == 1) return 1.0;
    std::int64_t pairs = 0;
    std::int64_t alike = 0;
    for (std::size_t a = 0; a < list.size(); ++a)
        for (std::size_t b = a + 1; b < list.size(); ++b) {
            ++pairs;
            alike += list[a].kind != 0 && list[a].kind == list[b].kind ? 1 : 0;
        }
    return static_cast<double>(alike) / static_cast<double>(pairs);
}

ListVariety listVariety(std::span<const std::vector<ShownItem>> lists, std::size_t top)
{
    ListVariety figures;
    std::map<std::int64_t, std::int64_t> counts;
    std::int64_t places = 0;
    std::int64_t filled = 0;
    std::int64_t compared = 0;
    for (const std::vector<ShownItem>& list : lists) {
        if (list.empty()) continue;
        ++filled;
        std::set<int> kinds;
        for (const ShownItem& shown : list) {
            ++counts[shown.item];
            ++places;
            if (shown.kind != 0) kinds.insert(shown.kind);
        }
        figures.kindsEach += static_cast<double>(kinds.size());
        if (list.size() < 2) continue;
        ++compared;
        figures.sameness += samenessOf(list);
    }
    if (filled > 0) figures.kindsEach /= static_cast<double>(filled);
    if (compared > 0) figures.sameness /= static_cast<double>(compared);
    figures.shown = static_cast<std::int64_t>(counts.size());
    std::vector<std::int64_t> sizes;
    for (const auto& [item, count] : counts)
        sizes.push_back(count);
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    std::int64_t most = 0;
    for (std::size_t i = 0; i < std::min(top, sizes.size()); ++i)
        most += sizes[i];
    if (places > 0) figures.topShare = static_cast<double>(most) / static_cast<double>(places);
    return figures;
}

}  // namespace tactful::measure
