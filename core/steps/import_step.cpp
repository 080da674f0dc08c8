#include "core/steps/import_step.h"

#include "core/base/digest.h"
#include "core/imports/recognise.h"
#include "core/imports/shop_formats.h"
#include "core/steps/import_sink.h"
#include "core/steps/product_tiers.h"
#include "core/steps/session_parts.h"
#include "core/store/logbook.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tactful::steps {
namespace {

/// Fingerprint of a file and of how it is read: the same bytes under another column map are another import.
Result<Digest> digestOfFile(const Path& file, const imports::Recognition& recognition,
                            const ImportOptions& options, Job& job)
{
    auto reader = FileReader::open(file);
    if (!reader) return reader.error();
    Digester digester;
    digester.addField(recognition.format);
    digester.addField(options.columnMap);
    std::vector<char> buffer(1 << 20);
    for (;;) {
        if (job.cancelled()) return Job::cancelledError();
        const auto got = reader->read(buffer.data(), buffer.size());
        if (!got) return got.error();
        if (*got == 0) return digester.finish();
        digester.add(std::string_view(buffer.data(), *got));
    }
}

/// The error with the name of the file it is about.
Error of(Error error, const std::string& file)
{
    if (error.where.empty()) error.where = file;
    return error;
}

Result<std::string> platformOf(const std::string& format, const ImportOptions& options)
{
    if (!options.columnMap.empty()) {
        const auto map = imports::parseColumnMap(options.columnMap, format);
        if (!map) return map.error();
        return map->platform;
    }
    for (const imports::FormatSummary& known : imports::knownFormats())
        if (known.name == format) return known.platform;
    return format;
}

Error unknownFormat(const imports::Recognition& recognition, const std::string& file)
{
    std::string columns;
    for (std::size_t i = 0; i < recognition.header.size() && i < 6; ++i)
        columns += (i > 0 ? ", " : "") + recognition.header[i];
    return {ErrorCode::BadFile,
            "\"" + file + "\" has columns that are not known here (" + columns +
                (recognition.header.size() > 6 ? ", …" : "") +
                "). Say what they mean with a column map (--map), or name the format (--as).",
            file};
}

/// Reads one file into the open transaction of `writer`.
Status readInto(store::ImportWriter& writer, const Path& file, const imports::Recognition& recognition,
                const imports::ReadOptions& reading, const ImportOptions& options, ImportedFile& account,
                Job& job)
{
    ImportSink sink(writer, account, options.issueLimit);
    const auto rows = imports::readFile(file, recognition, reading, sink, job);
    if (!rows) return rows.error();
    if (rows->rowsRead == 0)
        return Error{ErrorCode::BadFile,
                     "\"" + account.file +
                         "\" has a header and no rows under it. Export it again, for a "
                         "longer period.",
                     account.file};
    const auto counts = writer.finish({rows->rowsRead, rows->rowsFine, rows->rowsFixed, rows->rowsSetAside});
    if (!counts) return counts.error();
    account.rowsRead = rows->rowsRead;
    account.rowsFine = rows->rowsFine;
    account.rowsFixed = rows->rowsFixed;
    account.rowsSetAside = rows->rowsSetAside;
    account.ordersNew = counts->ordersNew;
    account.ordersChanged = counts->ordersChanged;
    account.orderLinesNew = counts->orderLinesNew;
    account.customersNew = counts->customersNew;
    account.customersChanged = counts->customersChanged;
    account.productsNew = counts->productsNew;
    account.consentEventsNew = counts->consentEventsNew;
    if (job.cancelled()) return Job::cancelledError();
    return {};
}

/// Without the name of the file, which may be somebody's.
Status noteInLogbook(SessionParts& parts, const ImportedFile& account)
{
    const nlohmann::json payload{{"batch", account.batch},
                                 {"format", account.format},
                                 {"rows", account.rowsRead},
                                 {"set_aside", account.rowsSetAside},
                                 {"orders_new", account.ordersNew},
                                 {"customers_new", account.customersNew},
                                 {"consent_events_new", account.consentEventsNew}};
    return store::appendToLogbook(parts.book.database(), now(), "owner", "import", payload.dump());
}

/// One file, in one transaction.
Result<ImportedFile> importFile(SessionParts& parts, const Path& file, const ImportOptions& options,
                                const imports::ReadOptions& reading, Job& job)
{
    const std::string name = utf8Path(file.filename());
    const auto recognition = imports::recognise(file, reading, job);
    if (!recognition) return of(recognition.error(), name);
    if (recognition->format.empty()) return unknownFormat(*recognition, name);
    const auto digest = digestOfFile(file, *recognition, options, job);
    if (!digest) return of(digest.error(), name);
    const auto platform = platformOf(recognition->format, options);
    if (!platform) return platform.error();

    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    ImportedFile account;
    account.file = name;
    account.format = recognition->format;
    {
        auto writer = store::ImportWriter::begin(
            parts.book, {name, recognition->format, *platform, *digest, now(), recognition->header});
        if (!writer) return writer.error();
        if (auto ok = readInto(*writer, file, *recognition, reading, options, account, job); !ok)
            return of(ok.error(), name);
        account.batch = options.dryRun ? 0 : writer->batch();
        if (options.dryRun) return account;
        if (auto ok = writer->commit(); !ok) return of(ok.error(), name);
    }
    if (auto ok = judgeProducts(parts); !ok) return ok.error();
    if (auto ok = noteInLogbook(parts, account); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return of(ok.error(), name);
    return account;
}

std::string kindName(const std::string& format)
{
    for (const imports::ColumnMap& map : imports::knownMaps())
        if (map.name == format) return std::string(nameOf(map.kind));
    return {};
}

}  // namespace

Status ImportOptions::check() const
{
    if (files.empty()) return Error{ErrorCode::BadInput, "Name at least one file to import.", "files"};
    if (!format.empty() && !columnMap.empty())
        return Error{ErrorCode::BadInput, "Name a format or give a column map, not both.", "format"};
    return {};
}

Result<ImportOutcome> importFiles(Session& session, const ImportOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    SessionParts& parts = session.parts();
    imports::ReadOptions reading;
    reading.today = options.today.value_or(parts.zone.dayOf(now()));
    reading.shopZone = parts.zone;
    reading.shopCurrency = parts.settings.currency;
    reading.shopCountry = parts.settings.country;
    reading.format = options.format;
    reading.mapJson = options.columnMap;
    ImportOutcome outcome;
    for (const Path& file : options.files) {
        auto account = importFile(parts, file, options, reading, job);
        if (!account) return account.error();
        outcome.files.push_back(std::move(*account));
    }
    return outcome;
}

std::vector<KnownFormat> knownFormats()
{
    std::vector<KnownFormat> formats;
    for (const imports::FormatSummary& format : imports::knownFormats())
        formats.push_back({format.name, format.title, kindName(format.name)});
    return formats;
}

}  // namespace tactful::steps
