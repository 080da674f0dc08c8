#include "core/base/file.h"
#include "tests/support/register.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <utility>

using namespace tactful;

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void bytesComeBackAsTheyWereWritten();
    void piecesAddUpToTheFile();
    void piecesMayComeFromAnywhere();
    void missingFilesAndFoldersAreNamedWithoutTheirPath();
    void filesAboveTheLimitAreRefused();
    void nothingIsSeenBeforeCommit();
    void anAbandonedFileLeavesNoTrace();
    void aFailedCommitLeavesNoTrace();
    void aMovedFileIsCommittedOnce();
    void assigningAbandonsWhatWasThere();
    void aMissingFolderIsSaidPlainly();
    void pathsAreUtf8();
};

namespace {

Path inside(const QTemporaryDir& folder, const char* name)
{
    return pathFromUtf8(folder.filePath(name).toStdString());
}

QStringList entries(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

}  // namespace

void FileTest::bytesComeBackAsTheyWereWritten()
{
    const QTemporaryDir folder;
    std::string bytes;
    for (int i = 0; i < 300000; ++i)
        bytes += static_cast<char>(i * 31 % 256);  // zeros and line ends of every kind included
    const Path path = inside(folder, "a.bin");
    QVERIFY(writeWholeFile(path, bytes).ok());
    QVERIFY(*readWholeFile(path) == bytes);
    QVERIFY(writeWholeFile(path, "").ok());
    QCOMPARE(*readWholeFile(path), std::string());
    QCOMPARE(entries(folder), QStringList{"a.bin"});
}

void FileTest::piecesAddUpToTheFile()
{
    const QTemporaryDir folder;
    const Path path = inside(folder, "a.txt");
    QVERIFY(writeWholeFile(path, "0123456789").ok());
    auto reader = FileReader::open(path);
    QVERIFY(reader.ok());
    QCOMPARE(reader->size(), std::int64_t{10});
    char buffer[4];
    std::string all;
    for (const std::size_t expected : {4u, 4u, 2u, 0u, 0u}) {
        const auto got = reader->read(buffer, sizeof buffer);
        QVERIFY(got.ok());
        QCOMPARE(*got, expected);
        all.append(buffer, *got);
    }
    QCOMPARE(all, std::string("0123456789"));
}

void FileTest::piecesMayComeFromAnywhere()
{
    FileReader reader = FileReader::ofPieces(
        [left = 2](char* buffer, std::size_t) mutable -> Result<std::size_t> {
            if (left == 0) return Error{ErrorCode::BadFile, "It ends in the middle."};
            *buffer = static_cast<char>('0' + left--);
            return std::size_t{1};
        },
        2);
    QCOMPARE(reader.size(), std::int64_t{2});
    char piece[8];
    QCOMPARE(*reader.read(piece, sizeof(piece)), std::size_t{1});
    QCOMPARE(piece[0], '2');
    QCOMPARE(*reader.read(piece, sizeof(piece)), std::size_t{1});
    QCOMPARE(reader.read(piece, sizeof(piece)).error().detail, std::string("It ends in the middle."));
}

void FileTest::missingFilesAndFoldersAreNamedWithoutTheirPath()
{
    const QTemporaryDir folder;
    const auto missing = FileReader::open(inside(folder, "orders.csv"));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().detail,
             std::string("There is no file \"orders.csv\". Check the name and the folder."));
    QCOMPARE(missing.error().where, std::string("orders.csv"));

    QVERIFY(QDir(folder.path()).mkdir("exports"));
    const auto directory = readWholeFile(inside(folder, "exports"));
    QVERIFY(!directory.ok());
    QCOMPARE(directory.error().code, ErrorCode::BadFile);
    QCOMPARE(directory.error().detail,
             std::string("\"exports\" is a folder. Name the files inside it instead."));

    QVERIFY(writeWholeFile(inside(folder, "plain"), "x").ok());
    const auto below = FileReader::open(inside(folder, "plain") / "a.csv");
    QVERIFY(!below.ok());
    QCOMPARE(below.error().code, ErrorCode::NotFound);
}

void FileTest::filesAboveTheLimitAreRefused()
{
    const QTemporaryDir folder;
    const Path path = inside(folder, "map.json");
    QVERIFY(writeWholeFile(path, std::string(100, 'x')).ok());
    QVERIFY(readWholeFile(path, 100).ok());
    const auto refused = readWholeFile(path, 99);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::BadFile);
    QCOMPARE(refused.error().detail, std::string("\"map.json\" is too large to be what it should be."));
}

void FileTest::nothingIsSeenBeforeCommit()
{
    const QTemporaryDir folder;
    const Path path = inside(folder, "list.csv");
    QVERIFY(writeWholeFile(path, "old").ok());
    auto file = AtomicFile::create(path);
    QVERIFY(file.ok());
    QVERIFY(file->write("ne").ok());
    QVERIFY(file->write("w").ok());
    QCOMPARE(*readWholeFile(path), std::string("old"));
    QCOMPARE(entries(folder).size(), 2);
    QVERIFY(file->commit().ok());
    QCOMPARE(*readWholeFile(path), std::string("new"));
    QCOMPARE(entries(folder), QStringList{"list.csv"});
}

void FileTest::anAbandonedFileLeavesNoTrace()
{
    const QTemporaryDir folder;
    {
        auto file = AtomicFile::create(inside(folder, "list.csv"));
        QVERIFY(file.ok());
        QVERIFY(file->write("half").ok());
        QCOMPARE(entries(folder).size(), 1);
    }
    QCOMPARE(entries(folder), QStringList());
}

void FileTest::aFailedCommitLeavesNoTrace()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("list.csv/inside"));  // a folder cannot be renamed over
    const auto refused = writeWholeFile(inside(folder, "list.csv"), "new");
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY(refused.error().detail.find("\"list.csv\" could not be written: ") == 0);
    QCOMPARE(entries(folder), QStringList{"list.csv"});
}

void FileTest::aMovedFileIsCommittedOnce()
{
    const QTemporaryDir folder;
    const Path path = inside(folder, "list.csv");
    auto created = AtomicFile::create(path);
    QVERIFY(created.ok());
    {
        AtomicFile moved = *std::move(created);
        QVERIFY(moved.write("moved").ok());
        QVERIFY(moved.commit().ok());
    }
    QCOMPARE(*readWholeFile(path), std::string("moved"));
    QCOMPARE(entries(folder), QStringList{"list.csv"});
}

void FileTest::assigningAbandonsWhatWasThere()
{
    const QTemporaryDir folder;
    auto first = AtomicFile::create(inside(folder, "first.csv"));
    auto second = AtomicFile::create(inside(folder, "second.csv"));
    QVERIFY(first.ok() && second.ok());
    QVERIFY(second->write("second").ok());
    *first = *std::move(second);
    QVERIFY(first->commit().ok());
    QCOMPARE(entries(folder), QStringList{"second.csv"});
}

void FileTest::aMissingFolderIsSaidPlainly()
{
    const QTemporaryDir folder;
    const auto file = AtomicFile::create(inside(folder, "nowhere/list.csv"));
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::Io);
    QVERIFY(file.error().detail.find("\"list.csv\" could not be written: ") == 0);
    QVERIFY(file.error().detail.find("Check that the folder exists and that you may write to it.") !=
            std::string::npos);
}

void FileTest::pathsAreUtf8()
{
    const QTemporaryDir folder;
    const Path path = inside(folder, "Bücher 図.csv");
    QVERIFY(writeWholeFile(path, "x").ok());
    QCOMPARE(entries(folder), QStringList{QString::fromUtf8("Bücher 図.csv")});
    QCOMPARE(utf8Path(path.filename()), std::string("Bücher 図.csv"));
}

TACTFUL_TEST(FileTest)
#include "file_test.moc"
