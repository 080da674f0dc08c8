#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QDir>
#include <QFile>
#include <QMultiHash>
#include <QTemporaryDir>

#include <cstring>

using namespace tactful::tests;

namespace {

constexpr qsizetype shortest = 6;  // shorter words are found in any file of this size by chance

/// Values that must not be found, by how they begin.
class Secrets {
public:
    void add(const QByteArray& value)
    {
        if (value.size() >= shortest && !m_byBeginning.contains(beginning(value.constData()), value))
            m_byBeginning.insert(beginning(value.constData()), value);
    }
    qsizetype size() const { return m_byBeginning.size(); }
    bool areIn(const QByteArray& bytes) const
    {
        for (qsizetype at = 0; at + shortest <= bytes.size(); ++at) {
            const auto [begin, end] = m_byBeginning.equal_range(beginning(bytes.constData() + at));
            for (auto secret = begin; secret != end; ++secret)
                if (at + secret->size() <= bytes.size() &&
                    std::memcmp(bytes.constData() + at, secret->constData(),
                                static_cast<std::size_t>(secret->size())) == 0)
                    return true;
        }
        return false;
    }

private:
    static quint64 beginning(const char* text)
    {
        quint64 value = 0;
        for (qsizetype at = 0; at < shortest; ++at)
            value = value << 8 | static_cast<unsigned char>(text[at]);
        return value;
    }
    QMultiHash<quint64, QByteArray> m_byBeginning;
};

}  // namespace

/// Nobody's name, address or e-mail can be read in any file of a book, nor in what the program says when it
/// fails.
class PrivacyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noFileOfTheBookShowsAnybody();
    void noErrorShowsAnybody();

private:
    QTemporaryDir m_folder;
    QString m_files;
    QString m_book;
    Secrets m_secrets;
};

void PrivacyTest::initTestCase()
{
    m_files = m_folder.filePath("files");
    QCOMPARE(runCli({"demo", "--as-files", m_files}).exitCode, 0);
    const QList<QStringList> customers = readCsv(m_files + "/customers_export.csv");
    QVERIFY(customers.size() > 4000);
    for (const char* const name : {"First Name", "Last Name", "Email", "Default Address Address1", "Phone"}) {
        const qsizetype column = customers[0].indexOf(name);
        QVERIFY2(column >= 0, name);
        for (const QStringList& row : customers.mid(1)) {
            const QByteArray value = row.value(column).trimmed().toUtf8().toLower();
            m_secrets.add(value.startsWith('\'') ? value.mid(1) : value);
        }
    }
    QVERIFY(m_secrets.size() > 4000);
    m_book = m_folder.filePath("shop.tactful");
    QCOMPARE(runCli({"new", m_book}).exitCode, 0);
}

void PrivacyTest::noFileOfTheBookShowsAnybody()
{
    const CliRun run =
        runCli({"import", m_book, m_files + "/customers_export.csv", m_files + "/orders_export.csv",
                m_files + "/products_export.csv", "--json", "--today", "2026-10-06"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(runCli({"learn", m_book}).exitCode, 0);

    // What `strings` would show: runs of printable bytes, in small letters.
    QDir folder(m_folder.path());
    int files = 0;
    for (const QString& name : folder.entryList({"shop.tactful*"}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        QVERIFY2(!m_secrets.areIn(bytes), qPrintable("a personal value can be read in " + name));
        ++files;
    }
    QVERIFY(files >= 2);
    QVERIFY2(!m_secrets.areIn((run.out + run.err).toLower()), "a personal value is in what the import says");
}

void PrivacyTest::noErrorShowsAnybody()
{
    const QList<QStringList> customers = readCsv(m_files + "/customers_export.csv");
    const QString email = customers[5][customers[0].indexOf("Email")];
    for (const QStringList& arguments : {QStringList{"customer", m_book, "show", "x" + email},
                                         QStringList{"preview", m_book, "7", "--customer", email},
                                         QStringList{"customer", m_book, "erase", email + ".invalid"}}) {
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!run.err.contains(email.toUtf8()));
    }
}

TACTFUL_TEST(PrivacyTest)
#include "privacy_test.moc"
