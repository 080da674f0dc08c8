#include "tests/support/register.h"
#include "ui/text/format.h"

using namespace tactful;
using namespace tactful::ui;

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theEndsOfARangeAreRoundedAlike_data();
    void theEndsOfARangeAreRoundedAlike();
};

void FormatTest::theEndsOfARangeAreRoundedAlike_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("wanted");
    const auto pound = [](const char* text) { return QString::fromUtf8(text); };
    QTest::newRow("pence at one end") << 2607.0 << 59800.0 << pound("£26 to £598");
    QTest::newRow("tens above a thousand") << 96300.0 << 192340.0 << pound("£960 to £1,920");
    QTest::newRow("both small") << 995.0 << 1200.0 << pound("£9.95 to £12.00");
    QTest::newRow("both small and whole") << 900.0 << 1200.0 << pound("£9 to £12");
    QTest::newRow("from nothing") << 0.0 << 1250.0 << pound("£0.00 to £12.50");
    QTest::newRow("from nothing to much") << 0.0 << 301249.0 << pound("£0 to £3,010");
    QTest::newRow("from a loss") << -4312.0 << 12049.0 << pound("−£43 to £120");
    QTest::newRow("a loss at both ends") << -250000.0 << -4990.0 << pound("−£2,500 to −£50");
}

void FormatTest::theEndsOfARangeAreRoundedAlike()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, wanted);
    const auto currency = parseCurrency("GBP");
    QVERIFY(currency.has_value());
    const MoneyRangeText range = moneyRangeText(low, high, *currency);
    QCOMPARE(range.low + QStringLiteral(" to ") + range.high, wanted);
}

TACTFUL_TEST(FormatTest)
#include "format_test.moc"
