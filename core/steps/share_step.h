#pragma once

#include "core/base/day.h"
#include "core/base/file.h"
#include "core/steps/session.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Reports that leave the house, in which nobody can be found (SCIENCE.md 7).
///
/// With noise: each count gets discrete Laplace noise, ε = 1 for a report and at most 3 categories for each
/// customer; reports of a year may cost ε = 4 together. By threshold: small cells stay blank, and further
/// ones from which they could be worked out; nothing is given out that differs from an earlier report of the
/// same kind by a few people.

namespace tactful::steps {

inline constexpr std::array<std::string_view, 3> shareKinds{"stages-by-country", "orders-by-country",
                                                            "aisles-by-country"};

enum class ShareMethod { Noise, Threshold };
std::string_view nameOf(ShareMethod method);  ///< "noise", "threshold"

/// How the customers are told apart by country.
enum class ShareColumns {
    Home,      ///< the shop's country, and elsewhere
    Named,     ///< the countries named, and elsewhere
    Together,  ///< everybody in one column
};

struct ShareOptions {
    std::string kind = "stages-by-country";
    std::optional<ShareMethod> method;  ///< nothing: by threshold below 500 customers, else with noise
    ShareColumns columns = ShareColumns::Home;
    std::vector<std::string>
        countries;  ///< for Named: ISO 3166-1 alpha-2, chosen without looking at the data
    std::string language = "en";
    Path file;  ///< .html, .csv or .json
    std::string by = "owner";
    /// For tests alone: noise that comes again. Nothing: from the operating system.
    std::optional<std::uint64_t> seed;
};

/// What was written.
struct SharedTable {
    std::string title;
    ShareMethod method = ShareMethod::Noise;
    std::int64_t reach = 0;      ///< Noise: the "±" of each figure, at 95 of 100
    std::int64_t threshold = 0;  ///< Threshold: smaller groups are blank
    int blank = 0;               ///< Threshold: blank cells, totals included
    std::string rowsAre;         ///< "Stage"
    std::vector<std::string> rows;
    std::vector<std::string> columns;
    /// Row after row. By threshold, with a last row and column of totals (rows and columns name them).
    std::vector<std::optional<std::int64_t>> cells;
    std::string how;  ///< how to read it, as the file says
};

/// Writes the file and the logbook. BadInput for an unknown kind, country or ending of the file. Refused
/// where noise would be larger than the figures, the year's budget is used up, too few people are left, or
/// the report would show a few people beside an earlier one; the sentence says what to do instead.
Result<SharedTable> shareReport(Session& session, const ShareOptions& options, Job& job);

/// What was given out, and what may be.
struct ShareBudget {
    double yearly = 4.0;
    double each = 1.0;
    double spent = 0.0;  ///< in the last 365 days
    std::int64_t customers = 0;
    ShareMethod usual = ShareMethod::Noise;  ///< what a report is made with unless told otherwise
    std::int64_t reports = 0;                ///< ever written
    std::optional<Instant> last;
};
Result<ShareBudget> shareBudget(Session& session);

}  // namespace tactful::steps
