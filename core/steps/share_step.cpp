#include "core/steps/share_step.h"

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/documents/document.h"
#include "core/measure/discrete_laplace.h"
#include "core/steps/edit_log.h"
#include "core/steps/share_files.h"
#include "core/steps/share_tables.h"
#include "core/steps/shop_today.h"
#include "core/store/book_counts.h"
#include "core/store/papers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace tactful::steps {
namespace {

constexpr std::int64_t yearlyMilli = 4000;
constexpr std::int64_t eachMilli = 1000;
constexpr std::int64_t sensitivity = 3;
constexpr std::int64_t secondsOfYear = std::int64_t{365} * 24 * 3600;
constexpr std::int64_t fewCustomers = 500;
constexpr double mostDrowned = 0.3;  ///< share of cells whose noise may be larger than they are

/// ε = 1 over at most three counts that one customer can move.
constexpr measure::NoiseScale scale{eachMilli / 1000, sensitivity};

std::int64_t spentMilli(const std::vector<store::SharedReport>& reports, Instant at)
{
    std::int64_t spent = 0;
    for (const store::SharedReport& report : reports)
        if (at.seconds - report.at.seconds < secondsOfYear) spent += report.epsilonMilli;
    return spent;
}

ShareMethod usualFor(std::int64_t customers)
{
    return customers < fewCustomers ? ShareMethod::Threshold : ShareMethod::Noise;
}

Status checkBudget(const std::vector<store::SharedReport>& reports, Instant at)
{
    if (spentMilli(reports, at) + eachMilli <= yearlyMilli) return {};
    Instant first = at;
    for (const store::SharedReport& report : reports)
        if (report.epsilonMilli > 0 && at.seconds - report.at.seconds < secondsOfYear)
            first = std::min(first, report.at);
    const std::string free = isoInstant({first.seconds + secondsOfYear}).substr(0, 10);
    return Error{
        ErrorCode::Refused,
        "The reports of the last 12 months have used up what may be given out with noise. Wait until "
        "the first of them is a year old, or leave small groups blank instead (method threshold).",
        free};
}

Result<std::vector<std::optional<std::int64_t>>> withNoise(const measure::CountTable& table,
                                                           const measure::BitSource& bits)
{
    std::vector<std::optional<std::int64_t>> cells;
    std::size_t drowned = 0;
    for (const std::int64_t count : table.counts) {
        const std::int64_t shown = std::max<std::int64_t>(0, count + measure::drawNoise(scale, bits));
        drowned += shown < measure::noiseReach(scale) ? 1 : 0;
        cells.emplace_back(shown);
    }
    if (static_cast<double>(drowned) > mostDrowned * static_cast<double>(cells.size()))
        return Error{
            ErrorCode::Refused,
            "In too many cells the noise would be larger than the figure. Choose coarser categories: "
            "fewer countries, or everybody together. Or leave small groups blank instead (method "
            "threshold).",
            "categories"};
    return cells;
}

/// An earlier report that, beside this one, would show what became of a few people.
Status checkEarlier(const std::vector<store::SharedReport>& reports, const ShareOptions& options,
                    const ShareCounts& counts, const measure::PublishedTable& shown)
{
    for (const store::SharedReport& report : reports) {
        if (report.method != nameOf(ShareMethod::Threshold) || report.kind != options.kind ||
            report.detail != counts.detail)
            continue;
        const measure::PublishedTable earlier{shown.rows, shown.columns, report.cells, 0, 0};
        if (report.cells.size() != shown.cells.size() || !measure::tooClose(earlier, shown)) continue;
        return Error{
            ErrorCode::Refused,
            "A figure has changed by fewer than 10 people since an earlier report: both together would "
            "show who they are. Give out that one again, or wait until more has changed.",
            isoInstant(report.at).substr(0, 10)};
    }
    return {};
}

measure::BitSource bitsFor(const ShareOptions& options)
{
    if (!options.seed) return measure::secureBits();
    return [random = std::make_shared<Random>(*options.seed)] { return random->bits(); };
}

/// Everything that the file says, in its language.
Result<SharedTable> describe(const ShareOptions& options, ShareCounts counts, ShareMethod method,
                             const documents::DocumentWords& words)
{
    SharedTable shared;
    shared.method = method;
    shared.title = words.said("title." + options.kind, "report");
    shared.rowsAre = words.said("rows." + options.kind, "report");
    shared.rows = std::move(counts.rows);
    shared.columns = std::move(counts.columns);
    shared.reach = method == ShareMethod::Noise ? measure::noiseReach(scale) : 0;
    shared.threshold = method == ShareMethod::Threshold ? measure::usualThreshold : 0;
    documents::Facts facts;
    facts.values = {{"reach", shared.reach}, {"threshold", shared.threshold}};
    auto how = words.filled(words.said(std::string(nameOf(method)), "report"), facts);
    if (!how) return how.error();
    shared.how = std::move(*how);
    if (options.kind == "aisles-by-country") shared.how += " " + words.said(std::string("aisles"), "report");
    if (method == ShareMethod::Noise) return shared;
    shared.rows.push_back(words.said(std::string("total"), "report"));
    // One column is its own total.
    if (shared.columns.size() > 1) shared.columns.push_back(words.said(std::string("total"), "report"));
    return shared;
}

/// By threshold the cells have a column of totals, which is left out where the table has one column alone.
void putCells(const std::vector<std::optional<std::int64_t>>& cells, SharedTable& shared)
{
    const std::size_t width = cells.size() / shared.rows.size();
    for (std::size_t at = 0; at < cells.size(); ++at)
        if (at % width < shared.columns.size()) shared.cells.push_back(cells[at]);
}

/// The ledger and the logbook, then the file gets its name: what is out was counted, whatever happens.
Status giveOut(SessionParts& parts, const ShareOptions& options, const store::SharedReport& report,
               const std::string& text)
{
    auto file = AtomicFile::create(options.file);
    if (!file) return file.error();
    if (auto ok = file->write(text); !ok) return ok;
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::addSharedReport(parts.book, report); !ok) return ok;
    const nlohmann::json payload{{"report", report.kind},
                                 {"method", report.method},
                                 {"epsilon_milli", report.epsilonMilli},
                                 {"file", hex(report.digest)}};
    if (auto ok = logEdit(parts, "share-report", payload.dump(), options.by); !ok) return ok;
    if (auto ok = transaction->commit(); !ok) return ok;
    return file->commit();
}

}  // namespace

std::string_view nameOf(ShareMethod method)
{
    return method == ShareMethod::Noise ? "noise" : "threshold";
}

Result<SharedTable> shareReport(Session& session, const ShareOptions& options, Job& job)
{
    SessionParts& parts = session.parts();
    job.begin("Reading the sales", ProgressUnit::Rows, 0);
    const auto words = documents::DocumentWords::builtIn(options.language);
    if (!words) return words.error();
    auto counts = shareCounts(parts, options, *words);
    if (!counts) return counts.error();
    const auto reports = store::sharedReports(parts.book);
    if (!reports) return reports.error();
    const auto all = store::bookCounts(parts.book);
    if (!all) return all.error();
    const auto today = shopToday(parts, {});
    if (!today) return today.error();
    if (job.cancelled()) return Job::cancelledError();

    const ShareMethod method = options.method.value_or(usualFor(all->customers));
    store::SharedReport report{options.kind, counts->detail, std::string(nameOf(method)), 0, {}, {}, now()};
    int blank = 0;
    if (method == ShareMethod::Noise) {
        if (auto ok = checkBudget(*reports, report.at); !ok) return ok.error();
        auto cells = withNoise(counts->table, bitsFor(options));
        if (!cells) return cells.error();
        report.cells = std::move(*cells);
        report.epsilonMilli = eachMilli;
    } else {
        auto shown = measure::withoutSmallCells(counts->table);
        if (!shown) return shown.error();
        if (auto ok = checkEarlier(*reports, options, *counts, *shown); !ok) return ok.error();
        blank = shown->small + shown->more;
        report.cells = std::move(shown->cells);
    }
    auto shared = describe(options, std::move(*counts), method, *words);
    if (!shared) return shared.error();
    shared->blank = blank;
    putCells(report.cells, *shared);
    const auto text = shareFileText(*shared, *words, {parts.settings.name, *today, options.file});
    if (!text) return text.error();
    report.digest = digestOf(*text);
    if (auto ok = giveOut(parts, options, report, *text); !ok) return ok.error();
    return shared;
}

Result<ShareBudget> shareBudget(Session& session)
{
    SessionParts& parts = session.parts();
    const auto reports = store::sharedReports(parts.book);
    if (!reports) return reports.error();
    const auto counts = store::bookCounts(parts.book);
    if (!counts) return counts.error();
    ShareBudget budget;
    budget.spent = static_cast<double>(spentMilli(*reports, now())) / 1000.0;
    budget.customers = counts->customers;
    budget.usual = usualFor(counts->customers);
    budget.reports = std::ssize(*reports);
    if (!reports->empty()) budget.last = reports->back().at;
    return budget;
}

}  // namespace tactful::steps
