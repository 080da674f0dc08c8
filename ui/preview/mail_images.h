#pragma once

#include "ui/preview/mail_document.h"

#include <QHash>
#include <QImage>

/// \file
/// The pictures of one message, read once and scaled once for each size.

namespace tactful::ui {

class MailImages {
public:
    explicit MailImages(MailPictures from) : m_from(std::move(from)) {}

    /// Null where the picture is not on this computer.
    const QImage& image(const QString& url);

    /// The picture's own size; for one that is not here, a size of the usual proportions.
    QSize naturalSize(const QString& url);

    /// Exactly `size` device pixels, stretched as a mail program does; the tile if the picture is not here.
    const QImage& scaled(const QString& url, QSize size, const QString& alternative);

private:
    QImage load(const QString& url) const;
    QImage fromFolder(const QString& url) const;

    MailPictures m_from;
    QHash<QString, QImage> m_images;
    QHash<QString, QImage> m_scaled;  ///< by address and size
};

}  // namespace tactful::ui
