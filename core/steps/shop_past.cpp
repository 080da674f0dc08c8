#include "core/steps/shop_past.h"

namespace tactful::steps {

ShopPast pastUpTo(Day asOf, const data::SalesHistory& sales, const std::vector<data::Product>& catalogue)
{
    return {features::customersUpTo(asOf, sales), features::purchasesUpTo(asOf, sales, catalogue)};
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

models::OrderHistory orderHistoryOf(const features::CustomerMatrix& customers)
{
    return {customers.repeats, customers.recency, customers.age};
}

models::ValueHistory valueHistoryOf(const features::CustomerMatrix& customers)
{
    return {customers.valuedRepeats, customers.meanRepeatMinor};
}

}  // namespace tactful::steps
