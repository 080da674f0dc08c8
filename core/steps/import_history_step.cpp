#include "core/steps/import_history_step.h"

#include "core/steps/import_file.h"
#include "core/steps/product_tiers.h"
#include "core/store/book_counts.h"
#include "core/store/import_undo.h"
#include "core/store/imported_files.h"
#include "core/store/logbook.h"
#include "core/store/repaired_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tactful::steps {
namespace {

constexpr std::int64_t secondsKept = std::int64_t{undoDays} * 86400;

bool isTooOld(const store::Batch& batch, Instant at)
{
    return batch.importedAt.seconds < at.seconds - secondsKept;
}

/// Imports in use that came after this one, oldest first.
std::vector<store::Batch> laterThan(const std::vector<store::Batch>& all, data::BatchId batch)
{
    std::vector<store::Batch> later;
    for (const store::Batch& each : all)
        if (each.id > batch && !each.undoneAt) later.push_back(each);
    return later;
}

ImportObstacle whyNotUndo(const std::vector<store::Batch>& all, const store::Batch& batch, Instant at)
{
    if (isTooOld(batch, at)) return ImportObstacle::TooOldToUndo;
    if (!batch.undoable) return ImportObstacle::UndoNotKept;
    for (const store::Batch& later : laterThan(all, batch.id))
        if (!later.undoable || !later.fileKept) return ImportObstacle::LaterNotKept;
    return ImportObstacle::None;
}

ImportObstacle whyNotRedo(const store::Batch& batch, Instant at)
{
    if (isTooOld(batch, at)) return ImportObstacle::TooOldToRedo;
    return batch.fileKept ? ImportObstacle::None : ImportObstacle::FileNotKept;
}

Result<store::Batch> batchOf(const std::vector<store::Batch>& all, data::BatchId id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const store::Batch& batch) { return batch.id == id; });
    if (found == all.end())
        return Error{ErrorCode::NotFound, "There is no import with the number " + std::to_string(id) + "."};
    return *found;
}

std::string titleOf(const std::string& format, const std::vector<KnownFormat>& known)
{
    for (const KnownFormat& each : known)
        if (each.name == format) return each.title;
    return "Own format";
}

/// Out of the book, newest first, then the later ones in again.
Status takeOut(SessionParts& parts, const store::Batch& batch, const std::vector<store::Batch>& later,
               Job& job)
{
    store::Ghosts ghosts;
    job.begin("Taking imports out", ProgressUnit::Steps, static_cast<std::int64_t>(later.size()) + 1);
    std::int64_t done = 0;
    for (auto each = later.rbegin(); each != later.rend(); ++each) {
        if (job.cancelled()) return Job::cancelledError();
        if (auto ok = store::rollBackImport(parts.book, each->id, ghosts); !ok) return ok;
        job.report(++done);
    }
    if (auto ok = store::rollBackImport(parts.book, batch.id, ghosts); !ok) return ok;
    if (auto ok = store::markUndone(parts.book, batch.id, now()); !ok) return ok;
    for (const store::Batch& each : later)
        if (auto ok = readImportAgain(parts, each, ghosts, job); !ok) return ok;
    if (job.cancelled()) return Job::cancelledError();
    return store::deleteGhosts(parts.book, ghosts);
}

Status note(SessionParts& parts, const char* action, const nlohmann::json& payload)
{
    return store::appendToLogbook(parts.book.database(), now(), "owner", action, payload.dump());
}

}  // namespace

std::string_view sentenceOf(ImportObstacle obstacle)
{
    static constexpr std::array<std::string_view, importObstacleCount> sentences{
        "",
        "It is more than 30 days old.",
        "What it takes to undo it is no longer kept, because a customer was erased since or it was imported "
        "by "
        "an older Tactful.",
        "An import after it would have to be read again, and its file is not kept. Undo that one first.",
        "It is more than 30 days old; import the file again.",
        "Its file is not kept here; import it again from where you have it.",
    };
    return sentences[static_cast<std::size_t>(obstacle)];
}

Result<std::vector<PastImport>> importHistory(Session& session, std::optional<Instant> at)
{
    const Instant moment = at.value_or(now());
    const auto all = store::batches(session.parts().book);
    if (!all) return all.error();
    const std::vector<KnownFormat> formats = knownFormats();
    std::vector<PastImport> history;
    for (auto batch = all->rbegin(); batch != all->rend(); ++batch) {
        PastImport past;
        past.batch = batch->id;
        past.at = batch->importedAt;
        past.file = batch->fileName;
        past.format = batch->format;
        past.title = titleOf(batch->format, formats);
        past.rowsRead = batch->rows.read;
        past.ordersAdded = batch->counts.ordersNew;
        past.customersAdded = batch->counts.customersNew;
        const auto repaired = store::repairedRows(session.parts().book, batch->id);
        if (!repaired) return repaired.error();
        past.setAside = batch->rows.setAside - *repaired;
        past.undone = batch->undoneAt.has_value();
        past.undoneAt = batch->undoneAt;
        past.obstacle = past.undone ? whyNotRedo(*batch, moment) : whyNotUndo(*all, *batch, moment);
        past.mayUndo = !past.undone && past.obstacle == ImportObstacle::None;
        past.mayRedo = past.undone && past.obstacle == ImportObstacle::None;
        history.push_back(std::move(past));
    }
    return history;
}

Result<UndoneImport> undoImport(Session& session, data::BatchId batch, Job& job)
{
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto all = store::batches(parts.book);
    if (!all) return all.error();
    const auto chosen = batchOf(*all, batch);
    if (!chosen) return chosen.error();
    if (chosen->undoneAt) return Error{ErrorCode::Refused, "That import was undone already."};
    if (const ImportObstacle why = whyNotUndo(*all, *chosen, now()); why != ImportObstacle::None)
        return Error{ErrorCode::Refused, "That import cannot be undone. " + std::string(sentenceOf(why))};
    const std::vector<store::Batch> later = laterThan(*all, batch);
    const auto before = store::bookCounts(parts.book);
    if (!before) return before.error();
    if (auto ok = takeOut(parts, *chosen, later, job); !ok) return ok.error();
    if (auto ok = judgeProducts(parts); !ok) return ok.error();
    const auto after = store::bookCounts(parts.book);
    if (!after) return after.error();
    UndoneImport undone;
    undone.orders = before->orders - after->orders;
    undone.customers = before->customers - after->customers;
    undone.products = before->products - after->products;
    undone.consentEvents = before->consentEvents - after->consentEvents;
    undone.importsReadAgain = static_cast<int>(later.size());
    const auto noted = note(parts, "undo-import",
                            {{"batch", batch}, {"orders", undone.orders}, {"customers", undone.customers}});
    if (!noted) return noted.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    if (auto ok = store::deleteKeysOfGhosts(parts.book); !ok) return ok.error();
    return undone;
}

Result<ImportedFile> redoImport(Session& session, data::BatchId batch, Job& job)
{
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto all = store::batches(parts.book);
    if (!all) return all.error();
    const auto chosen = batchOf(*all, batch);
    if (!chosen) return chosen.error();
    if (!chosen->undoneAt)
        return Error{ErrorCode::Refused, "That import is in use; there is nothing to redo."};
    if (const ImportObstacle why = whyNotRedo(*chosen, now()); why != ImportObstacle::None)
        return Error{ErrorCode::Refused, "That import cannot be redone. " + std::string(sentenceOf(why))};
    auto kept = keptImport(parts, *chosen);
    if (!kept) return kept.error();
    FileImport import;
    import.reading = std::move(kept->reading);
    import.useMyFormats = false;
    auto account = importFile(parts, kept->source, import, job);
    if (!account) return account.error();
    if (auto ok = store::forgetBatch(parts.book, batch); !ok) return ok.error();
    if (auto ok = note(parts, "redo-import", {{"batch", account->batch}, {"was", batch}}); !ok)
        return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return account;
}

Status dropOldFiles(Session& session, Instant at)
{
    return store::dropImportsKeptBefore(session.parts().book, {at.seconds - secondsKept});
}

}  // namespace tactful::steps
