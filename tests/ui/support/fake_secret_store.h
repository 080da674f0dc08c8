#pragma once

#include "ui/jobs/secret_store.h"

#include <QTimer>

#include <map>

/// \file
/// A keychain for tests: it keeps what it is given as long as it lives, and can fail in every way that a real
/// one can. Like a real one it never answers at once.

namespace tactful::ui::tests {

class FakeSecretStore final : public SecretStore {
public:
    enum class Mood {
        Willing,
        Absent,      ///< there is no keychain
        Refusing,    ///< its owner says no
        Silent,      ///< it waits for its own password, for ever
        ReadingOnly  ///< finds, but keeps and removes nothing
    };

    void find(const QString& name, Found found) override
    {
        ++asked;
        reply([this, name, found = std::move(found)] {
            const auto entry = kept.find(name);
            const bool there = entry != kept.end();
            if (mood == Mood::Absent)
                found(Answer::Unavailable, {});
            else if (mood == Mood::Refusing)
                found(Answer::Refused, {});
            else
                found(there ? Answer::Done : Answer::NotThere, there ? entry->second : QByteArray());
        });
    }
    void keep(const QString& name, const QByteArray& secret, Done done) override
    {
        // The caller wipes what it gave.
        const QByteArray copy(secret.constData(), secret.size());
        reply([this, name, copy, done = std::move(done)] {
            if (mood == Mood::Willing) kept[name] = copy;
            done(answer());
        });
    }
    void remove(const QString& name, Done done) override
    {
        reply([this, name, done = std::move(done)] {
            const bool there = mood != Mood::Willing || kept.erase(name) > 0;
            done(there ? answer() : Answer::NotThere);
        });
    }

    /// Answers that a silent one owes.
    void speak()
    {
        for (const auto& each : std::exchange(m_owed, {}))
            each();
    }

    Mood mood = Mood::Willing;
    std::map<QString, QByteArray> kept;
    int asked = 0;  ///< how often something was looked for

private:
    Answer answer() const
    {
        if (mood == Mood::Willing) return Answer::Done;
        return mood == Mood::Absent ? Answer::Unavailable : Answer::Refused;
    }
    void reply(std::function<void()> answer)
    {
        if (mood == Mood::Silent)
            m_owed.push_back(std::move(answer));
        else
            QTimer::singleShot(1, &m_life, std::move(answer));
    }

    QObject m_life;
    std::vector<std::function<void()>> m_owed;
};

}  // namespace tactful::ui::tests
