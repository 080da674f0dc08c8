#include "core/samples/demo_shop.h"

#include "core/samples/demo_rows.h"
#include "core/samples/history.h"

#include <utility>

namespace tactful::samples {
namespace {

constexpr int mostCustomers = 1000000;
constexpr std::size_t rowsBetweenLooks = 256;  ///< at the stop button

/// Hands rows on, counting them, until the sink or the stop button says no.
class RowWriter {
public:
    RowWriter(const DemoSink& sink, Job& job) : m_sink(sink), m_job(job) {}

    Status write(data::ImportedRow&& row)
    {
        if (m_written % rowsBetweenLooks == 0 && m_job.cancelled()) return Job::cancelledError();
        if (auto ok = m_sink(std::move(row)); !ok) return ok;
        m_job.report(static_cast<std::int64_t>(++m_written));
        return {};
    }

private:
    const DemoSink& m_sink;
    Job& m_job;
    std::size_t m_written = 0;
};

}  // namespace

Status DemoOptions::check() const
{
    if (customers < 1 || customers > mostCustomers)
        return Error{ErrorCode::BadInput,
                     "The demo shop can have 1 to 1,000,000 customers. Choose a number between them.",
                     "customers"};
    // Catalogue, privacy notices and prices are those of our time.
    if (lastDay < dayFromCivil({2020, 1, 1}) || lastDay > dayFromCivil({2099, 12, 31}))
        return Error{ErrorCode::BadInput,
                     "The demo shop's last day must lie between 2020-01-01 and 2099-12-31.", "lastDay"};
    return {};
}

data::ShopSettings demoSettings()
{
    data::ShopSettings shop;
    shop.name = "Hearth & Heron";
    shop.currency = pounds;
    shop.country = "GB";
    shop.timeZone = "Europe/London";
    shop.sector = "retail";
    shop.language = "en";
    shop.demo = true;
    shop.legalName = "Hearth & Heron Ltd";
    shop.postalAddress = "4 The Old Ropeworks, Quayside, QX1 1AA, United Kingdom";
    shop.replyTo = "hello@hearthandheron.example";
    shop.website = "https://hearthandheron.example";
    shop.optOutOfferedAtCheckout = true;
    shop.noticeNamesProfiling = true;
    shop.noticeVersion = "2026-01";
    shop.processorContract = true;
    return shop;
}

Status generateDemo(const DemoOptions& options, const DemoSink& sink, Job& job)
{
    const auto history = makeHistory(options, job);
    if (!history) return history.error();
    const std::size_t rows =
        history->catalogue.items.size() + history->shoppers.size() + history->visits.size();
    job.begin("Writing the demo shop", ProgressUnit::Rows, static_cast<std::int64_t>(rows));
    RowWriter writer(sink, job);
    for (const CatalogueItem& item : history->catalogue.items)
        if (auto ok = writer.write(item.row); !ok) return ok;
    for (std::uint64_t index = 0; index < history->shoppers.size(); ++index)
        if (auto ok = writer.write(customerRow(*history, index)); !ok) return ok;
    for (std::size_t index = 0; index < history->visits.size(); ++index)
        if (auto ok = writer.write(orderRow(*history, index)); !ok) return ok;
    return {};
}

std::vector<std::string> pausedDemoCustomers(const DemoOptions& options)
{
    std::vector<std::string> ids;
    if (!options.check()) return ids;
    ShopperMaker people(options.seed);
    for (std::uint64_t index = 0; index < static_cast<std::uint64_t>(options.customers); ++index)
        if (people.make(index).paused) ids.push_back(externalIdOf(index));
    return ids;
}

}  // namespace tactful::samples
