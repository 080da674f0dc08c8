#include "core/base/text.h"
#include "tests/steps/simulated_orders.h"
#include "tests/support/cli.h"
#include "tests/support/register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

using namespace tactful;
using tests::ShopFixture;

/// What may be said of a shop with 30, 100, 500 and 5,000 customers, from file to command line.
class HowMuchCanBeSaidTest : public QObject {
    Q_OBJECT

private slots:
    void eachRungSaysWhatItMay_data();
    void eachRungSaysWhatItMay();
};

namespace {

double numberIn(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toDouble();
}

/// Each line of the forecast: a chance, and every number between the ends of its range.
void checkForecast(const QString& file, int customers, bool chancesAreLearnt)
{
    QFile csv(file);
    QVERIFY(csv.open(QFile::ReadOnly));
    const std::string all = csv.readAll().toStdString();
    const auto lines = split(trim(all), '\n');
    QCOMPARE(std::string(trim(lines.front())),
             std::string("customer_id,p_active,expected_orders,low,high,expected_value,low_value,high_value,"
                         "next_order_from,next_order_to"));
    QCOMPARE(static_cast<int>(lines.size()), customers + 1);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto cells = split(trim(lines[i]), ',');
        QCOMPARE(cells.size(), std::size_t{10});
        const auto at = [&cells](std::size_t column) { return numberIn(cells[column]); };
        QVERIFY2(at(1) >= 0.0 && at(1) < 1.0, std::string(lines[i]).c_str());  // nobody is for certain
        if (!chancesAreLearnt) QVERIFY(at(1) <= 0.5);
        QVERIFY(at(3) <= at(2) && at(2) <= at(4) && at(3) >= 0.0);
        QVERIFY(at(6) <= at(5) && at(5) <= at(7) && at(6) >= 0.0);
        QCOMPARE(cells[8].empty(), cells[9].empty());
        if (cells[8].empty()) continue;
        const auto from = parseIsoDay(cells[8]), to = parseIsoDay(cells[9]);
        QVERIFY(from && to && *from <= *to && *to - *from <= 366);
    }
}

}  // namespace

void HowMuchCanBeSaidTest::eachRungSaysWhatItMay_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("reached");
    QTest::addColumn<bool>("judged");
    QTest::newRow("12: nothing yet") << 12 << 0 << false;
    QTest::newRow("30: the shop as a whole") << 30 << 1 << false;
    QTest::newRow("100: who comes back") << 100 << 2 << true;
    QTest::newRow("500: each group of customers") << 500 << 3 << true;
    QTest::newRow("5,000: small differences") << 5000 << 4 << true;
}

void HowMuchCanBeSaidTest::eachRungSaysWhatItMay()
{
    QFETCH(int, customers);
    QFETCH(int, reached);
    QFETCH(bool, judged);
    ShopFixture shop;
    shop.import(shop.write("orders.csv", tests::simulatedOrders(customers)), tests::simulatedColumns);
    shop.close();
    const QString book = QString::fromStdString(utf8Path(shop.folder() / "shop.tactful"));

    const tests::CliRun learnt = tests::runCli({"learn", book, "--json"});
    QCOMPARE(learnt.err, QByteArray());
    const QJsonObject enough = learnt.json()["enough"].toObject();
    QCOMPARE(enough["customers"].toInt(), customers);
    int rungs = 0;
    for (const QJsonValue& rung : enough["rungs"].toArray())
        rungs += rung.toObject()["reached"].toBool() ? 1 : 0;
    QCOMPARE(rungs, reached);
    // Never a number without its range: either both widths or neither.
    QCOMPARE(enough["range_now"].isNull(), enough["range_in_a_month"].isNull());
    QCOMPARE(enough["range_now"].isNull(), reached == 0);
    for (const QJsonValue& value : learnt.json()["models"].toArray()) {
        const QJsonObject model = value.toObject();
        if (model["question"].toString() != "activity") continue;
        const bool cannotTell = model["sentence"].toString().contains("cannot tell yet");
        QCOMPARE(cannotTell, !judged);
        if (cannotTell) QVERIFY(!model["used"].toBool());
    }

    const QString file = QString::fromStdString(utf8Path(shop.folder() / "forecast.csv"));
    const tests::CliRun forecast = tests::runCli({"forecast", book, "--days", "90", "--out", file});
    QCOMPARE(forecast.err, QByteArray());
    checkForecast(file, customers, reached > 0);

    const QJsonObject year = tests::runCli({"overview", book, "--json"}).json();
    if (!year["next_12_months"].isNull()) {
        const QJsonObject sales = year["next_12_months"].toObject();
        QVERIFY(sales["low"].toDouble() <= sales["minor"].toDouble());
        QVERIFY(sales["minor"].toDouble() <= sales["high"].toDouble());
        QVERIFY(sales["low"].toDouble() < sales["high"].toDouble());
    }
}

TACTFUL_TEST(HowMuchCanBeSaidTest)
#include "how_much_can_be_said_test.moc"
