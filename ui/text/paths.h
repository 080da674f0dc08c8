#pragma once

#include "core/base/file.h"

#include <QString>

/// \file
/// Between Qt's file names and core's.

namespace tactful::ui {

inline Path toPath(const QString& name)
{
    return Path(name.toStdU16String());
}

inline QString toQString(const Path& path)
{
    return QString::fromStdU16String(path.u16string());
}

}  // namespace tactful::ui
