#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

/// \file
/// Which few of many ranked things make a list that is good and not all the same?
///
/// Source: Carbonell and Goldstein (1998), The Use of MMR, Diversity-Based Reranking; SCIENCE.md section 8.2.
/// Proof:  variety_test gets the section's toy table.

namespace tactful::plan {

/// A list that grows by maximal marginal relevance: the next one is that with the highest
/// lambda × relevance − (1 − lambda) × greatest likeness to one already chosen; between equals the first.
/// One list serves many people in turn without asking for memory again.
class VariedList {
public:
    /// Begins anew. `relevance` must outlive the list. lambda 1 looks at relevance alone, 0 at variety alone.
    void reset(std::span<const double> relevance, double lambda)
    {
        m_relevance = relevance;
        m_lambda = lambda;
        m_nearest.assign(relevance.size(), 0.0);
        m_chosen.clear();
    }

    /// The best not yet chosen among those `allowed(place)` says yes to; the number of all if there is none.
    template <class Allowed>
    std::size_t best(Allowed allowed) const
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

    /// `similarity(a, b)` is the likeness of two things given by their places, 0 to 1.
    template <class Similarity>
    void choose(std::size_t index, Similarity similarity)
    {
        m_chosen.push_back(index);
        m_nearest[index] = -1.0;
        for (std::size_t i = 0; i < m_nearest.size(); ++i)
            if (m_nearest[i] >= 0.0) m_nearest[i] = std::max(m_nearest[i], similarity(i, index));
    }

    const std::vector<std::size_t>& chosen() const { return m_chosen; }

private:
    std::span<const double> m_relevance;
    double m_lambda = 0.7;
    std::vector<double> m_nearest;  ///< greatest likeness to a chosen one; -1: chosen itself
    std::vector<std::size_t> m_chosen;
};

}  // namespace tactful::plan
