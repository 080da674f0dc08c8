#include "tests/ui/support/driven_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QDrag>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QWindow>
#include <QtTest/QtTest>

namespace tactful::ui::tests {
namespace {

/// The window that gets clicks and keys: the dialog in front, else the main window.
QWidget* inFront()
{
    if (QWidget* modal = QApplication::activeModalWidget()) return modal;
    if (QWidget* active = QApplication::activeWindow()) return active;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (qobject_cast<MainWindow*>(each) && each->isVisible()) return each;
    return nullptr;
}

/// The same, ready for keys: after a dialog or a drag no window may be active, where no window manager sees
/// to it.
QWidget* awake()
{
    QWidget* front = inFront();
    if (front && !front->isActiveWindow()) {
        front->activateWindow();
        if (!QTest::qWaitForWindowActive(front)) qWarning("the window in front did not become active");
    }
    return front;
}

std::unique_ptr<QMimeData> dataOf(const QStringList& files)
{
    QList<QUrl> urls;
    for (const QString& file : files)
        urls.append(QUrl::fromLocalFile(file));
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data;
}

/// A window that files are dragged out of, as a file manager's.
class FilesWindow final : public QWidget {
public:
    explicit FilesWindow(const QStringList& files) : QWidget(nullptr, Qt::ToolTip), m_files(files)
    {
        resize(40, 40);
    }

    bool isTaken() const { return m_result == Qt::CopyAction; }

protected:
    void mouseMoveEvent(QMouseEvent*) override
    {
        if (m_dragging) return;
        m_dragging = true;
        auto* drag = new QDrag(this);
        drag->setMimeData(dataOf(m_files).release());
        m_result = drag->exec(Qt::CopyAction);
    }

private:
    QStringList m_files;
    bool m_dragging = false;
    Qt::DropAction m_result = Qt::IgnoreAction;
};

/// With the mouse, by the drag and drop of the platform.
bool dragOnto(QWidget& target, const QStringList& files)
{
    FilesWindow source(files);
    source.move(target.window()->geometry().topLeft());
    source.show();
    if (!QTest::qWaitForWindowExposed(&source)) return false;
    const QPoint middle = target.mapTo(target.window(), target.rect().center());
    QWindow* below = target.window()->windowHandle();
    // The drag has an event loop of its own, in which the mouse moves on.
    QTimer mouse;
    int step = 0;
    QObject::connect(&mouse, &QTimer::timeout, &source, [&] {
        constexpr int steps = 8;
        if (++step <= steps) {
            QTest::mouseMove(below, middle * step / steps);
        } else {
            mouse.stop();
            QTest::mouseRelease(below, Qt::LeftButton, {}, middle);
        }
    });
    mouse.start(40);
    QTest::mousePress(source.windowHandle(), Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseMove(source.windowHandle(), QPoint(30, 30));
    return source.isTaken();
}

/// What the platform would send, where it has no drag and drop.
bool sendDrop(QWidget& target, const QStringList& files)
{
    const auto data = dataOf(files);
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent let(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &let);
    return let.isAccepted();
}

}  // namespace

DrivenWindow::DrivenWindow(const QSize& size) : m_size(size)
{
    // Shops and exports go into the documents of whoever runs the program.
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    QDir(m_folder.path()).mkpath(QStringLiteral("Documents"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    openWindow();
}

void DrivenWindow::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_secrets, m_folder.filePath(QStringLiteral("preferences")));
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) qWarning("the window did not become active");
}

void DrivenWindow::restart()
{
    m_window.reset();
    // A keychain outlives the program; what the program noted for itself does not.
    auto keychain = std::make_unique<FakeSecretStore>();
    keychain->kept = m_secrets->kept;
    keychain->mood = m_secrets->mood;
    m_secrets = std::move(keychain);
    openWindow();
    m_window->start();
}

void DrivenWindow::renewWindow()
{
    m_window.reset();
    openWindow();
    m_window->start();
}

QList<QWidget*> DrivenWindow::named(const QString& name)
{
    QList<QWidget*> found;
    if (const QWidget* front = inFront())
        for (QWidget* each : front->findChildren<QWidget*>())
            if (each->isVisible() && (each->objectName() == name || each->accessibleName() == name))
                found << each;
    return found;
}

QWidget* DrivenWindow::find(const QString& name) const
{
    return named(name).value(0);
}

QWidget* DrivenWindow::await(const char* name, int timeoutMs) const
{
    QWidget* found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            found = find(QString::fromUtf8(name));
            return found && found->isEnabled();
        },
        timeoutMs);
    if (!there) qWarning("there is no %s that can be used", name);
    return there ? found : nullptr;
}

bool DrivenWindow::reach(QWidget* target)
{
    for (QWidget* up = target->parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(target);
    QCoreApplication::processEvents();
    return target->isVisible() && target->isEnabled();
}

bool DrivenWindow::click(QWidget* target, std::optional<QPoint> at) const
{
    if (!target || !reach(target)) return false;
    QWidget* window = target->window();
    const QPoint place = target->mapTo(window, at.value_or(target->rect().center()));
    QWidget* hit = window->childAt(place);
    if (hit != target && !(hit && target->isAncestorOf(hit))) {
        qWarning("%s lies under %s", qPrintable(target->objectName()),
                 hit ? qPrintable(hit->objectName() + QLatin1Char(' ') +
                                  QLatin1String(hit->metaObject()->className()))
                     : "nothing");
        return false;
    }
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, place);
    QCoreApplication::processEvents();
    return true;
}

bool DrivenWindow::drag(QWidget* target, const QPoint& from, const QPoint& to) const
{
    if (!target || !reach(target)) return false;
    QWidget* window = target->window();
    constexpr int steps = 12;
    const QPoint begin = target->mapTo(window, from);
    const QPoint end = target->mapTo(window, to);
    QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, begin);
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(window->windowHandle(), begin + (end - begin) * step / steps, 5);
    QTest::mouseRelease(window->windowHandle(), Qt::LeftButton, {}, end);
    QCoreApplication::processEvents();
    return true;
}

void DrivenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget* front = awake()) QTest::keyClick(front->windowHandle(), key, modifiers);
    QCoreApplication::processEvents();
}

void DrivenWindow::type(const QString& text)
{
    QWidget* front = awake();
    if (!front) return;
    for (const QChar letter : text)
        QTest::keyClick(front->windowHandle(), letter.toLatin1());
    QCoreApplication::processEvents();
}

bool DrivenWindow::fill(const char* field, const QString& text) const
{
    auto* edit = qobject_cast<QLineEdit*>(await(field));
    if (!click(edit)) return false;
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return edit->text() == text;
}

bool DrivenWindow::drop(QWidget* target, const QStringList& files)
{
    if (!target || !reach(target)) return false;
    const bool offscreen = QGuiApplication::platformName() == QStringLiteral("offscreen");
    return offscreen ? sendDrop(*target, files) : dragOnto(*target, files);
}

void DrivenWindow::answerFileDialog(const QStringList& paths) const
{
    QString typed;
    for (const QString& path : paths)
        typed += paths.size() == 1 ? path : QStringLiteral("\"%1\" ").arg(path);
    auto* timer = new QTimer(m_window.get());
    QObject::connect(timer, &QTimer::timeout, m_window.get(), [timer, text = typed.trimmed()] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* edit = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
        if (!edit || !edit->isVisible()) return;
        // Without the focus the field shows what is selected in the list, not what is typed.
        if (!edit->hasFocus()) {
            dialog->activateWindow();
            edit->setFocus(Qt::TabFocusReason);
            return;
        }
        timer->stop();
        timer->deleteLater();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        // While the list of suggestions is open, Return belongs to it.
        if (edit->completer() && edit->completer()->popup()) edit->completer()->popup()->hide();
        QTest::keyClick(edit, Qt::Key_Return);
    });
    timer->start(50);
}

}  // namespace tactful::ui::tests
