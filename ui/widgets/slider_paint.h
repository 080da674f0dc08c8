#pragma once

#include "ui/theme/look.h"
#include "ui/theme/style.h"

/// \file
/// The track and the handle that both kinds of slider share.

namespace tactful::ui {

struct SliderFace {
    QRectF track;        ///< 6 px high
    double handleX = 0;  ///< centre
    Token fill = Token::Accent;
    Look look;
};

inline constexpr double trackHeight = 6.0;
inline constexpr double handleRadius = 10.0;
/// The handle with its focus ring stays inside the track.
inline constexpr double handleInset = handleRadius + 4.0;

void paintTrack(const Style& style, QPainter& painter, const SliderFace& face);
void paintHandle(const Style& style, QPainter& painter, const SliderFace& face);

}  // namespace tactful::ui
