#include "core/base/result.h"
#include "tests/support/register.h"

#include <memory>

using namespace tactful;

class ResultTest : public QObject {
    Q_OBJECT

private slots:
    void aResultIsItsValue();
    void aResultIsItsError();
    void aFalseOrEmptyValueIsStillAValue();
    void valuesThatCannotBeCopiedAreMovedOut();
    void aStatusIsFineOrAnError();
};

void ResultTest::aResultIsItsValue()
{
    Result<std::string> result = std::string("tea");
    QVERIFY(result.ok());
    QVERIFY(static_cast<bool>(result));
    QCOMPARE(*result, std::string("tea"));
    QCOMPARE(result->size(), std::size_t{3});
    *result += "pot";
    QCOMPARE(*result, std::string("teapot"));
}

void ResultTest::aResultIsItsError()
{
    const Result<int> result = Error{ErrorCode::BadFile, "It is empty.", "orders.csv"};
    QVERIFY(!result.ok());
    QVERIFY(!static_cast<bool>(result));
    QCOMPARE(result.error().code, ErrorCode::BadFile);
    QCOMPARE(result.error().detail, std::string("It is empty."));
    QCOMPARE(result.error().where, std::string("orders.csv"));
}

void ResultTest::aFalseOrEmptyValueIsStillAValue()
{
    const Result<std::string> empty = std::string();
    QVERIFY(empty.ok());
    const Result<bool> no = false;
    QVERIFY(no.ok());
    QCOMPARE(*no, false);
}

void ResultTest::valuesThatCannotBeCopiedAreMovedOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> value = *std::move(result);
    QCOMPARE(*value, 7);
}

void ResultTest::aStatusIsFineOrAnError()
{
    const Status fine;
    QVERIFY(fine.ok());
    const Status failed = Error{ErrorCode::Io, "The disk is full."};
    QVERIFY(!failed.ok());
    QVERIFY(!static_cast<bool>(failed));
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QCOMPARE(failed.error().where, std::string());
}

TACTFUL_TEST(ResultTest)
#include "result_test.moc"
