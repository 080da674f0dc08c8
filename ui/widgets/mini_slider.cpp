#include "ui/widgets/mini_slider.h"

#include "ui/widgets/accessibility.h"
#include "ui/widgets/slider_paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace tactful::ui {

MiniSlider::MiniSlider(const QString& label, QWidget* parent) : QAbstractSlider(parent), m_label(label)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(property::ownFocus, true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPageStep(1);
    setWords({tr("Off"), tr("A little"), tr("Medium"), tr("Strong")});
}

void MiniSlider::setWords(const QStringList& words)
{
    m_words = words;
    setRange(0, static_cast<int>(words.size()) - 1);
    describe(*this, m_label, valueText());
    updateGeometry();
    update();
}

QString MiniSlider::valueText() const
{
    return m_words.value(value());
}

void MiniSlider::setLabelWidth(int width)
{
    m_labelWidth = width;
    updateGeometry();
    update();
}

int MiniSlider::labelWidthHint() const
{
    return QFontMetrics(Style::of(this).font(TextRole::Body)).horizontalAdvance(m_label) + 2;
}

int MiniSlider::wordWidth() const
{
    const QFontMetrics metrics(Style::of(this).font(TextRole::Label));
    int widest = 0;
    for (const QString& word : m_words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + 2;
}

QRectF MiniSlider::track() const
{
    const int left = std::max(m_labelWidth, labelWidthHint()) + metric::space2;
    const int right = width() - wordWidth() - metric::space2;
    return QRectF(left, (height() - trackHeight) / 2, std::max(0, right - left), trackHeight);
}

QSize MiniSlider::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() + 40, least.height()};
}

QSize MiniSlider::minimumSizeHint() const
{
    const int width = std::max(m_labelWidth, labelWidthHint()) + wordWidth() + 2 * metric::space2 + 76;
    return {width, Style::of(this).scaled(metric::control)};
}

bool MiniSlider::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) updateGeometry();
    return QAbstractSlider::event(event);
}

void MiniSlider::moveTo(double x)
{
    const QRectF line = track();
    const double share = (x - line.x() - handleInset) / std::max(1.0, line.width() - 2 * handleInset);
    setSliderPosition(qRound(std::clamp(share, 0.0, 1.0) * maximum()));
}

void MiniSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !track().adjusted(0, -16, 0, 16).contains(event->position()))
        return event->ignore();
    setSliderDown(true);
    moveTo(event->position().x());
    update();
}

void MiniSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) moveTo(event->position().x());
}

void MiniSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
    update();
}

void MiniSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSlider::wheelEvent(event);
    else
        event->ignore();
}

void MiniSlider::sliderChange(SliderChange change)
{
    if (change == SliderValueChange) describe(*this, m_label, valueText());
    QAbstractSlider::sliderChange(change);
}

void MiniSlider::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.setFont(style.font(TextRole::Body));
    painter.setPen(style.color(isEnabled() ? Token::Ink : Token::InkOff));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    painter.setFont(style.font(TextRole::Label));
    painter.setPen(style.color(isEnabled() ? Token::AccentInk : Token::InkOff));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, valueText());
    SliderFace face;
    face.track = track();
    face.look = lookOf(*this, isSliderDown());
    const double share = static_cast<double>(sliderPosition()) / std::max(1, maximum());
    face.handleX = face.track.x() + handleInset + share * (face.track.width() - 2 * handleInset);
    paintTrack(style, painter, face);
    paintHandle(style, painter, face);
}

}  // namespace tactful::ui
