#pragma once

#include <QAccessible>

class QWidget;

/// \file
/// What painted widgets tell screen readers: a role, a name, a value.

namespace tactful::ui {

/// Lets Qt find our roles and values. Call once, after the application was made.
void installAccessibility();

/// The role that `widget` answers with instead of "filler". Call it first in the constructor: Qt keeps the
/// answer that it got when the widget announced its first change.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// What a widget shows now; announces the change.
void setAccessibleValue(QWidget& widget, const QString& value);

/// Sets name and description and announces what changed of them.
void describe(QWidget& widget, const QString& name, const QString& description = {});

}  // namespace tactful::ui
