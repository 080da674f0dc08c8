#pragma once

#include "core/base/result.h"

#include <QString>

/// \file
/// The exact picture of a message: shown by the browser, which asks the network for the pictures then.

namespace tactful::ui {

/// Writes a file that only this user can read, and opens it. The file goes when the shop is closed or the
/// program ends.
Status openInBrowser(const QString& html);

/// Deletes all of them, and those that a program left which ended without doing so.
void clearBrowserCopies();

}  // namespace tactful::ui
