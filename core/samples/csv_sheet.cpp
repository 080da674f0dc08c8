#include "core/samples/csv_sheet.h"

#include <utility>

namespace tactful::samples {
namespace {

constexpr std::size_t pendingBytes = 1 << 16;

void appendCell(std::string& out, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

}  // namespace

CsvSheet::CsvSheet(AtomicFile file, Path path, CsvStyle style)
    : m_file(std::move(file)), m_path(std::move(path)), m_style(style)
{
    if (style.byteOrderMark) m_pending = "\xef\xbb\xbf";
}

Result<CsvSheet> CsvSheet::create(const Path& path, CsvStyle style)
{
    auto file = AtomicFile::create(path);
    if (!file) return file.error();
    return CsvSheet(*std::move(file), path, style);
}

Status CsvSheet::write(const Record& record)
{
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (i > 0) m_pending += ',';
        appendCell(m_pending, record[i]);
    }
    m_pending += m_style.lineEnd;
    ++m_records;
    return m_pending.size() < pendingBytes ? Status() : flush();
}

Status CsvSheet::flush()
{
    auto ok = m_file.write(m_pending);
    m_pending.clear();
    return ok;
}

Status CsvSheet::commit()
{
    if (auto ok = flush(); !ok) return ok;
    return m_file.commit();
}

}  // namespace tactful::samples
