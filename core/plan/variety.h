#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

/// \file
/// Which few of many ranked things make a list that is good and not all the same?
///
/// Source: Carbonell and Goldstein (1998), The Use of MMR, Diversity-Based Reranking; SCIENCE.md section 8.2.
/// Proof:  variety_test gets the section's toy table.

namespace tactful::plan {

/// Likeness of two things given by their place in the list, 0 to 1.
using Similarity = std::function<double(std::size_t a, std::size_t b)>;

/// A list that grows by maximal marginal relevance: the next one is that with the highest
/// lambda × relevance − (1 − lambda) × greatest likeness to one already chosen; between equals the first.
class VariedList {
public:
    /// `relevance` must outlive the list. lambda 1 looks at relevance alone, 0 at variety alone.
    VariedList(std::span<const double> relevance, double lambda);

    /// The best not yet chosen among those `allowed` says yes to; relevance.size() if there is none.
    std::size_t best(const std::function<bool(std::size_t)>& allowed) const;
    void choose(std::size_t index, const Similarity& similarity);
    const std::vector<std::size_t>& chosen() const { return m_chosen; }

private:
    std::span<const double> m_relevance;
    double m_lambda;
    std::vector<double> m_nearest;  ///< greatest likeness to a chosen one; -1: chosen itself
    std::vector<std::size_t> m_chosen;
};

/// The whole list at once: up to `count` places, in the order in which they were chosen.
std::vector<std::size_t> mostVaried(std::span<const double> relevance, const Similarity& similarity,
                                    std::size_t count, double lambda);

}  // namespace tactful::plan
