#pragma once

#include "ui/theme/tokens.h"

#include <QIconEngine>
#include <QPixmap>
#include <QSize>

#include <string>
#include <string_view>

/// \file
/// Our icons as a QIcon that takes its colour when it is painted, so that a change of appearance needs no new
/// icons, and that is drawn anew for every pixel ratio, so that it is always sharp.

namespace tactful::ui {

class Style;

class IconEngine final : public QIconEngine {
public:
    /// `style` must outlive the icon.
    IconEngine(const Style& style, std::string name, Token token);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const;

    const Style* m_style;
    std::string m_name;
    Token m_token;
};

/// Drawn once for each name, colour, size and ratio, then kept in Qt's pixmap cache. A name that is not one
/// of ours gives an empty picture.
QPixmap iconPixmap(std::string_view name, const QColor& colour, const QSize& size, double ratio);

}  // namespace tactful::ui
