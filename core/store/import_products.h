#pragma once

#include "core/data/imported.h"
#include "core/store/import_run.h"

#include <optional>
#include <string>
#include <unordered_map>

/// \file
/// Products: made by the lines of orders, described by product files.

namespace tactful::store {

class ImportProducts {
public:
    static Result<ImportProducts> load(ImportRun& run);

    /// The product of a line sold on `day`. What a line says fills gaps; it never replaces.
    Result<data::ProductId> fromLine(const data::ImportedLine& line, Day day);
    Status take(const data::ImportedProduct& product);
    Status finish();

private:
    /// A product that the book has.
    struct Known {
        data::ProductId id = 0;
        Day firstSeen;
        bool hasName = false;
        bool hasAisle = false;
        bool hasBrand = false;
        std::optional<Instant> knownAt;
        bool firstSeenChanged = false;
    };

    explicit ImportProducts(ImportRun& run);
    Result<data::ProductId> insert(const std::string& sku, const std::string& name, const std::string& aisle,
                                   const std::string& brand, Day day);
    Status describe(Known& known, const data::ImportedProduct& product);

    ImportRun* m_run;
    std::unordered_map<std::string, Known> m_bySku;
    Statement m_insert;
    Statement m_revive;
    Statement m_fillGaps;
    Statement m_describe;
    Statement m_updateFirstSeen;
};

}  // namespace tactful::store
