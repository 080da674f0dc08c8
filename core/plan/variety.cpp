#include "core/plan/variety.h"

#include <algorithm>

namespace tactful::plan {

VariedList::VariedList(std::span<const double> relevance, double lambda)
    : m_relevance(relevance), m_lambda(lambda), m_nearest(relevance.size(), 0.0)
{
}

std::size_t VariedList::best(const std::function<bool(std::size_t)>& allowed) const
{
    std::size_t best = m_relevance.size();
    double bestValue = 0.0;
    for (std::size_t i = 0; i < m_relevance.size(); ++i) {
        if (m_nearest[i] < 0.0 || !allowed(i)) continue;
        const double value = m_lambda * m_relevance[i] - (1.0 - m_lambda) * m_nearest[i];
        if (best < m_relevance.size() && value <= bestValue) continue;
        best = i;
        bestValue = value;
    }
    return best;
}

void VariedList::choose(std::size_t index, const Similarity& similarity)
{
    m_chosen.push_back(index);
    m_nearest[index] = -1.0;
    for (std::size_t i = 0; i < m_nearest.size(); ++i)
        if (m_nearest[i] >= 0.0) m_nearest[i] = std::max(m_nearest[i], similarity(i, index));
}

std::vector<std::size_t> mostVaried(std::span<const double> relevance, const Similarity& similarity,
                                    std::size_t count, double lambda)
{
    VariedList list(relevance, lambda);
    const auto anything = [](std::size_t) { return true; };
    while (list.chosen().size() < count) {
        const std::size_t next = list.best(anything);
        if (next == relevance.size()) break;
        list.choose(next, similarity);
    }
    return list.chosen();
}

}  // namespace tactful::plan
