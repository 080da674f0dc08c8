#include "ui/widgets/banner.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace tactful::ui {
namespace {

ChipInk inkOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Changed:
        return inkOf(ChipLook::Accent);
    case BannerKind::TakeCare:
        return inkOf(ChipLook::Brass);
    case BannerKind::Failed:
        return inkOf(ChipLook::Clay);
    case BannerKind::Note:
        break;
    }
    return inkOf(ChipLook::Sky);
}

const char* iconOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Changed:
        return "refresh";
    case BannerKind::TakeCare:
        return "warn";
    case BannerKind::Failed:
        return "stop";
    case BannerKind::Note:
        break;
    }
    return "info";
}

constexpr int iconRoom = 34;  ///< from the left edge to the text

}  // namespace

Banner::Banner(BannerKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_label(new Label(QString(), TextRole::Body, Token::Ink, this)),
      m_action(new Button(QString(), ButtonKind::Link, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(iconRoom, 7, metric::space3, 7);
    layout->setSpacing(metric::space3);
    layout->addWidget(m_label->wrapped(), 1);
    layout->addWidget(m_action);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setMinimumHeight(metric::rowCompact);
}

void Banner::setText(const QString& lead, const QString& rest)
{
    m_plain = QStringLiteral("%1 %2").arg(lead, rest).trimmed();
    const QString bold =
        lead.isEmpty()
            ? QString()
            : QStringLiteral("<span style=\"font-weight:600\">%1</span> ").arg(lead.toHtmlEscaped());
    m_label->setRich(bold + rest.toHtmlEscaped());
    describe(*this, m_plain);
}

void Banner::setKind(BannerKind kind)
{
    m_kind = kind;
    update();
}

void Banner::setIconName(const char* icon)
{
    m_icon = icon;
    update();
}

void Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString Banner::plainText() const
{
    return m_plain;
}

void Banner::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    const ChipInk ink = inkOf(m_kind);
    QPainter painter(this);
    style.paintBox(painter, rect(), metric::radius, ink.soft, ink.line);
    const int size = style.scaled(metric::iconControl);
    // Beside the first line, also when the sentence runs over several.
    const int line = std::max(style.lineHeight(TextRole::Body), size);
    const int top = std::min((height() - size) / 2, 9 + (line - size) / 2);
    style.paintIcon(painter, QRectF((iconRoom - size) / 2 + 1, top, size, size),
                    m_icon ? m_icon : iconOf(m_kind), ink.ink);
}

}  // namespace tactful::ui
