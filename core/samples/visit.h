#pragma once

#include "core/base/day.h"
#include "core/data/imported.h"
#include "core/samples/basket.h"
#include "core/samples/catalogue.h"

#include <cstdint>
#include <span>
#include <string_view>

/// \file
/// One order, return, cancelled or test order in a few bytes, and what it costs.

namespace tactful::samples {

enum class Refund : std::uint8_t {
    None,
    FirstLine,
    Whole,
    AtTill,  ///< the first line is brought back to the shop: a visit of its own with status Return
};
enum class Offer : std::uint8_t { None, Welcome, Sale };

inline constexpr std::uint32_t nobody = UINT32_MAX;  ///< the shopper of a sale over the counter

struct Visit {
    Instant at;
    Day day;     ///< in the shop's time zone
    Day priced;  ///< whose prices hold: for a return, those of the purchase
    std::uint32_t shopper = nobody;
    std::uint32_t firstLine = 0;  ///< index into History::lines
    std::uint8_t lineCount = 0;
    data::OrderStatus status = data::OrderStatus::Sale;
    Refund refund = Refund::None;
    Offer offer = Offer::None;
    std::uint8_t tipPounds = 0;
    bool inStore = false;
    bool gift = false;  ///< sent to somebody else
    bool wrapped = false;
};

/// What a visit cost, in pence.
struct Bill {
    std::int64_t goods = 0;     ///< negative for a return
    std::int64_t discount = 0;  ///< taken off; not negative
    std::int64_t shipping = 0;
    std::int64_t wrapping = 0;
    std::int64_t tip = 0;
    std::int64_t refunded = 0;  ///< not what came back at the till: that is a visit of its own

    std::int64_t total() const { return goods - discount + shipping + wrapping + tip; }
};

/// `country`: ISO 3166-1 alpha-2 of where it goes; it decides about shipping.
Bill billOf(const Visit& visit, std::span<const BasketLine> lines, const Catalogue& catalogue,
            std::string_view country);

/// What an AtTill refund gives back, in pence.
std::int64_t firstLinePence(const Visit& visit, std::span<const BasketLine> lines,
                            const Catalogue& catalogue);

/// "WELCOME10", or empty.
std::string_view codeOf(Offer offer);

}  // namespace tactful::samples
