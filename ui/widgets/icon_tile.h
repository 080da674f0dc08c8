#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

#include <string>
#include <string_view>

/// \file
/// Pictures beside text: an icon by itself, and an icon on a soft square as on Home and First run.
/// Decoration, skipped by screen readers.

namespace tactful::ui {

class IconView final : public QWidget {
    Q_OBJECT

public:
    explicit IconView(std::string_view icon, Token ink = Token::Ink2, int size = metric::icon,
                      QWidget* parent = nullptr);
    void setIcon(std::string_view icon, Token ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string m_icon;
    Token m_ink;
    int m_size;
};

class IconTile final : public QWidget {
    Q_OBJECT

public:
    /// 40 on Home, 56 on First run.
    explicit IconTile(std::string_view icon, ChipLook look = ChipLook::Accent, int size = 40,
                      QWidget* parent = nullptr);
    void setFace(std::string_view icon, ChipLook look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string m_icon;
    ChipLook m_look;
    int m_size;
};

}  // namespace tactful::ui
