#include "core/base/random.h"
#include "core/steps/foresee_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/plan_step.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

#include <QFile>

#include <algorithm>
#include <functional>

using namespace tactful;
using namespace tactful::steps;
using tests::ShopFixture;

/// Does the past stay the past? Whatever is changed, moved, added or taken out after the as-of day, all that
/// is learnt, foreseen, suggested and planned for that day stays the same, bit for bit.
class AsOfTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingAfterTheDayIsLookedAt_data();
    void nothingAfterTheDayIsLookedAt();
    void whatWasLearntLaterIsNoHelp();
};

namespace {

const Day lastDay = *parseIsoDay("2026-05-01");
const Day asOf = lastDay - 100;
constexpr int days = 500;  // up to the last day
constexpr int customers = 420;
constexpr int products = 60;

struct Line {
    Day day;
    int order = 0;
    int line = 0;
    std::string customer, sku, title;
    int quantity = 1, price = 0;
};

struct Item {
    std::string sku, title, aisle;
    Day firstSeen;
    int price = 0;
};

struct Files {
    std::vector<Line> lines;  ///< by day
    std::vector<Item> items;  ///< by day, too
};

/// Some are always there, some new on the as-of day, some not there yet.
Item itemAt(int product)
{
    static constexpr const char* stuff[] = {"linen", "oak", "wool", "brass", "cork", "felt"};
    static constexpr const char* things[] = {"towel", "board", "scarf", "hook", "mat"};
    const std::string made(stuff[product % 6]), thing(things[product / 6 % 5]);
    const int start = product < 42 ? 0 : product < 50 ? days - 150 : days - 99 + 3 * (product - 50);
    return {"S" + std::to_string(product), made + " " + thing + " number " + std::to_string(product), made,
            lastDay - days + start, 5 + product % 17};
}

Files shopFiles()
{
    Files files;
    int number = 0;
    for (int customer = 1; customer <= customers; ++customer) {
        Random random(7, static_cast<std::uint64_t>(customer));
        const double pace = random.gamma(1.4, 45.0), leaving = random.beta(1.0, 8.0);
        const int taste = static_cast<int>(random.between(0, 5));
        std::vector<int> own;
        double at = random.uniform() * days;
        do {
            const Day day = lastDay - days + static_cast<int>(at) + 1;
            ++number;
            const auto count = static_cast<int>(random.between(1, 4));
            for (int line = 0; line < count; ++line) {
                int product = static_cast<int>(random.between(0, products - 1));
                if (random.chance(0.6)) product = product / 6 * 6 + taste;
                if (!own.empty() && random.chance(0.4))
                    product = own[static_cast<std::size_t>(random.between(0, std::ssize(own) - 1))];
                const Item item = itemAt(product);
                if (item.firstSeen > day) continue;
                own.push_back(product);
                files.lines.push_back({day, number, line, "c" + std::to_string(customer), item.sku,
                                       item.title, random.chance(0.03) ? -1 : 1, item.price});
            }
        } while ((at += 1.0 + random.exponential(pace)) < days && !random.chance(leaving));
    }
    for (int product = 0; product < products; ++product)
        files.items.push_back(itemAt(product));
    std::stable_sort(files.lines.begin(), files.lines.end(),
                     [](const Line& a, const Line& b) { return a.day < b.day; });
    std::stable_sort(files.items.begin(), files.items.end(),
                     [](const Item& a, const Item& b) { return a.firstSeen < b.firstSeen; });
    return files;
}

std::string ordersCsv(const std::vector<Line>& lines)
{
    std::string text = "order_id,ordered_at,customer_id,email,sku,product,quantity,unit_price,currency\n";
    for (const Line& line : lines)
        text += std::to_string(line.order) + (line.quantity < 0 ? "r," : ",") + isoDay(line.day) + " " +
                std::to_string(10 + line.order % 10) + ":15," + line.customer + "," + line.customer +
                "@example.com," + line.sku + "," + line.title + "," + std::to_string(line.quantity) + "," +
                std::to_string(line.price) + ".00,EUR\n";
    return text;
}

std::string productsCsv(const std::vector<Item>& items)
{
    std::string text = "Sku,Title,Aisle,Price,Since\n";
    for (const Item& item : items)
        text += item.sku + "," + item.title + "," + item.aisle + "," + std::to_string(item.price) + ".00," +
                isoDay(item.firstSeen) + "\n";
    return text;
}

const std::string productColumns = R"({"kind": "products", "columns": {"sku": "Sku", "product": "Title",
    "aisle": "Aisle", "price": "Price", "first_seen": "Since"}})";

QByteArray bytesOf(const Path& path)
{
    QFile file(QString::fromStdString(utf8Path(path)));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

template <class T>
T good(Result<T> result)
{
    if (!result) qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

void fill(ShopFixture& shop, const Files& files)
{
    shop.import(shop.write("products.csv", productsCsv(files.items)), productColumns);
    shop.import(shop.write("orders.csv", ordersCsv(files.lines)));
}

QByteArray recommendations(ShopFixture& shop, bool onlyNew)
{
    Job job;
    RecommendOptions options;
    options.onlyNew = onlyNew;
    options.asOf = asOf;
    options.file = shop.folder() / "picks.csv";
    good(writeRecommendations(shop.session(), options, job));
    return bytesOf(options.file);
}

QByteArray forecast(ShopFixture& shop)
{
    Job job;
    ForecastOptions options;
    options.asOf = asOf;
    options.file = shop.folder() / "forecast.csv";
    good(writeForecast(shop.session(), options, job));
    return bytesOf(options.file);
}

using Rows = std::vector<std::string>;

/// Everything that learning stored, without the moment it was done.
Rows learntRows(ShopFixture& shop)
{
    Rows rows = shop.rows("SELECT kind, options, as_of, hex(data_digest), seed, quality FROM model_run "
                          "ORDER BY kind");
    for (const char* sql : {"SELECT s.* FROM customer_score s ORDER BY customer",
                            "SELECT p.* FROM candidate_pick p ORDER BY customer, place"})
        for (std::string& row : shop.rows(sql))
            rows.push_back(std::move(row));
    return rows;
}

Rows plannedRows(ShopFixture& shop)
{
    Job job;
    data::Brief brief;
    brief.name = "Spring";
    brief.asOf = asOf;
    brief.sendFrom = lastDay + 60;
    brief.sendTo = lastDay + 62;
    const PlanOutcome plan = good(planCampaign(shop.session(), brief, job));
    const std::string of = " WHERE campaign = " + std::to_string(plan.campaign) + " ORDER BY customer";
    Rows rows = shop.rows("SELECT name, goal, brief, totals, as_of, send_from, send_to FROM campaign");
    for (const std::string& sql : {"SELECT * FROM planned_message" + of, "SELECT * FROM left_out" + of})
        for (std::string& row : shop.rows(sql))
            rows.push_back(std::move(row));
    return rows;
}

/// What comes out for the as-of day.
struct Outcome {
    std::string digest;
    Rows learnt, planned;
    QByteArray picks, newPicks, forecast;
};

LearnOutcome learnt(ShopFixture& shop, std::optional<Day> day)
{
    Job job;
    LearnOptions options;
    options.asOf = day;
    return good(learn(shop.session(), options, job));
}

Outcome outcomeOf(const Files& files)
{
    ShopFixture shop;
    fill(shop, files);
    Outcome outcome;
    outcome.digest = learnt(shop, asOf).digest;
    outcome.learnt = learntRows(shop);
    outcome.picks = recommendations(shop, false);
    outcome.newPicks = recommendations(shop, true);
    outcome.forecast = forecast(shop);
    outcome.planned = plannedRows(shop);
    return outcome;
}

const Outcome& asItWas()
{
    static const Outcome outcome = outcomeOf(shopFiles());
    return outcome;
}

using Change = std::function<void(Files&)>;

/// Changes each line after the day.
Change ofLines(const std::function<void(Line&)>& change)
{
    return [change](Files& files) {
        for (Line& line : files.lines)
            if (line.day > asOf) change(line);
    };
}

}  // namespace

Q_DECLARE_METATYPE(Change)

void AsOfTest::initTestCase()
{
    // The shop is one in which there is much to get wrong: trained models, new arrivals, plans for many.
    const Outcome& outcome = asItWas();
    QVERIFY(outcome.learnt.size() > 2000);
    QVERIFY(outcome.planned.size() > 200);
    QVERIFY(outcome.picks.contains("New in the shop"));
    QVERIFY(outcome.newPicks.contains("New in the shop"));
    QVERIFY(outcome.forecast.size() > 10000);
}

void AsOfTest::nothingAfterTheDayIsLookedAt_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("moved") << ofLines([](Line& line) { line.day = line.day + 37; });
    QTest::newRow("other amounts") << ofLines([](Line& line) {
        line.price *= 9;
        line.quantity *= 3;
    });
    QTest::newRow("other products") << ofLines([](Line& line) {
        line.sku = "S" + std::to_string(line.order % 50);
        line.title = "another title";
    });
    QTest::newRow("new products") << ofLines([](Line& line) {
        line.sku = "T" + std::to_string(line.order % 90);
        line.title = "linen scarf number " + std::to_string(line.order % 90);
    });
    QTest::newRow("new customers") << ofLines(
        [](Line& line) { line.customer = "d" + std::to_string(line.order % 300); });
    QTest::newRow("all bought by one") << ofLines([](Line& line) { line.customer = "c7"; });
    QTest::newRow("all sent back") << ofLines([](Line& line) { line.quantity = -1; });
    QTest::newRow("later products changed") << Change([](Files& files) {
        for (Item& item : files.items)
            if (item.firstSeen > asOf) item = {item.sku, "oak towel", "elsewhere", item.firstSeen + 20, 999};
    });
    QTest::newRow("more products later") << Change([](Files& files) {
        for (int i = 0; i < 40; ++i)
            files.items.push_back({"U" + std::to_string(i), "wool board", "wool", asOf + 1 + i, 3});
    });
    QTest::newRow("taken out") << Change([](Files& files) {
        std::erase_if(files.lines, [](const Line& line) { return line.day > asOf; });
        std::erase_if(files.items, [](const Item& item) { return item.firstSeen > asOf; });
    });
}

void AsOfTest::nothingAfterTheDayIsLookedAt()
{
    QFETCH(Change, change);
    Files files = shopFiles();
    change(files);
    QVERIFY(ordersCsv(files.lines) != ordersCsv(shopFiles().lines) ||
            productsCsv(files.items) != productsCsv(shopFiles().items));
    const Outcome outcome = outcomeOf(files);
    QCOMPARE(outcome.learnt, asItWas().learnt);
    QCOMPARE(outcome.digest, asItWas().digest);
    QCOMPARE(outcome.picks, asItWas().picks);
    QCOMPARE(outcome.newPicks, asItWas().newPicks);
    QCOMPARE(outcome.forecast, asItWas().forecast);
    QCOMPARE(outcome.planned, asItWas().planned);
}

void AsOfTest::whatWasLearntLaterIsNoHelp()
{
    // Two books that differ after the day alone. Learning from all of each finds other ways of foretelling;
    // none of that reaches a list for the day.
    Files files = shopFiles();
    ofLines([](Line& line) {
        line.price *= 9;
        line.day = line.day + 37;
    })(files);
    ShopFixture one, other;
    fill(one, shopFiles());
    fill(other, files);
    QVERIFY(learnt(one, {}).digest != learnt(other, {}).digest);
    QCOMPARE(forecast(other), forecast(one));
    QCOMPARE(recommendations(other, false), recommendations(one, false));
    QCOMPARE(recommendations(other, true), recommendations(one, true));
}

TACTFUL_TEST(AsOfTest)
#include "as_of_test.moc"
