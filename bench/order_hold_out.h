#pragma once

#include "core/base/day.h"
#include "core/data/sale.h"

/// \file
/// How well do the order models foresee weeks that were hidden from them?

namespace tactful::bench {

/// Everything up to `cut` is known, everything up to `end` is to be foreseen. The choice of the model sees
/// only hidden periods before the cut, those that the program would use.
struct HoldOut {
    const char* name;
    Day cut;
    Day end;
};

/// Prints each model's total and errors, which one the shop's own past chose, and how often the 80% ranges
/// of single customers, of random groups of 50 and of next orders held what came.
void printHoldOut(const data::SalesHistory& sales, const HoldOut& holdOut);

/// The same choice with the orders of the past dealt out to the customers at random: no model can know then
/// who orders.
void printShuffled(const data::SalesHistory& sales, const HoldOut& holdOut);

/// What shops of 30, 100, 500 and 5,000 customers can say: the verdict on the model, the range of the shop's
/// orders in the 90 days after the cut, and what one more month would make of it.
void printLadder(const data::SalesHistory& sales, Day cut);

}  // namespace tactful::bench
