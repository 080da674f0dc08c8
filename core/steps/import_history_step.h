#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/steps/import_step.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What was imported, taking it back, and bringing it in again.

namespace tactful::steps {

/// An import can be undone, and one that was undone be redone, for so long.
inline constexpr int undoDays = 30;

/// Why an import in use may not be undone, or an undone one not be done again.
enum class ImportObstacle {
    None,
    TooOldToUndo,
    UndoNotKept,   ///< a customer was erased since, or an older program imported it
    LaterNotKept,  ///< a later import would have to be read again, and its file is gone
    TooOldToRedo,
    FileNotKept,
};
inline constexpr int importObstacleCount = 6;
std::string_view sentenceOf(ImportObstacle obstacle);  ///< in English; empty for None

struct PastImport {
    data::BatchId batch = 0;
    Instant at;
    std::string file;    ///< its name without the folder
    std::string format;  ///< "shopify-orders"
    std::string title;   ///< of the format, for people
    std::int64_t rowsRead = 0;
    std::int64_t ordersAdded = 0;
    std::int64_t customersAdded = 0;
    std::int64_t setAside = 0;
    bool undone = false;  ///< else in use
    std::optional<Instant> undoneAt;
    bool mayUndo = false;
    bool mayRedo = false;
    ImportObstacle obstacle = ImportObstacle::None;
};

/// Newest first, with those that were undone.
Result<std::vector<PastImport>> importHistory(Session& session, std::optional<Instant> at = {});

struct UndoneImport {
    std::int64_t orders = 0;  ///< taken out
    std::int64_t customers = 0;
    std::int64_t products = 0;
    std::int64_t consentEvents = 0;
    int importsReadAgain = 0;  ///< later ones, whose rows had to be worked out without it
};

/// The book is then as if the file had never been imported, except that people who may not be written to stay
/// so. Later imports are read again from their kept files; customers and products keep their numbers, and
/// with them campaigns, settings and what was entered by hand. Refused after undoDays, and where a later file
/// is no longer kept. Leaves no trace if cancelled.
Result<UndoneImport> undoImport(Session& session, data::BatchId batch, Job& job);

/// Reads the very bytes again that were imported then, as a new import. NotFound, or Refused if it is in use
/// or its file is no longer kept.
Result<ImportedFile> redoImport(Session& session, data::BatchId batch, Job& job);

/// Deletes kept files older than undoDays, and what was kept for undoing. Session::open does it too.
Status dropOldFiles(Session& session, Instant at);

}  // namespace tactful::steps
