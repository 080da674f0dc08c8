#include "ui/widgets/button.h"

namespace tactful::ui {
namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent)
{
    setKind(kind);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button* Button::ofIcon(std::string_view icon, const QString& name, QWidget* parent, ButtonKind kind)
{
    auto* button = new Button(QString(), kind, parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setKind(ButtonKind kind)
{
    setProperty(property::kind, static_cast<int>(kind));
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

ButtonKind Button::kind() const
{
    return static_cast<ButtonKind>(QObject::property(property::kind).toInt());
}

void Button::setBig(bool big)
{
    setProperty(property::big, big);
    updateGeometry();
    update();
}

void Button::setIconName(std::string_view icon)
{
    setProperty(property::iconName, bytesOf(icon));
    updateGeometry();
    update();
}

void Button::setIconAfter(std::string_view icon)
{
    setProperty(property::iconAfter, bytesOf(icon));
    updateGeometry();
    update();
}

}  // namespace tactful::ui
