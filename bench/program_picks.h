#pragma once

#include "core/models/suggestion.h"

#include "bench/next_basket.h"

/// \file
/// The next-basket tasks as the program does them: numbers that are one product are learnt from as one, what
/// has only just come is suggested to whoever bought its like, and one number is shown.

namespace tactful::bench {

struct ProgramPicks {
    std::vector<std::vector<std::int32_t>> picks;  ///< per customer, columns of the task, best first
    std::vector<std::int32_t> leadOf;              ///< per column: the same for numbers that are one product
    std::size_t tied = 0;                          ///< columns that count as another one
};

/// \param task  of the shop, with a past
Result<ProgramPicks> programPicks(const NextBasketTask& task, const Shop& shop, models::Purpose purpose,
                                  int top);

}  // namespace tactful::bench
