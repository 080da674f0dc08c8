#pragma once

#include "core/base/file.h"

#include <functional>
#include <string>
#include <vector>

/// \file
/// What may not stop half-way, and how to see whether it was done: change of keys, backup, restore, erasure,
/// migration.

namespace tactful::tests {

/// What a shop is found to be after a disturbed deed; anything but these two is a fault.
inline constexpr const char* before = "before";
inline constexpr const char* after = "after";

struct Deed {
    std::string name;
    std::function<void(const Path& folder)> prepare;  ///< makes what is there before
    std::function<Status(const Path& folder)> run;
    /// Opens the shop as the next start of the program does, and looks at every page and sealed field of it.
    std::function<std::string(const Path& folder)> state;
};

const std::vector<Deed>& deeds();

}  // namespace tactful::tests
