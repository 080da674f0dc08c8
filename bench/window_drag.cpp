#include "bench/window_drag.h"

#include "ui/pages/studio/campaign_draft.h"
#include "ui/pages/studio/plan_room.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mini_slider.h"

#include <QAbstractSlider>
#include <QtTest/QtTest>

#include <algorithm>
#include <cstdio>

#include "bench/watchdog.h"

namespace tactful::bench {
namespace {

constexpr int steps = 100;  ///< from end to end, about two seconds
constexpr int paceMs = 16;
constexpr int patience = 60'000;

double since(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The value of each dial that a plan was made for, against where the dials of the window stand.
bool isOf(const ui::PlanRoom& room, const QAbstractSlider& dial)
{
    const data::Dials& dials = room.answer()->brief.dials;
    const QString name = dial.objectName();
    const double value = name == QStringLiteral("howPersonal")   ? dials.personal
                         : name == QStringLiteral("howOften")    ? dials.often
                         : name == QStringLiteral("discovery")   ? 100.0 * dials.discovery
                         : name == QStringLiteral("holdBack")    ? 100.0 * dials.holdBack
                         : name == QStringLiteral("clearStock")  ? dials.nudges.clearStock
                         : name == QStringLiteral("newArrivals") ? dials.nudges.newArrivals
                                                                 : dials.nudges.margin;
    return qRound(value) == dial.value();
}

/// What a look at the window tells: do the main numbers look current, and are they?
class Looker {
public:
    Looker(const QAbstractSlider& dial, const ui::PlanRoom& room)
        : m_dial(dial), m_room(room),
          m_sales(dial.window()->findChild<ui::Label*>(QStringLiteral("extraSales")))
    {
        if (!m_sales) qFatal("the studio shows no extra sales");
    }

    bool looksCurrent() const { return m_sales->ink() != ui::Token::Ink3; }
    bool isStale() const { return looksCurrent() && !isOf(m_room, m_dial); }

private:
    const QAbstractSlider& m_dial;
    const ui::PlanRoom& m_room;
    const ui::Label* m_sales;
};

/// Where to press and to move, on the line along which the handle of the dial runs.
class Line {
public:
    explicit Line(const QAbstractSlider& dial)
    {
        constexpr int inset = 10;
        const auto* mini = qobject_cast<const ui::MiniSlider*>(&dial);
        const QRectF line =
            mini ? mini->track() : QRectF(inset, dial.height() / 3.0, dial.width() - 2 * inset, 0.0);
        m_from = line.left() + (mini ? 1.0 : 0.0);
        m_to = line.right() - (mini ? 1.0 : 0.0);
        m_y = line.center().y();
    }
    QPoint at(int step) const { return QPointF(m_from + (m_to - m_from) * step / steps, m_y).toPoint(); }

private:
    double m_from = 0.0;
    double m_to = 0.0;
    double m_y = 0.0;
};

double of(std::vector<double>& sorted, double share)
{
    if (sorted.empty()) return 0.0;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1,
                           static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

}  // namespace

Drag drag(QAbstractSlider& dial, const ui::PlanRoom& room)
{
    Drag seen;
    const Looker looker(dial, room);
    const Line line(dial);
    const auto at = [&](int step) { return line.at(step); };
    std::shared_ptr<const ui::PlanAnswer> last = room.answer();
    QElapsedTimer sinceAnswer;
    QElapsedTimer clock;
    auto& application = *static_cast<TimedApplication*>(qApp);
    application.forget();
    {
        const Watchdog watchdog;
        QTest::mousePress(&dial, Qt::LeftButton, {}, at(0));
        sinceAnswer.start();
        for (int step = 0; step <= steps; ++step) {
            clock.start();
            const double workedBefore = threadMs();
            QTest::mouseMove(&dial, at(step));
            QApplication::processEvents();
            seen.frames.push_back(since(clock));
            seen.work.push_back(threadMs() - workedBefore);
            seen.stale += looker.isStale() ? 1 : 0;
            if (room.answer() != last) seen.answers.push_back(static_cast<double>(sinceAnswer.restart()));
            last = room.answer();
            QTest::qWait(paceMs);
            seen.stale += looker.isStale() ? 1 : 0;
        }
        clock.start();
        QTest::mouseRelease(&dial, Qt::LeftButton, {}, at(steps));
        if (!QTest::qWaitFor([&] { return looker.looksCurrent() && isOf(room, dial); }, patience))
            qFatal("the numbers never became those of the dial");
        seen.lastAnswer = since(clock);
        // What is worked out when the dials rest, and the message of the person looked at, come after.
        QTest::qWait(3000);
        seen.silent = watchdog.longestMs();
        for (int paint = 0; paint < 5; ++paint) {
            const double workedBefore = threadMs();
            dial.window()->repaint();
            seen.paints.push_back(threadMs() - workedBefore);
        }
        seen.event = application.longestEventMs();
    }
    return seen;
}

void print(const char* dial, Drag drag)
{
    std::printf(
        "%-12s frames p50 %.1f p95 %.1f most %.1f ms and work p50 %.1f p95 %.1f most %.1f ms, of "
        "one event %.1f; silent %.1f ms; %zu answers on the way, every %.0f ms; current %.0f ms after "
        "letting go; %d stale; painting the whole window %.1f ms of work\n",
        dial, of(drag.frames, 0.5), of(drag.frames, 0.95), of(drag.frames, 1.0), of(drag.work, 0.5),
        of(drag.work, 0.95), of(drag.work, 1.0), drag.event, drag.silent, drag.answers.size(),
        of(drag.answers, 0.5), drag.lastAnswer, drag.stale, of(drag.paints, 0.5));
    std::fflush(stdout);
}

}  // namespace tactful::bench
