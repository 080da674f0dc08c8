#include "core/base/text.h"
#include "core/plan/brief_check.h"
#include "tests/support/register.h"

#include <functional>
#include <limits>

using namespace tactful;
using namespace tactful::plan;
using data::Brief;

namespace {

const Day today = *parseIsoDay("2026-10-06");

using Change = std::function<void(Brief&)>;

}  // namespace

Q_DECLARE_METATYPE(Change)

class BriefCheckTest : public QObject {
    Q_OBJECT

private slots:
    void goodBriefsPass_data();
    void goodBriefsPass();
    void theFieldIsNamed_data();
    void theFieldIsNamed();
    void allProblemsAreListedInOrder();
};

void BriefCheckTest::goodBriefsPass_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("as it comes", [](Brief&) {});
    row("the lowest values", [](Brief& b) {
        b.dials = {0.0, 1, 0.0, 0.0, {0, 0, 0}};
        b.capacityPerHour = 1;
        b.budget = {1, "0"};
        b.sendFrom = b.sendTo = today;
    });
    row("the highest values", [](Brief& b) {
        b.dials = {100.0, 8, 1.0, 1.0, {3, 3, 3}};
        b.sendFrom = today + 10;
        b.sendTo = today + 41;
        b.budget.costPerMessage = "0.002";
        b.audience.countries = {"GB", "DE"};
    });
    row("a day of its own in the past", [](Brief& b) {
        b.asOf = today - 100;
        b.sendFrom = today - 90;
    });
    row("a last day alone", [](Brief& b) { b.sendTo = today + 3; });
    row("a long name in another script", [](Brief& b) {
        for (int i = 0; i < 120; ++i)
            b.name += "ж";
    });
}

void BriefCheckTest::goodBriefsPass()
{
    QFETCH(Change, change);
    Brief brief;
    change(brief);
    const Status status = checkBrief(brief, today);
    QVERIFY2(status.ok(), status ? "" : status.error().detail.c_str());
}

void BriefCheckTest::theFieldIsNamed_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Change>("change");
    const double noNumber = std::numeric_limits<double>::quiet_NaN();
    int number = 0;
    const auto row = [&](const char* field, Change change) {
        QTest::newRow((std::to_string(++number) + " " + field).c_str()) << QByteArray(field) << change;
    };
    row("name", [](Brief& b) { b.name = std::string(121, 'x'); });
    row("name", [](Brief& b) { b.name = "\xff"; });
    row("audience.countries", [](Brief& b) { b.audience.countries = {"GB", "uk"}; });
    row("audience.countries", [](Brief& b) { b.audience.countries = {""}; });
    row("send_from", [](Brief& b) { b.sendFrom = today - 1; });
    row("send_to", [](Brief& b) { b.sendTo = today - 1; });
    row("send_to", [](Brief& b) {
        b.sendFrom = today + 5;
        b.sendTo = today + 4;
    });
    row("send_to", [](Brief& b) { b.sendTo = today + 32; });
    row("dials.personal", [](Brief& b) { b.dials.personal = 100.5; });
    row("dials.personal", [noNumber](Brief& b) { b.dials.personal = noNumber; });
    row("dials.often", [](Brief& b) { b.dials.often = 0; });
    row("dials.often", [](Brief& b) { b.dials.often = 9; });
    row("dials.discovery", [](Brief& b) { b.dials.discovery = -0.1; });
    row("dials.hold_back", [](Brief& b) { b.dials.holdBack = 1.1; });
    row("dials.nudges.clear_stock", [](Brief& b) { b.dials.nudges.clearStock = 4; });
    row("dials.nudges.new_arrivals", [](Brief& b) { b.dials.nudges.newArrivals = -1; });
    row("dials.nudges.margin", [](Brief& b) { b.dials.nudges.margin = 4; });
    row("capacity_per_hour", [](Brief& b) { b.capacityPerHour = 0; });
    row("budget.messages", [](Brief& b) { b.budget.messages = 0; });
    row("budget.cost_per_message", [](Brief& b) { b.budget.costPerMessage = "cheap"; });
    row("budget.cost_per_message", [](Brief& b) { b.budget.costPerMessage = "-0.01"; });
}

void BriefCheckTest::theFieldIsNamed()
{
    QFETCH(QByteArray, field);
    QFETCH(Change, change);
    Brief brief;
    change(brief);
    const auto problems = briefProblems(brief, today);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(problems[0].where), field);
    QVERIFY(startsWith(problems[0].detail, field.toStdString()));
    QVERIFY(checkBrief(brief, today).error().code == ErrorCode::BadInput);
}

void BriefCheckTest::allProblemsAreListedInOrder()
{
    Brief brief;
    brief.sendTo = today - 3;
    brief.dials.often = 99;
    brief.budget.messages = -5;
    std::string fields;
    for (const Error& problem : briefProblems(brief, today))
        fields += problem.where + " ";
    QCOMPARE(fields, std::string("send_to dials.often budget.messages "));
    QCOMPARE(checkBrief(brief, today).error().where, std::string("send_to"));
}

TACTFUL_TEST(BriefCheckTest)
#include "brief_check_test.moc"
