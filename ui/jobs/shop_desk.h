#pragma once

#include "core/base/file.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/data/settings.h"
#include "core/steps/session.h"
#include "ui/jobs/changes.h"
#include "ui/jobs/job_progress.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

/// \file
/// The open shop as the window sees it: everything that is asked of it is done beside the window, which never
/// waits.
///
/// Three lanes, each a thread with a Session of its own, so that a long import hinders neither a search nor a
/// slider. Callbacks come on the window's thread, and only while the object they belong to still lives.

namespace tactful::ui {

enum class Lane {
    Read,  ///< short questions; they never change the book
    Live,  ///< the plan while dials move
    Work   ///< whatever changes the book or takes long, one at a time
};

/// Something asked for. Dropping it does not cancel.
class Asked {
public:
    Asked() = default;
    explicit Asked(std::stop_source stop) : m_stop(std::move(stop)) {}
    /// The answer does not come any more.
    void cancel() { m_stop.request_stop(); }

private:
    std::stop_source m_stop{std::nostopstate};
};

class ShopDesk final : public QObject {
    Q_OBJECT

public:
    template <class T>
    using Work = std::function<Result<T>(steps::Session&, Job&)>;
    template <class T>
    using Done = std::function<void(Result<T>)>;

    explicit ShopDesk(QObject* parent = nullptr);
    /// Asks all work to stop and waits; what was under way leaves no trace.
    ~ShopDesk() override;

    /// Opens a book beside the window, then emits opened() or could not, and `done` says which. What was open
    /// before stays open if this fails.
    void open(const Path& path, const std::optional<std::string>& passphrase, QObject* owner,
              std::function<void(Status)> done);
    void close();
    bool isOpen() const;
    Path path() const;  ///< empty: none is open
    /// As the owner last set them; of a shop that is not open, the defaults.
    const data::ShopSettings& settings() const;

    /// Asks a short question of the open shop (Lane::Read or Lane::Live). `done` is called with the answer if
    /// `owner` still lives and the question was not cancelled.
    template <class T>
    Asked ask(QObject* owner, Lane lane, Work<T> work, Done<T> done)
    {
        std::stop_source stop;
        enqueue(lane, stop,
                [work = std::move(work), done = std::move(done), owner = QPointer<QObject>(owner),
                 stop](steps::Session* session, Error problem) -> Reply {
                    if (stop.stop_requested()) return {};
                    Job job(stop.get_token(), {});
                    auto answer = std::make_shared<Result<T>>(session ? work(*session, job)
                                                                      : Result<T>(std::move(problem)));
                    return [answer, done, owner, stop] {
                        if (owner && !stop.stop_requested()) done(std::move(*answer));
                    };
                });
        return Asked(stop);
    }

    /// Starts long work, or work that changes the book (Lane::Work), with progress and cancel. `title` is
    /// shown beside the bar; `changes` is announced when it succeeded. False, and nothing happens, while
    /// other work runs. `done` is called also after a cancel, with ErrorCode::Cancelled.
    template <class T>
    bool run(const QString& title, Changes changes, QObject* owner, Work<T> work, Done<T> done)
    {
        if (m_busy) return false;
        std::stop_source stop;
        begin(title, stop);
        enqueue(Lane::Work, stop,
                [this, changes, work = std::move(work), done = std::move(done),
                 owner = QPointer<QObject>(owner), stop](steps::Session* session, Error problem) -> Reply {
                    Job job(stop.get_token(), progressListener());
                    auto answer = std::make_shared<Result<T>>(session ? work(*session, job)
                                                                      : Result<T>(std::move(problem)));
                    return [this, changes, answer, done, owner] {
                        end(answer->ok() ? nullptr : &answer->error());
                        const bool ok = answer->ok();
                        if (owner) done(std::move(*answer));
                        if (ok && changes) Q_EMIT changed(changes);
                    };
                });
        return true;
    }

    /// A small change of the book (Lane::Work, no progress): waits its turn behind long work. `changes` is
    /// announced when it succeeded.
    template <class T>
    void edit(Changes changes, QObject* owner, Work<T> work, Done<T> done)
    {
        enqueue(Lane::Work, {},
                [this, changes, work = std::move(work), done = std::move(done),
                 owner = QPointer<QObject>(owner)](steps::Session* session, Error problem) -> Reply {
                    Job job;
                    auto answer = std::make_shared<Result<T>>(session ? work(*session, job)
                                                                      : Result<T>(std::move(problem)));
                    return [this, changes, answer, done, owner] {
                        const bool ok = answer->ok();
                        if (owner) done(std::move(*answer));
                        if (ok && changes) Q_EMIT changed(changes);
                    };
                });
    }

    /// Long work that needs no open shop (making the demo shop, restoring a backup).
    template <class T>
    bool runAlone(const QString& title, QObject* owner, std::function<Result<T>(Job&)> work, Done<T> done)
    {
        if (m_busy) return false;
        std::stop_source stop;
        begin(title, stop);
        enqueueAlone(stop,
                     [this, work = std::move(work), done = std::move(done), owner = QPointer<QObject>(owner),
                      stop](steps::Session*, Error) -> Reply {
                         Job job(stop.get_token(), progressListener());
                         auto answer = std::make_shared<Result<T>>(work(job));
                         return [this, answer, done, owner] {
                             end(answer->ok() ? nullptr : &answer->error());
                             if (owner) done(std::move(*answer));
                         };
                     });
        return true;
    }

    bool busy() const { return m_busy; }
    const JobProgress& progress() const { return m_progress; }
    /// Asks the long work to stop.
    void cancelRun() { m_runStop.request_stop(); }

    /// Reads the settings anew in every lane; called after they were changed.
    void settingsChanged();
    /// The lanes open the book with this from now on; called after it was changed.
    void passphraseChanged(const std::optional<std::string>& passphrase);

Q_SIGNALS:
    void opened();
    void closed();
    void changed(tactful::ui::Changes changes);
    void busyChanged(bool busy);
    void progressed();
    /// Long work ended without success and without having been cancelled.
    void failed(const QString& title, const tactful::Error& error);

private:
    using Reply = std::function<void()>;
    /// `session` is null if the shop could not be opened; `problem` then says why.
    using LaneTask = std::function<Reply(steps::Session* session, Error problem)>;

    void enqueue(Lane lane, std::stop_source stop, LaneTask task);
    void enqueueAlone(std::stop_source stop, LaneTask task);
    void begin(const QString& title, std::stop_source stop);
    void end(const Error* error);
    Job::Listener progressListener();
    void heard(const Progress& progress);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    bool m_busy = false;
    JobProgress m_progress;
    qint64 m_phaseStartedMs = 0;
    std::stop_source m_runStop;
};

}  // namespace tactful::ui
