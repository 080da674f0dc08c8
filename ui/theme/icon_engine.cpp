#include "ui/theme/icon_engine.h"

#include "ui/theme/style.h"
#include "ui/theme/theme_files.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace tactful::ui {
namespace {

/// The icons are drawn with this stroke; it is replaced by the colour wanted. (Qt SVG knows no currentColor.)
constexpr const char* drawnStroke = "#1D2421";

QByteArray svgOf(std::string_view name)
{
    for (const ThemeFile& file : allIconFiles())
        if (file.name == name) return QByteArray(file.text.data(), static_cast<qsizetype>(file.text.size()));
    return {};
}

}  // namespace

QPixmap iconPixmap(std::string_view name, const QColor& colour, const QSize& size, double ratio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3x%4@%5")
                            .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                                 colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QByteArray svg = svgOf(name);
    if (!svg.isEmpty()) {
        svg.replace(drawnStroke, colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

IconEngine::IconEngine(const Style& style, std::string name, Token token)
    : m_style(&style), m_name(std::move(name)), m_token(token)
{
}

QColor IconEngine::colourFor(QIcon::Mode mode) const
{
    return m_style->color(mode == QIcon::Disabled ? Token::InkOff : m_token);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect.topLeft(), iconPixmap(m_name, colourFor(mode), rect.size(), ratio));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt asks in device pixels and sets the ratio itself.
    QPixmap drawn = iconPixmap(m_name, colourFor(mode), (QSizeF(size) / scale).toSize(), scale);
    return drawn;
}

}  // namespace tactful::ui
