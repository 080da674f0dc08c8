#include "ui/preview/browser_copy.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace tactful::ui {
namespace {

/// The folder of this run's copies. The application owns it, so that it goes with the application.
class BrowserCopies final : public QObject {
public:
    explicit BrowserCopies(QObject* parent) : QObject(parent) { setObjectName(name()); }

    static QString name() { return QStringLiteral("browserCopies"); }
    static BrowserCopies& ofApplication()
    {
        QObject* application = QCoreApplication::instance();
        if (QObject* known = application->findChild<QObject*>(name(), Qt::FindDirectChildrenOnly))
            return *static_cast<BrowserCopies*>(known);
        return *new BrowserCopies(application);
    }

    QString nextFile() { return m_folder.filePath(QStringLiteral("message-%1.html").arg(++m_count)); }
    bool valid() const { return m_folder.isValid(); }

private:
    QTemporaryDir m_folder;  // only its owner may enter
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

}  // namespace tactful::ui
