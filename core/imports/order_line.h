#pragma once

#include "core/imports/row_maker.h"

#include <string>
#include <vector>

/// \file
/// Reads one line of an order out of a row: what, how many, at which price.

namespace tactful::imports {

/// Why a row has no line that can be taken; code "no-line" if it does not even try to.
struct LineFault {
    std::string column;
    std::string code;
    std::string message;
};

struct LineSetting {
    Currency currency;  ///< unknown: the row's own amounts or the shop decide
    data::OrderStatus status = data::OrderStatus::Sale;
};

class LineReader {
public:
    /// `cells` must outlive this.
    LineReader(CellReader& cells, const RowContext& context) : m_cells(&cells), m_context(context) {}

    /// The lines of a row: mostly one, several where a cell lists them ("2× Mug, 1× Tea"). None, and the
    /// reason, if they cannot be taken. Corrections go to the check.
    std::vector<data::ImportedLine> read(const CsvRecord& record, const LineSetting& setting,
                                         LineFault& fault);

    /// The currency said for the row, else the one beside an amount, else the shop's.
    Currency currencyFor(const CsvRecord& record, Currency said,
                         const std::optional<AmountText>& amount) const;

private:
    std::optional<data::ImportedLine> readOne(const CsvRecord& record, const LineSetting& setting,
                                              LineFault& fault);
    std::vector<data::ImportedLine> readItems(const CsvRecord& record, const LineSetting& setting);
    bool readName(const CsvRecord& record, data::ImportedLine& line) const;
    bool readMoney(const CsvRecord& record, const LineSetting& setting, data::ImportedLine& line,
                   LineFault& fault);
    LineFault faultIn(Field field, const char* code, const char* message) const;

    CellReader* m_cells;
    RowContext m_context;
};

/// The code for a product that has none of its own: made from its name, the same in orders and product files.
std::string skuFromName(std::string_view name);

/// The last part of a path such as "Clothing > Tops > Shirts".
std::string_view lastOfPath(std::string_view path);

}  // namespace tactful::imports
