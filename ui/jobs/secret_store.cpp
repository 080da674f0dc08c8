#include "ui/jobs/secret_store.h"

#include <QFileInfo>

namespace tactful::ui {
namespace {

/// However it was written.
QString placeOf(const QString& book)
{
    const QString place = QFileInfo(book).canonicalFilePath();
    return place.isEmpty() ? book : place;
}

}  // namespace

void SecretStore::noteLocked(const QString& book, bool locked)
{
    if (locked)
        m_locked.insert(placeOf(book));
    else
        m_locked.erase(placeOf(book));
}

bool SecretStore::wasLocked(const QString& book) const
{
    return m_locked.contains(placeOf(book));
}

}  // namespace tactful::ui
