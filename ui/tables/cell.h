#pragma once

#include "ui/widgets/chip.h"

#include <QMetaType>
#include <QPainter>
#include <QString>

#include <functional>
#include <string>

/// \file
/// What can stand in a cell of a table?

namespace tactful::ui {

enum class CellKind {
    Text,     ///< `text`, then `second` in grey on the same line
    TwoLine,  ///< `text`, and `second` in grey below it
    Chip,     ///< a pill with icon and word; `second` in grey below it, if the row has room
    Icon      ///< an icon and a word, no pill
};

struct Cell {
    QString text;
    QString second = {};
    CellKind kind = CellKind::Text;
    ChipLook look = ChipLook::Neutral;  ///< of a chip; colours the icon of an Icon cell, too
    std::string icon = {};              ///< a name of resources/icons
    bool strong = false;                ///< weight 600
    bool faint = false;                 ///< in ink3, as rows that no longer count
    bool link = false;                  ///< in accent-ink: a click does something
    QString accessibleText = {};        ///< empty: text and second
    /// Paints into what the text leaves free at the right, e.g. a lift.
    std::function<void(QPainter&, const Style&, const QRectF&)> paint = {};

    QString spoken() const;
};

}  // namespace tactful::ui

Q_DECLARE_METATYPE(tactful::ui::Cell)
