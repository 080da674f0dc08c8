#include "tests/steps/small_shop.h"

#include "core/steps/customer_edit_step.h"
#include "core/steps/import_step.h"

#include <QtGlobal>

namespace tactful::tests {
namespace {

/// Four customers; Anna buys candles every 30 days, and once a sympathy card.
constexpr const char* orders =
    "order_id,ordered_at,customer_id,email,sku,product,aisle,quantity,unit_price,currency\n"
    "1,2026-01-05 19:10,anna,anna@example.com,CAN,Beeswax candle,Candles,1,10.00,GBP\n"
    "2,2026-02-04 19:40,anna,anna@example.com,CAN,Beeswax candle,Candles,1,10.00,GBP\n"
    "3,2026-03-06 20:10,anna,anna@example.com,CAN,Beeswax candle,Candles,2,10.00,GBP\n"
    "4,2026-04-05 19:00,anna,anna@example.com,CAN,Beeswax candle,Candles,1,10.00,GBP\n"
    "4,2026-04-05 19:00,anna,anna@example.com,SYM,Sympathy card,Cards,1,3.00,GBP\n"
    "5,2026-04-20 12:00,bruno,bruno@example.com,POT,Tea pot,Kitchen,1,20.00,GBP\n"
    "6,2025-01-20 12:00,celine,celine@example.com,POT,Tea pot,Kitchen,1,20.00,GBP\n"
    "7,2026-04-25 12:00,daisy,,CAN,Beeswax candle,Candles,1,10.00,GBP\n";

template <class T>
void check(const T& result)
{
    if (!result) qFatal("%s", result.error().detail.c_str());
}

}  // namespace

SmallShop::SmallShop()
{
    check(writeWholeFile(folder() / "orders.csv", orders));
    auto made = steps::Session::create(folder() / "shop.tactful", data::ShopSettings(), {});
    check(made);
    session.emplace(std::move(*made));
    steps::ImportOptions options;
    options.files = {folder() / "orders.csv"};
    options.format = "tactful-lines";
    options.today = smallShopToday;
    Job job;
    check(steps::importFiles(*session, options, job));
    name("anna", "Anna", "Müller", "Bath");
    name("bruno", "Bruno", "O'Neill", "Derry");
    name("celine", "Céline", "Dubois", "York");
}

void SmallShop::reopen()
{
    session.reset();
    auto opened = steps::Session::open(folder() / "shop.tactful", {});
    check(opened);
    session.emplace(std::move(*opened));
}

steps::CustomerList SmallShop::list()
{
    Job job;
    auto made = steps::customerList(*session, smallShopToday, job);
    check(made);
    return std::move(*made);
}

steps::ProductRow SmallShop::product(const std::string& sku)
{
    Job job;
    const auto made = steps::productList(*session, smallShopToday, job);
    check(made);
    for (const steps::ProductRow& row : made->rows)
        if (row.sku == sku) return row;
    qFatal("no such product");
}

void SmallShop::name(const char* who, const char* first, const char* last, const char* town)
{
    using enum data::PersonalField;
    steps::Correction correction;
    correction.fields = {{FirstName, first}, {LastName, last}, {City, town}};
    check(steps::correctCustomer(*session, who, correction));
}

const steps::KnownFact* factOf(const steps::Profile& profile, steps::FactKind kind)
{
    for (const steps::KnownFact& fact : profile.facts)
        if (fact.kind == kind) return &fact;
    return nullptr;
}

void doHomework(steps::Session& session)
{
    data::ShopSettings settings = session.settings();
    settings.legalName = "Shop Ltd";
    settings.postalAddress = "1 High Street";
    settings.replyTo = "hello@shop.example";
    settings.noticeVersion = "2026-01";
    settings.noticeNamesProfiling = true;
    settings.optOutOfferedAtCheckout = true;
    settings.processorContract = true;
    if (const auto ok = session.changeSettings(settings); !ok) qFatal("%s", ok.error().detail.c_str());
}

}  // namespace tactful::tests
