#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What the book holds, and how healthy the data is.

namespace tactful::steps {

/// One of the four lines of data health, 0 to 100 each.
struct HealthLine {
    std::string name;  ///< "completeness", "freshness", "reachability", "enough-history"
    int score = 0;
    /// completeness: sales without a known customer, sales, rows set aside. freshness: days since the last
    /// order, or nothing. reachability: who may be e-mailed, customers. enough-history: months, buyers.
    std::vector<std::int64_t> figures;
    std::string sentence;  ///< of those, in plain English
};

/// What one could do for the data.
enum class HealthAdvice {
    Nothing,           ///< there is nothing to gain
    ImportNewerSales,  ///< `count` days since the last order; 0: there are none
    RepairRows,        ///< `count` rows are set aside
    NameCustomers,     ///< `count` sales have no known customer
    AskAgreement,      ///< `count` customers may not be e-mailed
    ImportOlderSales,  ///< `count` more months of sales
};
/// "nothing", "import-newer-sales", "repair-rows", "name-customers", "ask-agreement", "import-older-sales".
std::string_view nameOf(HealthAdvice advice);

/// The one thing that would help most.
struct HealthTip {
    HealthAdvice advice = HealthAdvice::Nothing;
    std::int64_t count = 0;  ///< see HealthAdvice
    int points = 0;          ///< so much would be gained if it were done wholly
    std::string sentence;    ///< in plain English
};

struct BookStatus {
    std::int64_t customers = 0;
    std::int64_t mailable = 0;  ///< may be e-mailed by the rules of their country, as of today
    std::int64_t suppressed = 0;
    std::int64_t orders = 0;
    std::int64_t orderLines = 0;
    std::int64_t products = 0;
    std::int64_t setAside = 0;
    std::int64_t campaigns = 0;
    std::optional<Day> firstOrder;
    std::optional<Day> lastOrder;
    int health = 0;  ///< 0 to 100, see data_health.h
    std::vector<HealthLine> lines;
    HealthTip tip;
    std::vector<std::string> warnings;
};

/// \param today  the day for which consent is judged; nothing: the shop's today (demo shop: its own
///   day)
Result<BookStatus> bookStatus(Session& session, std::optional<Day> today, Job& job);

/// Full check of the book: database pages, references, sealed fields, logbook. Returns what is wrong, one
/// sentence each; empty when the book is whole.
Result<std::vector<std::string>> checkBook(Session& session, Job& job);

}  // namespace tactful::steps
