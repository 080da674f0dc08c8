#include "core/steps/demo_step.h"

#include "core/base/digest.h"
#include "core/samples/demo_files.h"
#include "core/samples/demo_shop.h"
#include "core/steps/product_tiers.h"
#include "core/steps/session_parts.h"
#include "core/store/book_counts.h"
#include "core/store/customers.h"
#include "core/store/import_writer.h"

#include <system_error>

namespace tactful::steps {
namespace {

samples::DemoOptions sampleOptions(const DemoShopOptions& options)
{
    samples::DemoOptions sample;
    sample.seed = options.seed;
    sample.customers = options.customers;
    return sample;
}

/// Writes the shop into the open transaction of `writer`.
Status fill(store::ImportWriter& writer, const samples::DemoOptions& options, Job& job)
{
    store::RowCounts rows;
    const auto take = [&writer, &rows](data::ImportedRow&& row) -> Status {
        ++rows.read;
        ++rows.fine;
        return writer.write(row);
    };
    if (auto ok = samples::generateDemo(options, take, job); !ok) return ok;
    const auto counts = writer.finish(rows);
    return counts ? writer.commit() : counts.error();
}

Status addDemo(SessionParts& parts, const samples::DemoOptions& options, Job& job)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    {
        const Digest digest =
            digestOf("demo shop " + std::to_string(options.seed) + " " + std::to_string(options.customers));
        auto writer =
            store::ImportWriter::begin(parts.book, {"Demo shop", "demo", "shopify", digest, now(), {}});
        if (!writer) return writer.error();
        if (auto ok = fill(*writer, options, job); !ok) return ok;
    }
    for (const std::string& id : samples::pausedDemoCustomers(options)) {
        const auto customer = store::findCustomer(parts.book, id);
        if (!customer) return customer.error();
        if (auto ok = store::setRestricted(parts.book, customer->id, true); !ok) return ok;
    }
    if (auto ok = judgeProducts(parts); !ok) return ok;
    return transaction->commit();
}

void removeBook(const Path& book)
{
    for (const char* const ending : {"", "-keys", "-wal", "-shm", "-keys-wal", "-keys-shm"}) {
        Path file = book;
        file += ending;
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
    }
}

}  // namespace

Status DemoShopOptions::check() const
{
    return sampleOptions(*this).check();
}

Result<DemoShop> createDemoShop(const Path& book, const DemoShopOptions& options,
                                const std::optional<std::string>& passphrase, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    auto session = Session::create(book, samples::demoSettings(), passphrase);
    if (!session) return session.error();
    if (auto ok = addDemo(session->parts(), sampleOptions(options), job); !ok) {
        {
            const Session closed = std::move(*session);
        }
        removeBook(book);
        return ok.error();
    }
    const auto counts = store::bookCounts(session->parts().book);
    if (!counts) return counts.error();
    return DemoShop{counts->customers, counts->orders, counts->products};
}

Result<std::vector<std::string>> writeDemoShopFiles(const Path& folder, const DemoShopOptions& options,
                                                    Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return Error{ErrorCode::Io, "The folder \"" + utf8Path(folder.filename()) +
                                        "\" could not be made: " + code.message() + "."};
    const auto written = samples::writeDemoFiles(sampleOptions(options), folder, job);
    if (!written) return written.error();
    std::vector<std::string> names;
    for (const samples::DemoFile& file : written->files)
        names.push_back(utf8Path(file.path.filename()));
    return names;
}

}  // namespace tactful::steps
