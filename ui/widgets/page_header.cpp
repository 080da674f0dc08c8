#include "ui/widgets/page_header.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace tactful::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_crumb(new Button(QString(), ButtonKind::Link, this)),
      m_chevron(new IconView("right", Token::Ink3, metric::iconInline, this)),
      m_title(new Label(title, TextRole::Title, Token::Ink, this)),
      m_sentence(new Label(QString(), TextRole::Body, Token::Ink2, this)), m_beside(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space2, metric::space5, metric::space2 + 1);
    layout->setSpacing(metric::space2);
    layout->addWidget(m_crumb);
    layout->addWidget(m_chevron);
    layout->addWidget(m_title);
    m_beside->setSpacing(metric::space2);
    layout->addLayout(m_beside);
    layout->addSpacing(metric::space1);
    layout->addWidget(m_sentence->wrapped(), 1);
    layout->addStretch(0);
    m_actions->setSpacing(metric::space3);
    layout->addLayout(m_actions);
    m_crumb->hide();
    m_chevron->hide();
    connect(m_crumb, &QPushButton::clicked, this, &PageHeader::crumbActivated);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(metric::header);
    setAccessibleRole(*this, QAccessible::Heading);
    setAccessibleName(title);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void PageHeader::setCrumb(const QString& text)
{
    m_crumb->setText(text);
    m_crumb->setVisible(!text.isEmpty());
    m_chevron->setVisible(!text.isEmpty());
}

void PageHeader::addBesideTitle(QWidget* widget)
{
    m_beside->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

QSize PageHeader::minimumSizeHint() const
{
    const QSize size = QWidget::minimumSizeHint();
    return {size.width(), std::max(Style::of(this).scaled(metric::header), size.height())};
}

void PageHeader::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), style.color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), style.color(Token::Line));
}

}  // namespace tactful::ui
