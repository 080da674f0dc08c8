#include "core/samples/featured.h"

namespace tactful::samples {
namespace {

constexpr std::string_view candles = "Beeswax candles, 6";

constexpr int at(int hour, int minute)
{
    return hour * 3600 + minute * 60;
}

constexpr FeaturedOrder orders[] = {
    {442, at(11, 14), {{{"Breakfast loose tea, 125 g"}, {"Shortbread baking mix"}}}},  // Sunday, July 2025
    {354, at(19, 27), {{{"Copper lantern"}}}},  // a Thursday, like four more
    {242, at(20, 3), {{{candles}}}},
    {179, at(19, 41), {{{candles, 2}}}},
    {144, at(19, 8), {{{"Scalloped cake stand"}}}},  // 14 May 2026
    {116, at(20, 22), {{{candles}, {"Breakfast loose tea, 125 g"}, {"Damson jam, 220 g"}}}},
    {54, at(18, 55), {{{candles}, {"Beeswax tea lights, 12"}}}},  // 12 August 2026
};

}  // namespace

std::span<const FeaturedOrder> featuredOrders()
{
    return orders;
}

}  // namespace tactful::samples
