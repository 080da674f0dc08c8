#include "ui/widgets/accessibility.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace tactful::ui {
namespace {

constexpr const char* roleProperty = "accessibleRole";
constexpr const char* valueProperty = "accessibleValue";

/// Role, name and value of a painted widget; a button among them can be pressed.
class PaintedWidgetAccess final : public QAccessibleWidget {
public:
    PaintedWidgetAccess(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value) return widget()->property(valueProperty).toString();
        const QString text = QAccessibleWidget::text(kind);
        const QAbstractButton* own = button();
        if (kind == QAccessible::Name && text.isEmpty() && own) return own->text();
        return text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const QAbstractButton* own = button()) {
            state.checkable = own->isCheckable();
            state.checked = own->isChecked();
            state.selected = own->isChecked();
            state.pressed = own->isDown();
        }
        return state;
    }

    QStringList actionNames() const override
    {
        if (!button()) return QAccessibleWidget::actionNames();
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (QAbstractButton* own = button(); own && name == pressAction())
            own->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) return nullptr;
    const QVariant role = widget->property(roleProperty);
    if (!role.isValid()) return nullptr;
    return new PaintedWidgetAccess(widget, static_cast<QAccessible::Role>(role.toInt()));
}

void announce(QWidget& widget, QAccessible::Event kind)
{
    QAccessibleEvent event(&widget, kind);
    QAccessible::updateAccessibility(&event);
}

}  // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeAccess);
}

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, static_cast<int>(role));
}

void setAccessibleValue(QWidget& widget, const QString& value)
{
    if (widget.property(valueProperty).toString() == value) return;
    widget.setProperty(valueProperty, value);
    QAccessibleValueChangeEvent event(&widget, value);
    QAccessible::updateAccessibility(&event);
}

void describe(QWidget& widget, const QString& name, const QString& description)
{
    // QWidget announces only what differs, and tells nobody when nobody listens.
    if (widget.accessibleName() != name) widget.setAccessibleName(name);
    if (widget.accessibleDescription() != description) {
        widget.setAccessibleDescription(description);
        announce(widget, QAccessible::DescriptionChanged);
    }
}

}  // namespace tactful::ui
