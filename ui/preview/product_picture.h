#pragma once

#include <QImage>
#include <QPixmap>
#include <QString>

#include <functional>

/// \file
/// What does a product look like, without asking the network?

namespace tactful::ui {

/// The picture behind an address, in its own proportions and not larger than needed for `box` device pixels
/// (an empty size: in its natural size); a null image where it is not known. Called while a message is drawn,
/// so it answers from memory or from a local file.
using ImageResolver = std::function<QImage(const QString& url, QSize box)>;

/// The pictures of the demo shop, which are built in; null for every other address.
QImage samplePicture(const QString& url, QSize box);

/// A calm tile with the first letter of `name`, for a picture that is not on this computer. Device pixels.
QImage initialTile(const QString& name, QSize size);

/// A small picture for lists and "Why this message": cropped to fill `size` (device-independent pixels) with
/// rounded corners, light in both themes, sharp at `ratio` device pixels to one. Cached by Qt.
QPixmap productPicture(const QString& url, const QString& name, QSize size, double ratio,
                       const ImageResolver& resolver = samplePicture);

}  // namespace tactful::ui
