#include "core/models/past_view.h"

#include <algorithm>
#include <cassert>

namespace tactful::models {

PastView::PastView(const Baskets& baskets, std::int32_t day) : m_baskets(baskets), m_day(day)
{
    assert(day <= baskets.asOfDay);
    const auto days = baskets.basketDay.begin();
    for (std::int32_t u = 0; u < baskets.customerCount(); ++u) {
        const auto end = days + baskets.basketStart[static_cast<std::size_t>(u) + 1];
        m_end.push_back(static_cast<std::int32_t>(std::upper_bound(days + firstBasket(u), end, day) - days));
    }
    for (std::int32_t k = baskets.basketStart.back(); k < baskets.basketCount(); ++k)
        if (basketDay(k) <= day) m_stray.push_back(k);
}

std::optional<std::int32_t> PastView::nextBasket(std::int32_t customer) const
{
    const std::int32_t next = endBasket(customer);
    if (next == m_baskets.basketStart[static_cast<std::size_t>(customer) + 1]) return std::nullopt;
    return next;
}

}  // namespace tactful::models
