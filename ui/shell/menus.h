#pragma once

#include "ui/pages/page.h"

#include <QObject>

#include <array>
#include <memory>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

/// \file
/// The menus, built from tables of commands: those of the window, which stay, and those of the page shown.

namespace tactful::ui {

class Menus final : public QObject {
    Q_OBJECT

public:
    explicit Menus(QMenuBar& bar, QObject* parent = nullptr);

    /// In the order given; a command with an empty text is a separator.
    void setWindowCommands(std::vector<Command> commands);
    void setPageCommands(std::vector<Command> commands);
    /// Actions that somebody else keeps up to date (undo, redo), on top of a menu.
    void addFirst(Command::Menu menu, const std::vector<QAction*>& actions);

    QMenu* menu(Command::Menu which) const { return m_menus[static_cast<std::size_t>(which)]; }

private:
    struct Row {
        Command command;
        QAction* action = nullptr;
    };

    static constexpr std::size_t menuCount = 6;
    void add(std::vector<Command> commands, std::vector<Row>& rows);
    void updateEnabled();

    std::array<QMenu*, menuCount> m_menus{};
    std::vector<Row> m_window;
    std::vector<Row> m_page;
};

}  // namespace tactful::ui
