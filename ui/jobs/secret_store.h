#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <set>

/// \file
/// Where this computer keeps secrets for whoever is signed in to it: the system's keychain, or another place
/// in tests.

namespace tactful::ui {

class SecretStore {
public:
    enum class Answer {
        Done,
        NotThere,     ///< nothing is kept under that name
        Unavailable,  ///< this computer has no such place, or none that can be reached
        Refused       ///< it is there, but its owner or the system said no
    };
    using Found = std::function<void(Answer answer, const QByteArray& secret)>;
    using Done = std::function<void(Answer answer)>;

    virtual ~SecretStore() = default;

    /// All three return at once and answer later, on the window's thread; maybe much later, while somebody is
    /// asked for the keychain's own password, and maybe never.
    virtual void find(const QString& name, Found found) = 0;
    virtual void keep(const QString& name, const QByteArray& secret, Done done) = 0;
    virtual void remove(const QString& name, Done done) = 0;

    /// A shop that was locked asks for its password until the program ends, whatever is kept. That is noted
    /// here because a window ends when another language is chosen.
    void noteLocked(const QString& book, bool locked);
    bool wasLocked(const QString& book) const;

private:
    std::set<QString> m_locked;
};

}  // namespace tactful::ui
