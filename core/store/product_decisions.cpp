#include "core/store/product_decisions.h"

namespace tactful::store {
namespace {

constexpr const char* columns = "SELECT product, tier, tier_found, reason, aisle, withheld "
                                "FROM product_decision ";

ProductDecision decisionOf(const Statement& row)
{
    ProductDecision decision;
    decision.product = row.integer(0);
    if (const auto tier = row.optionalInteger(1)) decision.tier = static_cast<data::SensitivityTier>(*tier);
    decision.tierFound = static_cast<data::SensitivityTier>(row.integer(2));
    decision.reason = row.string(3);
    if (!row.isNull(4)) decision.aisle = row.string(4);
    decision.withheld = row.flag(5);
    return decision;
}

Status mustExist(Book& book, data::ProductId product)
{
    Statement query(book.database(), "SELECT 1 FROM product WHERE id = ?1");
    const auto row = query.bind(product).step();
    if (!row) return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, "There is no product " + std::to_string(product) + " in the book."};
    return {};
}

}  // namespace

Result<std::vector<ProductDecision>> productDecisions(Book& book)
{
    std::vector<ProductDecision> all;
    Statement query(book.database(), std::string(columns) + "ORDER BY product");
    if (auto ok = query.forEach([&](Statement& row) { all.push_back(decisionOf(row)); }); !ok)
        return ok.error();
    return all;
}

Result<std::vector<UndecidedProduct>> undecidedProducts(Book& book)
{
    std::vector<UndecidedProduct> all;
    Statement query(book.database(), "SELECT id, tier, tier_reason, aisle, active FROM product ORDER BY id");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.integer(0), static_cast<data::SensitivityTier>(row.integer(1)), row.string(2),
                       row.string(3), row.flag(4)});
    });
    if (!ok) return ok.error();
    return all;
}

Result<ProductDecision> productDecision(Book& book, data::ProductId product)
{
    if (auto ok = mustExist(book, product); !ok) return ok.error();
    Statement query(book.database(), std::string(columns) + "WHERE product = ?1");
    const auto row = query.bind(product).step();
    if (!row) return row.error();
    if (*row) return decisionOf(query);
    ProductDecision none;
    none.product = product;
    return none;
}

Status setProductDecision(Book& book, const ProductDecision& decision)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (auto ok = mustExist(book, decision.product); !ok) return ok;
    Statement write(book.database(),
                    "INSERT OR REPLACE INTO product_decision (product, tier, tier_found, reason, aisle, "
                    "withheld) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (auto ok = write.run(decision.product, decision.tier, decision.tierFound, decision.reason,
                            decision.aisle, decision.withheld);
        !ok)
        return ok;
    return transaction->commit();
}

Result<std::optional<std::int64_t>> setStock(Book& book, data::ProductId product,
                                             std::optional<std::int64_t> stock)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (auto ok = mustExist(book, product); !ok) return ok.error();
    Statement before(book.database(), "SELECT stock FROM product WHERE id = ?1");
    const auto row = before.bind(product).step();
    if (!row) return row.error();
    const auto was = before.optionalInteger(0);
    before.reset();
    Statement write(book.database(), "UPDATE product SET stock = ?2 WHERE id = ?1");
    if (auto ok = write.run(product, stock); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return was;
}

}  // namespace tactful::store
