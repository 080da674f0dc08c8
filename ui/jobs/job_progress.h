#pragma once

#include "core/base/job.h"

#include <QString>

/// \file
/// How far long work is, as a progress bar shows it.

namespace tactful::ui {

/// Where a long job has got to, for a progress bar.
struct JobProgress {
    QString title;        ///< what was asked for, in the owner's language
    QString phase;        ///< what is being done now
    double share = -1.0;  ///< 0 to 1; negative: no total yet
    qint64 done = 0;
    qint64 total = 0;
    ProgressUnit unit = ProgressUnit::Steps;
    int secondsLeft = -1;  ///< negative: cannot tell yet
};

}  // namespace tactful::ui
