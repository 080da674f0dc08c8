#include "core/steps/backup_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/lock_step.h"
#include "core/steps/logbook_step.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

#include <algorithm>

using namespace tactful;
using tests::ShopFixture;

class BackupTest : public QObject {
    Q_OBJECT

private slots:
    void aRestoredBookIsTheBook();
    void anOpenBookIsNotBackedUpByAccident();
    void aLockedBackupNeedsItsPassphrase();
    void nothingIsOverwritten();
    void aDamagedBackupIsRefused();
    void whatIsNoBackupIsRefused();
    void automaticBackupsWaitForAChange();
    void anAutomaticBackupThatFailsIsTold();
    void tenAutomaticBackupsAreKept();
    void afterAnErasureOlderBackupsGo();
    void aPassphraseIsSetAndTakenOff();
};

namespace {

const std::string header = "order_id,ordered_at,customer_id,email,sku,product,quantity,unit_price\n";
const std::string columnMap =
    R"({"kind": "orders", "columns": {"order_id": "order_id", "ordered_at": "ordered_at",
    "customer_id": "customer_id", "email": "email", "sku": "sku", "product": "product", "quantity": "quantity",
    "unit_price": "unit_price"}})";

void importOrder(ShopFixture& shop, int number)
{
    const std::string text = std::to_string(number);
    shop.import(shop.write("orders" + text + ".csv", header + text + ",2026-01-10,C" + text + ",p" + text +
                                                         "@example.com,S1,Cup,1,3.00\n"),
                columnMap);
}

Result<steps::Backup> backedUp(ShopFixture& shop, const Path& file, const steps::BackupOptions& options)
{
    Job job;
    return steps::backupBook(shop.session(), file, options, job);
}

std::vector<std::string> namesIn(const Path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(utf8Path(entry.path().filename()));
    std::sort(names.begin(), names.end());
    return names;
}

Instant minutes(int count)
{
    return {1'790'000'000 + std::int64_t{count} * 60};
}

}  // namespace

void BackupTest::aRestoredBookIsTheBook()
{
    ShopFixture shop;
    importOrder(shop, 1);
    const auto content = shop.content();
    const Path file = shop.folder() / "copy.tactful-backup";
    const auto backup = backedUp(shop, file, {std::nullopt, true});
    VERIFY_GOOD(backup);
    QVERIFY(!backup->hasPassphrase);
    Job job;
    const auto seen = steps::inspectBackup(file, job);
    VERIFY_GOOD(seen);
    QCOMPARE(seen->shop, std::string("My shop"));

    shop.close();
    for (const char* name : {"shop.tactful", "shop.tactful-keys"})
        std::filesystem::remove(shop.folder() / name);
    VERIFY_GOOD(steps::restoreBackup(file, shop.folder() / "shop.tactful", std::nullopt, job));
    shop.reopen();
    QCOMPARE(shop.content(), content);
    QCOMPARE(namesIn(shop.folder()).size(), std::size_t{6});  // with log and shared memory of the open book
}

void BackupTest::anOpenBookIsNotBackedUpByAccident()
{
    ShopFixture shop;
    const Path file = shop.folder() / "copy.tactful-backup";
    QCOMPARE(backedUp(shop, file, {}).error().code, ErrorCode::Refused);
    QCOMPARE(backedUp(shop, file, {std::string(), false}).error().code, ErrorCode::BadInput);
    QVERIFY(!std::filesystem::exists(file));
}

void BackupTest::aLockedBackupNeedsItsPassphrase()
{
    ShopFixture shop;
    const Path file = shop.folder() / "copy.tactful-backup";
    const auto backup = backedUp(shop, file, {std::string("three small words"), false});
    VERIFY_GOOD(backup);
    QVERIFY(backup->hasPassphrase);
    Job job;
    const Path book = shop.folder() / "second.tactful";
    const auto before = namesIn(shop.folder());
    QCOMPARE(steps::restoreBackup(file, book, std::nullopt, job).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(namesIn(shop.folder()), before);
    VERIFY_GOOD(steps::restoreBackup(file, book, std::string("three small words"), job));
    const auto locked = steps::hasPassphrase(book);
    VERIFY_GOOD(locked);
    QVERIFY(*locked);
    // The book itself is as open as it was.
    shop.reopen();
}

void BackupTest::nothingIsOverwritten()
{
    ShopFixture shop;
    const Path file = shop.folder() / "copy.tactful-backup";
    VERIFY_GOOD(backedUp(shop, file, {std::nullopt, true}));
    Job job;
    QCOMPARE(steps::restoreBackup(file, shop.folder() / "shop.tactful", std::nullopt, job).error().code,
             ErrorCode::Refused);
    shop.write("third.tactful-keys", "");
    QCOMPARE(steps::restoreBackup(file, shop.folder() / "third.tactful", std::nullopt, job).error().code,
             ErrorCode::Refused);
}

void BackupTest::aDamagedBackupIsRefused()
{
    ShopFixture shop;
    const Path file = shop.folder() / "copy.tactful-backup";
    VERIFY_GOOD(backedUp(shop, file, {std::nullopt, true}));
    std::string bytes = *readWholeFile(file);
    const Path book = shop.folder() / "second.tactful";
    Job job;
    const auto before = namesIn(shop.folder());
    for (const std::size_t size : {bytes.size() - 1, bytes.size() / 2, std::size_t{40}}) {
        VERIFY_GOOD(writeWholeFile(file, bytes.substr(0, size)));
        QCOMPARE(steps::restoreBackup(file, book, std::nullopt, job).error().code, ErrorCode::BadFile);
    }
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    VERIFY_GOOD(writeWholeFile(file, bytes));
    QCOMPARE(steps::inspectBackup(file, job).error().code, ErrorCode::BadFile);
    QCOMPARE(steps::restoreBackup(file, book, std::nullopt, job).error().code, ErrorCode::BadFile);
    QCOMPARE(namesIn(shop.folder()), before);
}

void BackupTest::whatIsNoBackupIsRefused()
{
    ShopFixture shop;
    Job job;
    QCOMPARE(steps::inspectBackup(shop.write("a", "Tactful back"), job).error().code, ErrorCode::BadFile);
    QCOMPARE(steps::inspectBackup(shop.write("b", "Tactful backup 1\n{}\n"), job).error().code,
             ErrorCode::BadFile);
    QCOMPARE(steps::inspectBackup(shop.folder() / "nowhere", job).error().code, ErrorCode::NotFound);
}

void BackupTest::automaticBackupsWaitForAChange()
{
    ShopFixture shop;
    const Path folder = shop.folder() / "backups";
    Job job;
    const auto made = [&](int minute) {
        const auto backup = steps::backupIfChanged(shop.session(), folder, minutes(minute), job);
        if (!backup) qFatal("%s", backup.error().detail.c_str());
        return backup->has_value();
    };
    QVERIFY(made(0));
    QVERIFY(!made(40));  // nothing changed
    importOrder(shop, 1);
    QVERIFY(!made(29));  // too soon
    QVERIFY(made(70));
    QVERIFY(!made(110));  // its own entry is no change
    QCOMPARE(namesIn(folder).size(), std::size_t{2});
    const auto told = steps::logbookPage(shop.session(), 0, 20);
    VERIFY_GOOD(told);
    QCOMPARE(std::count_if(told->lines.begin(), told->lines.end(),
                           [](const steps::LogbookLine& line) { return line.event.word == "auto-backup"; }),
             std::ptrdiff_t{2});
}

void BackupTest::anAutomaticBackupThatFailsIsTold()
{
    ShopFixture shop;
    const Path blocked = shop.write("not-a-folder", "x");
    Job job;
    QVERIFY(!steps::backupIfChanged(shop.session(), blocked, minutes(0), job).ok());
    const auto told = steps::logbookPage(shop.session(), 0, 2);
    VERIFY_GOOD(told);
    QCOMPARE(told->lines.front().event.word, std::string("backup-failed"));
    QCOMPARE(told->lines.back().event.word, std::string("auto-backup"));
}

void BackupTest::tenAutomaticBackupsAreKept()
{
    ShopFixture shop;
    const Path folder = shop.folder() / "backups";
    Job job;
    for (int i = 0; i < 12; ++i) {
        importOrder(shop, i);
        VERIFY_GOOD(steps::backupIfChanged(shop.session(), folder, minutes(31 * i), job));
    }
    const auto kept = steps::automaticBackups(shop.session(), folder);
    VERIFY_GOOD(kept);
    QCOMPARE(kept->size(), static_cast<std::size_t>(steps::keptBackups));
    QCOMPARE(kept->front().madeAt.seconds, minutes(31 * 11).seconds);
}

void BackupTest::afterAnErasureOlderBackupsGo()
{
    ShopFixture shop;
    const Path folder = shop.folder() / "backups";
    const Path byHand = shop.folder() / "by-hand.tactful-backup";
    Job job;
    const Instant start{now().seconds - 7200};
    for (int i = 0; i < 3; ++i) {
        importOrder(shop, i);
        VERIFY_GOOD(
            steps::backupIfChanged(shop.session(), folder, {start.seconds + std::int64_t{i} * 1860}, job));
    }
    VERIFY_GOOD(backedUp(shop, byHand, {std::nullopt, true}));
    VERIFY_GOOD(steps::eraseCustomer(shop.session(), "C1"));
    // At once, however new the last one is.
    const Instant after{now().seconds + 1};
    const auto made = steps::backupIfChanged(shop.session(), folder, after, job);
    VERIFY_GOOD(made);
    QVERIFY(made->has_value());
    const auto kept = steps::automaticBackups(shop.session(), folder);
    VERIFY_GOOD(kept);
    QCOMPARE(kept->size(), std::size_t{1});
    QCOMPARE(kept->front().madeAt.seconds, after.seconds);
    QCOMPARE(namesIn(folder).size(), std::size_t{1});
    QVERIFY(std::filesystem::exists(byHand));
}

void BackupTest::aPassphraseIsSetAndTakenOff()
{
    ShopFixture shop;
    const Path book = shop.folder() / "shop.tactful";
    using steps::changePassphrase;
    QCOMPARE(changePassphrase(shop.session(), std::nullopt, std::string("short")).error().code,
             ErrorCode::BadInput);
    VERIFY_GOOD(changePassphrase(shop.session(), std::nullopt, std::string("long enough")));
    QVERIFY(*steps::hasPassphrase(book));
    QCOMPARE(changePassphrase(shop.session(), std::string("long enuff"), std::nullopt).error().code,
             ErrorCode::WrongPassphrase);
    shop.close();
    QCOMPARE(steps::Session::open(book, std::nullopt).error().code, ErrorCode::WrongPassphrase);
    auto session = steps::Session::open(book, std::string("long enough"));
    VERIFY_GOOD(session);
    VERIFY_GOOD(changePassphrase(*session, std::string("long enough"), std::nullopt));
    QVERIFY(!*steps::hasPassphrase(book));
    QCOMPARE(steps::hasPassphrase(shop.folder() / "none.tactful").error().code, ErrorCode::NotFound);
}

TACTFUL_TEST(BackupTest)
#include "backup_test.moc"
