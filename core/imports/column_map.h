#pragma once

#include "core/base/result.h"
#include "core/data/consent.h"
#include "core/imports/amount_text.h"
#include "core/imports/date_text.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What the columns of a file mean, as data.
///
/// The formats that come with the program (resources/formats) and the maps that owners write are the same
/// JSON; docs/column-map.md describes it for owners. Columns are named, never counted, and names are compared
/// without regard to case, blanks, "_", "-" and ".".

namespace tactful::imports {

/// What a row can say. A field gets its text from the first of its columns that is not blank, else from a
/// constant; a rule that applies to the row comes before both.
enum class Field {
    // orders
    OrderId,
    OrderedAt,
    OrderedTime,
    OrderedZone,
    Status,
    Total,
    Refunded,
    KeptTotal,
    Gift,
    ShipToName,
    // order lines
    LineKind,
    Quantity,
    UnitPrice,
    LineTotal,
    Items,
    // orders and customers: who
    CustomerId,
    Email,
    Phone,
    AddressPhone,
    FullName,
    FirstName,
    LastName,
    Company,
    Street,
    Street2,
    City,
    Province,
    Postcode,
    Birthday,
    Note,
    Country,
    // customers
    Language,
    TimeZone,
    Since,
    Suppression,
    // order lines and products: what
    Sku,
    Product,
    Aisle,
    Brand,
    Currency,
    // products
    Handle,
    Option1,
    Option2,
    Option3,
    Description,
    Tags,
    Price,
    Cost,
    Stock,
    StockTracker,
    Url,
    Image,
    VariantImage,
    FirstSeen,
    Active,
    GiftCard,
};
inline constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::GiftCard) + 1;

std::string_view nameOf(Field field);  ///< as in the JSON, e.g. "ordered_at"
std::optional<Field> fieldNamed(std::string_view name);
bool isDateField(Field field);
bool isAmountField(Field field);

enum class RowKind { Orders, Customers, Products };
std::string_view nameOf(RowKind kind);

/// One test of one cell; a condition on a column that the file lacks never holds.
struct Condition {
    enum class Test { Is, IsNot, StartsWith, Contains, Lacks, Has, Blank, NotBlank, Equals, Below, Above };
    std::vector<std::string> columns;  ///< names of the same column in different versions of the format
    Test test = Test::Is;
    /// In any case. Is, StartsWith, Contains: any of these; IsNot, Lacks: none of these; Has: any of these is
    /// an entry of the cell's list, with commas or semicolons between the entries.
    std::vector<std::string> words;
    Decimal number;  ///< Equals, Below, Above; never true for a cell that is no number
};

/// Where all conditions hold, sets fields, takes them from other columns, or sets the row aside.
struct Rule {
    std::vector<Condition> when;
    std::vector<std::pair<Field, std::string>> set;
    std::vector<std::pair<Field, std::vector<std::string>>> take;
    std::string setAside;  ///< the code of the issue; empty: the row is taken
    std::string because;   ///< the sentence of that issue
};

/// A column that says whether somebody agreed.
struct ConsentColumn {
    std::vector<std::string> columns;
    std::vector<Condition> when;  ///< only rows for which all of these hold say anything
    data::Purpose purpose = data::Purpose::EmailMarketing;
    /// Cell in any case → what it means; nothing: it is known and says nothing. "*" is every other cell.
    std::vector<std::pair<std::string, std::optional<data::ConsentAction>>> answers;
    data::ConsentType type = data::ConsentType::None;
    data::CaptureMethod method = data::CaptureMethod::Import;
    std::vector<std::string> at;  ///< columns with the time; none: the time of the order, if the row is one
    std::string wording;
};

struct ColumnMap {
    std::string name;  ///< of the format, e.g. "shopify-orders"
    std::string title;
    std::string platform;  ///< order numbers are unique within one
    std::string holds;     ///< one sentence
    RowKind kind = RowKind::Orders;
    std::string notice;   ///< a sentence that every import of it says once; may be empty
    std::string refusal;  ///< why such a file is not read, and what to do; empty: it is
    std::vector<std::vector<std::string>> required;  ///< each: one of these columns must be there
    std::vector<std::string> forbidden;
    std::vector<std::string> fileNames;  ///< one of these begins a word of the file's name; none: any name
    bool noOtherColumns = false;         ///< a file with a column that the map does not name is another
    std::vector<std::string> ignored;    ///< columns that are known and not used
    std::vector<std::string> discarded;  ///< columns whose cells are never looked at nor kept: secrets
    std::array<std::vector<std::string>, fieldCount> columns;
    std::array<std::string, fieldCount> values;
    std::array<bool, fieldCount> upperCase{};
    std::array<bool, fieldCount> firstOf{};    ///< the cell is a list, of which the first entry is taken
    std::optional<DateOrder> dateOrder;        ///< nothing: found out from the data
    std::optional<DecimalStyle> decimalStyle;  ///< nothing: found out from the data
    std::string timeZone;                      ///< of times without an offset; empty: the shop's
    bool quotes = true;                        ///< false: quotation marks are text, and never part cells
    bool completeOrders = false;  ///< an order's rows come together, and its own values are on the first
    bool blankContinues = false;  ///< a row without number or identity belongs to what stands above it
    std::vector<ConsentColumn> consents;
    std::vector<Rule> rules;
};

/// BadInput that names the key or value that is not understood, and what would be.
Result<ColumnMap> parseColumnMap(std::string_view json, const std::string& name);

/// A column name in the form in which names are compared. "Name #2" is the second column of that name.
std::string columnKey(std::string_view header);

}  // namespace tactful::imports
