#include "core/steps/import_step.h"

#include "core/imports/shop_formats.h"
#include "core/steps/import_file.h"
#include "core/steps/reading_order.h"

namespace tactful::steps {
namespace {

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
    FileImport import;
    import.reading = readingFor(parts, options.today);
    import.reading.format = options.format;
    import.reading.mapJson = options.columnMap;
    import.useMyFormats = options.useMyFormats;
    import.dryRun = options.dryRun;
    import.issueLimit = options.issueLimit;
    const auto sources = inReadingOrder(parts, options.files, import, job);
    if (!sources) return sources.error();
    ImportOutcome outcome;
    for (const imports::FileSource& source : *sources) {
        auto account = importFile(parts, source, import, job);
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
