#pragma once

#include "core/samples/demo_files.h"
#include "core/samples/history.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Which records of the demo files are dirty, and how? Kinds and shares follow what real exports have.

namespace tactful::samples {

inline constexpr std::string_view ordersFile = "orders_export.csv";
inline constexpr std::string_view customersFile = "customers_export.csv";
inline constexpr std::string_view productsFile = "products_export.csv";

enum class Dirt : std::uint8_t {
    None,
    BadDate,
    BadQuantity,
    EmailWithoutAt,
    NamedEmail,  ///< Name <address>
    TwoEmails,   ///< two addresses in one cell
    BlanksAroundEmail,
    CapitalsInEmail,
    RaggedRow,      ///< the last cells are missing
    LinesInNote,    ///< line breaks within a cell
    TipLine,        ///< a tip among the line items
    PhoneAsNumber,  ///< 4.47701E+11: a spreadsheet was there
    ListedTwice,  ///< a second row for the customer: capitals in the address, the other answer about e-mails
    BlanksInName,
    PriceWithSign,
};

/// A stable word, such as "bad-date".
std::string_view codeOf(Dirt dirt);

/// At most one kind for each record.
struct DirtPlan {
    std::map<std::size_t, Dirt> orders;     ///< by index into History::visits
    std::map<std::size_t, Dirt> customers;  ///< by index into History::shoppers
    std::map<std::size_t, Dirt> products;   ///< by index into Catalogue::items
    std::vector<DirtCount> counts;          ///< in the order of the files, then of Dirt
};

/// The same for the same history and seed. The amount grows with the shop; at least one of each kind where
/// there is a record that can carry it. The customer whom the guide shows stays clean.
DirtPlan planDirt(const History& history, std::uint64_t seed);

/// None where the record is clean.
Dirt dirtOn(const std::map<std::size_t, Dirt>& plan, std::size_t index);

/// An address as a file with this dirt has it.
std::string dirtyEmail(Dirt dirt, const std::string& email, const std::string& name);

}  // namespace tactful::samples
