#include "ui/pages/first_run/start_card.h"

#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tactful::ui {

StartCard::StartCard(std::string_view icon, const QString& heading, const QString& sentence, Button* button,
                     QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(new Label(heading, TextRole::Heading));
    words->addWidget((new Label(sentence, TextRole::Body, Token::Ink2))->wrapped());
    words->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, metric::space4, 20, metric::space4);
    layout->setSpacing(metric::space4);
    layout->addWidget(new IconTile(icon, ChipLook::Accent, 56, this));
    layout->addLayout(words, 1);
    layout->addSpacing(metric::space4);
    layout->addWidget(button);
    button->setBig();
    button->setAccessibleDescription(heading + QStringLiteral(". ") + sentence);
    connect(button, &QAbstractButton::clicked, this, &StartCard::chosen);
}

void StartCard::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.color(Token::Line));
    painter.setBrush(style.color(m_pressed ? Token::Sunken : underMouse() ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::radiusCard,
                            metric::radiusCard);
}

void StartCard::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton;
    update();
}

void StartCard::mouseReleaseEvent(QMouseEvent* event)
{
    const bool meant = m_pressed && rect().contains(event->pos());
    m_pressed = false;
    update();
    if (meant) Q_EMIT chosen();
}

void StartCard::enterEvent(QEnterEvent*)
{
    update();
}

void StartCard::leaveEvent(QEvent*)
{
    update();
}

}  // namespace tactful::ui
