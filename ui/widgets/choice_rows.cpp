#include "ui/widgets/choice_rows.h"

#include "ui/theme/look.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace tactful::ui {
namespace {

/// A mark at the left and two texts below each other, for a width.
struct Lines {
    QRect mark;
    QRect text;
    QRect sentence;
    int height = 0;
};

struct Words {
    const QString& text;
    const QString& sentence;
    TextRole role;
    TextRole sentenceRole;
};

int heightOf(const QFont& font, const QString& text, int width)
{
    if (text.isEmpty()) return 0;
    return QFontMetrics(font)
        .boundingRect(0, 0, width, 10000, Qt::TextWordWrap | Qt::TextShowMnemonic, text)
        .height();
}

Lines linesFor(const Style& style, const Words& words, int width, int padding, int least)
{
    const int mark = style.scaled(metric::icon);
    const int left = padding + mark + (padding > 0 ? 10 : metric::space3);
    const int room = std::max(40, width - left - padding);
    const int first =
        std::max(heightOf(style.font(words.role), words.text, room), style.lineHeight(words.role));
    const int second = heightOf(style.font(words.sentenceRole), words.sentence, room);
    Lines lines;
    lines.height = std::max(style.scaled(least), first + second + 2 * std::max(padding - 3, 6));
    const int top = (lines.height - first - second) / 2;
    lines.text = QRect(left, top, room, first);
    lines.sentence = QRect(left, top + first, room, second);
    const int markTop =
        padding > 0 ? (lines.height - mark) / 2 : top + (style.lineHeight(words.role) - mark) / 2;
    lines.mark = QRect(padding, markTop, mark, mark);
    return lines;
}

void paintLines(const Style& style, QPainter& painter, const Lines& lines, const Words& words, bool enabled)
{
    painter.setFont(style.font(words.role));
    painter.setPen(style.color(enabled ? Token::Ink : Token::InkOff));
    painter.drawText(lines.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic,
                     words.text);
    painter.setFont(style.font(words.sentenceRole));
    painter.setPen(style.color(enabled ? Token::Ink2 : Token::InkOff));
    painter.drawText(lines.sentence, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words.sentence);
}

QSizePolicy growingPolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
}

/// As wide as the texts would like to be, but not wider than a line that reads well.
QSize hintFor(const Style& style, const Words& words, int padding, int least)
{
    const int text = QFontMetrics(style.font(words.role)).size(Qt::TextShowMnemonic, words.text).width();
    const int sentence = QFontMetrics(style.font(words.sentenceRole)).horizontalAdvance(words.sentence);
    const int width = std::min(std::max(text, sentence), style.scaled(440)) + 2 * padding +
                      style.scaled(metric::icon) + metric::space3 + 2;
    return {width, linesFor(style, words, width, padding, least).height};
}

constexpr int cardPadding = 12;

}  // namespace

CheckRow::CheckRow(const QString& text, const QString& sentence, QWidget* parent) : QCheckBox(text, parent)
{
    setSizePolicy(growingPolicy());
    setSentence(sentence);
}

void CheckRow::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize CheckRow::sizeHint() const
{
    return hintFor(Style::of(this), {text(), m_sentence, TextRole::Body, TextRole::Caption}, 0,
                   metric::control);
}

QSize CheckRow::minimumSizeHint() const
{
    const int width = std::min(sizeHint().width(), Style::of(this).scaled(160));
    return {width, heightForWidth(width)};
}

int CheckRow::heightForWidth(int width) const
{
    const Words words{text(), m_sentence, TextRole::Body, TextRole::Caption};
    return linesFor(Style::of(this), words, width, 0, metric::control).height;
}

bool CheckRow::hitButton(const QPoint& point) const
{
    return rect().contains(point);
}

void CheckRow::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    const Words words{text(), m_sentence, TextRole::Body, TextRole::Caption};
    const Lines lines = linesFor(style, words, width(), 0, metric::control);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = lines.mark;
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    paintLines(style, painter, lines, words, isEnabled());
}

RadioCard::RadioCard(const QString& text, const QString& sentence, QWidget* parent)
    : QRadioButton(text, parent)
{
    setSizePolicy(growingPolicy());
    setSentence(sentence);
}

void RadioCard::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize RadioCard::sizeHint() const
{
    return hintFor(Style::of(this), {text(), m_sentence, TextRole::Label, TextRole::Body}, cardPadding,
                   metric::controlBig);
}

QSize RadioCard::minimumSizeHint() const
{
    const int width = std::min(sizeHint().width(), Style::of(this).scaled(120));
    return {width, heightForWidth(width)};
}

int RadioCard::heightForWidth(int width) const
{
    const Words words{text(), m_sentence, TextRole::Label, TextRole::Body};
    return linesFor(Style::of(this), words, width, cardPadding, metric::controlBig).height;
}

bool RadioCard::hitButton(const QPoint& point) const
{
    return rect().contains(point);
}

void RadioCard::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    const Look look = lookOf(*this, isDown());
    const bool on = isChecked();
    // The place is kept for bold text, so that nothing moves when another card is chosen.
    const Lines lines = linesFor(style, {text(), m_sentence, TextRole::Label, TextRole::Body}, width(),
                                 cardPadding, metric::controlBig);
    const Token fill = !look.enabled  ? Token::Sunken
                       : on           ? Token::AccentSoft
                       : look.hovered ? Token::Hover
                                      : Token::Surface;
    const Token line = !look.enabled ? Token::Line : on ? Token::Accent : Token::LineStrong;
    QPainter painter(this);
    style.paintBox(painter, rect(), metric::radius, fill, line, on ? 2.0 : 1.0);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = lines.mark;
    style.drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    paintLines(style, painter, lines,
               {text(), m_sentence, on ? TextRole::Label : TextRole::Body, TextRole::Body}, look.enabled);
}

}  // namespace tactful::ui
