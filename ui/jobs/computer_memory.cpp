#include "ui/jobs/computer_memory.h"

#include "core/steps/lock_step.h"
#include "ui/jobs/shop_desk.h"
#include "ui/text/explain.h"
#include "ui/text/paths.h"

#include <QMetaObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace tactful::ui {
namespace {

using Answer = SecretStore::Answer;

/// Nothing is ever kept under it: asked for only to see whether there is somebody who answers.
const QString nobodysName = QStringLiteral("is-anybody-there");
constexpr int shortestPatienceMs = 4'000;

std::optional<steps::ComputerKey> keyIn(const QByteArray& secret)
{
    return steps::ComputerKey::read({secret.constData(), static_cast<std::size_t>(secret.size())});
}

bool knows(const steps::KnownComputers& known, const std::string& slot)
{
    return std::find(known.computers.begin(), known.computers.end(), slot) != known.computers.end();
}

ComputerMemory::Place placeOf(Answer answer)
{
    return answer == Answer::Unavailable ? ComputerMemory::Place::Missing : ComputerMemory::Place::There;
}

/// What `done` is told, once: the answer, or after a while that there is none. An answer that comes too late
/// goes to `late`.
SecretStore::Done withPatience(int milliseconds, std::function<void(std::optional<Answer>)> done,
                               SecretStore::Done late)
{
    const auto over = std::make_shared<bool>(false);
    QTimer::singleShot(milliseconds, [over, done] {
        if (!std::exchange(*over, true)) done(std::nullopt);
    });
    return [over, done = std::move(done), late = std::move(late)](Answer answer) {
        if (!std::exchange(*over, true))
            done(answer);
        else if (late)
            late(answer);
    };
}

}  // namespace

ComputerMemory::ComputerMemory(ShopDesk& desk, SecretStore& store)
    : QObject(&desk), m_desk(desk), m_store(store)
{
}

ComputerMemory& ComputerMemory::of(ShopDesk& desk)
{
    auto* memory = desk.findChild<ComputerMemory*>(QString(), Qt::FindDirectChildrenOnly);
    Q_ASSERT(memory);
    return *memory;
}

QString ComputerMemory::openBook() const
{
    return m_desk.isOpen() ? toQString(m_desk.path()) : QString();
}

std::string ComputerMemory::slot() const
{
    return m_here && m_here->book == openBook() ? m_here->slot : std::string();
}

// ---- opening -------------------------------------------------------------------------------------------

void ComputerMemory::open(const QString& book, std::function<void(Opened)> done)
{
    const int opening = ++m_opening;
    if (m_store.wasLocked(book)) {
        done(Opened::NotRemembered);
        return;
    }
    m_reader.add({}, [this, opening, book, path = toPath(book), done = std::move(done)] {
        const auto known = std::make_shared<Result<steps::KnownComputers>>(steps::knownComputers(path));
        QMetaObject::invokeMethod(
            this,
            [this, opening, book, known, done] {
                if (opening != m_opening) return;
                if (*known && !(*known)->name.empty())
                    openWith(book, **known, done);
                else
                    done(Opened::NotRemembered);
            },
            Qt::QueuedConnection);
    });
}

void ComputerMemory::openWith(const QString& book, const steps::KnownComputers& known,
                              std::function<void(Opened)> done)
{
    m_store.find(QString::fromStdString(known.name),
                 [self = QPointer(this), opening = m_opening, book, known,
                  done = std::move(done)](Answer answer, const QByteArray& secret) {
                     if (!self || opening != self->m_opening) return;
                     self->m_here.reset();
                     self->m_place = placeOf(answer);
                     if (answer == Answer::Done)
                         self->openFound(book, known, secret, done);
                     else if (known.computers.empty())
                         done(Opened::NotRemembered);
                     else
                         done(answer == Answer::NotThere ? Opened::Lost : Opened::Unreachable);
                 });
}

void ComputerMemory::openFound(const QString& book, const steps::KnownComputers& known,
                               const QByteArray& secret, std::function<void(Opened)> done)
{
    auto key = keyIn(secret);
    const QString name = QString::fromStdString(known.name);
    if (!key || !knows(known, key->slot())) {
        m_store.remove(name, [](Answer) {});
        done(key ? Opened::Stale : Opened::Lost);
        return;
    }
    const Here here{book, name, key->slot()};
    std::string words(secret.constData(), static_cast<std::size_t>(secret.size()));
    m_desk.open(toPath(book), words, this,
                [this, here, opening = m_opening, done = std::move(done)](const Status& opened) {
                    if (opened) m_here = here;
                    if (opening == m_opening) done(opened ? Opened::Yes : Opened::Stale);
                });
    std::fill(words.begin(), words.end(), '\0');
}

// ---- looking -------------------------------------------------------------------------------------------

void ComputerMemory::take(Place place)
{
    m_place = place;
    Q_EMIT found();
}

void ComputerMemory::look()
{
    const QString book = openBook();
    if (book.isEmpty()) {
        lookFor(book, {});
        return;
    }
    m_desk.ask<steps::KnownComputers>(
        this, Lane::Read, [](steps::Session& session, Job&) { return steps::knownComputers(session.path()); },
        [this, book](const Result<steps::KnownComputers>& known) {
            lookFor(book, known ? *known : steps::KnownComputers());
        });
}

void ComputerMemory::lookFor(const QString& book, const steps::KnownComputers& known)
{
    const int looking = ++m_looking;
    const QString name = known.name.empty() ? nobodysName : QString::fromStdString(known.name);
    const auto answered = std::make_shared<bool>(false);
    QTimer::singleShot(std::min(m_patienceMs, shortestPatienceMs), this, [this, looking, answered] {
        if (!*answered && looking == m_looking) take(Place::Silent);
    });
    m_store.find(name, [self = QPointer(this), looking, answered, book, name,
                        known](Answer answer, const QByteArray& secret) {
        *answered = true;
        if (!self || looking != self->m_looking) return;
        const auto key = answer == Answer::Done ? keyIn(secret) : std::nullopt;
        if (key && knows(known, key->slot()))
            self->m_here = Here{book, name, key->slot()};
        else if (!book.isEmpty() && (answer == Answer::Done || answer == Answer::NotThere))
            self->m_here.reset();
        self->take(placeOf(answer));
    });
}

// ---- remembering and forgetting ------------------------------------------------------------------------

void ComputerMemory::remember(Done done)
{
    m_desk.edit<std::shared_ptr<const steps::ComputerEntry>>(
        {}, this,
        [](steps::Session& session, Job&) -> Result<std::shared_ptr<const steps::ComputerEntry>> {
            auto entry = steps::newComputerEntry(session);
            if (!entry) return entry.error();
            return std::make_shared<const steps::ComputerEntry>(std::move(*entry));
        },
        [this, done = std::move(done)](const Result<std::shared_ptr<const steps::ComputerEntry>>& entry) {
            if (entry)
                keepThenTell(*entry, done);
            else
                done(explainInOneLine(entry.error()));
        });
}

void ComputerMemory::keepThenTell(std::shared_ptr<const steps::ComputerEntry> entry, Done done)
{
    const QString name = QString::fromStdString(entry->name);
    QByteArray secret(steps::ComputerKey::textLength, Qt::Uninitialized);
    entry->key.write(
        std::span<char, steps::ComputerKey::textLength>(secret.data(), steps::ComputerKey::textLength));
    const auto answered = [self = QPointer(this), book = openBook(), name, entry,
                           done](std::optional<Answer> answer) {
        if (!self) return;
        if (answer == Answer::Done && book == self->openBook())
            self->tellBook(entry, done);
        else if (answer == Answer::Done)  // the shop was closed meanwhile
            self->m_store.remove(name, [](Answer) {});
        else if (!answer)
            done(tr("The keychain of this computer does not answer. Nothing was changed."));
        else if (answer == Answer::Unavailable)
            done(tr("This computer has no keychain that Tactful can use. Nothing was changed."));
        else
            done(tr("The keychain of this computer did not take the key. Nothing was changed."));
    };
    const auto late = [self = QPointer(this), name](Answer) {
        if (self) self->m_store.remove(name, [](Answer) {});
    };
    m_store.keep(name, secret, withPatience(m_patienceMs, answered, late));
}

void ComputerMemory::tellBook(std::shared_ptr<const steps::ComputerEntry> entry, Done done)
{
    const Here here{openBook(), QString::fromStdString(entry->name), entry->key.slot()};
    m_desk.edit<int>(
        {}, this,
        [entry](steps::Session& session, Job&) -> Result<int> {
            const Status told = steps::rememberComputer(session, *entry);
            return told ? Result<int>(0) : Result<int>(told.error());
        },
        [this, here, done = std::move(done)](const Result<int>& told) {
            if (told)
                m_here = here;
            else
                m_store.remove(here.name, [](Answer) {});
            done(told ? QString() : explainInOneLine(told.error()));
            Q_EMIT found();
        });
}

void ComputerMemory::forget(const std::string& words, Done done, std::function<void(const Error&)> wrong)
{
    if (slot().empty()) {
        done({});
        return;
    }
    m_desk.edit<int>(
        {}, this,
        [words, slot = slot()](steps::Session& session, Job&) -> Result<int> {
            if (const Status right = steps::checkPassphrase(session, words); !right) return right.error();
            const Status forgotten = steps::forgetComputer(session, slot);
            return forgotten ? Result<int>(0) : Result<int>(forgotten.error());
        },
        [this, words, name = m_here->name, done = std::move(done),
         wrong = std::move(wrong)](const Result<int>& forgotten) {
            if (!forgotten) {
                wrong(forgotten.error());
                return;
            }
            m_here.reset();
            // Sessions that are still to be opened were to be so with the key.
            m_desk.passphraseChanged(words);
            removeKept(name, done);
        });
}

void ComputerMemory::removeKept(const QString& name, Done done)
{
    const auto removed = [self = QPointer(this), done = std::move(done)](std::optional<Answer> answer) {
        if (!self) return;
        const bool gone = answer == Answer::Done || answer == Answer::NotThere;
        done(gone ? QString()
                  : tr("The shop asks again. An entry that opens nothing any more could not be taken out of "
                       "the keychain."));
        Q_EMIT self->found();
    };
    m_store.remove(name, withPatience(m_patienceMs, removed, {}));
}

void ComputerMemory::forgetKept()
{
    if (!m_here) return;
    m_store.remove(m_here->name, [](Answer) {});
    m_here.reset();
    Q_EMIT found();
}

}  // namespace tactful::ui
