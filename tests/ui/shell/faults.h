#pragma once

#include <QStringList>

class QWidget;

/// \file
/// What is wrong with what a window shows, found by walking through its widgets: controls without a name,
/// text without room, widgets on top of each other, controls that Tab does not reach.
///
/// Exempt from "cut off", because they shorten data and never labels, and say the whole of it to screen
/// readers and in their tool tip: ElidedLabel, cells of tables, what was typed into a line edit, and names in
/// the rows of the review. What lies outside of a scroll area's window is reached by scrolling and is fine,
/// as long as it scrolls only up and down.

namespace tactful::ui::tests {

QStringList unnamedControls(const QWidget& window);
QStringList cutTexts(const QWidget& window);
QStringList overlaps(const QWidget& window);
/// Presses Tab until it comes round.
QStringList tabFaults(QWidget& window);
/// Two commands with the same keys, or two entries of one menu with the same mnemonic.
QStringList sharedShortcuts(const QWidget& window);

}  // namespace tactful::ui::tests
