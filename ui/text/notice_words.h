#pragma once

#include "core/data/notice.h"

#include <QString>

/// \file
/// What core has to say of exported files, in the language of the program: the steps of the upload guide, and
/// what was changed on the way into the files.

namespace tactful::ui {

/// Empty for a code that is not known here.
QString noticeWords(const data::Notice& notice);

}  // namespace tactful::ui
