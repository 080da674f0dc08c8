#pragma once

#include "ui/preview/mail_document.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

/// \file
/// The preview of one message: a light paper on a sunken ground, scaled down where the column is narrower
/// than the mail. Subject and arrival stand above it and are the page's business.

namespace tactful::ui {

class MailView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Mode { Desktop, Phone, PlainText };
    static constexpr int desktopWidth = 600;
    static constexpr int phoneWidth = 375;

    explicit MailView(QWidget* parent = nullptr);
    ~MailView() override;

    /// `subject` is the accessible name and `text` the accessible description. Many calls within one frame
    /// cost one layout: the newest wins.
    void setMessage(const QString& subject, const QString& html, const QString& text);
    void clearMessage();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// Phrases that were softened: brass back and underline.
    void setMarked(const QStringList& phrases);

    /// Where pictures come from; from the next message on.
    void setPictures(const MailPictures& pictures);

    /// Lays out now what waits for the next frame; for tests and pictures of the window.
    void finishLayout();

    /// How often a message was laid out.
    int layouts() const { return m_layouts; }

    /// Pixels that the whole message needs at the present width, so that a page may give them.
    int wholeHeight() const;

    /// Device-independent pixels of the view to one of the mail; 1 at most.
    double scale() const;
    const MailDocument* document() const { return m_document.get(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void modeChanged(tactful::ui::MailView::Mode mode);
    /// The address under the pointer; empty when it leaves. It is shown, never followed.
    void linkHovered(const QString& url);
    /// wholeHeight() is another now.
    void heightChanged(int pixels);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void layOutSoon(bool parse);
    void waitForFrame();
    void layOutIfFree();
    void layOutText();
    void updateBars();
    QString linkAt(QPoint viewportPoint) const;
    QRectF paper() const;  ///< in pixels of the viewport, scrolled
    int mailWidth() const { return m_mode == Mode::Phone ? phoneWidth : desktopWidth; }
    int pageHeight() const;

    Mode m_mode = Mode::Desktop;
    QString m_html;
    QString m_text;
    QStringList m_marked;
    MailPictures m_pictures;
    std::unique_ptr<MailDocument> m_document;
    QTimer m_frame;
    QElapsedTimer m_waited;  ///< for the frame
    int m_framesLeft = 0;    ///< to others
    bool m_parse = false;
    int m_layouts = 0;
    int m_textHeight = 0;
    int m_lastHeight = 0;
    QString m_hovered;
};

}  // namespace tactful::ui
