#include "core/steps/logbook_step.h"

#include "core/base/text.h"
#include "core/exports/csv_writer.h"
#include "core/exports/export_manifest.h"
#include "core/steps/session_parts.h"
#include "core/store/logbook.h"

namespace tactful::steps {
namespace {

/// "a41f 09c2": enough to compare two screens by eye.
std::string fingerprintOf(const Digest& hash)
{
    const std::string all = hex(hash);
    return all.substr(0, 4) + " " + all.substr(4, 4);
}

LogbookLine lineOf(const store::LogbookEntry& entry)
{
    LogbookLine line;
    line.number = entry.number;
    line.at = entry.at;
    line.who = entry.actor;
    line.event = logbookEvent(entry.action, entry.payload);
    line.sentence = logbookSentence(line.event);
    line.fingerprint = fingerprintOf(entry.hash);
    return line;
}

std::optional<Digest> digestFromHex(std::string_view digits)
{
    Digest digest{};
    if (digits.size() != 2 * digest.size()) return std::nullopt;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        constexpr std::string_view known = "0123456789abcdef";
        const auto value = known.find(digits[i]);
        if (value == std::string_view::npos) return std::nullopt;
        digest[i / 2] = static_cast<std::uint8_t>(digest[i / 2] << 4 | value);
    }
    return digest;
}

std::string escaped(std::string text)
{
    text = replaceAll(std::move(text), "&", "&amp;");
    text = replaceAll(std::move(text), "<", "&lt;");
    text = replaceAll(std::move(text), ">", "&gt;");
    return replaceAll(std::move(text), "\"", "&quot;");
}

std::vector<std::string> cellsOf(const store::LogbookEntry& entry)
{
    const LogbookEvent event = logbookEvent(entry.action, entry.payload);
    return {std::to_string(entry.number),
            isoInstant(entry.at),
            entry.actor,
            entry.action,
            logbookSentence(event),
            event.unit == ConcernUnit::None ? std::string() : std::to_string(event.concerns),
            hex(entry.hash)};
}

const std::vector<std::string>& header()
{
    static const std::vector<std::string> titles{"number",        "when",     "who",        "action",
                                                 "what happened", "concerns", "fingerprint"};
    return titles;
}

Result<std::int64_t> writeCsv(const std::vector<store::LogbookEntry>& entries, const Path& file)
{
    auto writer = exports::CsvWriter::create(file, header(), {true});
    if (!writer) return writer.error();
    for (const store::LogbookEntry& entry : entries) {
        std::vector<std::string> cells = cellsOf(entry);
        for (std::string& cell : cells)
            cell = exports::withoutFormula(cell);
        if (auto ok = writer->row(cells); !ok) return ok.error();
    }
    const auto written = writer->finish();
    if (!written) return written.error();
    return written->bytes;
}

Result<std::int64_t> writeHtml(const std::vector<store::LogbookEntry>& entries, const std::string& shop,
                               const Path& file)
{
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Logbook of " +
                       escaped(shop) + "</title></head>\n<body><h1>Logbook of " + escaped(shop) +
                       "</h1>\n<table>\n<tr>";
    for (const std::string& title : header())
        text += "<th>" + title + "</th>";
    text += "</tr>\n";
    for (const store::LogbookEntry& entry : entries) {
        text += "<tr>";
        for (const std::string& cell : cellsOf(entry))
            text += "<td>" + escaped(cell) + "</td>";
        text += "</tr>\n";
    }
    text += "</table></body></html>\n";
    if (auto ok = writeWholeFile(file, text); !ok) return ok.error();
    return static_cast<std::int64_t>(text.size());
}

}  // namespace

Result<LogbookPage> logbookPage(Session& session, std::int64_t skip, std::int64_t count,
                                const LogbookFilter& filter)
{
    SessionParts& parts = session.parts();
    if (!filter.action.empty() && logbookActionNamed(filter.action) == LogbookAction::Other)
        return Error{ErrorCode::BadInput, "The logbook knows no \"" + filter.action + "\".", "what"};
    store::LogbookChoice choice{filter.action, {}, {}};
    if (filter.from) choice.from = parts.zone.instantOf({*filter.from, 0});
    if (filter.to) choice.before = parts.zone.instantOf({*filter.to + 1, 0});
    store::Database& database = parts.book.database();
    const auto chosen = store::countLogbookEntries(database, choice);
    if (!chosen) return chosen.error();
    const auto entries = store::newestLogbookEntries(database, skip, count, choice);
    if (!entries) return entries.error();
    LogbookPage page;
    page.entries = *chosen;
    for (const store::LogbookEntry& entry : *entries)
        page.lines.push_back(lineOf(entry));
    return page;
}

Result<LogbookAnchor> anchorOfManifest(const Path& manifest)
{
    constexpr std::int64_t largest = 16 << 20;
    const auto text = readWholeFile(manifest, largest);
    if (!text) return text.error();
    const auto said = exports::logbookOfManifest(*text);
    if (!said || said->entries < 0 || !digestFromHex(said->head)) {
        const std::string name = utf8Path(manifest.filename());
        return Error{ErrorCode::BadFile,
                     "\"" + name +
                         "\" does not say how the logbook ended. Choose the manifest.json of an export.",
                     name};
    }
    return LogbookAnchor{said->entries, said->head};
}

Result<LogbookVerdict> verifyLogbookStep(Session& session, const std::optional<LogbookAnchor>& anchor)
{
    std::optional<store::LogbookHead> kept;
    if (anchor) {
        const auto digest = digestFromHex(anchor->head);
        if (!digest)
            return Error{ErrorCode::BadInput, "The digest of the logbook is not 64 hexadecimal digits.",
                         "head"};
        kept = store::LogbookHead{anchor->entries, *digest};
    }
    LogbookVerdict verdict;
    const auto head = store::verifyLogbook(session.parts().book.database(), kept);
    if (head) {
        verdict.whole = true;
        verdict.entries = head->entries;
        verdict.fingerprint = fingerprintOf(head->hash);
        verdict.sentence = "Verified: " + groupedNumber(head->entries) +
                           (head->entries == 1 ? " entry" : " entries") + ", none changed.";
        return verdict;
    }
    constexpr std::string_view place = "entry ";
    const Error& error = head.error();
    if (error.code != ErrorCode::BadFile || !startsWith(error.where, place)) return error;
    verdict.firstBroken = parseInteger(std::string_view(error.where).substr(place.size())).value_or(1);
    verdict.entries = verdict.firstBroken - 1;
    verdict.sentence = error.detail;
    if (verdict.entries == 0) return verdict;
    const auto entries = store::logbookEntries(session.parts().book.database());
    if (!entries) return entries.error();
    verdict.fingerprint = fingerprintOf((*entries)[static_cast<std::size_t>(verdict.entries - 1)].hash);
    return verdict;
}

Result<SavedLogbook> saveLogbook(Session& session, const Path& file)
{
    SessionParts& parts = session.parts();
    const std::string ending = lowerAscii(utf8Path(file.extension()));
    if (ending != ".csv" && ending != ".html")
        return Error{ErrorCode::BadInput, "The logbook can be saved as .csv or .html.",
                     utf8Path(file.filename())};
    const auto entries = store::logbookEntries(parts.book.database());
    if (!entries) return entries.error();
    const auto bytes =
        ending == ".csv" ? writeCsv(*entries, file) : writeHtml(*entries, parts.settings.name, file);
    if (!bytes) return bytes.error();
    return SavedLogbook{std::ssize(*entries), *bytes};
}

}  // namespace tactful::steps
