#pragma once

#include "core/base/random.h"
#include "core/samples/habits.h"
#include "core/samples/seasons.h"
#include "core/samples/shelves.h"

#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// What does somebody put into the basket on one visit?

namespace tactful::samples {

struct BasketLine {
    std::uint16_t item = 0;
    std::int16_t quantity = 1;  ///< negative: brought back
};

/// What a customer bought before, as far as it bears on what is bought next.
struct Past {
    std::vector<std::uint16_t> bought;
    std::optional<std::uint16_t> meantToBuy;  ///< goes with something bought; left for another time
};

struct Occasion {
    Day day;
    bool gift = false;
    bool refillDue = false;  ///< the product of the customer's habit has run out
};

class BasketFiller {
public:
    BasketFiller(const Catalogue& catalogue, const Shelves& shelves);

    /// One line at least, no product twice; `past` learns of it.
    std::vector<BasketLine> fill(const Habits& habits, Past& past, const Occasion& occasion,
                                 Random& random) const;

private:
    std::optional<std::uint16_t> choose(const Habits& habits, const Past& past, const Occasion& occasion,
                                        double pence, Random& random) const;
    std::size_t drawAisle(const Habits& habits, const Occasion& occasion, Random& random) const;
    void addCompanions(std::vector<BasketLine>& lines, std::size_t family, Past& past, Day day,
                       Random& random) const;
    std::int16_t drawQuantity(std::uint16_t item, Random& random) const;

    struct Companion {
        std::size_t family;
        double chance;
    };
    const Catalogue& m_catalogue;
    const Shelves& m_shelves;
    std::vector<std::vector<Companion>> m_companions;  ///< by family
};

}  // namespace tactful::samples
