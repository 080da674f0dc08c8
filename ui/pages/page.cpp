#include "ui/pages/page.h"

#include <QShowEvent>

#include <utility>

namespace tactful::ui {

Page::Page(PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    connect(&context.desk, &ShopDesk::changed, this, &Page::take);
    connect(&context.desk, &ShopDesk::opened, this, [this] { take(Change::Everything); });
}

void Page::take(Changes changes)
{
    m_stale |= changes;
    if (isVisible() && desk().isOpen()) refresh(std::exchange(m_stale, Changes()));
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale && desk().isOpen()) refresh(std::exchange(m_stale, Changes()));
}

}  // namespace tactful::ui
