#include "ui/pages/privacy/deadline_bar.h"

#include "ui/theme/style.h"

#include <QPainter>

#include <algorithm>

namespace tactful::ui {
namespace {

Token inkOf(data::Urgency urgency)
{
    switch (urgency) {
    case data::Urgency::Soon:
        return Token::Brass;
    case data::Urgency::Pressing:
        return Token::Clay;
    case data::Urgency::Calm:
        break;
    }
    return Token::Accent;
}

}  // namespace

DeadlineBar::DeadlineBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DeadlineBar::show(double used, data::Urgency urgency, const QString& words)
{
    m_used = std::clamp(used, 0.0, 1.0);
    m_urgency = urgency;
    setAccessibleName(words);
    update();
}

void DeadlineBar::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double round = track.height() / 2;
    painter.setPen(style.color(Token::Line));
    painter.setBrush(style.color(Token::Surface));
    painter.drawRoundedRect(track, round, round);
    if (m_used <= 0) return;
    QRectF filled = track;
    filled.setWidth(std::max(track.height(), track.width() * m_used));
    if (layoutDirection() == Qt::RightToLeft) filled.moveRight(track.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color(inkOf(m_urgency)));
    painter.drawRoundedRect(filled, round, round);
}

}  // namespace tactful::ui
