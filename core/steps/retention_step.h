#pragma once

#include "core/base/job.h"
#include "core/data/person.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// How long is each kind of data kept, how much of it is too old, and letting it go.
///
/// Nothing is deleted unseen: a run shows first what it would take, and what touches people (contacts nobody
/// heard of, fields nobody uses) is done only when asked for by name.

namespace tactful::steps {

enum class RetentionKind {
    ImportedFiles,    ///< the bytes of imported files: 30 days, then gone by themselves
    SetAsideRows,     ///< cells of rows that an import set aside
    Results,          ///< what people did with messages
    Plans,            ///< who was written to, held back or left out
    ClosedRequests,   ///< what people asked for
    UnusedFields,     ///< personal fields that were good for nothing
    DormantContacts,  ///< people who have not been in touch
    // Kept for as long as the person is in the book, or for good.
    Orders,
    Agreements,
    Suppressions,
    Logbook,
};
inline constexpr int retentionKindCount = 11;
std::string_view nameOf(RetentionKind kind);  ///< "imported-files", …
std::optional<RetentionKind> retentionKindNamed(std::string_view name);

struct RetentionRow {
    RetentionKind kind = RetentionKind::ImportedFiles;
    bool canRun = false;      ///< false: kept until the person goes, or for good
    bool byNameOnly = false;  ///< touches people: a run of everything leaves it out
    int months = 0;           ///< kept for; 0 where `days` says it, or it is kept
    int days = 0;
    bool changed = false;        ///< the owner's months, not the program's
    std::int64_t due = 0;        ///< too old on that day: what a run would take
    std::int64_t taken = 0;      ///< by this run
    std::optional<Day> lastRun;  ///< nothing: never
    std::int64_t lastCount = 0;
    std::optional<Day> nextRun;  ///< a month after the last one; today where there was none; nothing: never
    std::vector<data::PersonalField> fields;  ///< UnusedFields: which ones
    std::string sentence;                     ///< what is kept for how long, and why, in English
};

/// In the order of RetentionKind. \param today  nothing: the shop's today
Result<std::vector<RetentionRow>> retentionList(Session& session, std::optional<Day> today, Job& job);

struct RetentionRun {
    std::vector<RetentionKind> kinds;  ///< empty: all but those that go by name only
    bool dryRun = true;
    std::optional<Day> today;
    std::string by = "owner";
};
/// The rows that were looked through, with what was taken (nothing in a dry run). All of it or nothing, but
/// for people: they are erased after the rest, as eraseCustomer() does. In the logbook. BadInput for a kind
/// that cannot run.
Result<std::vector<RetentionRow>> runRetention(Session& session, const RetentionRun& run, Job& job);

/// Months to keep a kind; nothing: the program's own again. BadInput below 1 or above 120, and for a kind
/// that cannot run or is counted in days.
Status setRetention(Session& session, RetentionKind kind, std::optional<int> months,
                    const std::string& by = "owner");

}  // namespace tactful::steps
