#pragma once

#include "core/base/random.h"
#include "core/samples/catalogue.h"

#include <array>
#include <cstdint>
#include <optional>

/// \file
/// How does one customer shop: how often, for how long, for how much, and what?

namespace tactful::samples {

/// Something that runs out and is bought again.
struct Refill {
    std::uint16_t item = 0;
    double days = 60;  ///< this customer's own interval
};

struct Habits {
    double visitsPerBusyDay = 0.01;  ///< while active; Gamma among customers
    double dropOut = 0.5;            ///< chance to leave for good after any visit; Beta among customers
    double spendRate = 0.2;  ///< baskets are Gamma(basketShape, spendRate) pence; Gamma among customers
    std::array<double, aisleCount> taste{};  ///< Dirichlet around a Leaning; adds up to 1
    std::optional<Refill> refill;
    double hour = 13;         ///< of day, usual time of an online order
    double storeShare = 0.1;  ///< of visits that are made on foot
    double giftShare = 0.1;   ///< of visits that are for somebody else
};

inline constexpr double basketShape = 5.0;

/// `british`: lives near enough to walk in.
Habits drawHabits(const Catalogue& catalogue, bool british, Random& random);

}  // namespace tactful::samples
