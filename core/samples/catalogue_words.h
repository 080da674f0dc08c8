#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

/// \file
/// What does the demo shop sell, in a form that is short enough to read?

namespace tactful::samples {

/// The kinds of customer whose tastes differ; a customer leans towards one of them.
enum class Leaning { Nester, TeaDrinker, Baker, Gardener, Parent, LetterWriter, GiftGiver };
inline constexpr std::size_t leaningCount = 7;

/// Products that differ in style alone: "Rose|Willow" of "teacup & saucer" are two products.
struct Family {
    std::string_view thing;
    std::string_view styles;    ///< separated by |; "Rose=995" fixes the price; pence
    std::string_view variants;  ///< separated by |, sold under one handle; empty: none
    int lowPence = 0;
    int highPence = 0;  ///< prices are drawn between the two
    std::string_view maker;
    double refillDays = 0;          ///< how long one lasts on average; 0: not used up
    double several = 0.1;           ///< share of purchases of more than one
    std::string_view picture = {};  ///< name of the drawing on the shop's site
};

struct Aisle {
    std::string_view name;
    std::string_view code;                    ///< of its SKUs
    std::array<double, 12> months;            ///< demand by month, about 1 on average
    std::array<double, leaningCount> appeal;  ///< to each Leaning
    double giftAppeal;                        ///< to somebody who buys for somebody else
    double mothersDay;                        ///< factor in the fortnight before Mothering Sunday
    double valentines;                        ///< factor in the fortnight before 14 February
    std::span<const Family> families;
};

/// Who buys the first is glad of the second. Both are Family::thing.
struct GoesWith {
    std::string_view first;
    std::string_view second;
    double chance;  ///< of the second within the same order
};

inline constexpr std::size_t aisleCount = 15;
std::span<const Aisle> aisles();  ///< aisleCount of them
std::span<const GoesWith> goesWithPairs();

}  // namespace tactful::samples
