#include "core/base/text.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <algorithm>
#include <filesystem>

using namespace tactful;
using namespace tactful::imports;
using tactful::tests::dataFile;
using tactful::tests::readAll;

namespace {

struct ExpectedFile {
    const char* path;
    /// Format; rows read = fine + fixed + set aside; what came of them; the orders' money in minor units.
    const char* outcome;
};

/// Counted by hand where a file is small, else with csv.DictReader of Python 3.11: rows, different order
/// numbers, sums of the totals (of the lines where an order has none), blank e-mail addresses.
constexpr ExpectedFile files[] = {
    // One telephone number has a single digit.
    {"shops/shopify/orders_export_73col.csv",
     "shopify-orders 589=588+1+0 orders 300 lines 589 customers 0 products 0 money 5734829"},
    {"shops/shopify/orders_export_79col.csv",
     "shopify-orders 225=225+0+0 orders 150 lines 225 customers 0 products 0 money 1293459"},
    {"shops/shopify/customers_export_old-header.csv",
     "shopify-customers 1511=1511+0+0 orders 0 lines 0 customers 1511 products 0 money 0"},
    {"shops/shopify/customers_export_new-header.csv",
     "shopify-customers 4=3+1+0 orders 0 lines 0 customers 4 products 0 money 0"},
    {"shops/shopify/RECON_customers_with_metafields.csv",
     "shopify-customers 2=2+0+0 orders 0 lines 0 customers 2 products 0 money 0"},
    {"shops/shopify/products_legacy-header_apparel.csv",
     "shopify-products 22=22+0+0 orders 0 lines 0 customers 0 products 22 money 0"},
    {"shops/shopify/products_legacy-header_home-and-garden.csv",
     "shopify-products 21=21+0+0 orders 0 lines 0 customers 0 products 21 money 0"},
    {"shops/shopify/products_legacy-header_jewelery.csv",
     "shopify-products 41=41+0+0 orders 0 lines 0 customers 0 products 23 money 0"},
    {"shops/shopify/solidus_importer_products.csv",
     "shopify-products 7=7+0+0 orders 0 lines 0 customers 0 products 3 money 0"},
    {"shops/other/RECON_EtsySoldOrderItems2026.csv",
     "etsy-order-items 2=2+0+0 orders 1 lines 2 customers 0 products 0 money 7700"},
    {"shops/other/RECON_activity_EUR.csv",
     "paypal-activity 2=2+0+0 orders 2 lines 0 customers 0 products 0 money 0"},
    {"shops/other/RECON_analytics_customers.csv",
     "woocommerce-analytics-customers 2=2+0+0 orders 0 lines 0 customers 2 products 0 money 0"},
    {"shops/other/RECON_orders_2018.csv",
     "squarespace-orders 2=2+0+0 orders 1 lines 2 customers 0 products 0 money 3000"},
    {"shops/other/RECON_orders_2024_duplicate_headers.csv",
     "wix-orders 2=2+0+0 orders 1 lines 2 customers 0 products 0 money 3488"},
    {"shops/other/RECON_orders_FR.csv",
     "ebay-orders 1=1+0+0 orders 1 lines 1 customers 0 products 0 money 123450"},
    // The padding row and the two lines at the end are set aside.
    {"shops/other/RECON_orders_US.csv",
     "ebay-orders 7=4+0+3 orders 2 lines 3 customers 0 products 0 money 12754"},
    {"shops/other/RECON_orders_algolplus.csv",
     "woocommerce-order-export 2=2+0+0 orders 1 lines 2 customers 0 products 0 money 2950"},
    {"shops/other/RECON_orders_fr.csv",
     "prestashop-orders 1=1+0+0 orders 1 lines 0 customers 0 products 0 money 123450"},
    {"shops/other/RECON_sales_order_grid.csv",
     "magento-orders 1=1+0+0 orders 1 lines 0 customers 0 products 0 money 4500"},
    {"shops/other/RECON_unshipped_cp1252.txt",
     "amazon-unshipped 1=1+0+0 orders 1 lines 1 customers 0 products 0 money 0"},
    {"shops/other/sample_products.csv",
     "woocommerce-products 24=24+0+0 orders 0 lines 0 customers 0 products 24 money 0"},
    {"shops/other/transactions_44col_2018.csv",
     "square-transactions 4=4+0+0 orders 4 lines 0 customers 0 products 0 money 243400"},
    {"results/brevo/RECON_contacts.csv",
     "brevo-contacts 1=1+0+0 orders 0 lines 0 customers 1 products 0 money 0"},
    {"results/brevo/RECON_recipients.csv", "Brevo's list of what the recipients of a campaign did"},
    {"results/klaviyo/RECON_campaigns.csv", "Klaviyo's list of campaigns with their results"},
    {"results/klaviyo/RECON_profiles.csv",
     "klaviyo-profiles 2=2+0+0 orders 0 lines 0 customers 2 products 0 money 0"},
    {"results/listmonk/RECON_campaign_clicks.csv", "listmonk's list of who viewed a campaign or clicked"},
    {"results/mailchimp/RECON_campaigns.csv", "Mailchimp's list of campaigns with their results"},
    {"results/mailchimp/RECON_cleaned_members_export.csv",
     "mailchimp-cleaned 1=1+0+0 orders 0 lines 0 customers 1 products 0 money 0"},
    {"results/mailchimp/RECON_single_campaign_report.csv", "Mailchimp's report of one campaign"},
    {"results/mailchimp/RECON_subscribed_members_export.csv",
     "mailchimp-subscribed 1=1+0+0 orders 0 lines 0 customers 1 products 0 money 0"},
    {"results/mailerlite/RECON_classic_campaign_report.csv", "MailerLite's report of one campaign"},
    {"mail-services/listmonk/subs-domain-blocklist.csv",
     "listmonk-import 4=4+0+0 orders 0 lines 0 customers 4 products 0 money 0"},
    {"mail-services/listmonk/subs.csv",
     "listmonk-import 39=39+0+0 orders 0 lines 0 customers 39 products 0 money 0"},
    {"mail-services/mautic/10contacts.csv",
     "mautic-contacts 10=10+0+0 orders 0 lines 0 customers 10 products 0 money 0"},
    // Four rows have neither e-mail address nor phone number.
    {"mail-services/mautic/fakeleaddata.csv",
     "mautic-contacts 54=50+0+4 orders 0 lines 0 customers 50 products 0 money 0"},
};

std::int64_t moneyOf(const data::ImportedOrder& order)
{
    if (order.total) return order.total->minor;
    std::int64_t sum = 0;
    for (const data::ImportedLine& line : order.lines)
        sum += line.total.minor;
    return sum;
}

std::string outcomeOf(const tests::ReadOutcome& read)
{
    if (!read.error.empty()) return read.error;
    std::size_t lines = 0;
    std::int64_t money = 0;
    for (const data::ImportedOrder& order : read.rows.orders) {
        lines += order.lines.size();
        money += moneyOf(order);
    }
    const auto text = [](auto number) { return std::to_string(number); };
    return read.recognition.format + " " + text(read.counts.rowsRead) + "=" + text(read.counts.rowsFine) +
           "+" + text(read.counts.rowsFixed) + "+" + text(read.counts.rowsSetAside) + " orders " +
           text(read.rows.orders.size()) + " lines " + text(lines) + " customers " +
           text(read.rows.customers.size()) + " products " + text(read.rows.products.size()) + " money " +
           text(money);
}

}  // namespace

class EveryFileTest : public QObject {
    Q_OBJECT

private slots:
    void noFileOfAShopOrMailServiceIsLeftOut();
    void comesToWhatItShould_data();
    void comesToWhatItShould();
    void buyersRefundsAndNamesAreRead();
    void consentAndSuppressionsAreRead();
};

void EveryFileTest::noFileOfAShopOrMailServiceIsLeftOut()
{
    TACTFUL_NEED_DATA("shops/other");
    for (const char* folder : {"shops", "results", "mail-services"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(dataFile(folder))) {
            if (!entry.is_regular_file()) continue;
            const std::string path = entry.path().lexically_relative(tests::dataDir()).generic_string();
            const bool listed = std::any_of(std::begin(files), std::end(files),
                                            [&](const ExpectedFile& file) { return path == file.path; });
            QVERIFY2(listed, path.c_str());
        }
}

void EveryFileTest::comesToWhatItShould_data()
{
    TACTFUL_NEED_DATA("shops/other");
    QTest::addColumn<QByteArray>("outcome");
    for (const ExpectedFile& file : files)
        QTest::newRow(file.path) << QByteArray(file.outcome);
}

void EveryFileTest::comesToWhatItShould()
{
    QFETCH(QByteArray, outcome);
    const auto read = readAll(dataFile(QTest::currentDataTag()));
    if (!outcome.contains(" money ")) {
        QVERIFY2(contains(read.error, outcome.toStdString()), read.error.c_str());
        QVERIFY(contains(read.error, "results of campaigns are not read yet"));
        return;
    }
    const std::string corrected = read.rows.issuesOf(data::IssueKind::Fixed);
    QVERIFY2(outcomeOf(read) == outcome.toStdString(), (outcomeOf(read) + "\n" + corrected).c_str());
    QCOMPARE(read.counts.rowsRead, read.counts.rowsFine + read.counts.rowsFixed + read.counts.rowsSetAside);
}

void EveryFileTest::buyersRefundsAndNamesAreRead()
{
    TACTFUL_NEED_DATA("shops/other");
    const auto orders = [](const char* name) {
        return readAll(dataFile(std::string("shops/other/") + name)).rows.orders;
    };
    const auto plugin = orders("RECON_orders_algolplus.csv");
    QCOMPARE(plainAmount(plugin.at(0).refunded), std::string("4.50"));
    QCOMPARE(plugin.at(0).who.email, std::string("ada.stone@example.com"));
    QCOMPARE(plugin.at(0).who.phone, std::string("+441134960000"));
    const auto paypal = orders("RECON_activity_EUR.csv");
    QVERIFY(paypal.at(1).status == data::OrderStatus::Return);
    QCOMPARE(plainAmount(*paypal.at(1).total), std::string("-1234.50"));
    QCOMPARE(paypal.at(1).who.email, paypal.at(0).who.email);  // not the shop's own address
    const auto amazon = orders("RECON_unshipped_cp1252.txt");
    QCOMPARE(amazon.at(0).lines.at(0).name, std::string("Becher \"groß\""));
    QVERIFY(amazon.at(0).who.anonymous());
    const auto etsy = orders("RECON_EtsySoldOrderItems2026.csv");
    QCOMPARE(etsy.at(0).lines.at(1).name, std::string("Soap \"Lavender\""));
    QCOMPARE(isoDay(etsy.at(0).day), std::string("2026-09-03"));
    const auto wix = orders("RECON_orders_2024_duplicate_headers.csv");
    QCOMPARE(wix.at(0).person[data::PersonalField::City], std::string("München"));  // the second of that name
    QCOMPARE(wix.at(0).lines.at(0).name, std::string("Mug - Blue"));
    QVERIFY(wix.at(0).gift);
    const auto france = orders("RECON_orders_FR.csv");
    QCOMPARE(isoDay(france.at(0).day), std::string("2026-10-05"));
    QCOMPARE(france.at(0).lines.at(0).total.currency.text(), std::string("EUR"));
}

void EveryFileTest::consentAndSuppressionsAreRead()
{
    TACTFUL_NEED_DATA("results/mailchimp");
    const auto people = [](const char* path) { return readAll(dataFile(path)).rows.customers; };
    const auto agreed = people("results/mailchimp/RECON_subscribed_members_export.csv");
    QVERIFY(agreed.at(0).consents.at(0).action == data::ConsentAction::Given);
    QVERIFY(agreed.at(0).consents.at(0).at == parseIsoInstant("2024-03-14T09:12:31Z"));
    QVERIFY(!agreed.at(0).suppression);
    const auto cleaned = people("results/mailchimp/RECON_cleaned_members_export.csv");
    QVERIFY(cleaned.at(0).suppression == data::SuppressionReason::HardBounce);
    QVERIFY(cleaned.at(0).consents.empty());
    const auto klaviyo = people("results/klaviyo/RECON_profiles.csv");
    QVERIFY(klaviyo.at(0).consents.at(0).action == data::ConsentAction::Given);
    QVERIFY(klaviyo.at(1).consents.at(0).action == data::ConsentAction::Withdrawn);
    QVERIFY(klaviyo.at(1).suppression == data::SuppressionReason::Unsubscribed);
    const auto brevo = people("results/brevo/RECON_contacts.csv");
    QVERIFY(brevo.at(0).consents.at(0).action == data::ConsentAction::Given);
    for (const data::ImportedCustomer& person : people("mail-services/listmonk/subs.csv"))
        QVERIFY(person.consents.empty() && !person.suppression);
}

TACTFUL_TEST(EveryFileTest)
#include "every_file_test.moc"
