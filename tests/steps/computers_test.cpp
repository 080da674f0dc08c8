#include "core/steps/backup_step.h"
#include "core/steps/computer_step.h"
#include "core/steps/lock_step.h"
#include "tests/steps/shop_files.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::steps;

/// "Remember on this computer", without the computer's keychain: the test keeps the key.
class ComputersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRememberedComputerOpensTheShop();
    void allComputersHaveTheirKeyUnderOneName();
    void aShopWithoutPasswordRemembersNobody();
    void aNewPasswordAsksEverywhereElse();
    void aRestoredBackupAsks();
    void theCommandLineForgetsThemAll();

private:
    QString arg(const Path& path) const { return QString::fromStdString(utf8Path(path)); }
    Path book() const { return m_shop.folder() / "shop.tactful"; }
    Path words() const { return m_shop.folder() / "words"; }

    tests::ShopFixture m_shop;
};

namespace {

const std::string password = "three small words";

std::string wordsOf(const ComputerKey& key)
{
    std::string words(ComputerKey::textLength, ' ');
    key.write(std::span<char, ComputerKey::textLength>(words.data(), words.size()));
    return words;
}

Result<Session> openRemembered(const Path& book, const ComputerKey& key)
{
    return Session::open(book, wordsOf(key));
}

}  // namespace

void ComputersTest::initTestCase()
{
    QCOMPARE(newComputerEntry(m_shop.session())->name.size(), std::size_t{32});
    const auto entry = newComputerEntry(m_shop.session());
    QCOMPARE(rememberComputer(m_shop.session(), *entry).error().code, ErrorCode::Refused);
    VERIFY_GOOD(changePassphrase(m_shop.session(), {}, password));
    m_shop.write("words", password + "\n");
}

void ComputersTest::aRememberedComputerOpensTheShop()
{
    const auto entry = newComputerEntry(m_shop.session());
    VERIFY_GOOD(entry);
    // Nothing is changed before the key is kept.
    QCOMPARE(openRemembered(book(), entry->key).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(knownComputers(book())->name.empty());
    VERIFY_GOOD(rememberComputer(m_shop.session(), *entry));
    VERIFY_GOOD(openRemembered(book(), *ComputerKey::read(wordsOf(entry->key))));
    const auto known = knownComputers(book());
    QCOMPARE(known->name, entry->name);
    QCOMPARE(known->computers, std::vector<std::string>{entry->key.slot()});

    VERIFY_GOOD(forgetComputer(m_shop.session(), entry->key.slot()));
    const auto stale = openRemembered(book(), entry->key);
    QCOMPARE(stale.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(stale.error().detail.find("does not know this computer") != std::string::npos);
    VERIFY_GOOD(Session::open(book(), password));
    VERIFY_GOOD(checkPassphrase(m_shop.session(), password));
    QCOMPARE(checkPassphrase(m_shop.session(), "not this one").error().code, ErrorCode::WrongPassphrase);
    VERIFY_GOOD(checkPassphrase(m_shop.session(), password));
}

void ComputersTest::allComputersHaveTheirKeyUnderOneName()
{
    const auto here = newComputerEntry(m_shop.session());
    VERIFY_GOOD(rememberComputer(m_shop.session(), *here));
    const auto there = newComputerEntry(m_shop.session());
    QCOMPARE(there->name, here->name);
    QVERIFY(there->key.slot() != here->key.slot());
    VERIFY_GOOD(rememberComputer(m_shop.session(), *there));
    QCOMPARE(knownComputers(book())->computers.size(), std::size_t{2});
    VERIFY_GOOD(forgetAllComputers(m_shop.session()));
    // The name stays, so that a computer finds what it kept, and can say that it opens nothing any more.
    QCOMPARE(knownComputers(book())->name, here->name);
}

void ComputersTest::aShopWithoutPasswordRemembersNobody()
{
    const auto entry = newComputerEntry(m_shop.session());
    VERIFY_GOOD(rememberComputer(m_shop.session(), *entry));
    VERIFY_GOOD(changePassphrase(m_shop.session(), password, {}, entry->key.slot()));
    QCOMPARE(knownComputers(book())->computers.size(), std::size_t{0});
    QCOMPARE(rememberComputer(m_shop.session(), *entry).error().code, ErrorCode::Refused);
    VERIFY_GOOD(changePassphrase(m_shop.session(), {}, password));
    QCOMPARE(openRemembered(book(), entry->key).error().code, ErrorCode::WrongPassphrase);
}

void ComputersTest::aNewPasswordAsksEverywhereElse()
{
    const auto here = newComputerEntry(m_shop.session());
    VERIFY_GOOD(rememberComputer(m_shop.session(), *here));
    const auto there = newComputerEntry(m_shop.session());
    VERIFY_GOOD(rememberComputer(m_shop.session(), *there));
    // A wrong old password changes nothing.
    QVERIFY(!changePassphrase(m_shop.session(), "not this one", "four other small words", here->key.slot()));
    VERIFY_GOOD(openRemembered(book(), there->key));
    VERIFY_GOOD(changePassphrase(m_shop.session(), password, "four other small words", here->key.slot()));
    VERIFY_GOOD(openRemembered(book(), here->key));
    QCOMPARE(openRemembered(book(), there->key).error().code, ErrorCode::WrongPassphrase);
    VERIFY_GOOD(changePassphrase(m_shop.session(), "four other small words", password));
    QCOMPARE(openRemembered(book(), here->key).error().code, ErrorCode::WrongPassphrase);
}

void ComputersTest::aRestoredBackupAsks()
{
    const auto entry = newComputerEntry(m_shop.session());
    VERIFY_GOOD(rememberComputer(m_shop.session(), *entry));
    Job job;
    const Path backup = m_shop.folder() / "copy.tactful-backup";
    const Path second = m_shop.folder() / "second.tactful";
    VERIFY_GOOD(backupBook(m_shop.session(), backup, {}, job));
    VERIFY_GOOD(restoreBackup(backup, second, password, job));
    QCOMPARE(openRemembered(second, entry->key).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(knownComputers(second)->computers.empty());
    // It keeps its keys under a name of its own, so that neither book takes the other's.
    auto restored = Session::open(second, password);
    VERIFY_GOOD(restored);
    QVERIFY(newComputerEntry(*restored)->name != entry->name);
    VERIFY_GOOD(openRemembered(book(), entry->key));
}

void ComputersTest::theCommandLineForgetsThemAll()
{
    VERIFY_GOOD(forgetAllComputers(m_shop.session()));
    for (int computer = 0; computer < 2; ++computer)
        VERIFY_GOOD(rememberComputer(m_shop.session(), *newComputerEntry(m_shop.session())));
    const QStringList key{QStringLiteral("--passphrase-file"), arg(words())};
    const QStringList settings{QStringLiteral("settings"), arg(book())};
    auto run = tests::runCli(settings + key);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("on 2 computers"), run.out.constData());
    run = tests::runCli(settings + QStringList{QStringLiteral("--forget-computers")} + key);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("on 0 computers"), run.out.constData());
    QVERIFY(knownComputers(book())->computers.empty());
    // Without the password it forgets nobody.
    QVERIFY(tests::runCli(settings + QStringList{QStringLiteral("--forget-computers")}).exitCode != 0);
}

TACTFUL_TEST(ComputersTest)
#include "computers_test.moc"
