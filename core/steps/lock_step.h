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
/// about a second, because guessing a passphrase must. `old` may be the recovery code; it still opens the
/// book afterwards, unless the passphrase was taken off. Computers that were remembered ask again, since
/// somebody may have learnt the old passphrase; `keep` is the slot of the one where it is changed.
Status changePassphrase(Session& session, const std::optional<std::string>& old,
                        const std::optional<std::string>& changed, const std::string& keep = {});

/// WrongPassphrase if this is neither the passphrase nor the recovery code. Takes about a second; wrong tries
/// are slowed as when opening.
Status checkPassphrase(Session& session, const std::string& words);

/// Six groups of five characters to be printed or written down: whoever has it opens the book and every
/// backup made from now on, wherever a passphrase is asked for. Kept nowhere, so this is the only time it is
/// seen; an earlier one opens nothing any more. Refused for a book without a passphrase.
Result<std::string> makeRecoveryCode(Session& session);
Result<bool> hasRecoveryCode(Session& session);

}  // namespace tactful::steps
