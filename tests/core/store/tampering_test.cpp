#include "core/store/personal_fields.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::facts;
using tests::order;

/// Whoever has the files and a tool for SQLite, but not the keys, changes a sealed value: the check says
/// where.
class TamperingTest : public QObject {
    Q_OBJECT

private slots:
    void aSealedValueOpensInItsOwnPlaceOnly_data();
    void aSealedValueOpensInItsOwnPlaceOnly();
    void anUntouchedBookHasNothingToTell();
};

namespace {

void fill(tests::BookFixture& fixture)
{
    std::vector<data::ImportedRow> file;
    for (const char* who : {"1", "2"}) {
        data::ImportedOrder bought = order(std::string("#") + who, "2026-03-01",
                                           {std::string("C") + who, std::string(who) + "@example.com", ""});
        bought.person[data::PersonalField::City] = std::string("Town") + who;
        bought.person[data::PersonalField::Street] = std::string("Lane") + who;
        data::ImportedConsent consent;
        consent.source = "checkout";
        consent.evidence = std::string("203.0.113.") + who;
        bought.consents = {consent};
        file.push_back(bought);
    }
    tests::import(fixture.book(), facts("a"), file);
}

}  // namespace

void TamperingTest::aSealedValueOpensInItsOwnPlaceOnly_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("one bit changed")
        << QByteArray("UPDATE sealed_field SET ciphertext = zeroblob(length(ciphertext)) "
                      "WHERE customer = 1 AND field = 'city'")
        << QByteArray("\"city\" of customer 1");
    QTest::newRow("nonce changed") << QByteArray(
                                          "UPDATE sealed_field SET nonce = zeroblob(24) WHERE customer = 2 "
                                          "AND field = 'email'")
                                   << QByteArray("\"email\" of customer 2");
    QTest::newRow("moved to another customer")
        << QByteArray(
               "UPDATE sealed_field SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM sealed_field "
               "WHERE customer = 1 AND field = 'city') WHERE customer = 2 AND field = 'city'")
        << QByteArray("\"city\" of customer 2");
    QTest::newRow("moved to another column")
        << QByteArray(
               "UPDATE sealed_field SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM sealed_field "
               "WHERE customer = 1 AND field = 'city') WHERE customer = 1 AND field = 'street'")
        << QByteArray("\"street\" of customer 1");
    QTest::newRow("put in anew under another name")
        << QByteArray(
               "INSERT INTO sealed_field (customer, field, known_at, nonce, ciphertext) SELECT customer, "
               "'company', known_at, nonce, ciphertext FROM sealed_field WHERE customer = 1 AND field = "
               "'city'")
        << QByteArray("\"company\" of customer 1");
    QTest::newRow("two swapped")
        << QByteArray("CREATE TEMP TABLE both AS SELECT * FROM sealed_field WHERE field = 'street';"
                      "UPDATE sealed_field SET (nonce, ciphertext) = (SELECT nonce, ciphertext FROM both "
                      "WHERE both.customer = 3 - sealed_field.customer) WHERE field = 'street'")
        << QByteArray("\"street\" of customer 2");
    QTest::newRow("cut short") << QByteArray("UPDATE sealed_field SET ciphertext = substr(ciphertext, 1, "
                                             "length(ciphertext) - 1) WHERE customer = 1 AND field = 'city'")
                               << QByteArray("\"city\" of customer 1");
    QTest::newRow("a proof moved to another row")
        << QByteArray("DROP TRIGGER consent_event_is_append_only; UPDATE consent_event SET (evidence_nonce, "
                      "evidence) = (SELECT evidence_nonce, evidence FROM consent_event WHERE customer = 1) "
                      "WHERE customer = 2")
        << QByteArray("proof of the consent 2 of customer 2");
}

void TamperingTest::aSealedValueOpensInItsOwnPlaceOnly()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, named);
    tests::BookFixture fixture;
    fill(fixture);
    VERIFY_OK(fixture.book().database().execute(sql.toStdString()));
    const auto findings = fixture.book().check();
    VERIFY_OK(findings);
    const auto names = [&named](const std::string& finding) {
        return finding.find(named.toStdString()) != std::string::npos;
    };
    QVERIFY2(std::any_of(findings->begin(), findings->end(), names),
             findings->empty() ? "nothing found" : findings->front().c_str());
}

void TamperingTest::anUntouchedBookHasNothingToTell()
{
    tests::BookFixture fixture;
    fill(fixture);
    QCOMPARE(*fixture.book().check(), std::vector<std::string>());
}

TACTFUL_TEST(TamperingTest)
#include "tampering_test.moc"
