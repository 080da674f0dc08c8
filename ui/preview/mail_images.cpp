#include "ui/preview/mail_images.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace tactful::ui {
namespace {

constexpr QSize usualSize(336, 224);          ///< of a picture that is not here
constexpr int mostScaled = 64;                ///< pictures kept in several sizes
constexpr qsizetype longestData = 4'000'000;  ///< characters of a data: address
constexpr int mostPixels = 4000;              ///< on a side

QImage fromData(const QString& url)
{
    const qsizetype comma = url.indexOf(QLatin1Char(','));
    if (comma < 0 || url.size() > longestData) return {};
    const QByteArray rest = QStringView(url).mid(comma + 1).toUtf8();
    const bool base64 = QStringView(url).left(comma).endsWith(QStringLiteral(";base64"), Qt::CaseInsensitive);
    return QImage::fromData(base64 ? QByteArray::fromBase64(rest) : QByteArray::fromPercentEncoding(rest));
}

}  // namespace

QImage MailImages::fromFolder(const QString& url) const
{
    if (m_from.folder.isEmpty() || url.contains(QStringLiteral("://"))) return {};
    // Only files below the folder: no way out by "..", by an absolute path or by a symbolic link.
    const QString root = QFileInfo(m_from.folder).canonicalFilePath();
    const QString file = QFileInfo(QDir(root).filePath(url)).canonicalFilePath();
    if (root.isEmpty() || !file.startsWith(root + QLatin1Char('/'))) return {};
    QImageReader reader(file);
    const QSize size = reader.size();
    if (size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

QImage MailImages::load(const QString& url) const
{
    if (url.startsWith(QStringLiteral("data:image/"), Qt::CaseInsensitive)) return fromData(url);
    if (QImage image = fromFolder(url); !image.isNull()) return image;
    return m_from.resolver ? m_from.resolver(url, {}) : QImage();
}

const QImage& MailImages::image(const QString& url)
{
    const auto known = m_images.constFind(url);
    if (known != m_images.constEnd()) return *known;
    return *m_images.insert(url, load(url));
}

QSize MailImages::naturalSize(const QString& url)
{
    const QImage& known = image(url);
    return known.isNull() ? usualSize : known.size();
}

const QImage& MailImages::scaled(const QString& url, QSize size, const QString& alternative)
{
    const QString key = QStringLiteral("%1x%2 %3").arg(size.width()).arg(size.height()).arg(url);
    const auto known = m_scaled.constFind(key);
    if (known != m_scaled.constEnd()) return *known;
    if (m_scaled.size() >= mostScaled) m_scaled.clear();
    QImage sharp = m_from.resolver ? m_from.resolver(url, size) : QImage();
    if (sharp.isNull()) sharp = image(url);
    if (sharp.isNull())
        sharp = initialTile(alternative, size);
    else if (sharp.size() != size)
        sharp = sharp.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return *m_scaled.insert(key, sharp.convertToFormat(QImage::Format_ARGB32_Premultiplied));
}

}  // namespace tactful::ui
