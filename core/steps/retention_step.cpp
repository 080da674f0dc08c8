#include "core/steps/retention_step.h"

#include "core/consent/time_limits.h"
#include "core/steps/dormant_contacts.h"
#include "core/steps/edit_log.h"
#include "core/steps/shop_today.h"
#include "core/store/batches.h"
#include "core/store/erasure.h"
#include "core/store/field_use.h"
#include "core/store/retention.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tactful::steps {
namespace {

using enum RetentionKind;
constexpr int noonSecond = 43'200;
constexpr int mostMonths = 120;

struct Policy {
    std::string_view name;
    int months;
    int days;
    bool byNameOnly;
    std::string_view sentence;
};

/// By RetentionKind.
constexpr std::array<Policy, retentionKindCount> policies{{
    {"imported-files", 0, 30, false,
     "The bytes of imported files, so that an import can be taken back; deleted by themselves when the book "
     "is "
     "opened."},
    {"set-aside-rows", 6, 0, false, "Cells of rows that an import set aside, so that they can be repaired."},
    {"results", 36, 0, false, "Clicks, bounces and the like, by which campaigns are judged."},
    {"plans", 36, 0, false, "Who was written to, held back or left out; the totals stay."},
    {"closed-requests", 36, 0, false,
     "What people asked for, to show that it was answered; it names nobody who is erased."},
    {"unused-fields", 0, 180, true,
     "Personal fields that no message, file or correction used. Propose their deletion."},
    {"dormant-contacts", 36, 0, true,
     "People who have not bought, clicked or agreed for so long. Erased as if they had asked; their orders "
     "stay "
     "as sales of nobody."},
    {"orders", 0, 0, false, "Orders are kept, as tax law asks; of somebody erased they are sales of nobody."},
    {"agreements", 0, 0, false, "What somebody agreed to is kept as proof until they are erased."},
    {"suppressions", 0, 0, false,
     "Digests of addresses that must never be written to are kept for good; they name nobody."},
    {"logbook", 0, 0, false, "The logbook is kept for good; it holds no value of anybody."},
}};

const Policy& policyOf(RetentionKind kind)
{
    return policies[static_cast<std::size_t>(kind)];
}

bool canRun(RetentionKind kind)
{
    return kind != ImportedFiles && (policyOf(kind).months > 0 || policyOf(kind).days > 0);
}

std::vector<data::PersonalField> unusedFields(const SessionParts& parts,
                                              const std::vector<store::FieldUse>& uses, Day today)
{
    std::vector<data::PersonalField> unused;
    for (const store::FieldUse& use : uses) {
        if (use.field == data::PersonalField::Birthday) continue;  // it says who is a child
        const Day last = std::max(parts.zone.dayOf(use.since), use.lastUsed.value_or(Day{}));
        if (today - last > policyOf(UnusedFields).days) unused.push_back(use.field);
    }
    return unused;
}

Status addUnusedFields(SessionParts& parts, Day today, RetentionRow& row)
{
    const auto uses = store::fieldUses(parts.book);
    if (!uses) return uses.error();
    row.fields = unusedFields(parts, *uses, today);
    for (const store::FieldUse& use : *uses)
        if (std::find(row.fields.begin(), row.fields.end(), use.field) != row.fields.end())
            row.due += use.people;
    return {};
}

Result<std::int64_t> oldFiles(SessionParts& parts, Instant before)
{
    const auto batches = store::batches(parts.book);
    if (!batches) return batches.error();
    return std::count_if(batches->begin(), batches->end(), [before](const store::Batch& batch) {
        return batch.fileKept && batch.importedAt < before;
    });
}

/// What is too old, counted or taken out. Not for fields and people.
Result<std::int64_t> sweep(SessionParts& parts, const RetentionRow& row, Day today, store::Sweep how)
{
    const Day before = row.months > 0 ? consent::addMonths(today, -row.months) : today - row.days;
    const Instant moment = parts.zone.instantOf({before, noonSecond});
    switch (row.kind) {
    case ImportedFiles:
        return oldFiles(parts, moment);
    case SetAsideRows:
        return store::sweepSetAsideRows(parts.book, moment, how);
    case Results:
        return store::sweepResults(parts.book, before, how);
    case Plans:
        return store::sweepPlans(parts.book, before, how);
    case ClosedRequests:
        return store::sweepClosedRequests(parts.book, before, how);
    default:
        return std::int64_t{0};
    }
}

Status addDue(SessionParts& parts, Day today, RetentionRow& row)
{
    if (row.kind == UnusedFields) return addUnusedFields(parts, today, row);
    if (row.kind == DormantContacts) {
        const auto dormant = dormantContacts(parts, today, row.months);
        if (!dormant) return dormant.error();
        row.due = std::ssize(*dormant);
        return {};
    }
    const auto due = sweep(parts, row, today, store::Sweep::Count);
    if (!due) return due.error();
    row.due = *due;
    return {};
}

RetentionRow rowOf(RetentionKind kind, const std::vector<store::RetentionSetting>& settings, Day today)
{
    const Policy& policy = policyOf(kind);
    RetentionRow row;
    row.kind = kind;
    row.canRun = canRun(kind);
    row.byNameOnly = policy.byNameOnly;
    row.months = policy.months;
    row.days = policy.days;
    row.sentence = policy.sentence;
    if (row.canRun) row.nextRun = today;
    const auto own = std::find_if(settings.begin(), settings.end(),
                                  [&policy](const auto& setting) { return setting.kind == policy.name; });
    if (own == settings.end()) return row;
    row.changed = own->months.has_value();
    row.months = own->months.value_or(row.months);
    row.lastRun = own->lastRun;
    row.lastCount = own->lastCount;
    if (row.canRun && row.lastRun) row.nextRun = std::max(today, consent::addMonths(*row.lastRun, 1));
    return row;
}

Status take(SessionParts& parts, Day today, RetentionRow& row)
{
    if (row.kind == UnusedFields) {
        for (const data::PersonalField field : row.fields) {
            const auto taken = store::deleteField(parts.book, field);
            if (!taken) return taken.error();
            row.taken += *taken;
        }
        return {};
    }
    const auto taken = sweep(parts, row, today, store::Sweep::Delete);
    if (!taken) return taken.error();
    row.taken = *taken;
    return {};
}

Status note(SessionParts& parts, Day today, const RetentionRow& row, const std::string& by)
{
    const std::string kind(nameOf(row.kind));
    std::optional<int> months;
    if (row.changed) months = row.months;
    if (auto ok = store::keepRetentionSetting(parts.book, {kind, months, today, row.taken}); !ok) return ok;
    const nlohmann::json payload{{"kind", kind}, {"taken", row.taken}};
    return logEdit(parts, "retention", payload.dump(), by);
}

/// Everything but people, in one transaction.
Status takeRows(SessionParts& parts, Day today, const std::string& by, std::vector<RetentionRow>& rows)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    for (RetentionRow& row : rows) {
        if (row.kind == DormantContacts) continue;
        if (auto ok = take(parts, today, row); !ok) return ok;
        if (auto ok = note(parts, today, row, by); !ok) return ok;
    }
    return transaction->commit();
}

Status takePeople(SessionParts& parts, Day today, const std::string& by, std::vector<RetentionRow>& rows)
{
    for (RetentionRow& row : rows) {
        if (row.kind != DormantContacts) continue;
        const auto dormant = dormantContacts(parts, today, row.months);
        if (!dormant) return dormant.error();
        if (!dormant->empty())
            if (const auto ok = store::eraseCustomers(parts.book, *dormant, now()); !ok) return ok.error();
        row.taken = std::ssize(*dormant);
        auto transaction = store::BookTransaction::begin(parts.book);
        if (!transaction) return transaction.error();
        if (auto ok = note(parts, today, row, by); !ok) return ok;
        if (auto ok = transaction->commit(); !ok) return ok;
    }
    return {};
}

}  // namespace

std::string_view nameOf(RetentionKind kind)
{
    return policyOf(kind).name;
}

std::optional<RetentionKind> retentionKindNamed(std::string_view name)
{
    for (int kind = 0; kind < retentionKindCount; ++kind)
        if (policies[static_cast<std::size_t>(kind)].name == name) return static_cast<RetentionKind>(kind);
    return std::nullopt;
}

Result<std::vector<RetentionRow>> retentionList(Session& session, std::optional<Day> asked, Job& job)
{
    SessionParts& parts = session.parts();
    const auto today = shopToday(parts, asked);
    if (!today) return today.error();
    const auto settings = store::retentionSettings(parts.book);
    if (!settings) return settings.error();
    job.begin("Looking for old data", ProgressUnit::Steps, retentionKindCount);
    std::vector<RetentionRow> rows;
    for (int kind = 0; kind < retentionKindCount; ++kind) {
        if (job.cancelled()) return Job::cancelledError();
        rows.push_back(rowOf(static_cast<RetentionKind>(kind), *settings, *today));
        if (auto ok = addDue(parts, *today, rows.back()); !ok) return ok.error();
        job.report(kind + 1);
    }
    return rows;
}

Result<std::vector<RetentionRow>> runRetention(Session& session, const RetentionRun& run, Job& job)
{
    for (const RetentionKind kind : run.kinds)
        if (!canRun(kind))
            return Error{ErrorCode::BadInput,
                         "This kind of data goes with its person, or by itself: there is nothing to run.",
                         std::string(nameOf(kind))};
    auto rows = retentionList(session, run.today, job);
    if (!rows) return rows;
    std::erase_if(*rows, [&run](const RetentionRow& row) {
        if (run.kinds.empty()) return !row.canRun || row.byNameOnly;
        return std::find(run.kinds.begin(), run.kinds.end(), row.kind) == run.kinds.end();
    });
    if (run.dryRun) return rows;
    SessionParts& parts = session.parts();
    const auto today = shopToday(parts, run.today);
    if (!today) return today.error();
    if (auto ok = takeRows(parts, *today, run.by, *rows); !ok) return ok.error();
    if (auto ok = takePeople(parts, *today, run.by, *rows); !ok) return ok.error();
    return rows;
}

Status setRetention(Session& session, RetentionKind kind, std::optional<int> months, const std::string& by)
{
    SessionParts& parts = session.parts();
    if (!canRun(kind) || policyOf(kind).months == 0)
        return Error{ErrorCode::BadInput, "How long this is kept cannot be changed.",
                     std::string(nameOf(kind))};
    if (months && (*months < 1 || *months > mostMonths))
        return Error{ErrorCode::BadInput, "Data can be kept for 1 to 120 months.", "months"};
    const auto settings = store::retentionSettings(parts.book);
    if (!settings) return settings.error();
    store::RetentionSetting own{std::string(nameOf(kind)), {}, {}, 0};
    for (const store::RetentionSetting& setting : *settings)
        if (setting.kind == own.kind) own = setting;
    own.months = months;
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::keepRetentionSetting(parts.book, own); !ok) return ok;
    const nlohmann::json payload{{"kind", own.kind}, {"months", months ? nlohmann::json(*months) : nullptr}};
    if (auto ok = logEdit(parts, "set-retention", payload.dump(), by); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::steps
