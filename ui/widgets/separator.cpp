#include "ui/widgets/separator.h"

#include "ui/theme/style.h"

#include <QPainter>

namespace tactful::ui {

Separator::Separator(QWidget* parent, Qt::Orientation orientation)
    : QWidget(parent), m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Style::of(this).color(Token::Line));
}

}  // namespace tactful::ui
