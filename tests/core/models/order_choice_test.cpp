#include "core/models/order_choice.h"
#include "tests/core/models/simulated_customers.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::models;

class OrderChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void everyModelIsFoundByItsName();
    void withoutAPastTheDefaultIsChosen();
    void aRegularShopGetsTheRegularModel();
    void whatCannotBeToldApartStaysTheDefault();
    void totalsAreWhatWasForeseenAndWhatCame();
    void gapsThatAreNotKnownMeanOrdersAtRandom();
    void everyFailureHasItsCode();
};

namespace {

OrderTrial trialOf(const RepeatOrders& truth, Eigen::Index customers, std::uint64_t seed)
{
    const auto shop = tests::simulateCustomers(truth, customers, 80.0, 13.0, seed);
    return {shop.history, 13.0, shop.later};
}

constexpr RepeatOrders atRandom{0.9, 5.0, 1.2, 3.5, Leaving::AfterAnyOrder};
constexpr RepeatOrders regular{4.0, 4.0, 0.5, 6.0, Leaving::AfterAnyOrder, 3};

}  // namespace

void OrderChoiceTest::everyModelIsFoundByItsName()
{
    for (const char* name : {"bg-nbd", "mbg-nbd", "mbg-cnbd-2", "mbg-cnbd-3", "mbg-cnbd-4", "pareto-nbd"}) {
        const auto model = orderModelNamed(name);
        QVERIFY(model);
        QCOMPARE(QByteArray(std::string(nameOf(*model)).c_str()), QByteArray(name));
    }
    QVERIFY(!orderModelNamed("own rate so far"));
}

void OrderChoiceTest::withoutAPastTheDefaultIsChosen()
{
    Job job;
    const auto choice = chooseOrderModel({}, job);
    QVERIFY(choice.ok());
    QVERIFY(choice->model == OrderModel());
    QVERIFY(choice->tried.empty());
}

void OrderChoiceTest::aRegularShopGetsTheRegularModel()
{
    Job job;
    const std::vector<OrderTrial> trials{trialOf(regular, 2000, 31)};
    const auto choice = chooseOrderModel(trials, job);
    QVERIFY(choice.ok());
    QCOMPARE(choice->model.gapSteps, 3);
    QCOMPARE(choice->tried.size(), std::size_t{3});
    QVERIFY(choice->tried[2].miss < choice->tried[0].miss);
}

void OrderChoiceTest::whatCannotBeToldApartStaysTheDefault()
{
    Job job;
    // Nobody ever leaves: both models say the same of everyone.
    const std::vector<OrderTrial> trials{trialOf({1.0, 4.0, 1e-4, 100.0, Leaving::AfterAnyOrder}, 800, 32)};
    const auto choice = chooseOrderModel(trials, job);
    QVERIFY(choice.ok());
    QVERIFY(choice->model == OrderModel());
}

void OrderChoiceTest::totalsAreWhatWasForeseenAndWhatCame()
{
    Job job;
    const OrderTrial trial = trialOf(atRandom, 1500, 33);
    const auto total = tryTotal(trial, {}, job);
    QVERIFY(total.ok() && total->has_value());
    QCOMPARE((*total)->came, trial.came.sum());
    const auto fit = fitRepeatOrders(trial.before, {}, job);
    QVERIFY(fit.ok());
    QCOMPARE((*total)->foreseen, expectedOrders(fit->population, trial.before, trial.horizon).sum());

    OrderTrial nobodyCameBack = trial;
    nobodyCameBack.before.repeats.setZero();
    nobodyCameBack.before.recency.setZero();
    nobodyCameBack.before.logGaps.setZero();
    const auto none = tryTotal(nobodyCameBack, {}, job);
    QVERIFY(none.ok() && !none->has_value());
    nobodyCameBack.horizon = 0.0;
    QCOMPARE(tryTotal(nobodyCameBack, {}, job).error().code, ErrorCode::BadInput);
}

void OrderChoiceTest::gapsThatAreNotKnownMeanOrdersAtRandom()
{
    Job job;
    OrderHistory history = trialOf(regular, 500, 34).before;
    const auto known = fitRegularOrders(history, job);
    QVERIFY(known.ok());
    QCOMPARE(known->population.gapSteps, 3);
    history.logGaps.resize(0);
    const auto unknown = fitRegularOrders(history, job);
    QVERIFY(unknown.ok());
    QCOMPARE(unknown->population.gapSteps, 1);
}

void OrderChoiceTest::everyFailureHasItsCode()
{
    Job job;
    const auto codeOf = [](const std::vector<OrderTrial>& trials, Job& j) {
        const auto choice = chooseOrderModel(trials, j);
        return choice.ok() ? -1 : static_cast<int>(choice.error().code);
    };
    std::vector<OrderTrial> trials{trialOf(atRandom, 200, 35)};
    QCOMPARE(codeOf(trials, job), -1);
    trials.front().horizon = 0.0;
    QCOMPARE(codeOf(trials, job), static_cast<int>(ErrorCode::BadInput));
    trials.front() = trialOf(atRandom, 200, 35);
    trials.front().came.conservativeResize(100);
    QCOMPARE(codeOf(trials, job), static_cast<int>(ErrorCode::BadInput));
    trials.front() = trialOf(atRandom, 200, 35);
    trials.front().before.age[7] = -1.0;
    QCOMPARE(codeOf(trials, job), static_cast<int>(ErrorCode::BadInput));
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    trials.front() = trialOf(atRandom, 200, 35);
    QCOMPARE(codeOf(trials, stopped), static_cast<int>(ErrorCode::Cancelled));
}

TACTFUL_TEST(OrderChoiceTest)
#include "order_choice_test.moc"
