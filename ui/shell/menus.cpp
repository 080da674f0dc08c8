#include "ui/shell/menus.h"

#include "ui/theme/style.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace tactful::ui {
namespace {

constexpr std::array<const char*, 6> titles{QT_TRANSLATE_NOOP("tactful::ui::Menus", "&File"),
                                            QT_TRANSLATE_NOOP("tactful::ui::Menus", "&Edit"),
                                            QT_TRANSLATE_NOOP("tactful::ui::Menus", "&View"),
                                            QT_TRANSLATE_NOOP("tactful::ui::Menus", "&Campaign"),
                                            QT_TRANSLATE_NOOP("tactful::ui::Menus", "C&ustomers"),
                                            QT_TRANSLATE_NOOP("tactful::ui::Menus", "&Help")};

}  // namespace

Menus::Menus(QMenuBar& bar, QObject* parent) : QObject(parent)
{
    for (std::size_t i = 0; i < menuCount; ++i) {
        m_menus[i] = bar.addMenu(tr(titles[i]));
        connect(m_menus[i], &QMenu::aboutToShow, this, &Menus::updateEnabled);
    }
}

void Menus::addFirst(Command::Menu which, const std::vector<QAction*>& actions)
{
    QMenu* target = menu(which);
    QAction* first = target->actions().isEmpty() ? nullptr : target->actions().first();
    for (QAction* action : actions)
        target->insertAction(first, action);
    target->insertSeparator(first);
}

void Menus::add(std::vector<Command> commands, std::vector<Row>& rows)
{
    for (Row& row : rows)
        delete row.action;
    rows.clear();
    for (Command& command : commands) {
        auto* action = new QAction(command.text, this);
        if (command.text.isEmpty()) {
            action->setSeparator(true);
        } else {
            action->setObjectName(command.id);
            action->setShortcut(command.shortcut);
            if (!command.icon.empty()) action->setIcon(Style::of(nullptr).icon(command.icon));
            // Asked again when it is used: a shortcut comes without the menu being opened.
            connect(action, &QAction::triggered, this, [run = command.run, enabled = command.enabled] {
                if (!enabled || enabled()) run();
            });
        }
        menu(command.menu)->addAction(action);
        rows.push_back({std::move(command), action});
    }
}

void Menus::setWindowCommands(std::vector<Command> commands)
{
    add(std::move(commands), m_window);
}

void Menus::setPageCommands(std::vector<Command> commands)
{
    if (!commands.empty()) {
        // A line between the window's own commands and those of the page, in each menu that gets some.
        std::array<bool, menuCount> seen{};
        std::vector<Command> separated;
        for (Command& command : commands) {
            bool& known = seen[static_cast<std::size_t>(command.menu)];
            if (!known && !menu(command.menu)->isEmpty())
                separated.push_back({command.menu, {}, {}, {}, {}, {}, {}});
            known = true;
            separated.push_back(std::move(command));
        }
        commands = std::move(separated);
    }
    add(std::move(commands), m_page);
}

void Menus::updateEnabled()
{
    for (const auto* rows : {&m_window, &m_page})
        for (const Row& row : *rows)
            if (row.command.enabled) row.action->setEnabled(row.command.enabled());
}

}  // namespace tactful::ui
