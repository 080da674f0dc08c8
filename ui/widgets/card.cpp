#include "ui/widgets/card.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tactful::ui {

Card::Card(const QString& heading, QWidget* parent)
    : QWidget(parent), m_outer(new QVBoxLayout(this)), m_titleRow(new QWidget(this)),
      m_title(new QHBoxLayout(m_titleRow)),
      m_heading(new Label(QString(), TextRole::Heading, Token::Ink, m_titleRow)),
      m_sentence(new Label(QString(), TextRole::Body, Token::Ink2, this)), m_body(new QVBoxLayout)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    m_heading->wrapped();
    m_title->setContentsMargins(0, 0, 0, 0);
    m_title->setSpacing(metric::space2);
    m_title->addWidget(m_heading, 1);
    m_sentence->wrapped();
    connect(m_sentence, &QLabel::linkActivated, this, &Card::linkActivated);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metric::space2);
    m_outer->setSpacing(metric::space2);
    m_outer->addWidget(m_titleRow);
    m_outer->addWidget(m_sentence);
    m_outer->addLayout(m_body, 1);
    setHeading(heading);
    m_sentence->hide();
    arrange();
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_titleRow->setVisible(!heading.isEmpty() || m_title->count() > 1);
}

void Card::setSentence(const QString& sentence)
{
    setRichSentence(sentence.toHtmlEscaped());
}

void Card::setRichSentence(const QString& html)
{
    m_sentence->setRich(html);
    m_sentence->setVisible(!html.isEmpty());
}

void Card::addAside(QWidget* widget)
{
    m_title->addWidget(widget, 0, Qt::AlignVCenter);
    m_titleRow->show();
}

void Card::setCompact(bool compact)
{
    m_compact = compact;
    arrange();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    arrange();
}

void Card::setColours(Token fill, Token line)
{
    m_fill = fill;
    m_line = line;
    update();
}

void Card::arrange()
{
    const int across = metric::space4;
    const int down = m_compact ? metric::space3 : metric::space4;
    // A table that reaches the edges keeps the border and the round corners free.
    m_outer->setContentsMargins(m_flush ? 1 : across, down, m_flush ? 1 : across,
                                m_flush ? metric::space2 : down);
    const int inner = m_flush ? across - 1 : 0;
    m_title->setContentsMargins(inner, 0, inner, 0);
    m_sentence->setContentsMargins(inner, 0, inner, 0);
}

void Card::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    style.paintBox(painter, rect(), metric::radiusCard, m_fill, m_line);
}

}  // namespace tactful::ui
