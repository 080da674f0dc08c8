#include "ui/charts/spam_gauge.h"

#include "ui/charts/chart_paint.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tactful::ui {
namespace {

constexpr double trackHeight = 10;

struct Face {
    Token fill;
    Token ink;
    std::string_view icon;
};

Face faceOf(GaugeState state)
{
    switch (state) {
    case GaugeState::Safe:
        return {Token::Accent, Token::AccentInk, "okc"};
    case GaugeState::TakeCare:
        return {Token::Brass, Token::BrassInk, "warn"};
    case GaugeState::Stop:
        break;
    }
    return {Token::Clay, Token::ClayInk, "stop"};
}

QString percent(double share, int decimals)
{
    //: a percentage, e.g. "0.04%"
    return SpamGauge::tr("%1%").arg(QLocale().toString(share * 100, 'f', decimals));
}

}  // namespace

SpamGauge::SpamGauge(QWidget* parent) : Chart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Spam reports"));
}

void SpamGauge::setData(SpamGaugeData given)
{
    m_data = std::move(given);
    //: "0.04% · safe. Take care from 0.1%, stop at 0.3%."
    setFinding(tr("%1. Take care from %2, stop at %3.")
                   .arg(valueText(), percent(m_data.careFrom, 1), percent(m_data.stopFrom, 1)));
    dataChanged();
}

QString SpamGauge::valueText() const
{
    const QString share = percent(m_data.share, 2);
    switch (m_data.state) {
    case GaugeState::Safe:
        return tr("%1 · safe").arg(share);
    case GaugeState::TakeCare:
        return tr("%1 · take care").arg(share);
    case GaugeState::Stop:
        break;
    }
    return tr("%1 · stop").arg(share);
}

ChartTable SpamGauge::table() const
{
    return {{tr("Line"), tr("Share")},
            {{tr("Spam reports"), valueText()},
             {tr("Take care from"), percent(m_data.careFrom, 1)},
             {tr("Stop at"), percent(m_data.stopFrom, 1)}}};
}

QRectF SpamGauge::trackRect() const
{
    const double top = look().lineHeight(TextRole::Body) + metric::space1 + 2;
    return QRectF(0.5, std::floor(top) + 0.5, width() - 1, trackHeight - 1);
}

double SpamGauge::xOf(double share) const
{
    const QRectF track = trackRect();
    return track.left() + track.width() * std::clamp(share / fullShare, 0.0, 1.0);
}

QRectF SpamGauge::fillRect() const
{
    QRectF fill = trackRect();
    fill.setRight(xOf(m_data.share));
    return fill;
}

QSize SpamGauge::sizeHint() const
{
    const int height = look().lineHeight(TextRole::Body) + look().lineHeight(TextRole::Caption) + 24;
    return QSize(look().scaled(220), height);
}

QSize SpamGauge::minimumSizeHint() const
{
    return QSize(look().scaled(170), sizeHint().height());
}

void SpamGauge::paintChart(QPainter& painter)
{
    paintHead(painter);
    paintTrack(painter);
    paintLines(painter);
}

void SpamGauge::paintHead(QPainter& painter) const
{
    const Face face = faceOf(m_data.state);
    const double line = look().lineHeight(TextRole::Body);
    const QFont strong = look().font(TextRole::Label);
    const double wide = textWidth(strong, valueText());
    const double icon = look().scaled(metric::iconInline);
    double left = width() - wide;
    painter.setFont(strong);
    painter.setPen(figureInk(face.ink));
    paintText(painter, QRectF(left, 0, wide, line), Qt::AlignVCenter, valueText());
    if (m_data.showIcon) {
        left -= icon + metric::space1;
        look().paintIcon(painter, QRectF(left, (line - icon) / 2, icon, icon), face.icon, face.ink);
    }
    painter.setFont(look().font(TextRole::Body));
    painter.setPen(look().color(Token::Ink2));
    paintText(painter, QRectF(0, 0, left - metric::space2, line), Qt::AlignVCenter, m_data.title);
}

void SpamGauge::paintTrack(QPainter& painter) const
{
    const QRectF track = trackRect();
    QPainterPath shape;
    shape.addRoundedRect(track, 3, 3);
    painter.save();
    painter.setClipPath(shape);
    const double care = xOf(m_data.careFrom);
    const double stop = xOf(m_data.stopFrom);
    painter.fillRect(QRectF(track.topLeft(), QPointF(care, track.bottom())), look().color(Token::AccentSoft));
    painter.fillRect(QRectF(QPointF(care, track.top()), QPointF(stop, track.bottom())),
                     look().color(Token::BrassSoft));
    painter.fillRect(QRectF(QPointF(stop, track.top()), track.bottomRight()), look().color(Token::ClaySoft));
    painter.fillRect(fillRect(), look().color(faceOf(m_data.state).fill));
    painter.restore();
    painter.setPen(QPen(look().color(Token::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void SpamGauge::paintLines(QPainter& painter) const
{
    const QRectF track = trackRect();
    const double care = xOf(m_data.careFrom);
    const double stop = xOf(m_data.stopFrom);
    painter.fillRect(QRectF(care - 1, track.top() - 4, 2, track.height() + 8), look().color(Token::BrassInk));
    painter.fillRect(QRectF(stop - 1, track.top() - 4, 2, track.height() + 8), look().color(Token::Clay));

    QFont font = look().font(TextRole::Caption);
    const double top = track.bottom() + metric::space1;
    const double line = look().lineHeight(TextRole::Caption);
    const QString between = tr("take care");
    const double half = textWidth(font, between) / 2;
    const double middle = (care + stop) / 2;
    font.setWeight(QFont::DemiBold);
    const QString low = percent(m_data.careFrom, 1);
    const QString high = percent(m_data.stopFrom, 1);
    const double lowHalf = textWidth(font, low) / 2;
    const double highHalf = textWidth(font, high) / 2;
    painter.setFont(font);
    painter.setPen(look().color(Token::BrassInk));
    painter.drawText(QRectF(care - lowHalf, top, 2 * lowHalf + 1, line), Qt::AlignLeft | Qt::TextDontClip,
                     low);
    painter.setPen(look().color(Token::ClayInk));
    painter.drawText(QRectF(stop - highHalf, top, 2 * highHalf + 1, line), Qt::AlignLeft | Qt::TextDontClip,
                     high);

    if (middle - half < care + lowHalf + 2 || middle + half > stop - highHalf - 2) return;
    painter.setFont(look().font(TextRole::Caption));
    painter.setPen(look().color(Token::Ink3));
    painter.drawText(QRectF(middle - half, top, 2 * half + 1, line), Qt::AlignLeft | Qt::TextDontClip,
                     between);
}

}  // namespace tactful::ui
