#include "tests/support/register.h"
#include "ui/keychain/system_keychain.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <optional>

using namespace tactful;
using namespace tactful::ui;

/// The real keychain: on a session bus of the test's own with a keyring on it, and with no bus at all.
/// Whoever runs the test keeps their own keychain to themselves (support/under_keyring.cmake).
class SystemKeychainTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutABusItIsUnavailable();
    void whatIsKeptIsFoundUntilItIsRemoved();
    void whatIsKeptAgainReplacesWhatWas();

private:
    bool m_ownBus = false;
    QTemporaryDir m_nowhere;
    SystemKeychain m_keychain;
};

namespace {

using Answer = SecretStore::Answer;

constexpr int patience = 20'000;
const QString name = QStringLiteral("0123456789abcdef0123456789abcdef");

struct Reply {
    std::optional<Answer> answer;
    QByteArray secret;
};

Reply find(SystemKeychain& keychain, const QString& which)
{
    Reply reply;
    keychain.find(which, [&reply](Answer answer, const QByteArray& secret) {
        reply = {answer, QByteArray(secret.constData(), secret.size())};
    });
    if (!QTest::qWaitFor([&reply] { return reply.answer.has_value(); }, patience)) qFatal("no answer");
    return reply;
}

Answer keep(SystemKeychain& keychain, const QByteArray& secret)
{
    std::optional<Answer> answered;
    keychain.keep(name, secret, [&answered](Answer answer) { answered = answer; });
    if (!QTest::qWaitFor([&answered] { return answered.has_value(); }, patience)) qFatal("no answer");
    return *answered;
}

Answer remove(SystemKeychain& keychain)
{
    std::optional<Answer> answered;
    keychain.remove(name, [&answered](Answer answer) { answered = answer; });
    if (!QTest::qWaitFor([&answered] { return answered.has_value(); }, patience)) qFatal("no answer");
    return *answered;
}

}  // namespace

void SystemKeychainTest::initTestCase()
{
    m_ownBus = qEnvironmentVariableIsSet("TACTFUL_OWN_BUS");
    if (m_ownBus) return;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_nowhere.filePath(QStringLiteral("bus")).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_nowhere.path().toUtf8());
}

void SystemKeychainTest::withoutABusItIsUnavailable()
{
    if (m_ownBus) QSKIP("this time there is a bus");
    QCOMPARE(find(m_keychain, name).answer, Answer::Unavailable);
    QCOMPARE(keep(m_keychain, "secret"), Answer::Unavailable);
    QCOMPARE(remove(m_keychain), Answer::Unavailable);
}

void SystemKeychainTest::whatIsKeptIsFoundUntilItIsRemoved()
{
    if (!m_ownBus) QSKIP("this time there is no keyring");
    const QByteArray secret(96, 'f');
    QCOMPARE(find(m_keychain, name).answer, Answer::NotThere);
    QCOMPARE(keep(m_keychain, secret), Answer::Done);
    const Reply reply = find(m_keychain, name);
    QCOMPARE(reply.answer, Answer::Done);
    QCOMPARE(reply.secret, secret);
    QCOMPARE(find(m_keychain, QStringLiteral("another")).answer, Answer::NotThere);
    QCOMPARE(remove(m_keychain), Answer::Done);
    QCOMPARE(find(m_keychain, name).answer, Answer::NotThere);
}

void SystemKeychainTest::whatIsKeptAgainReplacesWhatWas()
{
    if (!m_ownBus) QSKIP("this time there is no keyring");
    QCOMPARE(keep(m_keychain, "one"), Answer::Done);
    QCOMPARE(keep(m_keychain, "two"), Answer::Done);
    QCOMPARE(find(m_keychain, name).secret, QByteArray("two"));
    QCOMPARE(remove(m_keychain), Answer::Done);
    // Once more is no fault; some keychains say that there was nothing, and some do not.
    const Answer again = remove(m_keychain);
    QVERIFY(again == Answer::Done || again == Answer::NotThere);
    QCOMPARE(find(m_keychain, name).answer, Answer::NotThere);
}

TACTFUL_TEST(SystemKeychainTest)
#include "system_keychain_test.moc"
