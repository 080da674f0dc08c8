#include "core/store/import_products.h"

#include "core/store/text_list.h"

#include <algorithm>
#include <vector>

namespace tactful::store {
namespace {

std::optional<std::int64_t> minorOf(const std::optional<Money>& money)
{
    if (!money) return std::nullopt;
    return money->minor;
}

std::string currencyOf(const std::optional<Money>& money)
{
    return money ? money->currency.text() : std::string();
}

}  // namespace

ImportProducts::ImportProducts(ImportRun& run)
    : m_run(&run),
      m_insert(run.database, "INSERT INTO product (import_batch, sku, name, aisle, brand, first_seen) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
      m_revive(run.database, "UPDATE product SET import_batch = ?2, name = ?3, aisle = ?4, brand = ?5, "
                             "first_seen = ?6 WHERE id = ?1"),
      m_fillGaps(run.database,
                 "UPDATE product SET name = iif(name = '', ?2, name), aisle = iif(aisle = '', ?3, aisle), "
                 "brand = iif(brand = '', ?4, brand) WHERE id = ?1"),
      // ?17: the file is newer than what the book knows, so what it says replaces; else it fills gaps.
      m_describe(run.database, R"(UPDATE product SET
            handle      = iif(?2 <> '' AND (?17 OR handle = ''), ?2, handle),
            name        = iif(?3 <> '' AND (?17 OR name = ''), ?3, name),
            aisle       = iif(?4 <> '' AND (?17 OR aisle = ''), ?4, aisle),
            brand       = iif(?5 <> '' AND (?17 OR brand = ''), ?5, brand),
            description = iif(?6 <> '' AND (?17 OR description = ''), ?6, description),
            tags        = iif(?7 <> '[]' AND (?17 OR tags = '[]'), ?7, tags),
            price_currency = iif(?8 IS NOT NULL AND (?17 OR price_minor IS NULL), ?9, price_currency),
            price_minor = iif(?8 IS NOT NULL AND (?17 OR price_minor IS NULL), ?8, price_minor),
            cost_currency = iif(?10 IS NOT NULL AND (?17 OR cost_minor IS NULL), ?11, cost_currency),
            cost_minor  = iif(?10 IS NOT NULL AND (?17 OR cost_minor IS NULL), ?10, cost_minor),
            stock       = iif(?12 IS NOT NULL AND (?17 OR stock IS NULL), ?12, stock),
            url         = iif(?13 <> '' AND (?17 OR url = ''), ?13, url),
            image       = iif(?14 <> '' AND (?17 OR image = ''), ?14, image),
            active      = iif(?17, ?15, active),
            gift_card   = iif(?17, ?16, gift_card),
            known_at    = iif(?17, ?18, known_at)
            WHERE id = ?1)"),
      m_updateFirstSeen(run.database, "UPDATE product SET first_seen = ?2 WHERE id = ?1")
{
}

Result<ImportProducts> ImportProducts::load(ImportRun& run)
{
    ImportProducts products(run);
    Statement query(
        run.database,
        "SELECT sku, id, first_seen, name <> '', aisle <> '', brand <> '', known_at FROM product");
    const auto ok = query.forEach([&](Statement& row) {
        if (run.ghosts && run.ghosts->productBySku.contains(row.string(0))) return;
        Known known;
        known.id = row.integer(1);
        known.firstSeen = {static_cast<std::int32_t>(row.integer(2))};
        known.hasName = row.flag(3);
        known.hasAisle = row.flag(4);
        known.hasBrand = row.flag(5);
        if (const auto at = row.optionalInteger(6)) known.knownAt = Instant{*at};
        products.m_bySku.emplace(row.string(0), known);
    });
    if (!ok) return ok.error();
    return products;
}

/// A new product; one that was rolled back and is met again keeps its number.
Result<data::ProductId> ImportProducts::insert(const std::string& sku, const std::string& name,
                                               const std::string& aisle, const std::string& brand, Day day)
{
    ++m_run->counts.productsNew;
    if (m_run->ghosts)
        if (const auto node = m_run->ghosts->productBySku.extract(sku); !node.empty()) {
            const data::ProductId id = node.mapped();
            if (auto ok = m_revive.run(id, m_run->batch, name, aisle, brand, day.number); !ok)
                return ok.error();
            return id;
        }
    if (auto ok = m_insert.run(m_run->batch, sku, name, aisle, brand, day.number); !ok) return ok.error();
    return m_run->database.lastRowId();
}

Result<data::ProductId> ImportProducts::fromLine(const data::ImportedLine& line, Day day)
{
    const auto found = m_bySku.find(line.sku);
    if (found == m_bySku.end()) {
        const auto id = insert(line.sku, line.name, line.aisle, line.brand, day);
        if (!id) return id.error();
        const Known known{*id, day, !line.name.empty(), !line.aisle.empty(), !line.brand.empty(), {}, false};
        m_bySku.emplace(line.sku, known);
        return known.id;
    }
    Known& known = found->second;
    if (day < known.firstSeen) {
        known.firstSeen = day;
        known.firstSeenChanged = true;
    }
    const bool fills = (!known.hasName && !line.name.empty()) || (!known.hasAisle && !line.aisle.empty()) ||
                       (!known.hasBrand && !line.brand.empty());
    if (fills) {
        if (auto ok = m_fillGaps.run(known.id, line.name, line.aisle, line.brand); !ok) return ok.error();
        known.hasName = known.hasName || !line.name.empty();
        known.hasAisle = known.hasAisle || !line.aisle.empty();
        known.hasBrand = known.hasBrand || !line.brand.empty();
    }
    return known.id;
}

Status ImportProducts::take(const data::ImportedProduct& product)
{
    if (product.sku.empty()) return {};
    auto found = m_bySku.find(product.sku);
    if (found == m_bySku.end()) {
        // Without a date of its own a product is as old as the file.
        const Day day = product.firstSeen.value_or(Day{static_cast<std::int32_t>(
            (m_run->knownAt.seconds - (m_run->knownAt.seconds < 0 ? 86399 : 0)) / 86400)});
        const auto id = insert(product.sku, "", "", "", day);
        if (!id) return id.error();
        found = m_bySku.emplace(product.sku, Known{*id, day, false, false, false, {}, false}).first;
    } else if (product.firstSeen && *product.firstSeen < found->second.firstSeen) {
        found->second.firstSeen = *product.firstSeen;
        found->second.firstSeenChanged = true;
    }
    return describe(found->second, product);
}

Status ImportProducts::describe(Known& known, const data::ImportedProduct& product)
{
    const bool newer = !known.knownAt || *known.knownAt < m_run->knownAt ||
                       (*known.knownAt == m_run->knownAt && !m_run->repeated);
    if (newer) known.knownAt = m_run->knownAt;
    known.hasName = known.hasName || !product.name.empty();
    known.hasAisle = known.hasAisle || !product.aisle.empty();
    known.hasBrand = known.hasBrand || !product.brand.empty();
    return m_describe.run(known.id, product.handle, product.name, product.aisle, product.brand,
                          product.description, jsonOf(product.tags), minorOf(product.price),
                          currencyOf(product.price), minorOf(product.cost), currencyOf(product.cost),
                          product.stock, product.url, product.image, product.active, product.giftCard, newer,
                          m_run->knownAt.seconds);
}

Status ImportProducts::finish()
{
    std::vector<const Known*> changed;
    for (const auto& [sku, known] : m_bySku)
        if (known.firstSeenChanged) changed.push_back(&known);
    std::sort(changed.begin(), changed.end(), [](const Known* a, const Known* b) { return a->id < b->id; });
    for (const Known* known : changed)
        if (auto ok = m_updateFirstSeen.run(known->id, known->firstSeen.number); !ok) return ok;
    return {};
}

}  // namespace tactful::store
