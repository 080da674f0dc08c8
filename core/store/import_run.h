#pragma once

#include "core/store/book.h"
#include "core/store/import_writer.h"

#include <stop_token>

/// \file
/// What the parts of one import share.

namespace tactful::store {

struct ImportRun {
    Database& database;
    KeysFile& keys;
    const vault::Keyring& keyring;
    BatchFacts facts;
    data::BatchId batch = 0;
    /// The age of what the file says without a date: when it was first imported.
    Instant knownAt;
    bool repeated = false;     ///< the file was imported before
    Ghosts* ghosts = nullptr;  ///< who may be met again under the number they had
    ImportCounts counts = {};
    std::stop_token stop;  ///< asked for: stop soon
};

}  // namespace tactful::store
