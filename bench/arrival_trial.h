#pragma once

#include "bench/data_sets.h"

/// \file
/// Are products that have only just come suggested to the right people?

namespace tactful::bench {

/// Prints, for days of the shop's past, how many of the customers who bought something that had only just
/// come were suggested one of the things they bought: by the program, by what of it had sold best so far, and
/// at random. Two for each customer, and only to those for whom the program has two.
Status printArrivals(const Shop& shop);

}  // namespace tactful::bench
