#pragma once

#include "core/plan/stock_round.h"
#include "core/steps/ladders.h"

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

/// \file
/// Notes on everybody's picks which ladder they may be said by. Seen by the steps alone.

namespace tactful::steps {

/// Most ladders are known and are noted without a lock; the others are worked out together.
class LadderNotes {
public:
    explicit LadderNotes(Ladders& ladders) : m_ladders(ladders), m_index(ladders.index()) {}

    /// Notes the ladder where it is known. Else the offer is kept, and must stay where it is until settle().
    /// May be called from several threads at once.
    void note(plan::Offer& offer, SayKey key);

    /// Works out what is missing and notes it, while no other thread calls anything here. On failure some
    /// stay without a note.
    Status settle(Crew& crew);

private:
    Ladders& m_ladders;
    std::shared_ptr<const LadderIndex> m_index;  ///< as they were at first, or when settled last
    std::mutex m_mutex;
    std::vector<std::pair<plan::Offer*, SayKey>> m_open;
};

}  // namespace tactful::steps
