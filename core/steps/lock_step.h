#pragma once

#include "core/steps/session.h"

#include <optional>
#include <string>

/// \file
/// The passphrase of a book.

namespace tactful::steps {

/// True if the book opens only with a passphrase. Needs none itself. NotFound, BadFile, NewerVersion.
Result<bool> hasPassphrase(const Path& book);

/// Nothing for `changed`: the book opens without one from then on. WrongPassphrase if `old` does not open it;
/// BadInput for one shorter than 8 characters. Old backups keep the passphrase they were made with. Takes
/// about a second, because guessing a passphrase must.
Status changePassphrase(Session& session, const std::optional<std::string>& old,
                        const std::optional<std::string>& changed);

}  // namespace tactful::steps
