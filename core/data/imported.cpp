#include "core/data/imported.h"

#include <array>

namespace tactful::data {
namespace {

constexpr std::array<std::string_view, 7> lineKinds{"product", "shipping", "tip",       "gift-card",
                                                    "fee",     "discount", "adjustment"};
constexpr std::array<std::string_view, 4> orderStatuses{"sale", "return", "cancelled", "test"};

}  // namespace

std::string_view nameOf(LineKind kind)
{
    return lineKinds[static_cast<std::size_t>(kind)];
}
std::string_view nameOf(OrderStatus status)
{
    return orderStatuses[static_cast<std::size_t>(status)];
}

std::optional<LineKind> lineKindNamed(std::string_view name)
{
    for (std::size_t i = 0; i < lineKinds.size(); ++i)
        if (lineKinds[i] == name) return static_cast<LineKind>(i);
    return std::nullopt;
}

std::optional<OrderStatus> orderStatusNamed(std::string_view name)
{
    for (std::size_t i = 0; i < orderStatuses.size(); ++i)
        if (orderStatuses[i] == name) return static_cast<OrderStatus>(i);
    return std::nullopt;
}

}  // namespace tactful::data
