#pragma once

#include "ui/preview/product_picture.h"

#include <QColor>
#include <QRect>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;

/// \file
/// A message as a mail program shows it: the exported HTML itself, parsed and laid out by litehtml and drawn
/// with Qt. It never asks the network and runs no script.

namespace tactful::ui {

/// Where pictures may come from, in this order: data: addresses, files of `folder`, the resolver. All others
/// are drawn as a tile with the first letter of their alternative text.
struct MailPictures {
    QString folder;  ///< empty: no files
    ImageResolver resolver = samplePicture;
};

struct MailText {
    QString words;
    QRect box;  ///< from the top of the line's font to its bottom
};

struct MailPicture {
    QString url;
    QString alternative;
    QRect box;
};

struct MailLink {
    QString url;
    QString words;  ///< what is underlined, or the picture's alternative text
    QRect box;
};

/// Documents are independent of each other: one may be made in another thread and then handed over.
/// All boxes are in pixels of the page, which is as wide as it was laid out.
class MailDocument {
public:
    explicit MailDocument(const QString& html, MailPictures pictures = {});
    ~MailDocument();
    MailDocument(const MailDocument&) = delete;
    MailDocument& operator=(const MailDocument&) = delete;

    /// Media queries are answered with `width` in pixels. Cheap where the width is that of the last call.
    void layOut(int width);
    QSize size() const;

    /// These phrases get a brass back and underline, wherever they stand, also across lines.
    void setMarked(const QStringList& phrases);

    /// The part of the page inside `clip`. White ground is drawn as `paper`, so that a dark window can dim
    /// it; the painter may be scaled.
    void paint(QPainter& painter, const QRect& clip, const QColor& paper) const;

    const std::vector<MailText>& texts() const;
    const std::vector<MailPicture>& pictures() const;
    const std::vector<MailLink>& links() const;
    std::vector<QRect> markedBoxes() const;

    /// The link under a point of the page, or null.
    const MailLink* linkAt(QPoint point) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace tactful::ui
