#include "ui/jobs/shop_desk.h"

#include "ui/jobs/worker.h"
#include "ui/text/phase_words.h"

#include <QDateTime>
#include <QMetaObject>

#include <array>
#include <atomic>

namespace tactful::ui {
namespace {

/// What a lane needs to open its Session, shared with tasks that are still waiting when the book is closed.
struct BookRef {
    Path path;
    std::optional<std::string> passphrase;
};

/// A thread and the Session that it alone uses.
struct LaneState {
    std::shared_ptr<const BookRef> book;  ///< what `session` was opened from
    std::optional<steps::Session> session;
    std::uint64_t edition = 0;  ///< of the settings that `session` has read
    std::unique_ptr<Worker> worker = std::make_unique<Worker>();
};

constexpr int laneCount = 3;

}  // namespace

struct ShopDesk::Parts {
    std::shared_ptr<const BookRef> book;  ///< null: none is open
    data::ShopSettings settings;
    std::uint64_t edition = 1;
    std::array<LaneState, laneCount> lanes;

    LaneState& lane(Lane which) { return lanes[static_cast<std::size_t>(which)]; }
};

ShopDesk::ShopDesk(QObject* parent) : QObject(parent), m_parts(std::make_unique<Parts>())
{
    qRegisterMetaType<Changes>();
}

ShopDesk::~ShopDesk()
{
    // Workers end before the sessions that their tasks use.
    for (LaneState& lane : m_parts->lanes)
        lane.worker.reset();
}

bool ShopDesk::isOpen() const
{
    return m_parts->book != nullptr;
}

Path ShopDesk::path() const
{
    return m_parts->book ? m_parts->book->path : Path();
}

const data::ShopSettings& ShopDesk::settings() const
{
    return m_parts->settings;
}

void ShopDesk::open(const Path& path, const std::optional<std::string>& passphrase, QObject* owner,
                    std::function<void(Status)> done)
{
    auto book = std::make_shared<const BookRef>(BookRef{path, passphrase});
    LaneState& lane = m_parts->lane(Lane::Work);
    lane.worker->add({}, [this, &lane, book, owner = QPointer<QObject>(owner), done = std::move(done)] {
        auto session = steps::Session::open(book->path, book->passphrase);
        if (!session) {
            QMetaObject::invokeMethod(
                this,
                [owner, done, error = session.error()] {
                    if (owner) done(error);
                },
                Qt::QueuedConnection);
            return;
        }
        const data::ShopSettings settings = session->settings();
        lane.session.emplace(std::move(*session));
        lane.book = book;
        QMetaObject::invokeMethod(
            this,
            [this, book, settings, owner, done] {
                m_parts->book = book;
                m_parts->settings = settings;
                ++m_parts->edition;
                if (owner) done(Status());
                Q_EMIT opened();
            },
            Qt::QueuedConnection);
    });
}

void ShopDesk::close()
{
    m_runStop.request_stop();
    m_parts->book.reset();
    m_parts->settings = {};
    for (LaneState& lane : m_parts->lanes)
        lane.worker->add({}, [&lane] {
            lane.session.reset();
            lane.book.reset();
        });
    Q_EMIT closed();
}

void ShopDesk::settingsChanged()
{
    ++m_parts->edition;
    ask<data::ShopSettings>(
        this, Lane::Read,
        [](steps::Session& session, Job&) { return Result<data::ShopSettings>(session.settings()); },
        [this](Result<data::ShopSettings> settings) {
            if (!settings) return;
            m_parts->settings = *settings;
            Q_EMIT changed(Change::Settings);
        });
}

void ShopDesk::passphraseChanged(const std::optional<std::string>& passphrase)
{
    if (m_parts->book)
        m_parts->book = std::make_shared<const BookRef>(BookRef{m_parts->book->path, passphrase});
}

void ShopDesk::enqueue(Lane which, std::stop_source stop, LaneTask task)
{
    LaneState& lane = m_parts->lane(which);
    lane.worker->add(std::move(stop), [this, &lane, book = m_parts->book, edition = m_parts->edition,
                                       task = std::move(task)] {
        Error problem{ErrorCode::Refused, "No shop is open."};
        if (book && (lane.book != book || lane.edition != edition || !lane.session)) {
            lane.session.reset();
            auto session = steps::Session::open(book->path, book->passphrase);
            if (session)
                lane.session.emplace(std::move(*session));
            else
                problem = session.error();
            lane.book = book;
            lane.edition = edition;
        }
        Reply reply = task(book && lane.session ? &*lane.session : nullptr, std::move(problem));
        if (reply) QMetaObject::invokeMethod(this, std::move(reply), Qt::QueuedConnection);
    });
}

void ShopDesk::enqueueAlone(std::stop_source stop, LaneTask task)
{
    m_parts->lane(Lane::Work).worker->add(std::move(stop), [this, task = std::move(task)] {
        Reply reply = task(nullptr, {});
        if (reply) QMetaObject::invokeMethod(this, std::move(reply), Qt::QueuedConnection);
    });
}

void ShopDesk::begin(const QString& title, std::stop_source stop)
{
    m_busy = true;
    m_runStop = std::move(stop);
    m_progress = {};
    m_progress.title = title;
    m_phaseStartedMs = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT busyChanged(true);
    Q_EMIT progressed();
}

void ShopDesk::end(const Error* error)
{
    m_busy = false;
    Q_EMIT busyChanged(false);
    if (error && error->code != ErrorCode::Cancelled) Q_EMIT failed(m_progress.title, *error);
}

Job::Listener ShopDesk::progressListener()
{
    return [this](const Progress& progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { heard(progress); }, Qt::QueuedConnection);
    };
}

void ShopDesk::heard(const Progress& progress)
{
    const QString phase = phaseWords(progress.phase);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (phase != m_progress.phase) m_phaseStartedMs = now;
    m_progress.phase = phase;
    m_progress.done = progress.done;
    m_progress.total = progress.total;
    m_progress.unit = progress.unit;
    m_progress.share =
        progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : -1.0;
    const double passed = static_cast<double>(now - m_phaseStartedMs) / 1000.0;
    m_progress.secondsLeft = m_progress.share > 0.02 && passed > 0.5
                                 ? qRound(passed * (1.0 - m_progress.share) / m_progress.share)
                                 : -1;
    Q_EMIT progressed();
}

}  // namespace tactful::ui
