#include "ui/preview/product_picture.h"

#include "ui/preview/preview_files.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int letterShare = 40;  ///< per cent of the tile's shorter side
constexpr double corner = 0.14;  ///< radius of a small picture, as a share of its side

/// The embedded drawing that an address of the demo shop means, or nothing.
std::string_view drawingOf(const QString& url)
{
    const QString folder = QStringLiteral("https://hearthandheron.example/pictures/");
    if (!url.startsWith(folder) || !url.endsWith(QStringLiteral(".png"))) return {};
    const std::string name = url.mid(folder.size(), url.size() - folder.size() - 4).toStdString();
    for (const PreviewFile& file : allSamplePictures())
        if (file.name == name) return file.text;
    return {};
}

/// The middle of `image`, filling `size`.
QImage cropped(const QImage& image, QSize size)
{
    const QImage filling = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return filling.copy((filling.width() - size.width()) / 2, (filling.height() - size.height()) / 2,
                        size.width(), size.height());
}

}  // namespace

QImage samplePicture(const QString& url, QSize box)
{
    const std::string_view drawing = drawingOf(url);
    if (drawing.empty()) return {};
    QSvgRenderer renderer(QByteArray(drawing.data(), static_cast<qsizetype>(drawing.size())));
    const QSize natural = renderer.defaultSize();
    QImage image(box.isEmpty() ? natural : natural.scaled(box, Qt::KeepAspectRatio),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage initialTile(const QString& name, QSize size)
{
    const Colours light = lightColours();
    QImage tile(size, QImage::Format_ARGB32_Premultiplied);
    tile.fill(light[Token::Sunken]);
    QString letter;
    for (const QChar c : name)
        if (letter.isEmpty() && c.isLetterOrNumber()) letter = c.toUpper();
    QPainter painter(&tile);
    QFont font;
    font.setPixelSize(std::max(1, std::min(size.width(), size.height()) * letterShare / 100));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(light[Token::PaperInk2]);
    painter.drawText(tile.rect(), Qt::AlignCenter, letter);
    return tile;
}

QPixmap productPicture(const QString& url, const QString& name, QSize size, double ratio,
                       const ImageResolver& resolver)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    const QImage known = resolver ? resolver(url, {}) : QImage();
    const QString key = QStringLiteral("product %1x%2 %3 %4")
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(known.isNull() ? QString() : url, known.isNull() ? name.left(1) : QString());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) return picture;
    const QImage image = known.isNull() ? initialTile(name, pixels) : cropped(known, pixels);
    picture = QPixmap(pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(image);
    const double radius = corner * std::min(pixels.width(), pixels.height());
    painter.drawRoundedRect(QRectF(picture.rect()), radius, radius);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, picture);
    return picture;
}

}  // namespace tactful::ui
