#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/consent.h"
#include "core/data/person.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// \file
/// What a file says, typed and cleaned, before anybody knows which row of the book it belongs to. Importers
/// (and the demo shop) make these; the store takes them.

namespace tactful::data {

/// Who a row speaks of: any of the three may be empty. With all three empty the sale is anonymous.
struct ImportedIdentity {
    std::string externalId;  ///< the shop's own customer id, never an e-mail address
    std::string email;       ///< cleaned, lower case, of valid form; else empty
    std::string phone;       ///< digits with an optional leading +; else empty

    bool anonymous() const { return externalId.empty() && email.empty() && phone.empty(); }
    bool operator==(const ImportedIdentity&) const = default;
};

/// One thing a file says about an agreement. The store fills in customer, batch and recordedAt.
struct ImportedConsent {
    Purpose purpose = Purpose::EmailMarketing;
    ConsentAction action = ConsentAction::Given;
    ConsentType type = ConsentType::None;
    std::optional<Instant> at;
    CaptureMethod method = CaptureMethod::Import;
    std::string wording;
    std::string noticeVersion;
    std::string evidence;
    std::string source;
    bool prechecked = false;
    bool operator==(const ImportedConsent&) const = default;
};

/// What an order line is. Only products are ever counted as best sellers or recommended.
enum class LineKind { Product, Shipping, Tip, GiftCard, Fee, Discount, Adjustment };
std::string_view nameOf(LineKind kind);
std::optional<LineKind> lineKindNamed(std::string_view name);

struct ImportedLine {
    LineKind kind = LineKind::Product;
    std::string sku;   ///< the shop's own code; where it has none, a code made from the name: "name:…"
    std::string name;  ///< as the file has it; never empty for a product
    std::string aisle;
    std::string brand;
    std::int64_t quantity = 1;  ///< negative for a return
    Money unitPrice;
    Money total;  ///< quantity × price as the file has it, rounded once; negative for a return
};

enum class OrderStatus {
    Sale,
    Return,     ///< goods coming back, with negative lines: not a purchase
    Cancelled,  ///< never happened: kept, but counted nowhere
    Test,
};
std::string_view nameOf(OrderStatus status);
std::optional<OrderStatus> orderStatusNamed(std::string_view name);

struct ImportedOrder {
    std::string platform;  ///< "shopify", "tactful-lines", …: order numbers are unique within one
    std::string number;    ///< as the shop shows it, e.g. "#1001"
    OrderStatus status = OrderStatus::Sale;
    Instant at;
    Day day;  ///< in the shop's time zone (the file's own offset where it has one)
    ImportedIdentity who;
    PersonalFields person;  ///< empty where the file has nothing
    std::string country;    ///< ISO 3166-1 alpha-2, upper case; empty where unknown
    std::optional<Money>
        total;  ///< of the order's own row, after discount, before refunds; nothing: sum of lines
    Money refunded;
    bool gift = false;  ///< gift wrap asked for, or sent to somebody else
    std::vector<ImportedLine> lines;
    /// True where the format promises that all lines of an order come together: then they replace what the
    /// book has for this order. Otherwise lines that the book does not have yet are added.
    bool complete = false;
    std::vector<ImportedConsent> consents;
};

struct ImportedCustomer {
    ImportedIdentity who;
    PersonalFields person;
    std::string country;
    std::string language;  ///< BCP 47 primary tag, e.g. "en"; empty where unknown
    std::string timeZone;  ///< IANA name; empty where unknown
    std::optional<Day> since;
    std::vector<ImportedConsent> consents;
    std::optional<SuppressionReason> suppression;
};

struct ImportedProduct {
    std::string sku;
    std::string handle;  ///< groups the variants of one product; empty where there is none
    std::string name;
    std::string aisle;
    std::string brand;
    std::string description;  ///< plain text
    std::vector<std::string> tags;
    std::optional<Money> price;
    std::optional<Money> cost;
    std::optional<std::int64_t> stock;  ///< nothing: not tracked
    std::string url;
    std::string image;
    std::optional<Day> firstSeen;
    bool active = true;
    bool giftCard = false;
};

using ImportedRow = std::variant<ImportedOrder, ImportedCustomer, ImportedProduct>;

}  // namespace tactful::data
