#pragma once

#include "core/data/imported.h"
#include "core/store/consent_ledger.h"
#include "core/store/import_people.h"
#include "core/store/import_products.h"
#include "core/store/import_run.h"

#include <string>
#include <unordered_map>
#include <vector>

/// \file
/// Orders: which are new, which say something new, which lines does the book not have yet?

namespace tactful::store {

class ImportOrders {
public:
    static Result<ImportOrders> load(ImportRun& run, ImportPeople& people, ImportProducts& products);

    Status take(const data::ImportedOrder& order);
    /// How many orders of the book were met of which the file says nothing new.
    std::int64_t unchanged() const;

private:
    /// How often a line with the same content is in the book, and was met in this import.
    struct LineCount {
        std::int64_t digest = 0;
        std::int64_t inBook = 0;
        std::int64_t met = 0;
    };
    /// An order of the book that this import met.
    struct Known {
        data::OrderId id = 0;
        data::CustomerId customer = 0;
        bool unlinked = false;
        bool complete = false;  ///< its lines came all together in this import
        bool counted = false;   ///< as new or changed
        Digest saleDigest{};
        vault::ShortIndex buyerDigest{};
        std::int64_t nextPosition = 0;
        std::vector<LineCount> lines;
    };

    ImportOrders(ImportRun& run, ImportPeople& people, ImportProducts& products);
    Result<Known*> find(const data::ImportedOrder& order, const std::string& number);
    Status loadLines(Known& known);
    Status add(const data::ImportedOrder& order, const std::string& number);
    Status replace(Known& known, const data::ImportedOrder& order);
    Status extend(Known& known, const data::ImportedOrder& order);
    Status takeBuyer(Known& known, const data::ImportedOrder& order);
    Status addLine(Known& known, const data::ImportedOrder& order, const data::ImportedLine& line);
    Result<data::CustomerId> buyerOf(const data::ImportedOrder& order);
    vault::ShortIndex buyerDigest(const data::ImportedOrder& order) const;
    std::string numberOf(const data::ImportedOrder& order) const;
    void countChange(Known& known);

    ImportRun* m_run;
    ImportPeople* m_people;
    ImportProducts* m_products;
    bool m_bookHadOrders = false;
    std::unordered_map<std::string, Known> m_met;  ///< by platform and number

    Statement m_find;
    Statement m_findLines;
    Statement m_insert;
    Statement m_update;
    Statement m_merge;
    Statement m_setBuyer;
    Statement m_deleteLines;
    Statement m_insertLine;
};

}  // namespace tactful::store
