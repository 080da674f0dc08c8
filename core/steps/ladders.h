#pragma once

#include "core/base/crew.h"
#include "core/data/campaign.h"
#include "core/steps/ladder_index.h"
#include "core/steps/say_key.h"
#include "core/tact/softening.h"

#include <array>
#include <deque>
#include <memory>
#include <shared_mutex>
#include <vector>

/// \file
/// The ways to say a message, worked out once for all people of whom the same is known. Seen by the steps
/// alone.

namespace tactful::steps {

/// One way, with what a plan asks of it.
struct Rung {
    double needs = 0.0;    ///< lowest ceiling under which it may be said, on P
    double surface = 0.0;  ///< its score, 0 to 100
    double worth = 0.0;    ///< to the reader, as a share of the best way, 0 to 1
    bool softened = false;
    bool popular = false;  ///< shows what sells well to everybody in place of the picks
    bool byLot = false;    ///< put in the place of the best one by a lot (learning_lots.h)
    std::array<std::uint8_t, 4> options{};
};

struct Ladder {
    std::vector<Rung> rungs;    ///< by rising `needs`; each is the best one up to the next
    std::vector<double> needs;  ///< of the rungs, close together: looked through at every move of a dial
    double unsoftened = 0.0;    ///< score of the most personal way, 0 to 100
    SayKey key = 0;
    std::uint32_t number = 0;  ///< counted from 0 in the order in which they were asked for

    /// The best under a ceiling on P, or null.
    const Rung* under(double ceilingPerceived) const;
};

/// Grows as it is asked; may be used from several threads at once. What it answers never changes.
class Ladders {
public:
    Ladders(data::Goal goal, const tact::IntrusivenessWeights& weights);

    /// Null for a key that prepare() has not seen. Ladders live as long as this object.
    const Ladder* find(SayKey key) const;
    /// Numbers of those there are, for many questions.
    std::shared_ptr<const LadderIndex> index() const;

    /// Works out those that are missing.
    Status prepare(std::vector<SayKey> keys, Crew& crew);
    Result<const Ladder*> findOrPrepare(SayKey key);

    /// The same rung with everything the window says about it.
    tact::Softening explain(SayKey key, const Rung& rung) const;

    std::size_t size() const;
    const Ladder* at(std::uint32_t number) const;  ///< below size()
    /// Those there are from a number on.
    std::vector<const Ladder*> from(std::size_t first) const;

private:
    Result<Ladder> make(SayKey key) const;

    data::Goal m_goal;
    tact::IntrusivenessWeights m_weights;
    mutable std::shared_mutex m_mutex;
    std::deque<Ladder> m_ladders;
    std::shared_ptr<const LadderIndex> m_index = std::make_shared<const LadderIndex>();
};

}  // namespace tactful::steps
