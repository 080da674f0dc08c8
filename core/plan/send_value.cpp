#include "core/plan/send_value.h"

namespace tactful::plan {

double expectedExtraMinor(const ExpectedPurchases& purchases, double relevance, const SendValueRates& rates)
{
    const double weight = 1.0 - rates.relevanceShare + 2.0 * rates.relevanceShare * relevance;
    return rates.lift * weight * purchases.orders * purchases.orderMinor;
}

}  // namespace tactful::plan
