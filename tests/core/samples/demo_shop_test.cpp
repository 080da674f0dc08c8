#include "core/base/digest.h"
#include "core/base/time_zone.h"
#include "core/samples/demo_shop.h"
#include "tests/core/samples/whole_shop.h"
#include "tests/support/register.h"

#include <algorithm>
#include <map>
#include <set>
#include <stop_token>

using namespace tactful;
using namespace tactful::samples;
using data::ImportedOrder;
using data::LineKind;
using data::OrderStatus;

namespace {

void addLine(Digester& digester, const data::ImportedLine& line)
{
    digester.addNumber(static_cast<int>(line.kind));
    digester.addField(line.sku);
    digester.addField(line.name);
    digester.addNumber(line.quantity);
    digester.addNumber(line.unitPrice.minor);
    digester.addNumber(line.total.minor);
}

void addConsents(Digester& digester, const std::vector<data::ImportedConsent>& consents)
{
    for (const auto& consent : consents) {
        digester.addNumber(static_cast<int>(consent.purpose));
        digester.addNumber(static_cast<int>(consent.action));
        digester.addNumber(static_cast<int>(consent.type));
        digester.addNumber(consent.at ? consent.at->seconds : -1);
        digester.addField(consent.wording);
        digester.addField(consent.evidence);
    }
}

std::string digestOfShop(const DemoOptions& options)
{
    const auto shop = tests::wholeShop(options);
    Digester digester;
    for (const auto& product : shop.products) {
        digester.addField(product.sku);
        digester.addField(product.name);
        digester.addNumber(product.price->minor);
        digester.addNumber(product.stock.value_or(-1));
        digester.addNumber(product.firstSeen->number);
    }
    for (const auto& customer : shop.customers) {
        for (const auto& value : customer.person.values)
            digester.addField(value);
        digester.addField(customer.who.externalId);
        digester.addNumber(customer.since->number);
        addConsents(digester, customer.consents);
    }
    for (const auto& order : shop.orders) {
        digester.addField(order.number);
        digester.addNumber(order.at.seconds);
        digester.addField(order.who.externalId);
        digester.addNumber(order.refunded.minor);
        for (const auto& line : order.lines)
            addLine(digester, line);
        addConsents(digester, order.consents);
    }
    return hex(digester.finish());
}

bool hasKind(const ImportedOrder& order, LineKind kind)
{
    return std::any_of(order.lines.begin(), order.lines.end(),
                       [&](const auto& line) { return line.kind == kind; });
}

}  // namespace

class DemoShopTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_shop = tests::wholeShop(); }

    void theSameOptionsGiveTheSameRows();
    void theDefaultShopHasTheSizeThatItsDocumentSays();
    void smallShopsHaveExactlyTheCustomersAskedFor_data();
    void smallShopsHaveExactlyTheCustomersAskedFor();
    void everyIdentityBelongsToOneCustomer();
    void ordersSpeakOnlyOfCustomersThatExist();
    void linesAddUpToTheTotalInPounds();
    void ordersComeInTimeAndNeverAfterTheLastDay();
    void productsSellOnlyWhileTheyAreOnSale();
    void allKindsOfOrdersAndLinesOccur_data();
    void allKindsOfOrdersAndLinesOccur();
    void countriesAreMostlyBritishAndSomeAreUnknown();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void anErrorOfTheSinkEndsTheRun();
    void cancellingEndsTheRunWhereverItIs_data();
    void cancellingEndsTheRunWhereverItIs();
    void settingsAreCompleteAndSayThatItIsADemo();
    void someCustomersAskedForAPause();

private:
    tests::WholeShop m_shop;
};

void DemoShopTest::theSameOptionsGiveTheSameRows()
{
    DemoOptions options;
    options.customers = 300;
    const std::string digest = digestOfShop(options);
    QCOMPARE(digestOfShop(options), digest);
    options.seed = 7;
    QVERIFY(digestOfShop(options) != digest);
}

void DemoShopTest::theDefaultShopHasTheSizeThatItsDocumentSays()
{
    std::size_t lines = 0;
    for (const auto& order : m_shop.orders)
        lines += order.lines.size();
    QCOMPARE(m_shop.products.size(), std::size_t{510});
    QCOMPARE(m_shop.customers.size(), std::size_t{4338});
    QCOMPARE(m_shop.orders.size(), std::size_t{14017});
    QCOMPARE(lines, std::size_t{39693});
}

void DemoShopTest::smallShopsHaveExactlyTheCustomersAskedFor_data()
{
    QTest::addColumn<int>("customers");
    for (const int customers : {1, 2, 37, 500})
        QTest::newRow(std::to_string(customers).c_str()) << customers;
}

void DemoShopTest::smallShopsHaveExactlyTheCustomersAskedFor()
{
    QFETCH(int, customers);
    DemoOptions options;
    options.customers = customers;
    const auto shop = tests::wholeShop(options);
    std::set<std::string> known;
    for (const auto& customer : shop.customers)
        known.insert(customer.who.externalId);
    for (const auto& order : shop.orders)
        if (!order.who.anonymous()) known.insert(order.who.externalId);
    QCOMPARE(known.size(), static_cast<std::size_t>(customers));
}

void DemoShopTest::everyIdentityBelongsToOneCustomer()
{
    std::set<std::string> ids, emails, phones;
    std::size_t withEmail = 0;
    std::size_t withPhone = 0;
    std::size_t phoneOnly = 0;
    for (const auto& customer : m_shop.customers) {
        ids.insert(customer.who.externalId);
        if (!customer.who.email.empty() && ++withEmail) emails.insert(customer.who.email);
        if (!customer.who.phone.empty() && ++withPhone) phones.insert(customer.who.phone);
        phoneOnly += customer.who.email.empty() && !customer.who.phone.empty();
        QVERIFY(!customer.who.email.empty() || !customer.who.phone.empty());
    }
    QCOMPARE(ids.size(), m_shop.customers.size());
    QCOMPARE(emails.size(), withEmail);
    QCOMPARE(phones.size(), withPhone);
    QVERIFY(phoneOnly >= 40);
}

void DemoShopTest::ordersSpeakOnlyOfCustomersThatExist()
{
    std::map<std::string, data::ImportedIdentity> known;
    for (const auto& customer : m_shop.customers)
        known.emplace(customer.who.externalId, customer.who);
    for (const auto& order : m_shop.orders)
        if (!order.who.anonymous()) QVERIFY(known.at(order.who.externalId) == order.who);
}

void DemoShopTest::linesAddUpToTheTotalInPounds()
{
    const Currency pounds{{'G', 'B', 'P'}};
    for (const auto& order : m_shop.orders) {
        std::int64_t sum = 0;
        for (const auto& line : order.lines) {
            QVERIFY(line.unitPrice.currency == pounds && line.total.currency == pounds);
            QCOMPARE(line.total.minor, line.quantity * line.unitPrice.minor);
            QVERIFY(!line.name.empty());
            sum += line.total.minor;
        }
        QCOMPARE(order.total->minor, sum);
        QVERIFY(order.refunded.minor <= order.total->minor || order.status == OrderStatus::Return);
        QVERIFY(order.total->currency == pounds && order.refunded.currency == pounds);
        QVERIFY(order.complete);
        QCOMPARE(order.platform, std::string("shopify"));
    }
    for (const auto& product : m_shop.products)
        QVERIFY(product.price->currency == pounds && (!product.cost || product.cost->currency == pounds));
}

void DemoShopTest::ordersComeInTimeAndNeverAfterTheLastDay()
{
    const TimeZone london = *TimeZone::find("Europe/London");
    const Instant closing = london.instantOf({demoLastDay, 17 * 3600 + 12 * 60});
    Instant before{0};
    std::set<std::string> numbers;
    for (const auto& order : m_shop.orders) {
        QVERIFY(order.at >= before && order.at <= closing);
        QCOMPARE(order.day.number, london.dayOf(order.at).number);
        QVERIFY(order.day > demoLastDay - demoDays);
        for (const auto& consent : order.consents)
            QVERIFY(*consent.at <= closing);
        before = order.at;
        numbers.insert(order.number);
    }
    QCOMPARE(numbers.size(), m_shop.orders.size());
    for (const auto& customer : m_shop.customers) {
        QVERIFY(*customer.since <= demoLastDay);
        for (const auto& consent : customer.consents)
            QVERIFY(!consent.at || *consent.at <= closing);
    }
}

void DemoShopTest::productsSellOnlyWhileTheyAreOnSale()
{
    std::map<std::string, const data::ImportedProduct*> products;
    for (const auto& product : m_shop.products)
        products.emplace(product.sku, &product);
    QCOMPARE(products.size(), m_shop.products.size());
    std::map<std::string, Day> lastSold;
    for (const auto& order : m_shop.orders) {
        for (const auto& line : order.lines) {
            if (line.kind != LineKind::Product && line.kind != LineKind::GiftCard) continue;
            const auto& product = *products.at(line.sku);
            QVERIFY(order.day >= *product.firstSeen);
            QCOMPARE(line.name, product.name);
            QCOMPARE(line.aisle, product.aisle);
            if (order.status == OrderStatus::Sale) lastSold[line.sku] = order.day;
        }
    }
    std::size_t discontinued = 0;
    std::size_t arrivals = 0;
    for (const auto& product : m_shop.products) {
        discontinued += !product.active;
        arrivals += demoLastDay - *product.firstSeen <= 42;
        if (!product.active && lastSold.contains(product.sku))
            QVERIFY(demoLastDay - lastSold[product.sku] >= 60);
    }
    QVERIFY(discontinued >= 25);
    QVERIFY(arrivals >= 12);
}

void DemoShopTest::allKindsOfOrdersAndLinesOccur_data()
{
    using Is = std::function<bool(const ImportedOrder&)>;
    QTest::addColumn<Is>("is");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    const auto status = [](OrderStatus wanted) {
        return Is([wanted](const auto& order) { return order.status == wanted; });
    };
    const auto kind = [](LineKind wanted) {
        return Is([wanted](const auto& order) { return hasKind(order, wanted); });
    };
    QTest::newRow("return") << status(OrderStatus::Return) << 0.003 << 0.02;
    QTest::newRow("cancelled") << status(OrderStatus::Cancelled) << 0.005 << 0.03;
    QTest::newRow("test") << status(OrderStatus::Test) << 0.0001 << 0.001;
    QTest::newRow("over the counter")
        << Is([](const auto& order) { return order.who.anonymous(); }) << 0.08 << 0.2;
    QTest::newRow("gift") << Is([](const auto& order) { return order.gift; }) << 0.05 << 0.2;
    QTest::newRow("refund") << Is([](const auto& order) { return order.refunded.minor > 0; }) << 0.015
                            << 0.05;
    QTest::newRow("shipping") << kind(LineKind::Shipping) << 0.3 << 0.7;
    QTest::newRow("tip") << kind(LineKind::Tip) << 0.003 << 0.02;
    QTest::newRow("gift card") << kind(LineKind::GiftCard) << 0.001 << 0.02;
    QTest::newRow("gift wrapping") << kind(LineKind::Fee) << 0.02 << 0.1;
    QTest::newRow("discount") << kind(LineKind::Discount) << 0.02 << 0.12;
}

void DemoShopTest::allKindsOfOrdersAndLinesOccur()
{
    QFETCH(std::function<bool(const ImportedOrder&)>, is);
    QFETCH(double, least);
    QFETCH(double, most);
    const auto found = std::count_if(m_shop.orders.begin(), m_shop.orders.end(), is);
    const double share = static_cast<double>(found) / static_cast<double>(m_shop.orders.size());
    QVERIFY2(share >= least && share <= most, std::to_string(share).c_str());
}

void DemoShopTest::countriesAreMostlyBritishAndSomeAreUnknown()
{
    std::map<std::string, int> count;
    for (const auto& customer : m_shop.customers)
        ++count[customer.country];
    QVERIFY(count["GB"] > 3400 && count["GB"] < 3800);
    for (const char* country : {"IE", "DE", "FR", "US", "CA", "AU", "NZ", ""})
        QVERIFY2(count[country] >= 8, country);
    QCOMPARE(count.size(), std::size_t{9});
}

void DemoShopTest::badOptionsAreRefused_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("lastDay");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("nobody") << 0 << 20731 << QByteArray("customers");
    QTest::newRow("fewer than nobody") << -5 << 20731 << QByteArray("customers");
    QTest::newRow("too many") << 1000001 << 20731 << QByteArray("customers");
    QTest::newRow("before its time") << 10 << 10000 << QByteArray("lastDay");
    QTest::newRow("after its time") << 10 << 60000 << QByteArray("lastDay");
}

void DemoShopTest::badOptionsAreRefused()
{
    QFETCH(int, customers);
    QFETCH(int, lastDay);
    QFETCH(QByteArray, where);
    DemoOptions options;
    options.customers = customers;
    options.lastDay = Day{lastDay};
    Job job;
    const Status status = generateDemo(
        options, [](auto&&) { return Status(); }, job);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::BadInput);
    QCOMPARE(QByteArray::fromStdString(status.error().where), where);
    QVERIFY(pausedDemoCustomers(options).empty());
}

void DemoShopTest::anErrorOfTheSinkEndsTheRun()
{
    DemoOptions options;
    options.customers = 20;
    int taken = 0;
    const auto full = [&taken](data::ImportedRow&&) {
        return ++taken < 5 ? Status() : Status(Error{ErrorCode::Database, "The book is full."});
    };
    Job job;
    const Status status = generateDemo(options, full, job);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Database);
    QCOMPARE(taken, 5);
}

void DemoShopTest::cancellingEndsTheRunWhereverItIs_data()
{
    QTest::addColumn<QByteArray>("phase");
    QTest::newRow("while planning") << QByteArray("Making up customers");
    QTest::newRow("while writing") << QByteArray("Writing the demo shop");
}

void DemoShopTest::cancellingEndsTheRunWhereverItIs()
{
    QFETCH(QByteArray, phase);
    DemoOptions options;
    options.customers = 400;
    std::stop_source stop;
    Job job(stop.get_token(), [&](const Progress& progress) {
        if (progress.phase == phase.toStdString() && progress.done > 0) stop.request_stop();
    });
    std::size_t taken = 0;
    const Status status = generateDemo(
        options,
        [&](auto&&) {
            ++taken;
            return Status();
        },
        job);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QVERIFY(taken < 600);
}

void DemoShopTest::settingsAreCompleteAndSayThatItIsADemo()
{
    const auto shop = demoSettings();
    QVERIFY(shop.demo && shop.optOutOfferedAtCheckout && shop.noticeNamesProfiling && shop.processorContract);
    for (const std::string& text :
         {shop.name, shop.legalName, shop.postalAddress, shop.replyTo, shop.website, shop.noticeVersion})
        QVERIFY(!text.empty());
    QCOMPARE(shop.currency.text(), std::string("GBP"));
}

void DemoShopTest::someCustomersAskedForAPause()
{
    const auto paused = pausedDemoCustomers({});
    QVERIFY(paused.size() >= 5 && paused.size() <= 30);
    std::set<std::string> ids;
    for (const auto& customer : m_shop.customers)
        ids.insert(customer.who.externalId);
    for (const auto& id : paused)
        QVERIFY(ids.contains(id));
    QCOMPARE(pausedDemoCustomers({}), paused);
}

TACTFUL_TEST(DemoShopTest)
#include "demo_shop_test.moc"
