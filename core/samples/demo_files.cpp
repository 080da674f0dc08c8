#include "core/samples/demo_files.h"

#include "core/samples/dirt.h"
#include "core/samples/history.h"
#include "core/samples/shopify_columns.h"
#include "core/samples/shopify_records.h"

#include <utility>

namespace tactful::samples {
namespace {

constexpr CsvStyle asExported{"\n", false};
constexpr CsvStyle savedBySpreadsheet{"\r\n", true};
constexpr CsvStyle asVendorsWrite{"\r\n", false};
constexpr std::size_t recordsBetweenLooks = 256;  ///< at the stop button

Status writeAll(CsvSheet& sheet, const std::vector<Record>& records)
{
    for (const Record& record : records)
        if (auto ok = sheet.write(record); !ok) return ok;
    return {};
}

/// Newest first, as Shopify does it.
Status writeOrders(const History& history, const DirtPlan& dirt, CsvSheet& sheet, Job& job)
{
    job.begin("Writing " + std::string(ordersFile), ProgressUnit::Rows,
              static_cast<std::int64_t>(history.visits.size()));
    if (auto ok = sheet.write(headerRecord(orderColumns)); !ok) return ok;
    for (std::size_t done = 0; done < history.visits.size(); ++done) {
        if (done % recordsBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        const std::size_t index = history.visits.size() - 1 - done;
        if (auto ok = writeAll(sheet, orderRecords(history, index, dirtOn(dirt.orders, index))); !ok)
            return ok;
        job.report(static_cast<std::int64_t>(done) + 1);
    }
    return {};
}

Status writeCustomers(const History& history, const DirtPlan& dirt, CsvSheet& sheet, Job& job)
{
    job.begin("Writing " + std::string(customersFile), ProgressUnit::Rows,
              static_cast<std::int64_t>(history.shoppers.size()));
    if (auto ok = sheet.write(headerRecord(customerColumns)); !ok) return ok;
    std::vector<Record> pastedBelow;
    for (std::size_t index = 0; index < history.shoppers.size(); ++index) {
        if (index % recordsBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        auto records = customerRecords(history, index, dirtOn(dirt.customers, index));
        if (auto ok = sheet.write(records.front()); !ok) return ok;
        if (records.size() > 1) pastedBelow.push_back(std::move(records.back()));
        job.report(static_cast<std::int64_t>(index) + 1);
    }
    return writeAll(sheet, pastedBelow);
}

Status writeProducts(const History& history, const DirtPlan& dirt, CsvSheet& sheet)
{
    if (auto ok = sheet.write(headerRecord(productColumns)); !ok) return ok;
    const auto& items = history.catalogue.items;
    for (std::size_t index = 0; index < items.size(); ++index) {
        const bool first = index == 0 || items[index].row.handle != items[index - 1].row.handle;
        if (auto ok = sheet.write(productRecord(items[index], first, dirtOn(dirt.products, index))); !ok)
            return ok;
    }
    return {};
}

}  // namespace

Result<DemoFiles> writeDemoFiles(const DemoOptions& options, const Path& folder, Job& job)
{
    const auto history = makeHistory(options, job);
    if (!history) return history.error();
    DirtPlan dirt = planDirt(*history, options.seed);

    auto orders = CsvSheet::create(folder / ordersFile, asExported);
    if (!orders) return orders.error();
    auto customers = CsvSheet::create(folder / customersFile, savedBySpreadsheet);
    if (!customers) return customers.error();
    auto products = CsvSheet::create(folder / productsFile, asVendorsWrite);
    if (!products) return products.error();
    if (auto ok = writeOrders(*history, dirt, *orders, job); !ok) return ok.error();
    if (auto ok = writeCustomers(*history, dirt, *customers, job); !ok) return ok.error();
    if (auto ok = writeProducts(*history, dirt, *products); !ok) return ok.error();

    DemoFiles written;
    for (CsvSheet* sheet : {&*orders, &*customers, &*products}) {
        if (auto ok = sheet->commit(); !ok) return ok.error();
        written.files.push_back({sheet->path(), sheet->records() - 1});
    }
    written.dirt = std::move(dirt.counts);
    return written;
}

}  // namespace tactful::samples
