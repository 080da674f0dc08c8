#pragma once

#include "core/data/record_link.h"
#include "ui/pages/page.h"

#include <functional>

/// \file
/// A decision about who is one person, as a step of the undo stack.

namespace tactful::ui {

using MergeDecision = std::function<Result<data::LinkChange>(steps::Session&)>;

/// Pushes it, and tells `told` with a way back. `owner` outlives the undo stack's use of it; `failed` is
/// called on the window's thread.
void pushMergeEdit(PageContext& context, QObject* owner, const QString& text, const QString& told,
                   MergeDecision decision, std::function<void(const Error&)> failed);

}  // namespace tactful::ui
