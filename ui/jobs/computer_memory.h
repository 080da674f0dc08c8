#pragma once

#include "core/base/result.h"
#include "core/steps/computer_step.h"
#include "ui/jobs/secret_store.h"
#include "ui/jobs/worker.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

/// \file
/// "Remember on this computer": the key of a shop in the computer's keychain, and the place for it in the
/// shop's own keys file. Whatever fails on the way, password and recovery code open the shop as before.

namespace tactful::ui {

class ShopDesk;

class ComputerMemory final : public QObject {
    Q_OBJECT

public:
    /// Whether this computer can keep a key.
    enum class Place {
        Unknown,  ///< nobody asked yet, or there is no answer yet
        There,
        Missing,
        Silent  ///< it does not answer; it may be waiting for its own password
    };
    /// What came of opening a shop without its password.
    enum class Opened {
        Yes,
        NotRemembered,
        Lost,        ///< the shop knows computers, and this one has no key
        Stale,       ///< the key that this computer has opens nothing any more
        Unreachable  ///< the keychain is not there or stayed locked
    };

    /// A child of the desk, to be found by of().
    ComputerMemory(ShopDesk& desk, SecretStore& store);
    static ComputerMemory& of(ShopDesk& desk);

    /// Opens a locked shop if this computer has its key. Returns at once; `done` comes later, and not at all
    /// after stopOpening() or another open().
    void open(const QString& book, std::function<void(Opened)> done);
    void stopOpening() { ++m_opening; }
    /// Noted when the shop is locked and when it is opened again: in between only the password opens it.
    void noteLocked(const QString& book, bool locked) { m_store.noteLocked(book, locked); }

    /// Asks the keychain whether it is there, and whether it has the key of the shop that is open; found()
    /// tells.
    void look();
    Place place() const { return m_place; }
    /// Names the key of this computer for the shop that is open; empty: it has none that opens it.
    std::string slot() const;
    /// As far as is known.
    bool remembers(const QString& book) const { return m_here && m_here->book == book; }

    /// Keeps a key for the shop that is open. `done` gets what went wrong, in one line; empty: nothing.
    using Done = std::function<void(const QString& problem)>;
    void remember(Done done);
    /// `words`, passphrase or recovery code, are asked for because from then on nothing else opens the shop:
    /// an owner who forgot them would be locked out. `wrong` is told if they are not right. The shop first,
    /// so that the key opens nothing any more whatever becomes of it; then the keychain.
    void forget(const std::string& words, Done done, std::function<void(const Error&)> wrong);
    /// The shop has no password any more: the key is of no use.
    void forgetKept();

    /// How long an answer is waited for before the owner is told that there is none.
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }

Q_SIGNALS:
    /// Something is known that was not before.
    void found();

private:
    /// The key of this computer for one book.
    struct Here {
        QString book;
        QString name;
        std::string slot;
    };

    void openWith(const QString& book, const steps::KnownComputers& known, std::function<void(Opened)> done);
    void openFound(const QString& book, const steps::KnownComputers& known, const QByteArray& secret,
                   std::function<void(Opened)> done);
    void take(Place place);
    void removeKept(const QString& name, Done done);
    void lookFor(const QString& book, const steps::KnownComputers& known);
    void keepThenTell(std::shared_ptr<const steps::ComputerEntry> entry, Done done);
    void tellBook(std::shared_ptr<const steps::ComputerEntry> entry, Done done);
    QString openBook() const;

    ShopDesk& m_desk;
    SecretStore& m_store;
    Place m_place = Place::Unknown;
    std::optional<Here> m_here;
    int m_opening = 0;
    int m_looking = 0;
    int m_patienceMs = 60'000;
    Worker m_reader;  ///< of keys files; last, so that it ends before the rest
};

}  // namespace tactful::ui
