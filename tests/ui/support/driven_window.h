#pragma once

#include "tests/ui/support/fake_secret_store.h"
#include "ui/shell/main_window.h"

#include <QPointer>
#include <QTemporaryDir>

/// \file
/// A main window of one's own, used as a person uses it: the mouse on what is seen, keys into what has the
/// focus, files dropped, file dialogs answered. Its home folder and its preferences are temporary.

namespace tactful::ui::tests {

class DrivenWindow {
public:
    explicit DrivenWindow(const QSize& size = {1440, 900});

    /// Ends the program and starts it again: the preferences, the keychain and the shops stay.
    void restart();
    /// As another language does: the program goes on with another window.
    void renewWindow();
    FakeSecretStore& secrets() { return *m_secrets; }

    MainWindow& window() const { return *m_window; }
    /// A folder that goes with this object.
    QString folder() const { return m_folder.path(); }

    /// A visible widget with that object name or accessible name, in whatever window is in front; null if
    /// there is none.
    QWidget* find(const QString& name) const;
    /// The same, of that type only: a card and the chart in it may share a name.
    template <class T = QWidget>
    T* seen(const char* name) const
    {
        for (QWidget* each : named(QString::fromUtf8(name)))
            if (auto* wanted = qobject_cast<T*>(each)) return wanted;
        return nullptr;
    }
    /// Waits until such a widget is there and enabled.
    QWidget* await(const char* name, int timeoutMs = 120'000) const;

    /// Scrolls to the widget and presses the left button on its middle, or where `at` says. False, with a
    /// warning, where it could not be hit: hidden, disabled, or covered by something else.
    bool click(QWidget* target, std::optional<QPoint> at = std::nullopt) const;
    bool click(const char* name) const { return click(await(name)); }
    /// Scrolls to the widget; false where it is hidden or disabled.
    static bool reach(QWidget* target);
    /// Presses at one place of the widget, moves in steps, releases at the other.
    bool drag(QWidget* target, const QPoint& from, const QPoint& to) const;
    /// Into whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString& text);
    /// Clicks into a field, replaces what is in it.
    bool fill(const char* field, const QString& text) const;

    /// Drags files out of another window with the mouse and lets them go on the middle of a widget: on a real
    /// screen by the drag and drop of the platform, offscreen (which has none) by the events that it would
    /// send. False where they are not welcome.
    static bool drop(QWidget* target, const QStringList& files);

    /// The next file dialog gets this typed into its field, and Return.
    void answerFileDialog(const QStringList& paths) const;

private:
    static QList<QWidget*> named(const QString& name);
    void openWindow();

    QTemporaryDir m_folder;
    QSize m_size;
    std::unique_ptr<FakeSecretStore> m_secrets = std::make_unique<FakeSecretStore>();
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace tactful::ui::tests
