#include "ui/preview/browser_copy.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QUrl>

namespace tactful::ui {
namespace {

/// The folder of this run's copies. The application owns it, so that it goes with the application.
class BrowserCopies final : public QObject {
public:
    explicit BrowserCopies(QObject* parent)
        : QObject(parent),
          m_folder(QDir::tempPath() + QLatin1Char('/') + prefix() + QStringLiteral("XXXXXX")),
          m_lock(lockIn(m_folder.path()))
    {
        setObjectName(name());
        m_lock.setStaleLockTime(0);
        m_lock.lock();
    }

    static QString name() { return QStringLiteral("browserCopies"); }
    static QString prefix() { return QStringLiteral("tactful-preview-"); }
    static QString lockIn(const QString& folder) { return folder + QStringLiteral("/lock"); }
    /// Null: there is none yet.
    static QObject* known()
    {
        return QCoreApplication::instance()->findChild<QObject*>(name(), Qt::FindDirectChildrenOnly);
    }
    static BrowserCopies& ofApplication()
    {
        if (QObject* there = known()) return *static_cast<BrowserCopies*>(there);
        return *new BrowserCopies(QCoreApplication::instance());
    }

    QString nextFile() { return m_folder.filePath(QStringLiteral("message-%1.html").arg(++m_count)); }
    bool valid() const { return m_folder.isValid(); }

private:
    QTemporaryDir m_folder;  // only its owner may enter
    QLockFile m_lock;        // as long as this program runs; another one leaves the folder alone
    int m_count = 0;
};

Error cannotWrite()
{
    return {ErrorCode::Io,
            "The message could not be written to the folder for temporary files. Is the disk full?"};
}

}  // namespace

Status openInBrowser(const QString& html)
{
    BrowserCopies& copies = BrowserCopies::ofApplication();
    if (!copies.valid()) return cannotWrite();
    QFile file(copies.nextFile());
    const QByteArray bytes = html.toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite();
    file.close();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName())))
        return Error{
            ErrorCode::NotFound,
            "No browser could be opened. Set one as the usual program for web pages, and try again."};
    return {};
}

void clearBrowserCopies()
{
    delete BrowserCopies::known();
    const auto folders = QDir::temp().entryInfoList({BrowserCopies::prefix() + QLatin1Char('*')},
                                                    QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo& folder : folders) {
        QLockFile lock(BrowserCopies::lockIn(folder.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) continue;
        lock.unlock();
        QDir(folder.filePath()).removeRecursively();
    }
}

}  // namespace tactful::ui
