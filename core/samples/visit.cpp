#include "core/samples/visit.h"

namespace tactful::samples {
namespace {

constexpr std::int64_t freeShippingPence = 4000;
constexpr std::int64_t wrappingPence = 300;

std::int64_t shippingPence(std::string_view country)
{
    if (country == "GB" || country.empty()) return 350;
    return country == "IE" || country == "DE" || country == "FR" ? 950 : 1450;
}

std::int64_t percentOff(Offer offer)
{
    if (offer == Offer::Welcome) return 10;
    return offer == Offer::Sale ? 15 : 0;
}

std::int64_t share(std::int64_t pence, std::int64_t percent)
{
    return (pence * percent + 50) / 100;
}

}  // namespace

Bill billOf(const Visit& visit, std::span<const BasketLine> lines, const Catalogue& catalogue,
            std::string_view country)
{
    Bill bill;
    for (const BasketLine& line : lines)
        bill.goods += line.quantity * catalogue.items[line.item].priceOn(visit.priced);
    if (visit.status == data::OrderStatus::Return) return bill;
    bill.discount = share(bill.goods, percentOff(visit.offer));
    if (!visit.inStore && bill.goods - bill.discount < freeShippingPence)
        bill.shipping = shippingPence(country);
    if (visit.wrapped) bill.wrapping = wrappingPence;
    bill.tip = 100 * visit.tipPounds;
    if (visit.refund == Refund::Whole) bill.refunded = bill.total() - bill.tip;
    if (visit.refund == Refund::FirstLine)
        bill.refunded = share(firstLinePence(visit, lines, catalogue), 100 - percentOff(visit.offer));
    return bill;
}

std::int64_t firstLinePence(const Visit& visit, std::span<const BasketLine> lines, const Catalogue& catalogue)
{
    return lines.front().quantity * catalogue.items[lines.front().item].priceOn(visit.priced);
}

std::string_view codeOf(Offer offer)
{
    if (offer == Offer::Welcome) return "WELCOME10";
    return offer == Offer::Sale ? "SALE15" : "";
}

}  // namespace tactful::samples
