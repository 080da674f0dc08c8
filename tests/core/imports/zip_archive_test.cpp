#include "core/imports/zip_archive.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"
#include "tests/support/zip_bytes.h"

using namespace tactful;
using namespace tactful::imports;
using tactful::tests::WrittenFile;
using tactful::tests::ZipEntry;
using tactful::tests::zipOf;

namespace {

FileSource inMemory(const std::string& bytes)
{
    return {"files.zip", std::make_shared<const std::string>(bytes)};
}

std::string contentOf(const FileSource& source)
{
    auto reader = source.open();
    if (!reader) return reader.error().detail;
    auto bytes = readAll(*reader, 1 << 20);
    return bytes ? *bytes : bytes.error().detail;
}

}  // namespace

class ZipArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void listsAndUnpacksItsFiles();
    void readsFromTheDiskAsFromMemory();
    void aPathGoesOnIntoAnArchive();
    void aWorkbookInsideAnArchiveIsUnpackedIntoMemory();
    void refusesWhatIsNotSafe_data();
    void refusesWhatIsNotSafe();
    void refusesABombBeforeUnpackingIt();
    void refusesFilesThatShareTheirBytes();
    void refusesAMemberAboveTheLimitOfMemory();
    void noticesEveryChangedByteOfAFile();
    void aMissingFileIsNamed();
};

void ZipArchiveTest::listsAndUnpacksItsFiles()
{
    std::string large(300'000, 'x');
    large += "end";
    const auto archive =
        ZipArchive::open(inMemory(zipOf({{"a/orders.csv", large, true}, {"b.csv", "1,2\n"}})));
    QVERIFY(archive.ok());
    QCOMPARE(archive->members().size(), std::size_t{2});
    QCOMPARE(archive->members()[0].name, std::string("a/orders.csv"));
    QCOMPARE(archive->members()[0].size, std::int64_t{300'003});
    QVERIFY(archive->members()[0].packedSize < 1000);
    QVERIFY(*archive->readWhole(archive->members()[0], 1 << 20) == large);
    QCOMPARE(*archive->readWhole(*archive->find("B.CSV"), 10), std::string("1,2\n"));
    QVERIFY(archive->find("c.csv") == nullptr);
}

void ZipArchiveTest::readsFromTheDiskAsFromMemory()
{
    const WrittenFile file(zipOf({{"b.csv", "1,2\n", true}}), "files.zip");
    const auto archive = ZipArchive::open(file.path());
    QVERIFY(archive.ok());
    QCOMPARE(*archive->readWhole(archive->members()[0], 10), std::string("1,2\n"));
}

void ZipArchiveTest::aPathGoesOnIntoAnArchive()
{
    const WrittenFile file(zipOf({{"2026/orders.csv", "1,2\n", true}}), "Shop.ZIP");
    const FileSource inside(file.path() / "2026" / "orders.csv");
    QCOMPARE(inside.name(), std::string("Shop.ZIP › 2026/orders.csv"));
    QCOMPARE(inside.size(), std::int64_t{4});
    QCOMPARE(contentOf(inside), std::string("1,2\n"));
    QVERIFY(inside.onDisk() == nullptr);
    QCOMPARE(contentOf(file.path() / "customers.csv"),
             std::string("The archive has no file \"customers.csv\"."));
    // A folder may be called so, too, and a path to nowhere stays one.
    QVERIFY(FileSource(file.path().parent_path() / "none.zip" / "a.csv").open().error().code ==
            ErrorCode::NotFound);
}

void ZipArchiveTest::aWorkbookInsideAnArchiveIsUnpackedIntoMemory()
{
    const WrittenFile file(zipOf({{"book.xlsx", zipOf({{"xl/a.xml", "<a/>"}}), true}}), "files.zip");
    const FileSource sheet(file.path() / "book.xlsx" / "Orders");
    QCOMPARE(sheet.name(), std::string("files.zip › book.xlsx › Orders"));
    QCOMPARE(sheet.sheet(), std::string("Orders"));
    const auto archive = ZipArchive::open(sheet);
    QVERIFY(archive.ok());
    QCOMPARE(*archive->readWhole(*archive->find("xl/a.xml"), 10), std::string("<a/>"));
}

void ZipArchiveTest::refusesWhatIsNotSafe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const std::string& bytes, const char* words) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(words);
    };
    const std::string fine = zipOf({{"a.csv", "1\n"}});
    row("no archive", "PK\x03\x04 and nothing else", "is damaged");
    row("its end cut off", fine.substr(0, fine.size() - 10), "is damaged");
    row("a name that climbs", zipOf({{"../a.csv", "1\n"}}), "leads out of the archive");
    row("a name that climbs in the middle", zipOf({{"a/../../b.csv", "1\n"}}), "leads out of the archive");
    row("a name that climbs with backslashes", zipOf({{"..\\a.csv", "1\n"}}), "leads out of the archive");
    row("a name from the root", zipOf({{"/etc/a.csv", "1\n"}}), "leads out of the archive");
    row("a name with a drive", zipOf({{"c:a.csv", "1\n"}}), "leads out of the archive");
    row("a name with a line end", zipOf({{"a\n.csv", "1\n"}}), "leads out of the archive");
    row("no name", zipOf({{"", "1\n"}}), "leads out of the archive");
    row("an endless name", zipOf({{std::string(2000, 'a'), "1\n"}}), "endless name");
    row("the same name twice", zipOf({{"a.csv", "1\n"}, {"A.csv", "2\n"}}), "the same name");
    const auto changed = [&](std::size_t inDirectory, char byte) {
        std::string bytes = fine;
        bytes[bytes.find("PK\x01\x02") + inDirectory] = byte;
        return bytes;
    };
    row("a password", changed(8, 1), "locked with a password");
    row("another way of packing", changed(10, 12), "packed in a way that is not known");
    std::vector<ZipEntry> many(10'001);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i].name = std::to_string(i);
    row("too many files", zipOf(many), "more than 10,000 files");
}

void ZipArchiveTest::refusesWhatIsNotSafe()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    const auto archive = ZipArchive::open(inMemory(bytes.toStdString()));
    QVERIFY(!archive.ok());
    QVERIFY(archive.error().code == ErrorCode::BadFile);
    QVERIFY2(archive.error().detail.find(words.toStdString()) != std::string::npos,
             archive.error().detail.c_str());
    QCOMPARE(archive.error().where, std::string("files.zip"));
}

void ZipArchiveTest::refusesABombBeforeUnpackingIt()
{
    const std::string zeros((16 << 20) + 1, '0');
    QVERIFY(ZipArchive::open(inMemory(zipOf({{"a.csv", zeros.substr(1), true}}))).ok());
    const auto bomb = ZipArchive::open(inMemory(zipOf({{"a.csv", zeros, true}})));
    QVERIFY(bomb.error().detail.find("more than 200 times its size") != std::string::npos);
}

void ZipArchiveTest::refusesFilesThatShareTheirBytes()
{
    // Three entries of the directory, all of the one file that there is.
    std::string bytes = zipOf({{"a.csv", std::string(400, 'x')}});
    const std::size_t directory = bytes.find("PK\x01\x02");
    const std::size_t end = bytes.find("PK\x05\x06");
    const std::string entry = bytes.substr(directory, end - directory);
    std::string more;
    for (const char name : {'b', 'c'}) {
        std::string copy = entry;
        copy[46] = name;
        more += copy;
    }
    bytes.insert(end, more);
    const std::size_t last = end + more.size();
    bytes[last + 8] = bytes[last + 10] = 3;
    const auto size = static_cast<unsigned>(entry.size() + more.size());
    bytes[last + 12] = static_cast<char>(size & 0xff);
    bytes[last + 13] = static_cast<char>(size >> 8);
    QVERIFY(ZipArchive::open(inMemory(bytes)).error().detail.find("share their bytes") != std::string::npos);
}

void ZipArchiveTest::refusesAMemberAboveTheLimitOfMemory()
{
    const auto archive = ZipArchive::open(inMemory(zipOf({{"a.csv", std::string(3 << 20, 'x'), true}})));
    QVERIFY(archive.ok());
    const auto whole = archive->readWhole(archive->members()[0], 2 << 20);
    QCOMPARE(whole.error().detail,
             std::string("A file inside another is larger than 2 MB. Unpack it and import it by itself."));
    QCOMPARE(whole.error().where, std::string("files.zip"));
}

void ZipArchiveTest::noticesEveryChangedByteOfAFile()
{
    const std::string table = "order,price\n1,24.90\n2,6.50\n";
    for (const bool packed : {false, true}) {
        const std::string fine = zipOf({{"a.csv", table, packed}});
        const std::size_t begin = 30 + 5;  // after the head and the name
        const std::size_t end = fine.find("PK\x01\x02");
        for (std::size_t i = begin; i < end; ++i) {
            std::string bytes = fine;
            bytes[i] = static_cast<char>(bytes[i] ^ 0x10);
            const auto archive = ZipArchive::open(inMemory(bytes));
            QVERIFY(archive.ok());
            const auto content = archive->readWhole(archive->members()[0], 1000);
            // The last bits of packed bytes may mean nothing.
            if (content)
                QVERIFY2(packed && *content == table, std::to_string(i).c_str());
            else
                QVERIFY(content.error().detail.find("is damaged") != std::string::npos);
        }
    }
}

void ZipArchiveTest::aMissingFileIsNamed()
{
    const WrittenFile file("x");
    QVERIFY(ZipArchive::open(file.path().parent_path() / "none.zip").error().code == ErrorCode::NotFound);
}

TACTFUL_TEST(ZipArchiveTest)
#include "zip_archive_test.moc"
