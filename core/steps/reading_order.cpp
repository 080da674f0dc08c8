#include "core/steps/reading_order.h"

#include "core/imports/archive_tables.h"
#include "core/steps/column_choices.h"

#include <algorithm>
#include <array>

namespace tactful::steps {
namespace {

std::ptrdiff_t rankOf(const std::string& kind)
{
    constexpr std::array<std::string_view, 3> kinds{"customers", "products", "orders"};
    return std::find(kinds.begin(), kinds.end(), kind) - kinds.begin();
}

/// Empty if the file is refused or not recognised.
Result<std::string> kindOf(SessionParts& parts, const imports::FileSource& source, const FileImport& how,
                           Job& job)
{
    const auto known = recogniseFile(parts, source, how.reading, how.useMyFormats, job);
    if (!known && known.error().code == ErrorCode::Cancelled) return known.error();
    if (!known || known->recognition.format.empty()) return std::string();
    return std::string(nameOf(kindOfFormat(known->recognition.format, known->reading.mapJson)));
}

}  // namespace

std::strong_ordering ReadingPlace::operator<=>(const ReadingPlace& other) const
{
    if (const auto order = rankOf(kind) <=> rankOf(other.kind); order != 0) return order;
    if (const auto order = name <=> other.name; order != 0) return order;
    return bytes <=> other.bytes;
}

Result<std::vector<imports::FileSource>> inReadingOrder(SessionParts& parts, const std::vector<Path>& files,
                                                        const FileImport& how, Job& job)
{
    std::vector<imports::FileSource> sources;
    for (const Path& file : files) {
        const auto tables = imports::tablesOf(file);
        if (!tables) return tables.error();
        sources.insert(sources.end(), tables->begin(), tables->end());
    }
    if (sources.size() < 2) return sources;
    std::vector<std::pair<ReadingPlace, imports::FileSource>> placed;
    for (imports::FileSource& source : sources) {
        auto kind = kindOf(parts, source, how, job);
        if (!kind) return kind.error();
        ReadingPlace place{std::move(*kind), source.name(), source.size()};
        placed.emplace_back(std::move(place), std::move(source));
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    sources.clear();
    for (auto& [place, source] : placed)
        sources.push_back(std::move(source));
    return sources;
}

}  // namespace tactful::steps
