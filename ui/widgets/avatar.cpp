#include "ui/widgets/avatar.h"

#include "ui/theme/style.h"

#include <QPainter>

namespace tactful::ui {
namespace {

/// The first character, also where it takes two UTF-16 units.
QString firstOf(const QString& word)
{
    return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
}

}  // namespace

QString initialsOf(const QString& name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    return words.size() == 1 ? firstOf(words.first()) : firstOf(words.first()) + firstOf(words.last());
}

Avatar::Avatar(const QString& name, int size, QWidget* parent)
    : QWidget(parent), m_initials(initialsOf(name)), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString& name)
{
    m_initials = initialsOf(name);
    update();
}

QSize Avatar::sizeHint() const
{
    const int size = Style::of(this).scaled(m_size);
    return {size, size};
}

void Avatar::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    style.paintBox(painter, rect(), width() / 2.0, Token::AccentSoft, Token::AccentLine);
    painter.setFont(style.font(m_size >= 40 ? TextRole::Heading : TextRole::Label));
    painter.setPen(style.color(Token::AccentInk));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

}  // namespace tactful::ui
