#include "core/steps/lock_step.h"
#include "tests/support/register.h"
#include "tests/ui/support/driven_window.h"
#include "ui/shell/idle_watch.h"
#include "ui/text/paths.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::ui;
using tactful::ui::tests::DrivenWindow;
using tactful::ui::tests::FakeSecretStore;

/// "Remember on this computer", used as an owner uses it. The keychain is a made-up one.
class RememberTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tickedWhenUnlockingItOpensByItselfAtTheNextStart();
    void switchedOffItAsksAgainAndTheKeychainIsEmpty();
    void aLockedShopAsksUntilTheProgramEnds();
    void anotherLanguageDoesNotUnlock();
    void withoutAKeychainItSaysSoAndThePasswordOpens();
    void aLostKeyIsSaidAndCanBeMadeAgain();
    void aKeyThatOpensNothingIsSaid();
    void aSilentKeychainHindersNobody();
    void aKeychainThatKeepsNothingLeavesAllAsItWas();
    void aShopThatCannotBeWrittenToLeavesNoKey();
    void aNewPasswordKeepsThisComputerAlone();
    void withoutPasswordNothingIsKept();
    void aNewShopCanBeRememberedAtOnce();

private:
    QString book() const { return m_driven->folder() + QStringLiteral("/Corner shop.tactful"); }
    std::size_t computers() const { return steps::knownComputers(toPath(book()))->computers.size(); }
    bool isOpen() const { return m_driven->window().desk().isOpen(); }
    bool opensByItself();
    bool asks();
    void unlock(bool remember);
    void rememberInSettings(bool wanted);
    QString note() const;

    std::unique_ptr<DrivenWindow> m_driven;
};

namespace {

constexpr int patience = 60'000;
const QString password = QStringLiteral("slippers and tea");

}  // namespace

void RememberTest::init()
{
    m_driven = std::make_unique<DrivenWindow>();
    const auto made = steps::Session::create(toPath(book()), {}, password.toStdString());
    QVERIFY(made.ok());
    m_driven->window().openShop(book());
    QVERIFY(asks());
}

void RememberTest::cleanup()
{
    m_driven.reset();
}

bool RememberTest::opensByItself()
{
    const auto there = [this] { return isOpen() && m_driven->find(QStringLiteral("rail")); };
    return QTest::qWaitFor(there, patience);
}

bool RememberTest::asks()
{
    return m_driven->await("unlockPassword", patience) && !isOpen();
}

void RememberTest::unlock(bool remember)
{
    if (remember) QVERIFY(m_driven->click("rememberHere"));
    QVERIFY(m_driven->fill("unlockPassword", password));
    QVERIFY(m_driven->click("unlock"));
    QVERIFY(opensByItself());
    if (remember)
        QTRY_COMPARE_WITH_TIMEOUT(m_driven->window().memory().slot().size(), std::size_t{32}, patience);
}

void RememberTest::rememberInSettings(bool wanted)
{
    m_driven->window().openPage(PageId::Settings);
    auto* toggle = qobject_cast<QAbstractButton*>(m_driven->await("rememberHere", patience));
    QVERIFY(toggle);
    QTRY_COMPARE_WITH_TIMEOUT(toggle->isChecked(), !wanted, patience);
    if (!wanted) {
        // Whoever does not know the password any more would lock themselves out.
        QVERIFY(m_driven->click(toggle));
        QVERIFY(toggle->isChecked());
        QVERIFY(m_driven->fill("oldPassword", QStringLiteral("not the password")));
        QVERIFY(m_driven->click(toggle));
        QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(QStringLiteral("oldPassword"))
                                     ->accessibleDescription()
                                     .contains(QStringLiteral("not the one")),
                                 patience);
        QVERIFY(toggle->isChecked());
        QCOMPARE(computers(), std::size_t{1});
        QVERIFY(m_driven->fill("oldPassword", password));
    }
    QVERIFY(m_driven->click(toggle));
    QTRY_COMPARE_WITH_TIMEOUT(m_driven->window().memory().slot().empty(), !wanted, patience);
    QTRY_VERIFY_WITH_TIMEOUT(toggle->isEnabled(), patience);
    QCOMPARE(toggle->isChecked(), wanted);
}

QString RememberTest::note() const
{
    auto* banner = m_driven->seen<Banner>("unlockNote");
    return banner ? banner->plainText() : QString();
}

void RememberTest::tickedWhenUnlockingItOpensByItselfAtTheNextStart()
{
    QVERIFY(note().isEmpty());
    unlock(true);
    QCOMPARE(computers(), std::size_t{1});
    QCOMPARE(m_driven->secrets().kept.size(), std::size_t{1});
    // Neither the name nor the secret says anything of the shop.
    const auto& [name, secret] = *m_driven->secrets().kept.begin();
    QCOMPARE(name.size(), qsizetype{32});
    QCOMPARE(secret.size(), qsizetype{96});
    m_driven->restart();
    QVERIFY(opensByItself());
    QVERIFY(!m_driven->find(QStringLiteral("unlockPassword")));
    // All three lanes are open, too.
    m_driven->window().openPage(PageId::Customers);
    m_driven->window().newCampaign(std::nullopt);
    QVERIFY(opensByItself());
}

void RememberTest::switchedOffItAsksAgainAndTheKeychainIsEmpty()
{
    unlock(false);
    QCOMPARE(computers(), std::size_t{0});
    rememberInSettings(true);
    QCOMPARE(computers(), std::size_t{1});
    m_driven->restart();
    QVERIFY(opensByItself());
    rememberInSettings(false);
    QCOMPARE(computers(), std::size_t{0});
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->secrets().kept.empty(), patience);
    // The shop that is open goes on being so, in every lane.
    m_driven->window().newCampaign(std::nullopt);
    m_driven->window().desk().settingsChanged();
    m_driven->window().openPage(PageId::Customers);
    QVERIFY(m_driven->await("customerTable", patience));
    m_driven->restart();
    QVERIFY(asks());
    QVERIFY(note().isEmpty());
    unlock(false);
}

void RememberTest::aLockedShopAsksUntilTheProgramEnds()
{
    unlock(true);
    m_driven->restart();
    QVERIFY(opensByItself());
    const int before = m_driven->secrets().asked;
    DrivenWindow::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(asks());
    // By way of the first page, too: nobody even looks into the keychain.
    m_driven->window().closeShop();
    m_driven->window().openShop(book());
    QVERIFY(asks());
    QCOMPARE(m_driven->secrets().asked, before);
    // It is remembered still, so there is nothing to tick.
    QVERIFY(!m_driven->find(QStringLiteral("rememberHere")));
    unlock(false);
    auto* idle = m_driven->window().findChild<IdleWatch*>();
    QVERIFY(idle);
    idle->setMilliseconds(100);
    QVERIFY(asks());
    idle->setMilliseconds(0);
    m_driven->restart();
    QVERIFY(opensByItself());
}

void RememberTest::anotherLanguageDoesNotUnlock()
{
    unlock(true);
    DrivenWindow::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(asks());
    m_driven->renewWindow();
    QVERIFY(asks());
    unlock(false);
}

void RememberTest::withoutAKeychainItSaysSoAndThePasswordOpens()
{
    m_driven->secrets().mood = FakeSecretStore::Mood::Absent;
    m_driven->window().closeShop();
    m_driven->window().memory().look();
    m_driven->window().openShop(book());
    QVERIFY(asks());
    QWidget* row = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((row = m_driven->find(QStringLiteral("rememberHere"))), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!row->isEnabled(), patience);
    QVERIFY(row->accessibleDescription().contains(QStringLiteral("no keychain")));
    unlock(false);
    m_driven->window().openPage(PageId::Settings);
    QTRY_VERIFY_WITH_TIMEOUT((row = m_driven->find(QStringLiteral("rememberHere"))), patience);
    const QString allTheSame = QStringLiteral("Password and recovery code open the shop");
    QTRY_VERIFY_WITH_TIMEOUT(row->accessibleDescription().contains(allTheSame), patience);
    QVERIFY(!row->isEnabled());
}

void RememberTest::aLostKeyIsSaidAndCanBeMadeAgain()
{
    unlock(true);
    m_driven->secrets().kept.clear();
    m_driven->restart();
    QVERIFY(asks());
    QVERIFY2(note().contains(QStringLiteral("has no key for this shop")), qPrintable(note()));
    unlock(true);
    m_driven->restart();
    QVERIFY(opensByItself());
}

void RememberTest::aKeyThatOpensNothingIsSaid()
{
    unlock(true);
    // Another computer remembers it, and there somebody changes the password.
    m_driven->window().closeShop();
    {
        auto session = steps::Session::open(toPath(book()), password.toStdString());
        QVERIFY(session.ok());
        QVERIFY(steps::changePassphrase(*session, password.toStdString(), password.toStdString()).ok());
    }
    m_driven->restart();
    QVERIFY(asks());
    QVERIFY2(note().contains(QStringLiteral("the password was changed elsewhere")), qPrintable(note()));
    // Said once: the key is of no use, and gone.
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->secrets().kept.empty(), patience);
    m_driven->restart();
    QVERIFY(asks());
    QVERIFY(note().isEmpty());
    unlock(true);
    m_driven->restart();
    QVERIFY(opensByItself());
}

void RememberTest::aSilentKeychainHindersNobody()
{
    unlock(true);
    m_driven->secrets().mood = FakeSecretStore::Mood::Silent;
    m_driven->restart();
    QVERIFY(asks());
    QVERIFY2(note().contains(QStringLiteral("Asking the keychain")), qPrintable(note()));
    // The keychain answers at last: in it goes.
    m_driven->secrets().mood = FakeSecretStore::Mood::Willing;
    m_driven->secrets().speak();
    QVERIFY(opensByItself());
    m_driven->secrets().mood = FakeSecretStore::Mood::Silent;
    m_driven->restart();
    QVERIFY(asks());
    QVERIFY(m_driven->fill("unlockPassword", password));
    QVERIFY(m_driven->click("unlock"));
    QVERIFY(opensByItself());
    // What it says now comes too late, and changes nothing.
    m_driven->secrets().mood = FakeSecretStore::Mood::Willing;
    m_driven->secrets().speak();
    QTest::qWait(50);
    QVERIFY(isOpen());
}

void RememberTest::aKeychainThatKeepsNothingLeavesAllAsItWas()
{
    m_driven->secrets().mood = FakeSecretStore::Mood::ReadingOnly;
    QVERIFY(m_driven->click("rememberHere"));
    QVERIFY(m_driven->fill("unlockPassword", password));
    QVERIFY(m_driven->click("unlock"));
    QVERIFY(opensByItself());
    auto* toast = m_driven->window().findChild<Toast*>();
    QTRY_VERIFY_WITH_TIMEOUT(toast->isVisible() && toast->findChild<QLabel*>()->text().contains(
                                                       QStringLiteral("did not take the key")),
                             patience);
    QCOMPARE(computers(), std::size_t{0});
    m_driven->restart();
    QVERIFY(asks());
    unlock(false);
}

void RememberTest::aShopThatCannotBeWrittenToLeavesNoKey()
{
    unlock(false);
    // Somebody else took the password off, so the shop refuses to remember once the key is kept.
    {
        auto session = steps::Session::open(toPath(book()), password.toStdString());
        QVERIFY(session.ok());
        QVERIFY(steps::changePassphrase(*session, password.toStdString(), {}).ok());
    }
    QString problem;
    bool answered = false;
    m_driven->window().memory().remember([&](const QString& said) {
        problem = said;
        answered = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    QVERIFY2(problem.contains(QStringLiteral("nothing to remember")), qPrintable(problem));
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->secrets().kept.empty(), patience);
    QCOMPARE(computers(), std::size_t{0});
}

void RememberTest::aNewPasswordKeepsThisComputerAlone()
{
    unlock(true);
    {
        auto session = steps::Session::open(toPath(book()), password.toStdString());
        QVERIFY(session.ok());
        QVERIFY(steps::rememberComputer(*session, *steps::newComputerEntry(*session)).ok());
    }
    m_driven->window().openPage(PageId::Settings);
    QWidget* state = m_driven->await("rememberState", patience);
    QVERIFY(state);
    QTRY_VERIFY_WITH_TIMEOUT(static_cast<QLabel*>(state)->text().contains(QStringLiteral("1 other computer")),
                             patience);
    QVERIFY(m_driven->fill("oldPassword", password));
    QVERIFY(m_driven->fill("newPassword", QStringLiteral("another one")));
    QVERIFY(m_driven->fill("newPasswordAgain", QStringLiteral("another one")));
    QVERIFY(m_driven->click("changePassword"));
    QTRY_COMPARE_WITH_TIMEOUT(computers(), std::size_t{1}, patience);
    m_driven->restart();
    QVERIFY(opensByItself());
}

void RememberTest::withoutPasswordNothingIsKept()
{
    unlock(true);
    m_driven->window().openPage(PageId::Settings);
    // The page empties its fields when it has read how the shop is locked.
    QVERIFY(m_driven->await("rememberHere", patience));
    QVERIFY(m_driven->fill("oldPassword", password));
    QVERIFY(m_driven->click("removePassword"));
    QTRY_COMPARE_WITH_TIMEOUT(computers(), std::size_t{0}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->secrets().kept.empty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_driven->find(QStringLiteral("rememberHere")), patience);
}

void RememberTest::aNewShopCanBeRememberedAtOnce()
{
    const QString sales = m_driven->folder() + QStringLiteral("/sales.csv");
    QFile file(sales);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Order,Date,Email,Item,Qty,Price\n1,2026-10-03,ada@example.com,Mug,1,12.50\n");
    file.close();
    m_driven->window().closeShop();
    m_driven->answerFileDialog({sales});
    QVERIFY(m_driven->click("ownSales"));
    QVERIFY(m_driven->fill("shopName", QStringLiteral("Quiet Corner")));
    QVERIFY(m_driven->fill("password", password));
    QVERIFY(m_driven->fill("passwordAgain", password));
    QVERIFY(m_driven->click("rememberHere"));
    QVERIFY(m_driven->click("makeShop"));
    QVERIFY(m_driven->click("openMyShop"));
    QVERIFY(opensByItself());
    QTRY_COMPARE_WITH_TIMEOUT(m_driven->secrets().kept.size(), std::size_t{1}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_driven->window().memory().slot().size(), std::size_t{32}, patience);
    m_driven->restart();
    QVERIFY(opensByItself());
    QVERIFY(m_driven->window().windowTitle().contains(QStringLiteral("Quiet Corner")));
}

TACTFUL_TEST(RememberTest)
#include "remember_test.moc"
