#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/steps/customer_groups.h"
#include "core/steps/session.h"
#include "core/steps/status_step.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// How is the shop doing, and what is to be done next? Everything the first page shows, as numbers: the words
/// are the page's. Amounts are minor units of the shop's currency.

namespace tactful::steps {

struct CalendarMonth {
    int year = 1970;
    int month = 1;  ///< 1 to 12

    auto operator<=>(const CalendarMonth&) const = default;
};

/// Sales less refunds of one month, by who bought. The three add up to the month's sales.
struct MonthSales {
    CalendarMonth month;
    std::int64_t returningMinor = 0;  ///< customers who had bought on an earlier day
    std::int64_t firstTimeMinor = 0;  ///< customers on the day of their first order
    std::int64_t anonymousMinor = 0;  ///< sales of nobody known
    std::int64_t orders = 0;
    int campaignsExported = 0;
    bool whole = true;  ///< false: the month is not over, or the sales begin in the middle of it

    std::int64_t totalMinor() const { return returningMinor + firstTimeMinor + anonymousMinor; }
};

/// An estimate with the middle 80% of what may come.
struct ExpectedAmount {
    std::int64_t minor = 0;
    std::int64_t lowMinor = 0;
    std::int64_t highMinor = 0;
};

struct ExpectedMonth {
    CalendarMonth month;
    ExpectedAmount sales;
};

/// The last whole month beside the same month of the year before.
struct MonthComparison {
    CalendarMonth month;
    std::int64_t minor = 0;
    std::optional<std::int64_t> yearBeforeMinor;  ///< nothing: there were no whole-month sales then
};

/// A number now and a month (30 days) ago.
struct NowAndBefore {
    std::int64_t now = 0;
    std::int64_t monthAgo = 0;
};

/// Customers of Stage::SlippingAway: the stages that were learnt last, else those of their orders alone. A
/// month ago is now, less by what the orders alone changed since.
struct SlippingAway {
    NowAndBefore customers;
    std::int64_t formerRegulars = 0;  ///< of those now: three orders or more
    std::int64_t formerRegularsYearlyMinor =
        0;  ///< what these spent in their last active 12 months, together
};

/// Shares are 0 to 1; nothing where there is nothing to take a share of.
struct DataQuality {
    std::optional<double> workingEmail;    ///< customers with an address that has not bounced for good
    std::optional<double> proofOfConsent;  ///< of those who may be e-mailed, with proof of it on file
    std::optional<double> productsWithAisle;
    std::optional<std::int64_t> possibleDuplicates;  ///< nothing: not known
};

struct LastCampaign {
    data::CampaignId campaign = 0;
    std::string name;
    Instant exportedAt;
    Day sendFrom;
    Day sendTo;
    std::int64_t written = 0;
    std::int64_t heldBack = 0;
    std::int64_t leftOut = 0;
};

enum class SuggestionKind {
    FinishCampaign,   ///< `campaign` is planned or approved and not exported; `count` messages, `due` sends
                      ///< start
    SlippingAway,     ///< `count` former regulars, worth `valueMinor` a year together
    ImportSales,      ///< `count` days since the last order
    LearnAgain,       ///< `count` days of sales that the models have not seen, or never learnt (0)
    NoCampaignYet,    ///< `count` people may be e-mailed
    MissingSettings,  ///< `settings` names what every e-mail needs
    SetAsideRows,     ///< `count` rows wait to be repaired
};
std::string_view nameOf(SuggestionKind kind);  ///< "finish-campaign", …
std::optional<SuggestionKind> suggestionKindNamed(std::string_view name);

struct Suggestion {
    SuggestionKind kind = SuggestionKind::ImportSales;
    std::int64_t count = 0;
    std::int64_t valueMinor = 0;
    data::CampaignId campaign = 0;
    std::string campaignName;
    bool campaignApproved = false;
    std::optional<Day> due;
    std::vector<std::string> settings;  ///< "legal-name", "postal-address", "reply-to"
};

struct Overview {
    Day today;
    BookStatus status;               ///< counts, data health and warnings
    std::vector<MonthSales> months;  ///< oldest first, without gaps, up to the month of the last sale
    std::vector<ExpectedMonth>
        expected;  ///< the three months after the last whole one; empty: cannot tell yet
    std::optional<MonthComparison> lastMonth;
    std::optional<int> peakMonth;  ///< 1 to 12, the strongest on average; nothing under 12 whole months
    NowAndBefore activeCustomers;  ///< bought within 182 days
    SlippingAway slipping;
    std::vector<CustomerGroup> segments;  ///< of customers who may be profiled, as learnt; empty: too few
    std::optional<ExpectedAmount> nextTwelveMonths;
    DataQuality quality;
    std::optional<LastCampaign> lastCampaign;
    std::vector<Suggestion> suggestions;  ///< at most three, by due day, then value
};

/// Reads, changes nothing and fits no model; expected sales as SalesOutlook (sales_outlook.h) tells.
/// \param today  nothing: the shop's today (demo shop: its own day)
Result<Overview> overview(Session& session, std::optional<Day> today, Job& job);

/// "Later": not suggested before the day after `until`. Kept in the book.
Status hideSuggestion(Session& session, SuggestionKind kind, Day until);
/// All suggestions may be made again.
Status showAllSuggestions(Session& session);

}  // namespace tactful::steps
