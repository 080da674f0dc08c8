#include "core/steps/brief_json.h"
#include "tests/support/register.h"

using namespace tactful;

class BriefJsonTest : public QObject {
    Q_OBJECT

private slots:
    void aWholeBriefIsReadAsItIsWritten();
    void whatIsNotSaidHasItsDefault();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
};

void BriefJsonTest::aWholeBriefIsReadAsItIsWritten()
{
    const auto brief = steps::parseBrief(R"({"name":"Autumn thank-you","goal":"thank-regulars",
        "audience":{"stages":["regular","slipping-away"],"countries":["gb","IE"]},
        "send_from":"2026-10-08","send_to":"2026-10-10",
        "dials":{"personal":58,"often":3,"discovery":0.5,"hold_back":0.2,
                 "nudges":{"clear_stock":1,"new_arrivals":2,"margin":0}},
        "capacity_per_hour":500,"budget":{"messages":5000,"cost_per_message":"0.002"},"as_of":"2026-10-06"})");
    QVERIFY2(brief.ok(), brief.ok() ? "" : brief.error().detail.c_str());
    QVERIFY(brief->goal == data::Goal::ThankRegulars);
    QCOMPARE(brief->audience.stages.size(), std::size_t{2});
    QCOMPARE(brief->audience.countries[0], std::string("GB"));
    QCOMPARE(isoDay(*brief->sendTo), std::string("2026-10-10"));
    QCOMPARE(brief->dials.often, 3);
    QCOMPARE(brief->dials.nudges.newArrivals, 2);
    QCOMPARE(*brief->budget.messages, std::int64_t{5000});
    const std::string written = steps::writeBrief(*brief);
    const auto again = steps::parseBrief(written);
    QVERIFY(again.ok());
    QCOMPARE(steps::writeBrief(*again), written);
}

void BriefJsonTest::whatIsNotSaidHasItsDefault()
{
    const auto brief = steps::parseBrief(R"({"goal":"newsletter"})");
    QVERIFY(brief.ok());
    QCOMPARE(brief->dials.personal, 50.0);
    QCOMPARE(brief->dials.holdBack, 0.1);
    QVERIFY(!brief->sendFrom);
    QVERIFY(!brief->budget.messages);
}

void BriefJsonTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("no goal") << QByteArray(R"({})") << QByteArray("goal");
    QTest::newRow("unknown goal") << QByteArray(R"({"goal":"spam"})") << QByteArray("goal");
    QTest::newRow("unknown key") << QByteArray(R"({"goal":"welcome","colour":1})") << QByteArray("colour");
    QTest::newRow("unknown dial") << QByteArray(R"({"goal":"welcome","dials":{"loud":1}})")
                                  << QByteArray("dials.loud");
    QTest::newRow("dial too high") << QByteArray(R"({"goal":"welcome","dials":{"personal":101}})")
                                   << QByteArray("dials.personal");
    QTest::newRow("half an e-mail") << QByteArray(R"({"goal":"welcome","dials":{"often":2.5}})")
                                    << QByteArray("dials.often");
    QTest::newRow("no such day") << QByteArray(R"({"goal":"welcome","send_from":"2026-02-30"})")
                                 << QByteArray("send_from");
    QTest::newRow("unknown stage") << QByteArray(R"({"goal":"welcome","audience":{"stages":["vip"]}})")
                                   << QByteArray("audience.stages");
    QTest::newRow("cost as number") << QByteArray(R"({"goal":"welcome","budget":{"cost_per_message":0.1}})")
                                    << QByteArray("budget.cost_per_message");
    QTest::newRow("a list") << QByteArray(R"([])") << QByteArray("the whole file");
}

void BriefJsonTest::mistakesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, where);
    const auto brief = steps::parseBrief(json.toStdString());
    QVERIFY(!brief.ok());
    QVERIFY(brief.error().code == ErrorCode::BadFile);
    QCOMPARE(QByteArray::fromStdString(brief.error().where), where);
    QVERIFY(brief.error().detail.find(where.toStdString()) != std::string::npos);
}

TACTFUL_TEST(BriefJsonTest)
#include "brief_json_test.moc"
