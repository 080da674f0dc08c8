#pragma once

#include "core/base/error.h"

#include <QString>

/// \file
/// What went wrong and what to do about it, in the owner's words.

namespace tactful::ui {

struct Explanation {
    QString heading;  ///< "The file could not be read"
    QString detail;   ///< what, where and what to do; one or two sentences
};

/// The code gives the heading; core's own sentence, translated where it can be, gives the detail.
Explanation explain(const Error& error);
/// heading and detail in one line.
QString explainInOneLine(const Error& error);

}  // namespace tactful::ui
