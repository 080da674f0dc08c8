#include "core/base/crash_dump.h"
#include "tests/support/register.h"

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tactful;

class CrashDumpTest : public QObject {
    Q_OBJECT

private slots:
    void aProgramThatForbidsItLeavesNoDump();
};

/// In a program of its own: this one stays as it is.
void CrashDumpTest::aProgramThatForbidsItLeavesNoDump()
{
#ifdef __linux__
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        forbidCrashDumps();
        rlimit limit{1, 1};
        const bool limited =
            getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        const bool closed = true;
#else
        const bool closed = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
#endif
        _exit(limited && closed ? 0 : 1);
    }
    int status = 1;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#else
    QSKIP("Only Linux says whether it is so.");
#endif
}

TACTFUL_TEST(CrashDumpTest)
#include "crash_dump_test.moc"
