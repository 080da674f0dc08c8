#pragma once

#include "core/models/baskets.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// \file
/// What was known of every customer on an earlier day, and which basket came next?
///
/// Product models learn from such views: what was known then goes in, the next basket is what should have
/// come out. Nothing later than the day can be reached but the next basket, by its own name.

namespace tactful::models {

class PastView {
public:
    /// `baskets` has passed check(), and its arrays outlive the view; day <= baskets.asOfDay.
    PastView(const Baskets& baskets, std::int32_t day);

    std::int32_t day() const { return m_day; }
    std::int32_t productCount() const { return m_baskets.productCount; }
    std::int32_t customerCount() const { return m_baskets.customerCount(); }

    /// The customer's baskets up to the day: firstBasket() to endBasket(), oldest first.
    std::int32_t firstBasket(std::int32_t customer) const
    {
        return m_baskets.basketStart[static_cast<std::size_t>(customer)];
    }
    std::int32_t endBasket(std::int32_t customer) const { return m_end[static_cast<std::size_t>(customer)]; }
    /// Baskets of nobody known, up to the day.
    const std::vector<std::int32_t>& strayBaskets() const { return m_stray; }

    std::int32_t basketDay(std::int32_t basket) const
    {
        return m_baskets.basketDay[static_cast<std::size_t>(basket)];
    }
    std::span<const std::int32_t> products(std::int32_t basket) const { return m_baskets.products(basket); }

    /// The customer's first basket after the day; nothing if none came by the as-of day.
    std::optional<std::int32_t> nextBasket(std::int32_t customer) const;

private:
    Baskets m_baskets;
    std::int32_t m_day;
    std::vector<std::int32_t> m_end;
    std::vector<std::int32_t> m_stray;
};

}  // namespace tactful::models
