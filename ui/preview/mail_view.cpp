#include "ui/preview/mail_view.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr int frameMilliseconds = 16;
constexpr int lateMilliseconds = 24;  ///< after so long something else has taken the frame
constexpr int mostFramesLeft = 8;     ///< to others, one after the other
constexpr int textMargin = metric::space4;
constexpr int usualHeight = 320;
constexpr int smallestHeight = 120;
constexpr int smallestWidth = 240;

}  // namespace

MailView::MailView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("mailView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMilliseconds);
    connect(&m_frame, &QTimer::timeout, this, &MailView::layOutIfFree);
    setAccessibleRole(*this, QAccessible::Document);
}

MailView::~MailView() = default;

void MailView::setMessage(const QString& subject, const QString& html, const QString& text)
{
    describe(*this, subject, text);
    if (html == m_html && text == m_text) return;
    m_html = html;
    m_text = text;
    layOutSoon(true);
}

void MailView::clearMessage()
{
    setMessage({}, {}, {});
}

void MailView::setMode(Mode mode)
{
    if (mode == m_mode) return;
    m_mode = mode;
    layOutSoon(false);
    Q_EMIT modeChanged(mode);
}

void MailView::setMarked(const QStringList& phrases)
{
    m_marked = phrases;
    if (m_document) m_document->setMarked(phrases);
    viewport()->update();
}

void MailView::setPictures(const MailPictures& pictures)
{
    m_pictures = pictures;
}

void MailView::layOutSoon(bool parse)
{
    m_parse = m_parse || parse;
    if (m_frame.isActive()) return;
    m_framesLeft = 0;
    waitForFrame();
}

void MailView::waitForFrame()
{
    m_waited.start();
    m_frame.start();
}

/// Whoever drags a dial sees the numbers move first, and the message in the next frame that is free.
void MailView::layOutIfFree()
{
    if (m_waited.elapsed() <= lateMilliseconds || m_framesLeft == mostFramesLeft) return finishLayout();
    ++m_framesLeft;
    waitForFrame();
}

void MailView::finishLayout()
{
    m_frame.stop();
    const bool fresh = std::exchange(m_parse, false);
    if (fresh) {
        m_document.reset();
        verticalScrollBar()->setValue(0);
    }
    if (m_mode == Mode::PlainText) {
        layOutText();
    } else if (!m_html.isEmpty()) {
        if (!m_document) m_document = std::make_unique<MailDocument>(m_html, m_pictures);
        m_document->layOut(mailWidth());
        m_document->setMarked(m_marked);
    }
    ++m_layouts;
    updateBars();
    viewport()->update();
}

double MailView::scale() const
{
    if (m_mode == Mode::PlainText) return 1;
    return std::min(1.0, static_cast<double>(viewport()->width()) / mailWidth());
}

void MailView::layOutText()
{
    const QFontMetrics metrics(Style::of(this).font(TextRole::Body));
    const int width = std::max(1, viewport()->width() - 2 * textMargin);
    const QRect all = metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_text);
    m_textHeight = all.height() + 2 * textMargin;
}

int MailView::pageHeight() const
{
    if (m_mode == Mode::PlainText) return m_text.isEmpty() ? 0 : m_textHeight;
    return m_document ? static_cast<int>(std::ceil(m_document->size().height() * scale())) : 0;
}

int MailView::wholeHeight() const
{
    return pageHeight();
}

QRectF MailView::paper() const
{
    const double width = m_mode == Mode::PlainText ? viewport()->width() : mailWidth() * scale();
    // On whole pixels: the page's lines stay sharp.
    const double left = std::floor((viewport()->width() - width) / 2);
    return {left, -static_cast<double>(verticalScrollBar()->value()), width, double(pageHeight())};
}

void MailView::updateBars()
{
    const int height = pageHeight();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Style::of(this).lineHeight(TextRole::Body));
    if (height == std::exchange(m_lastHeight, height)) return;
    Q_EMIT heightChanged(height);
}

void MailView::paintEvent(QPaintEvent*)
{
    const QRectF page = paper();
    if (page.isEmpty()) return;
    const Style& style = Style::of(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.color(Token::Line), 1));
    painter.setBrush(style.color(Token::Paper));
    painter.drawRoundedRect(page.adjusted(0.5, 0.5, -0.5, -0.5), metric::radiusSmall, metric::radiusSmall);
    QPainterPath inside;
    inside.addRoundedRect(page.adjusted(1, 1, -1, -1), metric::radiusSmall, metric::radiusSmall);
    painter.setClipPath(inside);
    if (m_mode == Mode::PlainText) {
        painter.setFont(style.font(TextRole::Body));
        painter.setPen(style.color(Token::PaperInk));
        painter.drawText(page.adjusted(textMargin, textMargin, -textMargin, -textMargin), Qt::TextWordWrap,
                         m_text);
    } else if (m_document) {
        const double factor = scale();
        painter.translate(page.topLeft());
        painter.scale(factor, factor);
        const QRect seen(0, static_cast<int>(verticalScrollBar()->value() / factor), mailWidth(),
                         static_cast<int>(viewport()->height() / factor) + 2);
        m_document->paint(painter, seen, style.color(Token::Paper));
    }
    painter.resetTransform();
    painter.setClipping(false);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        style.paintFocusRing(painter, QRectF(viewport()->rect()).adjusted(4, 4, -4, -4), metric::radiusSmall);
}

void MailView::resizeEvent(QResizeEvent*)
{
    if (m_mode == Mode::PlainText) layOutText();
    updateBars();
}

bool MailView::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && m_mode == Mode::PlainText) layOutSoon(false);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) viewport()->update();
    return QAbstractScrollArea::event(event);
}

QString MailView::linkAt(QPoint viewportPoint) const
{
    if (!m_document || m_mode == Mode::PlainText) return {};
    const QPointF point = (QPointF(viewportPoint) - paper().topLeft()) / scale();
    const MailLink* link = m_document->linkAt(point.toPoint());
    return link ? link->url : QString();
}

bool MailView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), linkAt(help->pos()), this);
        return true;
    }
    if (event->type() == QEvent::Leave && !m_hovered.isEmpty()) {
        m_hovered.clear();
        Q_EMIT linkHovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MailView::mouseMoveEvent(QMouseEvent* event)
{
    const QString link = linkAt(event->position().toPoint());
    if (link == m_hovered) return;
    m_hovered = link;
    Q_EMIT linkHovered(link);
}

void MailView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar.setValue(bar.minimum());
        break;
    case Qt::Key_End:
        bar.setValue(bar.maximum());
        break;
    case Qt::Key_Space:
        bar.triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                 : QScrollBar::SliderPageStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

QSize MailView::sizeHint() const
{
    return {desktopWidth, usualHeight};
}

QSize MailView::minimumSizeHint() const
{
    return {smallestWidth, smallestHeight};
}

}  // namespace tactful::ui
