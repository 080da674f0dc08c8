#include "ui/keychain/system_keychain.h"

#include <qt6keychain/keychain.h>

namespace tactful::ui {
namespace {

/// What the keychain shows beside each entry; the entry's own name is random.
const QString service = QStringLiteral("Tactful");

SecretStore::Answer answerOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretStore::Answer::Done;
    case QKeychain::EntryNotFound:
        return SecretStore::Answer::NotThere;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretStore::Answer::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        // Without a bus, or with nobody on it, the backends say OtherError.
        return SecretStore::Answer::Unavailable;
    }
    return SecretStore::Answer::Unavailable;
}

/// Never in a plain file instead.
void begin(QKeychain::Job& job, const QString& name)
{
    job.setKey(name);
    job.setInsecureFallback(false);
    job.setAutoDelete(true);
    job.start();
}

}  // namespace

void SystemKeychain::find(const QString& name, Found found)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, found = std::move(found)] { found(answerOf(job->error()), job->binaryData()); });
    begin(*job, name);
}

void SystemKeychain::keep(const QString& name, const QByteArray& secret, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, done = std::move(done)] { done(answerOf(job->error())); });
    begin(*job, name);
}

void SystemKeychain::remove(const QString& name, Done done)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, done = std::move(done)] { done(answerOf(job->error())); });
    begin(*job, name);
}

}  // namespace tactful::ui
