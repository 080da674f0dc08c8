#include "core/steps/look_alikes.h"
#include "tests/support/register.h"

using namespace tactful::steps;

class LookAlikesTest : public QObject {
    Q_OBJECT

private slots:
    void spellingsOfOneAddressMeet_data();
    void spellingsOfOneAddressMeet();
    void whoSharesAKeyIsCompared_data();
    void whoSharesAKeyIsCompared();
    void aKeyThatManyShareSaysNothing();
    void theLikeliestComesFirst();
    void theWorkGrowsWithTheCustomersAlone();
};

void LookAlikesTest::spellingsOfOneAddressMeet_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("meet");
    const auto row = [](const char* name, const char* one, const char* other, bool meet) {
        QTest::newRow(name) << QByteArray(one) << QByteArray(other) << meet;
    };
    row("dots of Gmail", "anna.lee@gmail.com", "annalee@gmail.com", true);
    row("its other name", "annalee@googlemail.com", "anna.lee@gmail.com", true);
    row("dots elsewhere", "anna.lee@example.com", "annalee@example.com", false);
    row("a tag", "anna+shop@example.com", "Anna@Example.com", true);
    row("letters swapped", "anna@gmial.com", "anna@gmail.com", true);
    row("a letter missing", "anna@hotmal.com", "anna@hotmail.com", true);
    row("a letter too many", "anna@outlookk.com", "anna@outlook.com", true);
    row("two slips", "anna@gnial.com", "anna@gmail.com", false);
    row("another provider one letter away", "anna@ymail.com", "anna@gmail.com", false);
    row("another country of it", "anna@yahoo.de", "anna@yahoo.fr", false);
    row("another person", "anne@gmail.com", "anna@gmail.com", false);
}

void LookAlikesTest::spellingsOfOneAddressMeet()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QTEST(emailWithoutVariants(one.toStdString()) == emailWithoutVariants(other.toStdString()), "meet");
}

void LookAlikesTest::whoSharesAKeyIsCompared_data()
{
    QTest::addColumn<QStringList>("people");  // name, postcode, telephone, e-mail
    QTest::addColumn<QString>("found");       // what agrees; empty: nobody looks like anybody
    QTest::newRow("name and postcode")
        << QStringList{"Anna Lee|BA1 2AB||a@x.com", "LEE, Ánna|ba12ab||b@y.com"} << "name postcode";
    QTest::newRow("name alone") << QStringList{"Anna Lee|BA1 2AB||", "Anna Lee|LS1 4DY||"} << "";
    QTest::newRow("a first name alone is no name") << QStringList{"Anna|BA1 2AB||", "Anna|BA1 2AB||"} << "";
    QTest::newRow("telephone of two names")
        << QStringList{"Anna Lee||+44 7700 900123|", "Bo Lee||07700900123|"} << "phone";
    QTest::newRow("telephone of one name")
        << QStringList{"Anna Lee||07700 900123|", "Anna Lee||07700-900123|"} << "name phone";
    QTest::newRow("no telephone at all") << QStringList{"Anna Lee||0|", "Bo Lee||0|"} << "";
    QTest::newRow("e-mail") << QStringList{"Anna Lee|||a.b@gmail.com", "Bo Carr|||ab@gmail.com"} << "email";
}

void LookAlikesTest::whoSharesAKeyIsCompared()
{
    QFETCH(QStringList, people);
    std::vector<LookedAt> customers;
    for (const QString& person : people) {
        const QStringList part = person.split('|');
        customers.push_back({std::ssize(customers) + 1, part[0].toStdString(), part[1].toStdString(),
                             part[2].toStdString(), part[3].toStdString()});
    }
    QStringList agrees;
    const std::vector<LookAlikes> pairs = lookAlikes(customers);
    for (const LookAlikes& pair : pairs) {
        if (pair.has(Likeness::Name)) agrees.append("name");
        if (pair.has(Likeness::Postcode)) agrees.append("postcode");
        if (pair.has(Likeness::Phone)) agrees.append("phone");
        if (pair.has(Likeness::NearEmail)) agrees.append("email");
    }
    QTEST(agrees.join(' '), "found");
}

void LookAlikesTest::aKeyThatManyShareSaysNothing()
{
    std::vector<LookedAt> customers;
    for (int i = 1; i <= 6; ++i)
        customers.push_back({i, "", "", "01225 111111", ""});
    QCOMPARE(lookAlikes(customers).size(), std::size_t{15});
    customers.push_back({7, "", "", "01225 111111", ""});
    QVERIFY(lookAlikes(customers).empty());
}

void LookAlikesTest::theLikeliestComesFirst()
{
    const std::vector<LookAlikes> pairs = lookAlikes({{1, "Anna Lee", "", "01225 111111", ""},
                                                      {2, "Bo Carr", "", "01225 111111", ""},
                                                      {3, "Cy Dent", "LS1 4DY", "", "cy@x.com"},
                                                      {4, "Cy Dent", "LS1 4DY", "", "cy+1@x.com"}});
    QCOMPARE(pairs.size(), std::size_t{2});
    QCOMPARE(pairs[0].first, std::int64_t{3});
    QCOMPARE(pairs[0].second, std::int64_t{4});
    QCOMPARE(pairs[1].first, std::int64_t{1});
}

void LookAlikesTest::theWorkGrowsWithTheCustomersAlone()
{
    std::vector<LookedAt> customers;
    for (int i = 0; i < 20'000; ++i) {
        const std::string number = std::to_string(100'000 + i / 2);
        customers.push_back(
            {i + 1, "Anna Lee", "P" + number, "0000000000", "p" + std::to_string(i) + "@x.com"});
    }
    // One pair for each postcode: the name and the telephone that all have were compared by nobody.
    QCOMPARE(lookAlikes(customers).size(), std::size_t{10'000});
}

TACTFUL_TEST(LookAlikesTest)
#include "look_alikes_test.moc"
