#pragma once

#include "ui/theme/look.h"

#include <QPushButton>

#include <string_view>

/// \file
/// A push button of one of our kinds, with icons that follow the appearance.

namespace tactful::ui {

class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text = {}, ButtonKind kind = ButtonKind::Normal,
                    QWidget* parent = nullptr);
    /// An icon alone, 32 x 32. `name` is its accessible name and tool tip.
    static Button* ofIcon(std::string_view icon, const QString& name, QWidget* parent,
                          ButtonKind kind = ButtonKind::Icon);

    void setKind(ButtonKind kind);
    ButtonKind kind() const;
    /// 40 px high: the main button of a page and its neighbours.
    void setBig(bool big = true);
    /// Left of the text; a file name of resources/icons without its ending. Empty takes it away.
    void setIconName(std::string_view icon);
    /// Right of the text, as in "Review and export >".
    void setIconAfter(std::string_view icon);

    QSize minimumSizeHint() const override { return sizeHint(); }
};

}  // namespace tactful::ui
