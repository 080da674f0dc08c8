#include "ui/widgets/nav_rail.h"

#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr int itemWidth = 72;
constexpr int itemHeight = 60;
constexpr int captionLine = 16;  ///< of the text in it at 100%; the icon does not grow
constexpr int itemRadius = 8;
constexpr int gap = metric::space1;
constexpr int logoSize = 36;
constexpr int topHeight = 72;  ///< of the logo with the room around it

QFont itemFont(const Style& style, bool current)
{
    QFont font = style.font(TextRole::Caption);
    font.setWeight(current ? QFont::DemiBold : QFont::Medium);
    return font;
}

class Rule final : public QWidget {
public:
    explicit Rule(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), Style::of(this).color(Token::RailLine));
    }
};

}  // namespace

RailItem::RailItem(std::string_view icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setAccessibleRole(*this, QAccessible::PageTab);  // before the first change is announced
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty(property::ownFocus, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void RailItem::setCount(int count, const QString& meaning)
{
    m_count = count;
    setAccessibleName(text());
    setAccessibleDescription(count > 0 ? meaning : QString());
    update();
}

QSize RailItem::sizeHint() const
{
    const Style& style = Style::of(this);
    const int text = QFontMetrics(itemFont(style, true)).horizontalAdvance(this->text());
    return {std::max(itemWidth, text + 4) + metric::rail - itemWidth,
            itemHeight + style.lineHeight(TextRole::Caption) - captionLine};
}

void RailItem::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    const Look look = lookOf(*this, isDown());
    const bool current = isChecked();
    QPainter painter(this);
    const QRectF item = QRectF(rect()).adjusted(8, 0, -8, 0);
    if (current || look.pressed)
        style.paintBox(painter, item, itemRadius, Token::RailSel, Token::RailSel);
    else if (look.hovered)
        style.paintBox(painter, item, itemRadius, Token::RailHover, Token::RailHover);
    if (current)
        style.paintBox(painter, QRectF(-4, (height() - style.scaled(36)) / 2, 8, style.scaled(36)), 4,
                       Token::RailBrass, Token::RailBrass);
    const Token ink = current || look.hovered ? Token::RailOn : Token::RailInk;
    const double size = style.scaled(metric::iconRail);
    const double line = style.lineHeight(TextRole::Caption);
    const double top = std::floor((height() - size - 4 - line) / 2);
    const double left = std::floor((width() - size) / 2);
    style.paintIcon(painter, QRectF(left, top, size, size), m_icon, ink);
    painter.setFont(itemFont(style, current));
    painter.setPen(style.color(ink));
    painter.drawText(QRectF(0, top + size + 4, width(), line), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (m_count > 0) {
        QFont font = style.font(TextRole::Caption);
        font.setWeight(QFont::DemiBold);
        const QString words = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
        const double high = style.scaled(18);
        const double wide = std::max(high, QFontMetrics(font).horizontalAdvance(words) + 10.0);
        const QRectF bubble(left + size - 8, top - 5, wide, high);
        style.paintBox(painter, bubble, high / 2, Token::RailBrass, Token::RailBrass);
        painter.setFont(font);
        painter.setPen(style.color(Token::PaperInk));
        painter.drawText(bubble, Qt::AlignCenter, words);
    }
    if (look.focused) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.railFocus(), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(item.adjusted(1, 1, -1, -1), itemRadius - 1, itemRadius - 1);
    }
}

NavRail::NavRail(QWidget* parent)
    : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout), m_rule(new Rule(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, topHeight, 0, metric::space2);
    outer->setSpacing(metric::space2);
    m_top->setSpacing(gap);
    m_bottom->setSpacing(gap);
    outer->addLayout(m_top);
    outer->addStretch(1);
    auto* rule = new QHBoxLayout;
    rule->setContentsMargins(metric::space2, 0, metric::space2, 0);
    rule->addWidget(m_rule);
    outer->addLayout(rule);
    outer->addLayout(m_bottom);
    m_rule->hide();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleRole(*this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
}

RailItem* NavRail::addItem(std::string_view icon, const QString& text, Place place)
{
    auto* item = new RailItem(icon, text, this);
    item->setAutoExclusive(true);
    const int index = count();
    item->setChecked(index == 0);
    (place == Place::Top ? m_top : m_bottom)->addWidget(item);
    if (place == Place::Bottom) m_rule->show();
    m_items.push_back(item);
    connect(item, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on) Q_EMIT chosen(index);
    });
    return item;
}

int NavRail::current() const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [](const RailItem* i) { return i->isChecked(); });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void NavRail::setCurrent(int index)
{
    if (index >= 0 && index < count()) item(index)->setChecked(true);
}

QSize NavRail::sizeHint() const
{
    QSize size = QWidget::sizeHint();
    return {std::max(metric::rail, size.width()), size.height()};
}

QSize NavRail::minimumSizeHint() const
{
    const QSize size = QWidget::minimumSizeHint();
    return {std::max(metric::rail, size.width()), size.height()};
}

void NavRail::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), style.color(Token::Rail));
    style.paintIcon(painter, QRectF((width() - logoSize) / 2, 16, logoSize, logoSize), "logo", Token::RailOn);
}

}  // namespace tactful::ui
