#include "core/steps/shop_past.h"

namespace tactful::steps {

ShopPast pastUpTo(Day asOf, const data::SalesHistory& sales, const std::vector<data::Product>& catalogue)
{
    ShopPast past;
    past.customers = features::customersUpTo(asOf, sales);
    past.purchases = features::purchasesUpTo(asOf, sales, catalogue);
    past.text = features::productTextUpTo(asOf, catalogue);
    past.groups = features::productGroups(past.purchases, catalogue);
    if (past.groups.any()) past.grouped = features::groupedPurchases(past.purchases, past.groups);
    return past;
}

std::optional<double> OwnPurchase::gapDays() const
{
    if (times < 2 || last == first) return std::nullopt;
    return static_cast<double>(last - first) / (times - 1);
}

std::map<std::int32_t, OwnPurchase> ownPurchases(const features::PurchaseHistory& purchases, std::size_t row)
{
    std::map<std::int32_t, OwnPurchase> own;
    for (auto basket = static_cast<std::size_t>(purchases.basketStart[row]);
         basket < static_cast<std::size_t>(purchases.basketStart[row + 1]); ++basket)
        for (auto line = static_cast<std::size_t>(purchases.lineStart[basket]);
             line < static_cast<std::size_t>(purchases.lineStart[basket + 1]); ++line) {
            OwnPurchase& product = own[purchases.lineProduct[line]];
            product.last = Day{purchases.basketDay[basket]};
            if (product.times++ == 0) product.first = product.last;
        }
    return own;
}

models::Baskets basketsOf(const features::PurchaseHistory& purchases)
{
    models::Baskets baskets;
    baskets.productCount = static_cast<std::int32_t>(purchases.products.size());
    baskets.asOfDay = purchases.asOf.number;
    baskets.basketStart = purchases.basketStart;
    baskets.basketDay = purchases.basketDay;
    baskets.lineStart = purchases.lineStart;
    baskets.lineProduct = purchases.lineProduct;
    baskets.returnedStart = purchases.returnedStart;
    baskets.returnedProduct = purchases.returnedProduct;
    return baskets;
}

models::ProductLooks looksOf(const features::ProductText& text)
{
    return {text.rowStart, text.word, text.weight, text.wordCount, text.aisleOf, text.brandOf, text.logPrice};
}

models::OrderHistory orderHistoryOf(const features::CustomerMatrix& customers)
{
    return {customers.repeats, customers.recency, customers.age, customers.logGaps};
}

models::ValueHistory valueHistoryOf(const features::CustomerMatrix& customers)
{
    return {customers.valuedRepeats, customers.meanRepeatMinor};
}

}  // namespace tactful::steps
