#include "ui/widgets/range_bar.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr int tickHeight = 16;
constexpr int barHeight = 8;

}  // namespace

RangeBar::RangeBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Graphic);
}

void RangeBar::setRange(const Range& range, const QString& lowWords, const QString& highWords)
{
    m_range = range;
    m_lowWords = lowWords;
    m_highWords = highWords;
    const QString words =
        lowWords.isEmpty() ? QString() : tr("likely between %1 and %2").arg(lowWords, highWords);
    setAccessibleValue(*this, words);
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

void RangeBar::setPending(bool pending)
{
    m_pending = pending;
    update();
}

double RangeBar::at(double value) const
{
    const double span = m_range.trackTo - m_range.trackFrom;
    if (!(span > 0)) return 0;
    return std::clamp((value - m_range.trackFrom) / span, 0.0, 1.0) * width();
}

QSize RangeBar::sizeHint() const
{
    return {160, minimumSizeHint().height()};
}

QSize RangeBar::minimumSizeHint() const
{
    const Style& style = Style::of(this);
    const QFontMetrics metrics(style.font(TextRole::Caption));
    const int words = metrics.horizontalAdvance(m_lowWords) + metrics.horizontalAdvance(m_highWords);
    const bool worded = !m_lowWords.isEmpty() || !m_highWords.isEmpty();
    const int text = worded ? style.lineHeight(TextRole::Caption) + 2 : 0;
    return {words + (worded ? metric::space3 : 80), tickHeight + text};
}

void RangeBar::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    const double top = (tickHeight - barHeight) / 2.0;
    style.paintBox(painter, QRectF(0, top, width(), barHeight), barHeight / 2, Token::Sunken, Token::Sunken);
    const double from = at(m_range.low);
    const double to = std::max(at(m_range.high), from + barHeight);
    style.paintBox(painter, QRectF(from, top, to - from, barHeight), barHeight / 2, Token::AccentMid,
                   Token::AccentMid);
    const Token tick = m_pending ? Token::Ink3 : Token::AccentInk;
    const double x = std::clamp(std::round(at(m_range.estimate)) - 2, 0.0, std::max(0.0, width() - 4.0));
    style.paintBox(painter, QRectF(x, 0, 4, tickHeight), 2, tick, tick);
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(style.color(m_pending ? Token::Ink3 : Token::Ink2));
    const QFontMetrics metrics = painter.fontMetrics();
    const double lowWidth = metrics.horizontalAdvance(m_lowWords) + 1;
    const double highWidth = metrics.horizontalAdvance(m_highWords) + 1;
    const double line = style.lineHeight(TextRole::Caption);
    // Centred below the two ends, but inside the widget and never over each other.
    const double right = std::clamp(to - highWidth / 2, lowWidth + metric::space2,
                                    std::max(lowWidth + metric::space2, width() - highWidth));
    const double left =
        std::clamp(from - lowWidth / 2, 0.0, std::max(0.0, right - metric::space2 - lowWidth));
    painter.drawText(QRectF(left, tickHeight + 2, lowWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                     m_lowWords);
    painter.drawText(QRectF(right, tickHeight + 2, highWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                     m_highWords);
}

}  // namespace tactful::ui
