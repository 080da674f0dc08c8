#include "tests/disk/deeds.h"
#include "tests/disk/failing_disk.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tactful;
using tests::Deed;
using tests::DiskFault;

/// Every write of everything that may not stop half-way fails once, and the program is killed at every one:
/// afterwards all is as before, or all is as it should be.
class FailingDiskTest : public QObject {
    Q_OBJECT

private slots:
    void allOrNothing_data();
    void allOrNothing();
};

namespace {

namespace fs = std::filesystem;

const std::map<QByteArray, DiskFault> faults{{"one write fails", DiskFault::Error},
                                             {"the disk is full", DiskFault::Full},
                                             {"killed", DiskFault::Kill}};

/// What came of one disturbed run; in memory that the processes share.
struct Verdict {
    long writes = 0;
    bool saidDone = false;
    char state[240] = {};
};

/// For processes and their children alike.
class Shared {
public:
    explicit Shared(std::size_t count)
        : m_count(count),
          m_all(static_cast<Verdict*>(mmap(nullptr, count * sizeof(Verdict), PROT_READ | PROT_WRITE,
                                           MAP_SHARED | MAP_ANONYMOUS, -1, 0)))
    {
        if (m_all == MAP_FAILED) qFatal("no memory");
    }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;
    ~Shared() { munmap(m_all, m_count * sizeof(Verdict)); }

    Verdict& operator[](std::size_t i) { return m_all[i]; }

private:
    std::size_t m_count;
    Verdict* m_all;
};

/// In a process of its own, so that it can be killed.
template <class Work>
void inChild(Work work)
{
    const pid_t child = fork();
    if (child < 0) qFatal("no process");
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
}

void renew(const Path& base, const Path& folder)
{
    fs::remove_all(folder);
    fs::copy(base, folder, fs::copy_options::recursive);
}

void runDisturbed(const Deed& deed, const Path& folder, long at, DiskFault fault, Verdict& verdict)
{
    inChild([&] {
        tests::disturbDisk(utf8Path(folder), at, fault);
        const bool done = deed.run(folder).ok();
        verdict.writes = tests::diskWrites();
        verdict.saidDone = done;
    });
}

void judge(const Deed& deed, const Path& folder, Verdict& verdict)
{
    const std::string state = deed.state(folder);
    std::snprintf(verdict.state, sizeof verdict.state, "%s", state.c_str());
}

/// Two processes share the work: there are two processors at least.
constexpr int workers = 2;

/// A full disk fails as a killed program does, and then goes on failing; it is tried at some of the writes.
long stepOf(DiskFault fault)
{
    return fault == DiskFault::Full ? 7 : 1;
}

void disturbAll(const Deed& deed, const Path& base, const Path& work, DiskFault fault, long writes,
                Shared& verdicts)
{
    std::vector<pid_t> started;
    for (int worker = 0; worker < workers; ++worker) {
        const pid_t child = fork();
        if (child < 0) qFatal("no process");
        if (child > 0) {
            started.push_back(child);
            continue;
        }
        const Path folder = work / std::to_string(worker);
        const long step = stepOf(fault);
        for (long at = 1 + worker * step; at <= writes; at += workers * step) {
            Verdict& verdict = verdicts[static_cast<std::size_t>(at)];
            renew(base, folder);
            runDisturbed(deed, folder, at, fault, verdict);
            judge(deed, folder, verdict);
        }
        _exit(0);
    }
    for (const pid_t child : started) {
        int status = 0;
        waitpid(child, &status, 0);
    }
}

}  // namespace

void FailingDiskTest::allOrNothing_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("how");
    for (std::size_t i = 0; i < tests::deeds().size(); ++i)
        for (const auto& [name, fault] : faults)
            QTest::addRow("%s: %s", tests::deeds()[i].name.c_str(), name.constData())
                << static_cast<int>(i) << name;
}

void FailingDiskTest::allOrNothing()
{
    QFETCH(int, number);
    QFETCH(QByteArray, how);
    const Deed& deed = tests::deeds()[static_cast<std::size_t>(number)];
    QTemporaryDir folder;
    const Path base = pathFromUtf8(folder.filePath("base").toStdString());
    const Path work = pathFromUtf8(folder.filePath("work").toStdString());
    fs::create_directories(base);
    fs::create_directories(work);
    deed.prepare(base);

    Shared undisturbed(1);
    renew(base, work / "0");
    runDisturbed(deed, work / "0", 0, DiskFault::Error, undisturbed[0]);
    judge(deed, work / "0", undisturbed[0]);
    QCOMPARE(undisturbed[0].state, tests::after);
    const long writes = undisturbed[0].writes;
    QVERIFY(writes > 10);

    Shared verdicts(static_cast<std::size_t>(writes) + 1);
    disturbAll(deed, base, work, faults.at(how), writes, verdicts);
    std::map<std::string, int> found;
    for (long at = 1; at <= writes; at += stepOf(faults.at(how))) {
        const Verdict& verdict = verdicts[static_cast<std::size_t>(at)];
        const std::string state = verdict.state;
        const std::string what =
            "write " + std::to_string(at) + " of " + std::to_string(writes) + ": " + state;
        QVERIFY2(state == tests::before || state == tests::after, what.c_str());
        if (verdict.saidDone) QVERIFY2(state == tests::after, (what + ", and was said to be done").c_str());
        ++found[state];
    }
    QVERIFY(found[tests::before] > 0);
    qInfo("%ld writes: %d before, %d after", writes, found[tests::before], found[tests::after]);
}

TACTFUL_TEST(FailingDiskTest)
#include "failing_disk_test.moc"
