#include "core/store/products.h"

#include "core/store/text_list.h"

namespace tactful::store {
namespace {

std::optional<Money> moneyOf(const Statement& row, int minor, int currency)
{
    const auto amount = row.optionalInteger(minor);
    if (!amount) return std::nullopt;
    return Money{*amount, parseCurrency(row.text(currency)).value_or(Currency{})};
}

data::Product productOf(const Statement& row)
{
    data::Product product;
    product.id = row.integer(0);
    product.sku = row.string(1);
    product.handle = row.string(2);
    product.name = row.string(3);
    product.aisle = row.string(4);
    product.brand = row.string(5);
    product.description = row.string(6);
    product.tags = textsOf(row.text(7));
    product.price = moneyOf(row, 8, 9);
    product.cost = moneyOf(row, 10, 11);
    product.stock = row.optionalInteger(12);
    product.url = row.string(13);
    product.image = row.string(14);
    product.firstSeen = {static_cast<std::int32_t>(row.integer(15))};
    product.active = row.flag(16);
    product.giftCard = row.flag(17);
    product.tier = static_cast<data::SensitivityTier>(row.integer(18));
    product.tierReason = row.string(19);
    return product;
}

}  // namespace

Result<std::vector<data::Product>> products(Book& book)
{
    std::vector<data::Product> all;
    // The owner's word counts before the file's; but where words say more than they did when the owner
    // decided, the more delicate of the two holds until the owner looks again.
    Statement query(book.database(), R"(
        SELECT id, sku, handle, name, ifnull(d.aisle, p.aisle), brand, description, tags, price_minor,
            price_currency, cost_minor, cost_currency, stock, url, image, first_seen,
            active AND NOT ifnull(d.withheld, 0), gift_card,
            iif(owner_decides, d.tier, p.tier), iif(owner_decides, d.reason, tier_reason)
        FROM (SELECT *, EXISTS (SELECT 1 FROM product_decision d WHERE d.product = product.id AND
                d.tier IS NOT NULL AND (product.tier <= d.tier_found OR d.tier >= product.tier))
                AS owner_decides FROM product) p
            LEFT JOIN product_decision d ON d.product = p.id
        ORDER BY id)");
    if (auto ok = query.forEach([&](Statement& row) { all.push_back(productOf(row)); }); !ok)
        return ok.error();
    return all;
}

Status setProductTiers(Book& book, const std::vector<ProductTier>& tiers)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement update(book.database(), "UPDATE product SET tier = ?2, tier_reason = ?3 WHERE id = ?1");
    for (const ProductTier& tier : tiers)
        if (auto ok = update.run(tier.product, tier.tier, tier.reason); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::store
