#include "core/steps/backup_step.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/demo_step.h"
#include "core/steps/import_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/logbook_step.h"
#include "core/steps/session_parts.h"
#include "core/store/personal_fields.h"
#include "core/store/suppressions.h"
#include "tests/steps/shop_files.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <set>

using namespace tactful;

/// A hundred customers of the demo shop ask to be erased: afterwards nothing says who they were, not even
/// after a backup from before was restored and the files they came from were imported again.
class ForgottenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aHundredAreErased();
    void nothingIsLeftInAnyFile();
    void theirFileDoesNotBringThemBack();
    void anOlderBackupDoesNotBringThemBack();

private:
    Path folder() const { return pathFromUtf8(m_folder.path().toStdString()); }
    static steps::Session opened(const Path& book);
    void import(steps::Session& session);
    QStringList filesThatSay() const;
    void lookForThem(steps::Session& session);

    QTemporaryDir m_folder;
    QList<QStringList> m_leaving;       ///< e-mail, name, street, note, telephone of each
    std::set<std::string> m_addresses;  ///< of those who leave
    std::int64_t m_before = 0;
};

namespace {

namespace fs = std::filesystem;

constexpr int leavingCount = 100;
constexpr qsizetype shortestValue = 5;  ///< of somebody without a name only a blank is left
constexpr const char* today = "2026-10-06";

QByteArray quoted(const QStringList& row)
{
    QStringList cells;
    for (QString cell : row)
        cells << QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return cells.join(QLatin1Char(',')).toUtf8() + "\n";
}

template <class T>
T good(Result<T> result)
{
    if (!result) qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

}  // namespace

steps::Session ForgottenTest::opened(const Path& book)
{
    return good(steps::Session::open(book, std::nullopt));
}

void ForgottenTest::import(steps::Session& session)
{
    steps::ImportOptions options;
    options.files = {folder() / "customers.csv", folder() / "files" / "orders_export.csv"};
    options.today = parseIsoDay(today);
    Job job;
    good(steps::importFiles(session, options, job));
}

/// Everything beside the files that were brought: the book, its log, keys, list and backups made since.
QStringList ForgottenTest::filesThatSay() const
{
    QStringList found;
    for (const auto& entry : fs::recursive_directory_iterator(folder())) {
        const std::string name = utf8Path(entry.path().filename());
        if (!entry.is_regular_file() || name.ends_with(".csv") || name == "before.tactful-backup") continue;
        const auto content = readWholeFile(entry.path());
        if (!content) continue;
        const QByteArray bytes =
            QByteArray::fromRawData(content->data(), static_cast<qsizetype>(content->size()));
        for (const QStringList& who : m_leaving)
            for (const QString& value : who)
                if (value.trimmed().size() >= shortestValue &&
                    (bytes.contains(value.toUtf8()) || bytes.contains(value.toLower().toUtf8())))
                    found << QString::fromStdString(name) +
                                 QStringLiteral(": value %1").arg(who.indexOf(value));
    }
    return found;
}

void ForgottenTest::lookForThem(steps::Session& session)
{
    for (const std::string& address : m_addresses) {
        QVERIFY(!steps::showCustomer(session, address, std::nullopt));
        QVERIFY(*store::isSuppressed(session.parts().book, address));
    }
    std::vector<data::CustomerId> all;
    store::Statement query(session.parts().book.database(), "SELECT id FROM customer");
    VERIFY_GOOD(query.forEach([&all](store::Statement& row) { all.push_back(row.integer(0)); }));
    int known = 0;
    VERIFY_GOOD(store::forEachPerson(session.parts().book, all,
                                     [&](data::CustomerId, const data::PersonalFields& person) -> Status {
                                         known += m_addresses.contains(person[data::PersonalField::Email]);
                                         return {};
                                     }));
    QCOMPARE(known, 0);
    QVERIFY(std::ssize(all) >= m_before - 2 * leavingCount);
    QVERIFY(std::ssize(all) <= m_before - leavingCount);
}

void ForgottenTest::initTestCase()
{
    Job job;
    steps::DemoShopOptions demo;
    demo.customers = 400;
    good(steps::writeDemoShopFiles(folder() / "files", demo, job));
    // Each gets a note of their own, and a hundred of those with an address of their own will leave.
    auto rows =
        tests::readCsv(QString::fromStdString((folder() / "files" / "customers_export.csv").string()));
    const qsizetype note = rows[0].indexOf("Note");
    const auto at = [&rows](const QStringList& row, const char* title) {
        return row.value(rows[0].indexOf(title));
    };
    QVERIFY(note >= 0);
    QByteArray text = quoted(rows[0]);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].size() != rows[0].size()) continue;
        rows[i][note] = QStringLiteral("Leave it under bench number %1, please").arg(1000 + i);
        text += quoted(rows[i]);
        const QString email = at(rows[i], "Email").trimmed().toLower();
        if (m_leaving.size() == leavingCount || email.count('@') != 1 || email.contains(' ') ||
            email.contains(','))
            continue;
        if (!m_addresses.insert(email.toStdString()).second) continue;
        m_leaving << QStringList{email, at(rows[i], "First Name") + " " + at(rows[i], "Last Name"),
                                 at(rows[i], "Address1"), rows[i][note], at(rows[i], "Phone")};
    }
    QCOMPARE(m_leaving.size(), qsizetype{leavingCount});
    VERIFY_GOOD(writeWholeFile(folder() / "customers.csv", text.toStdString()));
}

void ForgottenTest::aHundredAreErased()
{
    auto session = good(steps::Session::create(folder() / "shop.tactful", {}, std::nullopt));
    import(session);
    Job job;
    VERIFY_GOOD(steps::learn(session, {}, job));
    m_before = *session.parts().book.database().integer("SELECT count(*) FROM customer");
    VERIFY_GOOD(steps::backupBook(session, folder() / "before.tactful-backup", {std::nullopt, true}, job));
    const Instant asked{now().seconds};
    int asking = 0;
    for (const std::string& address : m_addresses)
        asking += steps::requestErasure(session, address, asked).ok();
    // Two addresses may be one person's: nobody is missed.
    QVERIFY(asking >= leavingCount - 5);
    QCOMPARE(*steps::wipeDue(session, {asked.seconds + 23 * 3600}), std::int64_t{0});
    QVERIFY(*steps::wipeDue(session, {asked.seconds + 25 * 3600}) > leavingCount / 2);
    lookForThem(session);
}

void ForgottenTest::nothingIsLeftInAnyFile()
{
    auto session = opened(folder() / "shop.tactful");
    Job job;
    VERIFY_GOOD(steps::backupBook(session, folder() / "since.tactful-backup", {std::nullopt, true}, job));
    VERIFY_GOOD(steps::backupIfChanged(session, folder() / "shop.tactful-backups", now(), job));
    QVERIFY2(filesThatSay().isEmpty(), qPrintable(filesThatSay().join(QStringLiteral(", "))));
    // The search does find what is there.
    VERIFY_GOOD(writeWholeFile(folder() / "left", m_leaving[3][0].toStdString()));
    QCOMPARE(filesThatSay().size(), qsizetype{1});
    fs::remove(folder() / "left");

    const auto proof = steps::logbookPage(session, 0, 1, {"erasure-proof", {}, {}});
    VERIFY_GOOD(proof);
    QCOMPARE(proof->entries, std::int64_t{1});
    QCOMPARE(proof->lines.front().event.detail, std::string("nothing found"));
    QVERIFY(proof->lines.front().event.concerns > leavingCount / 2);
    QVERIFY(session.parts().book.check()->empty());
}

void ForgottenTest::theirFileDoesNotBringThemBack()
{
    auto session = opened(folder() / "shop.tactful");
    import(session);
    lookForThem(session);
    QVERIFY2(filesThatSay().isEmpty(), qPrintable(filesThatSay().join(QStringLiteral(", "))));
}

void ForgottenTest::anOlderBackupDoesNotBringThemBack()
{
    const Path second = folder() / "second.tactful";
    Job job;
    VERIFY_GOOD(steps::restoreBackup(folder() / "before.tactful-backup", second, std::nullopt, job));
    {
        auto session = opened(second);
        lookForThem(session);
        import(session);
        lookForThem(session);
        QVERIFY(session.parts().book.check()->empty());
    }
    QVERIFY2(filesThatSay().isEmpty(), qPrintable(filesThatSay().join(QStringLiteral(", "))));
}

TACTFUL_TEST(ForgottenTest)
#include "forgotten_test.moc"
