#include "core/imports/redacted_file.h"

#include "core/imports/csv_reader.h"

#include <algorithm>

namespace tactful::imports {
namespace {

void appendCell(std::string& text, std::string_view cell, char delimiter)
{
    const bool plain = cell.find_first_of("\"'\r\n") == std::string_view::npos &&
                       cell.find(delimiter) == std::string_view::npos;
    if (plain) {
        text += cell;
        return;
    }
    text += '"';
    for (const char c : cell) {
        if (c == '"') text += c;
        text += c;
    }
    text += '"';
}

}  // namespace

Result<FileSource> withoutSecrets(const FileSource& source, const Recognition& recognition, Job& job)
{
    job.begin("Leaving out the secrets of " + source.name(), ProgressUnit::Bytes, source.size());
    auto reader = CsvReader::open(source, recognition.dialect, job);
    if (!reader) return reader.error();
    const std::vector<std::size_t>& secrets = recognition.secretColumns;
    std::string text;
    std::int64_t line = 1;
    CsvRecord record;
    for (bool header = true;; header = false) {
        const auto more = reader->next(record);
        if (!more) return more.error();
        if (!*more) break;
        for (; line < record.line; ++line)
            text += '\n';
        const std::size_t begin = text.size();
        for (std::size_t i = 0; i < record.cells.size(); ++i) {
            if (i > 0) text += recognition.dialect.delimiter;
            const bool secret = std::find(secrets.begin(), secrets.end(), i) != secrets.end();
            if (header || !secret) appendCell(text, record.cells[i], recognition.dialect.delimiter);
        }
        text += '\n';
        line += std::count(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), '\n');
    }
    return FileSource(source.name(), std::make_shared<const std::string>(std::move(text)));
}

}  // namespace tactful::imports
