#include "ui/widgets/stop_slider.h"

#include "ui/widgets/accessibility.h"
#include "ui/widgets/slider_paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tactful::ui {
namespace {

constexpr int bandHeight = 32;  ///< of the track: all of it can be hit
constexpr int wordGap = metric::space2;

int textHeight(const QFont& font, const QString& text, int width)
{
    if (text.isEmpty()) return 0;
    return QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

/// Two words stand in two lines, as there is rarely room for both in one.
QString inLines(QString name)
{
    const auto blank = name.indexOf(QLatin1Char(' '));
    return blank < 0 ? name : name.replace(blank, 1, QLatin1Char('\n'));
}

}  // namespace

/// Where everything lies for a given width.
struct StopSlider::Places {
    QRect heading;
    QRect value;
    QRectF track;
    QRect words;  ///< stop names, ends or caption
    int height = 0;
};

StopSlider::StopSlider(const QString& heading, QWidget* parent) : QAbstractSlider(parent), m_heading(heading)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 100);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(property::ownFocus, true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void StopSlider::setStops(std::vector<Stop> stops)
{
    m_stops = std::move(stops);
    reword();
    updateGeometry();
}

void StopSlider::setEnds(const QString& left, const QString& right)
{
    m_left = left;
    m_right = right;
    updateGeometry();
    update();
}

void StopSlider::setCaption(const QString& caption)
{
    m_caption = caption;
    reword();
    updateGeometry();
}

void StopSlider::setWording(std::function<QString(int)> wording)
{
    m_wording = std::move(wording);
    reword();
}

void StopSlider::reword()
{
    describe();
    updateGeometry();
    update();
}

void StopSlider::setHouseLimit(std::optional<int> limit)
{
    m_limit = limit;
    reword();
}

void StopSlider::setOff(const QString& reason)
{
    m_offReason = reason;
    setEnabled(reason.isEmpty());
    reword();
}

void StopSlider::setNote(const QString& note)
{
    m_note = note;
    describe();
}

void StopSlider::setSmallHeading(bool small)
{
    m_smallHeading = small;
    updateGeometry();
    update();
}

QString StopSlider::valueText() const
{
    if (!isEnabled() && !m_offReason.isEmpty()) return m_offReason;
    if (m_wording) return m_wording(value());
    const int stop = currentStop();
    if (stop < 0) return QString::number(value());
    return QStringLiteral("%1 · %2").arg(value()).arg(m_stops[static_cast<std::size_t>(stop)].name);
}

int StopSlider::currentStop() const
{
    int found = m_stops.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_stops.size(); ++i)
        if (value() >= m_stops[i].from) found = static_cast<int>(i);
    return found;
}

void StopSlider::describe()
{
    QString text = m_wording || m_stops.empty()
                       ? valueText()
                       //: value of a slider, its end and the name of the value, e.g. 58 of 100, Your usual
                       : tr("%1 of %2, %3")
                             .arg(value())
                             .arg(maximum())
                             .arg(m_stops[static_cast<std::size_t>(currentStop())].name);
    if (!m_offReason.isEmpty()) text = m_offReason;
    if (isAboveLimit()) text += QStringLiteral(". ") + tr("Above your house limit");
    for (const QString& more : {m_note, m_caption})
        if (!more.isEmpty()) text += QStringLiteral(". ") + more;
    ui::describe(*this, m_heading, text);
}

StopSlider::Places StopSlider::placesFor(int width) const
{
    const Style& style = Style::of(this);
    const TextRole role = m_smallHeading ? TextRole::Label : TextRole::Heading;
    const int line = std::max(style.lineHeight(role), style.lineHeight(TextRole::Label));
    const int headingWidth = QFontMetrics(style.font(role)).horizontalAdvance(m_heading) + 2;
    const int valueWidth = QFontMetrics(style.font(TextRole::Label)).horizontalAdvance(valueText()) + 2;
    Places places;
    places.heading = QRect(0, 0, std::min(headingWidth, width), line);
    // Long words in a narrow column go below the heading instead of being cut.
    const bool beside = headingWidth + wordGap + valueWidth <= width;
    const int valueHeight = beside ? line : textHeight(style.font(TextRole::Label), valueText(), width);
    places.value =
        beside ? QRect(width - valueWidth, 0, valueWidth, line) : QRect(0, line, width, valueHeight);
    const int bandTop = beside ? line : line + valueHeight;
    places.track = QRectF(0, bandTop + (bandHeight - trackHeight) / 2, width, trackHeight);
    const QFont caption = style.font(TextRole::Caption);
    int words = 0;
    if (!m_stops.empty()) {
        const int part = (width - 2 * qRound(handleInset)) / static_cast<int>(m_stops.size());
        for (const Stop& stop : m_stops)
            words = std::max(words, textHeight(caption, inLines(stop.name), part));
    } else if (!m_left.isEmpty() || !m_right.isEmpty()) {
        words = style.lineHeight(TextRole::Caption);
    }
    words = std::max(words, textHeight(caption, m_caption, width));
    places.words = QRect(0, bandTop + bandHeight - 2, width, words);
    places.height = bandTop + bandHeight - 2 + words;
    return places;
}

QSize StopSlider::sizeHint() const
{
    const int width = std::max(240, minimumSizeHint().width());
    return {width, placesFor(width).height};
}

QSize StopSlider::minimumSizeHint() const
{
    const Style& style = Style::of(this);
    const QFontMetrics heading(style.font(m_smallHeading ? TextRole::Label : TextRole::Heading));
    QFont bold = style.font(TextRole::Caption);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics caption(bold);
    int widest = 0;
    for (const Stop& stop : m_stops)
        for (const QString& word : stop.name.split(QLatin1Char(' ')))
            widest = std::max(widest, caption.horizontalAdvance(word));
    const int stops = static_cast<int>(m_stops.size()) * (widest + 4) + 2 * qRound(handleInset);
    const int ends = caption.horizontalAdvance(m_left) + wordGap + caption.horizontalAdvance(m_right);
    const int width =
        std::max({heading.horizontalAdvance(m_heading) + 2, stops, m_stops.empty() ? ends : 0, 120});
    return {width, placesFor(width).height};
}

int StopSlider::heightForWidth(int width) const
{
    return placesFor(width).height;
}

int StopSlider::nextStop(int direction) const
{
    if (m_stops.empty()) return std::clamp(value() + direction * pageStep(), minimum(), maximum());
    int target = direction > 0 ? maximum() : minimum();
    for (const Stop& stop : m_stops) {
        if (direction > 0 && stop.from > value()) return stop.from;
        if (direction < 0 && stop.from < value()) target = stop.from;
    }
    return target;
}

int StopSlider::valueAt(double x) const
{
    const double share = (x - handleInset) / std::max(1.0, width() - 2 * handleInset);
    const double along = isRightToLeft() ? 1 - share : share;
    return minimum() + qRound(std::clamp(along, 0.0, 1.0) * (maximum() - minimum()));
}

bool StopSlider::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange) reword();
    return QAbstractSlider::event(event);
}

void StopSlider::keyPressEvent(QKeyEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractSlider::keyPressEvent(event);
    const int right = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setValue(nextStop(right));
    case Qt::Key_Left:
        return setValue(nextStop(-right));
    case Qt::Key_Up:
        return setValue(nextStop(1));
    case Qt::Key_Down:
        return setValue(nextStop(-1));
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void StopSlider::mousePressEvent(QMouseEvent* event)
{
    const double away = std::abs(event->position().y() - placesFor(width()).track.center().y());
    if (event->button() != Qt::LeftButton || away > bandHeight / 2.0) return event->ignore();
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
    update();
}

void StopSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) setSliderPosition(valueAt(event->position().x()));
}

void StopSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
    update();
}

void StopSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSlider::wheelEvent(event);
    else
        event->ignore();  // the page scrolls
}

void StopSlider::sliderChange(SliderChange change)
{
    if (change == SliderValueChange || change == SliderRangeChange) describe();
    QAbstractSlider::sliderChange(change);
}

void StopSlider::paintWords(QPainter& painter, const Places& places) const
{
    const Style& style = Style::of(this);
    painter.setFont(style.font(m_smallHeading ? TextRole::Label : TextRole::Heading));
    painter.setPen(style.color(Token::Ink));
    painter.drawText(places.heading, Qt::AlignLeft | Qt::AlignVCenter, m_heading);
    painter.setFont(style.font(isEnabled() ? TextRole::Label : TextRole::Body));
    painter.setPen(style.color(!isEnabled()     ? Token::Ink3
                               : isAboveLimit() ? Token::BrassInk
                                                : Token::AccentInk));
    const bool beside = places.value.y() == 0;
    painter.drawText(places.value,
                     (beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextWordWrap,
                     valueText());
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(style.color(Token::Ink3));
    if (!m_caption.isEmpty()) {
        painter.setPen(style.color(Token::Ink2));
        painter.drawText(places.words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_caption);
    } else if (m_stops.empty()) {
        painter.drawText(places.words, Qt::AlignLeft | Qt::AlignTop, m_left);
        painter.drawText(places.words, Qt::AlignRight | Qt::AlignTop, m_right);
    }
}

void StopSlider::paintStops(QPainter& painter, const Places& places) const
{
    const Style& style = Style::of(this);
    const double from = handleInset;
    const double span = width() - 2 * handleInset;
    const double part = span / static_cast<double>(m_stops.size());
    const int current = currentStop();
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        const auto index = static_cast<int>(i);
        if (index > 0) {
            const double share =
                static_cast<double>(m_stops[i].from - minimum()) / std::max(1, maximum() - minimum());
            const double x = std::floor(from + share * span);
            painter.fillRect(QRectF(x, places.track.center().y() - 6, 1, 12), style.color(Token::LineStrong));
        }
        QFont font = style.font(TextRole::Caption);
        const bool chosen = index == current && isEnabled();
        if (chosen) font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(style.color(!chosen          ? Token::Ink3
                                   : isAboveLimit() ? Token::BrassInk
                                                    : Token::AccentInk));
        painter.drawText(QRectF(from + part * index, places.words.y(), part, places.words.height()),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, inLines(m_stops[i].name));
    }
}

void StopSlider::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    const Places places = placesFor(width());
    QPainter painter(this);
    paintWords(painter, places);
    SliderFace face;
    face.track = places.track;
    face.look = lookOf(*this, isSliderDown());
    face.fill = isAboveLimit() ? Token::Brass : Token::Accent;
    const double share =
        static_cast<double>(sliderPosition() - minimum()) / std::max(1, maximum() - minimum());
    face.handleX = handleInset + share * (width() - 2 * handleInset);
    paintTrack(style, painter, face);
    if (!m_stops.empty()) paintStops(painter, places);
    paintHandle(style, painter, face);
}

}  // namespace tactful::ui
