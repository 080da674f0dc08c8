#include "core/steps/product_tiers.h"

#include "core/store/products.h"
#include "core/tact/sensitivity.h"
#include "core/tact/tact_rules.h"

namespace tactful::steps {

Status judgeProducts(SessionParts& parts)
{
    const auto rules = tact::builtInTactRules();
    if (!rules) return rules.error();
    const auto products = store::products(parts.book);
    if (!products) return products.error();
    std::vector<store::ProductTier> changed;
    for (const data::Product& product : *products) {
        const tact::Sensitivity found =
            tact::sensitivityOf(product, parts.settings.language, rules->lexicons);
        if (found.tier > product.tier) changed.push_back({product.id, found.tier, found.reason});
    }
    if (changed.empty()) return {};
    return store::setProductTiers(parts.book, changed);
}

}  // namespace tactful::steps
