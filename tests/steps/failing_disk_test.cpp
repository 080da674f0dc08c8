#include "core/steps/backup_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/lock_step.h"
#include "core/steps/session_parts.h"
#include "core/store/migrations.h"
#include "tests/steps/shop_files.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <QProcess>

#include <array>
#include <map>

using namespace tactful;
using tests::ShopFixture;

/// Every write of everything that may not stop half-way fails once, and the program is killed at every one:
/// afterwards all is as before, or all is as it should be.
class FailingDiskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void allOrNothing_data();
    void allOrNothing();
};

namespace {

namespace fs = std::filesystem;

constexpr const char* today = "2026-10-06";
const std::string words = "three small words";

/// What the shop is found to be after a disturbed run; anything but these two is a fault.
constexpr const char* before = "before";
constexpr const char* after = "after";

std::string fault(const Error& error)
{
    return "fault: " + error.detail + " " + error.where;
}

Path shopIn(const Path& folder)
{
    return folder / "shop.tactful";
}

/// Opens it as the next start of the program does, and looks at every page and sealed field.
std::string wholeness(const Path& book, const std::optional<std::string>& passphrase = {})
{
    auto session = steps::Session::open(book, passphrase);
    if (!session) return fault(session.error());
    const auto findings = session->parts().book.check();
    if (!findings) return fault(findings.error());
    return findings->empty() ? std::string() : "fault: " + findings->front();
}

std::int64_t count(steps::Session& session, const std::string& sql)
{
    return session.parts().book.database().integer(sql).ok() ? *session.parts().book.database().integer(sql)
                                                             : -1;
}

/// One thing that is done with the program, and how to see whether it was.
struct Deed {
    void (*prepare)(const Path& folder);  ///< makes what is there before
    QStringList (*arguments)(const Path& folder);
    std::string (*state)(const Path& folder);
};

void makeShop(const Path& folder)
{
    ShopFixture shop;
    shop.import(shop.write("orders.csv",
                           "order_id,ordered_at,customer_id,email,sku,product,quantity,unit_price\n"
                           "1,2026-01-10,C1,ann@example.com,S1,Cup,1,3.00\n"
                           "2,2026-01-11,C2,bob@example.com,S1,Cup,2,3.00\n"),
                R"({"kind": "orders", "columns": {"order_id": "order_id", "ordered_at": "ordered_at",
                "customer_id": "customer_id", "email": "email", "sku": "sku", "product": "product",
                "quantity": "quantity", "unit_price": "unit_price"}})");
    shop.close();
    for (const char* name : {"shop.tactful", "shop.tactful-keys"})
        fs::copy_file(shop.folder() / name, folder / name);
}

QString text(const Path& path)
{
    return QString::fromStdString(utf8Path(path));
}

// A password is set.

void prepareLock(const Path& folder)
{
    makeShop(folder);
    if (!writeWholeFile(folder / "words", words)) qFatal("no words");
}

std::string lockState(const Path& folder)
{
    const auto locked = steps::hasPassphrase(shopIn(folder));
    if (!locked) return fault(locked.error());
    const auto passphrase = *locked ? std::optional(words) : std::nullopt;
    if (const std::string broken = wholeness(shopIn(folder), passphrase); !broken.empty()) return broken;
    auto session = steps::Session::open(shopIn(folder), passphrase);
    if (!session) return fault(session.error());
    const std::int64_t told =
        count(*session, "SELECT count(*) FROM logbook WHERE action = 'change-passphrase'");
    if (told != (*locked ? 1 : 0)) return "fault: told " + std::to_string(told) + " times";
    return *locked ? after : before;
}

// Somebody is erased.

std::string eraseState(const Path& folder)
{
    const Path book = shopIn(folder);
    if (const std::string broken = wholeness(book); !broken.empty()) return broken;
    auto session = steps::Session::open(book, std::nullopt);
    if (!session) return fault(session.error());
    if (count(*session, "SELECT count(*) FROM pending_erasure") != 0) return "fault: it was not ended";
    const auto keys = session->parts().book.keys().customers();
    if (!keys) return fault(keys.error());
    const bool known = steps::showCustomer(*session, "C1", std::nullopt).ok();
    const std::int64_t rows = count(*session, "SELECT count(*) FROM customer WHERE id = 1");
    const std::int64_t marks = count(*session, "SELECT count(*) FROM suppression WHERE reason = 'erased'");
    const std::int64_t told = count(*session, "SELECT count(*) FROM logbook WHERE action = 'erase'");
    if (known && rows == 1 && keys->size() == 2 && marks == 0 && told == 0) return before;
    if (!known && rows == 0 && keys->size() == 1 && marks == 2 && told == 1)
        return fs::exists(folder / "shop.tactful-erased") ? after : "fault: no list of the erased";
    return "fault: half erased";
}

// A backup replaces an older one.

void prepareBackup(const Path& folder)
{
    makeShop(folder);
    auto session = steps::Session::open(shopIn(folder), std::nullopt);
    Job job;
    if (!session || !steps::backupBook(*session, folder / "copy.tactful-backup", {std::nullopt, true}, job))
        qFatal("no backup");
}

std::string backupState(const Path& folder)
{
    const std::string broken = wholeness(shopIn(folder));
    if (!broken.empty()) return broken;
    Job job;
    const auto backup = steps::inspectBackup(folder / "copy.tactful-backup", job);
    if (!backup) return fault(backup.error());
    return backup->hasPassphrase ? after : before;
}

// A backup is restored from before an erasure.

void prepareRestore(const Path& folder)
{
    prepareBackup(folder);
    auto session = steps::Session::open(shopIn(folder), std::nullopt);
    if (!session || !steps::eraseCustomer(*session, "C1")) qFatal("no erasure");
}

std::string restoreState(const Path& folder)
{
    const Path book = folder / "second.tactful";
    const bool there = fs::exists(book);
    if (!there) {
        // Nothing of it: so it can be done again, whatever was left.
        Job job;
        const auto again = steps::restoreBackup(folder / "copy.tactful-backup", book, std::nullopt, job);
        if (!again) return fault(again.error());
    }
    if (const std::string broken = wholeness(book); !broken.empty()) return broken;
    auto session = steps::Session::open(book, std::nullopt);
    if (!session) return fault(session.error());
    if (steps::showCustomer(*session, "C1", std::nullopt).ok()) return "fault: the erased came back";
    if (!steps::showCustomer(*session, "C2", std::nullopt).ok()) return "fault: somebody is missing";
    for (const auto& entry : fs::directory_iterator(folder))
        if (utf8Path(entry.path().filename()).find("restore-part") != std::string::npos)
            if (!there) return "fault: leftovers";
    return there ? after : before;
}

// A book of an earlier version is brought up to date.

constexpr std::size_t olderVersion = 8;

void prepareMigration(const Path& folder)
{
    makeShop(folder);
    const Path book = shopIn(folder);
    std::vector<std::pair<std::string, std::string>> settings;
    {
        auto now = store::Database::open(book, store::Access::ReadWrite);
        if (!now) qFatal("no book");
        store::Statement query(*now, "SELECT name, value FROM setting");
        if (!query.forEach(
                [&](store::Statement& row) { settings.emplace_back(row.string(0), row.string(1)); }))
            qFatal("no settings");
    }
    for (const char* more : {"", "-wal", "-shm"})
        fs::remove(Path(book.string() + more));
    auto old = store::Database::open(book, store::Access::Create);
    if (!old || !old->execute("PRAGMA application_id = 0x74616374; PRAGMA journal_mode = WAL"))
        qFatal("no book");
    if (!store::migrate(*old, store::allMigrations().first(olderVersion))) qFatal("no schema");
    for (const auto& [name, value] : settings) {
        store::Statement insert(*old, "INSERT INTO setting (name, value) VALUES (?1, ?2)");
        if (!insert.run(name, value)) qFatal("no setting");
    }
    if (!old->execute("INSERT INTO product (sku, name, first_seen) VALUES ('S1', 'Cup', 20000)"))
        qFatal("no cup");
}

std::string migrationState(const Path& folder)
{
    const auto versionNow = [&folder]() -> std::int64_t {
        auto book = store::Database::open(shopIn(folder), store::Access::ReadWrite);
        if (!book) return -1;
        const auto version = book->integer("PRAGMA user_version");
        return version ? *version : -1;
    };
    const std::int64_t version = versionNow();
    const auto newest = static_cast<std::int64_t>(store::allMigrations().size());
    // Each step is a change of its own; the next opening goes on from there.
    if (version < static_cast<std::int64_t>(olderVersion) || version > newest)
        return "fault: version " + std::to_string(version);
    if (const std::string broken = wholeness(shopIn(folder)); !broken.empty()) return broken;
    auto session = steps::Session::open(shopIn(folder), std::nullopt);
    if (!session) return fault(session.error());
    if (versionNow() != newest || count(*session, "SELECT count(*) FROM product WHERE name = 'Cup'") != 1)
        return "fault: rows are missing";
    return version == newest ? after : before;
}

const std::map<std::string, Deed>& deeds()
{
    static const std::map<std::string, Deed> all{
        {"a password is set",
         {prepareLock,
          [](const Path& folder) {
              return QStringList{"settings", text(shopIn(folder)), "--set-passphrase-file",
                                 text(folder / "words")};
          },
          lockState}},
        {"somebody is erased",
         {makeShop,
          [](const Path& folder) {
              return QStringList{"customer", text(shopIn(folder)), "erase", "C1"};
          },
          eraseState}},
        {"a backup is made",
         {[](const Path& folder) {
              prepareBackup(folder);
              if (!writeWholeFile(folder / "words", words)) qFatal("no words");
          },
          [](const Path& folder) {
              return QStringList{"backup", text(shopIn(folder)), text(folder / "copy.tactful-backup"),
                                 "--backup-passphrase-file", text(folder / "words")};
          },
          backupState}},
        {"a backup is restored",
         {prepareRestore,
          [](const Path& folder) {
              return QStringList{"restore", text(folder / "copy.tactful-backup"),
                                 text(folder / "second.tactful")};
          },
          restoreState}},
        {"an older book is opened",
         {prepareMigration,
          [](const Path& folder) {
              return QStringList{"status", text(shopIn(folder)), "--today", today};
          },
          migrationState}}};
    return all;
}

/// Runs the program with a disk that fails at its n-th write.
class DisturbedRun {
public:
    DisturbedRun(const Deed& deed, const Path& base, const Path& folder) : m_deed(deed), m_folder(folder)
    {
        fs::remove_all(folder);
        fs::copy(base, folder, fs::copy_options::recursive);
    }

    /// How many writes there were.
    int run(int at, const char* how)
    {
        const QString countFile = text(m_folder) + ".count";
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_PRELOAD", text(tests::failingDisk()));
        environment.insert("FAILING_DISK_FOLDER", text(m_folder));
        environment.insert("FAILING_DISK_AT", QString::number(at));
        environment.insert("FAILING_DISK_HOW", how);
        environment.insert("FAILING_DISK_COUNT", countFile);
        process.setProcessEnvironment(environment);
        process.start(text(tests::cliProgram()), m_deed.arguments(m_folder));
        process.waitForFinished(240'000);
        m_done = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        m_killed = process.exitStatus() == QProcess::CrashExit;
        QFile file(countFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }
    bool saysDone() const { return m_done; }
    bool wasKilled() const { return m_killed; }
    std::string state() const { return m_deed.state(m_folder); }

private:
    const Deed& m_deed;
    Path m_folder;
    bool m_done = false;
    bool m_killed = false;
};

}  // namespace

void FailingDiskTest::initTestCase()
{
    if (!fs::exists(tests::failingDisk())) QSKIP("A disk that fails can be made on Linux alone.");
}

void FailingDiskTest::allOrNothing_data()
{
    QTest::addColumn<QByteArray>("deed");
    QTest::addColumn<QByteArray>("how");
    for (const auto& [name, deed] : deeds())
        for (const char* how : {"error", "full", "kill"})
            QTest::addRow("%s: %s", name.c_str(), how) << QByteArray::fromStdString(name) << QByteArray(how);
}

void FailingDiskTest::allOrNothing()
{
    QFETCH(QByteArray, deed);
    QFETCH(QByteArray, how);
    const Deed& done = deeds().at(deed.toStdString());
    QTemporaryDir folder;
    const Path base = pathFromUtf8(folder.filePath("base").toStdString());
    const Path work = pathFromUtf8(folder.filePath("work").toStdString());
    fs::create_directories(base);
    done.prepare(base);

    DisturbedRun undisturbed(done, base, work);
    QCOMPARE(undisturbed.run(0, "error") > 10, true);
    QVERIFY(undisturbed.saysDone());
    QCOMPARE(undisturbed.state(), std::string(after));
    DisturbedRun counted(done, base, work);
    const int writes = counted.run(0, "error");

    std::map<std::string, int> found;
    for (int at = 1; at <= writes; ++at) {
        DisturbedRun run(done, base, work);
        run.run(at, how.constData());
        const std::string state = run.state();
        const QByteArray what = "write " + QByteArray::number(at) + " of " + QByteArray::number(writes) +
                                ": " + QByteArray::fromStdString(state);
        QVERIFY2(state == before || state == after, what.constData());
        if (run.saysDone()) QVERIFY2(state == after, what.constData());
        ++found[state];
    }
    QVERIFY(found[before] > 0);
    qInfo("%s",
          qPrintable(
              QString("%1 writes: %2 before, %3 after").arg(writes).arg(found[before]).arg(found[after])));
}

TACTFUL_TEST(FailingDiskTest)
#include "failing_disk_test.moc"
