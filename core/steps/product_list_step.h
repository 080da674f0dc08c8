#pragma once

#include "core/base/day.h"
#include "core/base/job.h"
#include "core/base/money.h"
#include "core/data/product.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// All products as the rows of a table, and what the owner decides about them. What is decided here survives
/// the next import.

namespace tactful::steps {

struct ProductRow {
    data::ProductId id = 0;
    std::string sku;
    std::string name;
    std::string aisle;
    std::string brand;
    std::optional<Money> price;
    std::optional<Money> cost;
    std::optional<std::int64_t> stock;  ///< nothing: not tracked
    std::int64_t sold90 = 0;            ///< pieces in the last 90 days, less returns
    std::int64_t sold365 = 0;
    std::int64_t buyers = 0;  ///< known customers who ever bought it
    Day firstSeen;
    bool newArrival = false;  ///< first seen within 60 days
    data::SensitivityTier tier = 0;
    data::SensitivityTier tierFound = 0;  ///< what words alone say
    std::string tierReason;               ///< the words found, or the owner's own reason
    std::string foundWord;                ///< the word found; empty where none was, or the owner decided
    std::string foundIn;                  ///< "name", "tag", "aisle", "description"; empty as above
    std::string tierGroup;                ///< "Sympathy and memorial", …; empty at tier 0 or by hand alone
    bool tierByHand = false;
    std::string ownReason;  ///< what the owner wrote, where tierByHand
    bool offered = true;    ///< may be in messages: on sale, and not held back by hand
    bool giftCard = false;
    std::string image;  ///< file or address
    std::string url;
};

struct ProductList {
    Day today;
    Currency currency;
    std::vector<ProductRow> rows;  ///< by ascending id
};

/// \param today  nothing: the shop's today (demo shop: its own day)
Result<ProductList> productList(Session& session, std::optional<Day> today, Job& job);

/// NotFound if there is no such SKU.
Result<data::ProductId> productWithSku(Session& session, const std::string& sku);

/// Raising is always allowed; lowering below what words found needs a reason (Refused without). `tier` is
/// nothing: what words found counts again. Both are in the logbook. Returns the tier before, for undo:
/// nothing if it was not set by hand.
struct DelicateDecision {
    std::optional<data::SensitivityTier> tier;  ///< 0 to 3
    std::string reason;
};
Result<DelicateDecision> setDelicate(Session& session, data::ProductId product,
                                     const DelicateDecision& decision, const std::string& by);

// Each returns what it was before. NotFound if there is no such product.
/// Until a newer product file says otherwise. Nothing: not tracked; negative: BadInput.
Result<std::optional<std::int64_t>> setProductStock(Session& session, data::ProductId product,
                                                    std::optional<std::int64_t> stock,
                                                    const std::string& by = "owner");
Result<std::string> setProductAisle(Session& session, data::ProductId product, const std::string& aisle,
                                    const std::string& by = "owner");
/// False: never in a message, whatever the product file says. True: as the product file says.
Result<bool> setOffered(Session& session, data::ProductId product, bool offered,
                        const std::string& by = "owner");

}  // namespace tactful::steps
