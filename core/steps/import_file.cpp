#include "core/steps/import_file.h"

#include "core/base/digest.h"
#include "core/imports/packed_bytes.h"
#include "core/imports/redacted_file.h"
#include "core/imports/shop_formats.h"
#include "core/steps/import_sink.h"
#include "core/steps/my_formats.h"
#include "core/steps/product_tiers.h"
#include "core/steps/repaired_rows.h"
#include "core/store/imported_files.h"
#include "core/store/logbook.h"

#include <nlohmann/json.hpp>

#include <future>
#include <optional>
#include <stop_token>

namespace tactful::steps {
namespace {

/// Calls use(bytes) for the whole file, piece by piece.
template <class Use>
Status eachPiece(const imports::FileSource& source, const std::stop_token& stop, const Use& use)
{
    auto reader = source.open();
    if (!reader) return reader.error();
    std::vector<char> buffer(1 << 20);
    for (;;) {
        if (stop.stop_requested()) return Job::cancelledError();
        const auto got = reader->read(buffer.data(), buffer.size());
        if (!got) return got.error();
        if (*got == 0) return {};
        use(std::string_view(buffer.data(), *got));
    }
}

Result<Digest> digestOfBytes(const imports::FileSource& source, const std::stop_token& stop)
{
    Digester digester;
    if (auto ok = eachPiece(source, stop, [&](std::string_view bytes) { digester.add(bytes); }); !ok)
        return ok.error();
    return digester.finish();
}

/// As it is kept; nothing of a file that is too large for that.
Result<std::string> packedBytes(const imports::FileSource& source, const std::stop_token& stop)
{
    if (source.size() > store::keptFileLimit) return std::string();
    imports::Packer packer;
    if (auto ok = eachPiece(source, stop, [&](std::string_view bytes) { packer.add(bytes); }); !ok)
        return ok.error();
    return packer.finish();
}

/// Fingerprint of a file and of how it is read: the same bytes under another column map are another import.
Digest digestOf(const Digest& bytes, const KnownFile& known)
{
    Digester digester;
    digester.addField(known.recognition.format);
    digester.addField(known.reading.mapJson);
    if (!known.reading.sheet.empty()) digester.addField(known.reading.sheet);
    digester.add(bytes);
    return digester.finish();
}

/// Whoever works on the side need not go on once the import has ended, however it ended.
struct StopAtExit {
    std::stop_source source;
    ~StopAtExit() { source.request_stop(); }
};

/// The error with the name of the file it is about.
Error of(Error error, const std::string& file)
{
    if (error.where.empty()) error.where = file;
    return error;
}

Result<std::string> platformOf(const KnownFile& known)
{
    const std::string& format = known.recognition.format;
    if (!known.reading.mapJson.empty()) {
        const auto map = imports::parseColumnMap(known.reading.mapJson, format);
        if (!map) return map.error();
        return map->platform;
    }
    for (const imports::FormatSummary& summary : imports::knownFormats())
        if (summary.name == format) return summary.platform;
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
Status readInto(store::ImportWriter& writer, const imports::FileSource& source, const KnownFile& known,
                ImportSink& sink, ImportedFile& account, Job& job)
{
    const auto rows = readAhead(source, known.recognition, known.reading, sink, job);
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
    account.ordersKnown = counts->ordersKnown;
    account.orderLinesNew = counts->orderLinesNew;
    account.customersNew = counts->customersNew;
    account.customersChanged = counts->customersChanged;
    account.productsNew = counts->productsNew;
    account.consentEventsNew = counts->consentEventsNew;
    account.issueGroups = sink.issueGroups();
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

/// What keptImport() needs. The zone is that of the shop then.
std::string readingToKeep(const SessionParts& parts, const imports::ReadOptions& reading)
{
    return nlohmann::json{{"v", 2},
                          {"today", isoDay(reading.today)},
                          {"zone", parts.settings.timeZone},
                          {"currency", reading.shopCurrency.text()},
                          {"country", reading.shopCountry},
                          {"format", reading.format},
                          {"sheet", reading.sheet},
                          {"map", reading.mapJson}}
        .dump();
}

Status keepFile(SessionParts& parts, data::BatchId batch, const imports::FileSource& source,
                const KnownFile& known, std::string packed, Job& job)
{
    const std::string how = readingToKeep(parts, known.reading);
    const imports::Recognition& recognition = known.recognition;
    const bool secrets = !recognition.secretColumns.empty();
    if (source.size() > store::keptFileLimit || (secrets && !recognition.dialect.sheet.empty()))
        return store::keepReading(parts.book, batch, how);
    if (secrets) {
        const auto without = imports::withoutSecrets(source, recognition, job);
        if (!without) return without.error();
        auto bytes = packedBytes(*without, job.stopToken());
        if (!bytes) return bytes.error();
        packed = std::move(*bytes);
    }
    const imports::FileSource kept(source.name(), std::make_shared<const std::string>(std::move(packed)));
    auto bytes = kept.open();
    if (!bytes) return bytes.error();
    return store::keepImportedFile(parts.book, batch, how, *bytes, job);
}

}  // namespace

imports::ReadOptions readingFor(const SessionParts& parts, std::optional<Day> today)
{
    imports::ReadOptions reading;
    reading.today = today.value_or(parts.zone.dayOf(now()));
    reading.shopZone = parts.zone;
    reading.shopCurrency = parts.settings.currency;
    reading.shopCountry = parts.settings.country;
    return reading;
}

Result<KnownFile> recogniseFile(SessionParts& parts, const imports::FileSource& source,
                                imports::ReadOptions reading, bool useMyFormats, Job& job)
{
    KnownFile known;
    known.reading = std::move(reading);
    auto recognition = imports::recognise(source, known.reading, job);
    if (!recognition) return of(recognition.error(), source.name());
    const bool asked = !known.reading.format.empty() || !known.reading.mapJson.empty();
    if (useMyFormats && !asked) {
        const auto mine = myFormatFor(parts.book, recognition->header);
        if (!mine) return mine.error();
        if (*mine) {
            known.myFormat = (*mine)->name;
            known.reading.mapJson = (*mine)->map;
            recognition = imports::recognise(source, known.reading, job);
            if (!recognition) return of(recognition.error(), source.name());
        }
    }
    known.recognition = std::move(*recognition);
    known.reading.sheet = known.recognition.dialect.sheet;
    return known;
}

Result<ImportedFile> importFile(SessionParts& parts, const imports::FileSource& source,
                                const FileImport& options, Job& job)
{
    const std::string& name = source.name();
    // While one thread finds out what the columns mean, others look at the bytes.
    std::stop_source leaving;
    const std::stop_callback cancelling(job.stopToken(), [&leaving] { leaving.request_stop(); });
    const std::stop_token stop = leaving.get_token();
    auto digesting = std::async(std::launch::async, [&source, stop] { return digestOfBytes(source, stop); });
    auto packing = std::async(std::launch::async, [&source, stop] { return packedBytes(source, stop); });
    const StopAtExit atExit{leaving};
    const auto known = recogniseFile(parts, source, options.reading, options.useMyFormats, job);
    if (!known) return known.error();
    const imports::Recognition& recognition = known->recognition;
    if (recognition.format.empty()) return unknownFormat(recognition, name);
    const auto bytes = digesting.get();
    if (!bytes) return of(bytes.error(), name);
    const auto platform = platformOf(*known);
    if (!platform) return platform.error();

    ImportedFile account;
    account.file = name;
    account.format = recognition.format;
    account.myFormat = known->myFormat;
    auto writer = store::ImportWriter::begin(
        parts.book,
        {name, recognition.format, *platform, digestOf(*bytes, *known), now(), recognition.header}, {},
        job.stopToken());
    if (!writer) return writer.error();
    ImportSink sink(*writer, account, options.issueLimit);
    if (auto ok = readInto(*writer, source, *known, sink, account, job); !ok) return of(ok.error(), name);
    const auto repaired = markRepairedRows(parts, writer->batch(), source, recognition, job);
    if (!repaired) return of(repaired.error(), name);
    account.rowsRepaired = *repaired;
    if (options.dryRun) return account;
    account.batch = writer->batch();
    auto packed = packing.get();
    if (!packed) return of(packed.error(), name);
    if (auto ok = keepFile(parts, account.batch, source, *known, std::move(*packed), job); !ok)
        return of(ok.error(), name);
    if (auto ok = judgeProducts(parts); !ok) return ok.error();
    if (auto ok = noteInLogbook(parts, account); !ok) return ok.error();
    if (auto ok = writer->commit(); !ok) return of(ok.error(), name);
    return account;
}

Result<KeptImport> keptImport(SessionParts& parts, const store::Batch& batch)
{
    auto kept = store::importedFile(parts.book, batch.id);
    if (!kept) return of(kept.error(), batch.fileName);
    const auto how = nlohmann::json::parse(kept->reading, nullptr, false);
    const Error unreadable{ErrorCode::BadFile,
                           "It is no longer known how this file was read. Import it again from where you "
                           "have it.",
                           batch.fileName};
    if (!how.is_object()) return unreadable;
    const auto text = [&how](const char* key) { return how.value(key, std::string()); };
    const auto today = parseIsoDay(text("today"));
    auto zone = TimeZone::find(text("zone"));
    const auto currency = parseCurrency(text("currency"));
    if (!today || !zone || !currency) return unreadable;
    imports::ReadOptions reading = readingFor(parts, *today);
    reading.shopZone = std::move(*zone);
    reading.shopCurrency = *currency;
    reading.shopCountry = text("country");
    reading.format = text("format");
    reading.mapJson = text("map");
    reading.sheet = text("sheet");
    // The first version kept files as they were.
    auto bytes = how.value("v", 1) < 2 ? Result<std::string>(std::move(kept->bytes))
                                       : imports::unpacked(kept->bytes, store::keptFileLimit);
    if (!bytes) return of(bytes.error(), batch.fileName);
    return KeptImport{
        imports::FileSource(batch.fileName, std::make_shared<const std::string>(std::move(*bytes))),
        std::move(reading)};
}

Status readImportAgain(SessionParts& parts, const store::Batch& batch, store::Ghosts& ghosts, Job& job)
{
    auto kept = keptImport(parts, batch);
    if (!kept) return kept.error();
    const imports::FileSource& source = kept->source;
    const auto known = recogniseFile(parts, source, std::move(kept->reading), false, job);
    if (!known) return known.error();
    auto writer = store::ImportWriter::begin(parts.book,
                                             {batch.fileName, batch.format, batch.platform, batch.digest,
                                              batch.importedAt, known->recognition.header},
                                             store::Again{batch.id, &ghosts}, job.stopToken());
    if (!writer) return writer.error();
    ImportedFile account;
    account.file = batch.fileName;
    ImportSink sink(*writer, account, 0);
    if (auto ok = readInto(*writer, source, *known, sink, account, job); !ok)
        return of(ok.error(), batch.fileName);
    const auto repaired = markRepairedRows(parts, batch.id, source, known->recognition, job);
    if (!repaired) return of(repaired.error(), batch.fileName);
    return writer->commit();
}

}  // namespace tactful::steps
