#pragma once

#include <QWidget>

#include <functional>
#include <vector>

/// \file
/// One example of each chart, for the gallery and for pictures: the figures of the design's pictures.

namespace tactful::ui {

std::vector<std::function<QWidget*(QWidget*)>> chartSections();

}  // namespace tactful::ui
