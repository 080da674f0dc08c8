#include "core/steps/foresee_step.h"

#include "core/exports/csv_writer.h"
#include "core/exports/lists.h"
#include "core/steps/learnt_past.h"
#include "core/steps/learnt_ways.h"
#include "core/steps/list_log.h"
#include "core/steps/past_pace.h"
#include "core/steps/reason_text.h"
#include "core/steps/shop_models.h"
#include "core/store/customers.h"
#include "core/store/model_runs.h"
#include "core/store/stoppable.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

namespace tactful::steps {
namespace {

using Json = nlohmann::json;

/// Models fitted up to the day, in the form that the last learning found to be the best, if it looked at
/// nothing later.
Result<ShopModels> modelsUpTo(SessionParts& parts, const ShopPast& past, unsigned threads, Job& job)
{
    auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    std::erase_if(*runs, [&past](const data::ModelRun& run) { return run.asOf > past.purchases.asOf; });
    auto shop = fitShopModels(past, waysOf(*runs), job, {}, threads);
    if (!shop) return shop;
    for (const data::ModelRun& run : *runs) {
        if (run.kind != "next" && run.kind != "new") continue;
        const Json options = Json::parse(run.options, nullptr, false);
        if (!options.is_object()) continue;
        const auto rule = pickRuleNamed(options.value("chosen", std::string()));
        if (run.kind == "next") shop->pickRule = rule.value_or(PickRule::Model);
        if (run.kind == "new") shop->newRule = rule;
    }
    leaveOutUnused(*shop);
    return shop;
}

Result<std::map<data::CustomerId, std::string>> publicIds(SessionParts& parts)
{
    const auto customers = store::customers(parts.book);
    if (!customers) return customers.error();
    std::map<data::CustomerId, std::string> ids;
    for (const data::Customer& customer : *customers)
        ids.emplace(customer.id, customer.publicId());
    return ids;
}

std::map<data::ProductId, const data::Product*> byId(const std::vector<data::Product>& catalogue)
{
    std::map<data::ProductId, const data::Product*> products;
    for (const data::Product& product : catalogue)
        products.emplace(product.id, &product);
    return products;
}

}  // namespace

Status RecommendOptions::check() const
{
    if (top < 1 || top > 1000) return Error{ErrorCode::BadInput, "--top must be 1 to 1000.", "--top"};
    return {};
}

Status ForecastOptions::check() const
{
    if (days < 1 || days > 1095) return Error{ErrorCode::BadInput, "--days must be 1 to 1095.", "--days"};
    return {};
}

Result<WrittenList> writeRecommendations(Session& session, const RecommendOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    SessionParts& parts = session.parts();
    const store::Stoppable stoppable(parts.book.database(), job.stopToken());
    const auto material = learnMaterial(parts, options.asOf, job);
    if (!material) return material.error();
    const ShopPast past = pastUpTo(material->asOf, material->sales, material->catalogue);
    const auto shop = modelsUpTo(parts, past, options.threads, job);
    if (!shop) return shop.error();
    PicksRequest request;
    request.purpose = options.onlyNew ? models::Purpose::New : models::Purpose::Next;
    request.top = options.top;
    request.threads = options.threads;
    request.allowed = offerableProducts(material->catalogue);
    const auto picks = picksFor(*shop, past, request, job);
    if (!picks) return picks.error();
    const auto ids = publicIds(parts);
    if (!ids) return ids.error();
    const auto products = byId(material->catalogue);

    auto writer = exports::CsvWriter::create(options.file, exports::recommendationHeader());
    if (!writer) return writer.error();
    WrittenList written;
    for (std::size_t row = 0; row < picks->size(); ++row) {
        int rank = 0;
        for (const data::Pick& pick : (*picks)[row]) {
            const data::Product* because = pick.because ? products.at(pick.because) : nullptr;
            if (auto ok = writer->row(exports::cellsOf(exports::RecommendationRow{
                    ids->at(past.customers.customers[row]), ++rank, products.at(pick.product)->sku,
                    pick.relevance, reasonText(pick, because)}));
                !ok)
                return ok.error();
            ++written.rows;
        }
        if (rank > 0) ++written.customers;
        if (job.cancelled()) return Job::cancelledError();
    }
    const auto finished = logList(parts, "recommendations", written.customers, [&writer]() -> Status {
        const auto bytes = writer->finish();
        return bytes ? Status() : bytes.error();
    });
    if (!finished) return finished.error();
    return written;
}

Result<WrittenList> writeForecast(Session& session, const ForecastOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    SessionParts& parts = session.parts();
    const store::Stoppable stoppable(parts.book.database(), job.stopToken());
    const auto material = learnMaterial(parts, options.asOf, job);
    if (!material) return material.error();
    const ShopPast past = pastUpTo(material->asOf, material->sales, material->catalogue);
    auto shop = modelsUpTo(parts, past, options.threads, job);
    if (!shop) return shop.error();
    const auto pace = paceOf(past.customers, material->sales, shop->ways.model, options.days, job);
    if (!pace) return pace.error();
    shop->ways.pace = *pace;
    const auto forecast = forecastFor(*shop, past, options.days, options.seed, options.threads, job);
    if (!forecast) return forecast.error();
    const auto ids = publicIds(parts);
    if (!ids) return ids.error();

    auto writer = exports::CsvWriter::create(options.file, exports::forecastHeader());
    if (!writer) return writer.error();
    const double unit = std::pow(10.0, parts.settings.currency.minorDigits());
    WrittenList written;
    for (std::size_t row = 0; row < past.customers.customers.size(); ++row) {
        const auto at = static_cast<Eigen::Index>(row);
        exports::ForecastRow line;
        line.customerId = ids->at(past.customers.customers[row]);
        line.active = forecast->pActive[at];
        line.orders = forecast->orders[at];
        line.ordersLow = forecast->ordersLow[at];
        line.ordersHigh = forecast->ordersHigh[at];
        line.value = forecast->value[at] / unit;
        line.valueLow = forecast->valueLow[at] / unit;
        line.valueHigh = forecast->valueHigh[at] / unit;
        if (std::isfinite(forecast->nextFrom[at]) && std::isfinite(forecast->nextTo[at])) {
            line.nextOrderFrom = material->asOf + static_cast<int>(std::lround(7.0 * forecast->nextFrom[at]));
            line.nextOrderTo = material->asOf + static_cast<int>(std::lround(7.0 * forecast->nextTo[at]));
        }
        if (auto ok = writer->row(exports::cellsOf(line)); !ok) return ok.error();
        ++written.rows;
    }
    written.customers = written.rows;
    const auto finished = logList(parts, "forecast", written.customers, [&writer]() -> Status {
        const auto bytes = writer->finish();
        return bytes ? Status() : bytes.error();
    });
    if (!finished) return finished.error();
    return written;
}

}  // namespace tactful::steps
