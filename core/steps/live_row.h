#pragma once

#include "core/data/planned.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

/// \file
/// What does a live plan decide for one customer?

namespace tactful::steps {

enum class LiveFate { WillGetIt, HeldBack, LeftOut };

/// One customer. Fields after `reason` mean something only where a message was made, which is so for
/// everybody planned, held back or OverBudget.
struct LiveRow {
    data::CustomerId customer = 0;
    LiveFate fate = LiveFate::LeftOut;
    data::LeftOutReason reason = data::LeftOutReason::NoAddress;  ///< meaningful where LeftOut
    double score = 0.0;                                           ///< how personal, 0 to 100
    double unsoftened = 0.0;  ///< the same for the most personal way to say it
    double extraMinor = 0.0;  ///< expected extra sales, minor units
    double unsubscribeRisk = 0.0;
    bool softened = false;
    int day = 0;    ///< of the window, 0 the first; meaningful where planned or held back
    int hour = 10;  ///< of the recipient's clock

    std::uint32_t place = 0;  ///< of this row among all

    // The message itself, in a form that only LivePlan reads.
    std::uint64_t say = 0;
    std::uint8_t way = 0;
    std::uint8_t pickCount = 0;
    bool popular = false;
    std::array<std::uint16_t, 4> picks{};
};

struct LiveDecisions;

/// Every customer's row. Decisions are kept in a compact form; the rows are made from it when somebody asks
/// for the first of them, so that a move of a dial need not. one() makes a single row and no other.
class LiveRows {
public:
    LiveRows() = default;
    explicit LiveRows(std::shared_ptr<const LiveDecisions> decisions);

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    LiveRow one(std::size_t place) const;
    data::CustomerId customerAt(std::size_t place) const;  ///< without making the row

    const LiveRow& operator[](std::size_t place) const { return all()[place]; }
    const LiveRow& front() const { return all().front(); }
    const LiveRow* data() const { return all().data(); }
    std::vector<LiveRow>::const_iterator begin() const { return all().begin(); }
    std::vector<LiveRow>::const_iterator end() const { return all().end(); }

private:
    struct Made;
    const std::vector<LiveRow>& all() const;

    std::shared_ptr<const LiveDecisions> m_decisions;
    std::shared_ptr<Made> m_made;
    std::size_t m_size = 0;
};

}  // namespace tactful::steps
