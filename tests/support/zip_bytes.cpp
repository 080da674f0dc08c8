#include "tests/support/zip_bytes.h"

#include <cstdint>
#include <stdexcept>
#include <zlib.h>

namespace tactful::tests {
namespace {

constexpr const char* header = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* mainNames = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* relationNames = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* packageNames = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string number(std::uint64_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i) & 0xff);
    return text;
}

/// DEFLATE without a wrapper, as archives have it.
std::string deflated(const std::string& bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib does not start");
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    std::string in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

}  // namespace

std::string zipOf(const std::vector<ZipEntry>& files)
{
    std::string archive;
    std::string directory;
    for (const ZipEntry& file : files) {
        const std::string body = file.packed ? deflated(file.bytes) : file.bytes;
        const auto* bytes = reinterpret_cast<const Bytef*>(file.bytes.data());
        const uLong sum = crc32(0, bytes, static_cast<uInt>(file.bytes.size()));
        // Version, UTF-8 flag, method, no time, then checksum and sizes.
        const std::string common = number(20, 2) + number(0x800, 2) + number(file.packed ? 8 : 0, 2) +
                                   number(0, 4) + number(sum, 4) + number(body.size(), 4) +
                                   number(file.bytes.size(), 4) + number(file.name.size(), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) +
                     number(0, 4) + number(archive.size(), 4) + file.name;
        archive += "PK\x03\x04" + common + file.name + body;
    }
    const std::string end = "PK\x05\x06" + number(0, 4) + number(files.size(), 2) + number(files.size(), 2) +
                            number(directory.size(), 4) + number(archive.size(), 4) + number(0, 2);
    return archive + directory + end;
}

std::vector<ZipEntry> partsOf(const WorkbookXml& book)
{
    const std::string relation = std::string("<Relationship Type=\"") + relationNames + "/";
    const std::string relations = std::string(header) + "<Relationships xmlns=\"" + packageNames + "\">";
    std::string sheets;
    std::string bookRelations = relations;
    std::vector<ZipEntry> parts;
    parts.push_back({"[Content_Types].xml", std::string(header) + "<Types/>"});
    parts.push_back(
        {"_rels/.rels",
         relations + relation + "officeDocument\" Id=\"r1\" Target=\"xl/workbook.xml\"/></Relationships>"});
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const SheetXml& sheet = book.sheets[i];
        const std::string id = std::to_string(i + 1);
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + id + "\"" +
                  (sheet.state.empty() ? "" : " state=\"" + sheet.state + "\"") + " r:id=\"rId" + id + "\"/>";
        bookRelations +=
            relation + "worksheet\" Id=\"rId" + id + "\" Target=\"worksheets/sheet" + id + ".xml\"/>";
        parts.push_back({"xl/worksheets/sheet" + id + ".xml", std::string(header) + "<worksheet xmlns=\"" +
                                                                  mainNames + "\"><sheetData>" + sheet.rows +
                                                                  "</sheetData></worksheet>"});
    }
    bookRelations += relation + "sharedStrings\" Id=\"rT\" Target=\"sharedStrings.xml\"/>" + relation +
                     "styles\" Id=\"rS\" Target=\"/xl/styles.xml\"/></Relationships>";
    parts.push_back({"xl/_rels/workbook.xml.rels", bookRelations});
    parts.push_back({"xl/workbook.xml", std::string(header) + "<workbook xmlns=\"" + mainNames +
                                            "\" xmlns:r=\"" + relationNames + "\"><workbookPr date1904=\"" +
                                            (book.from1904 ? "1" : "0") + "\"/><sheets>" + sheets +
                                            "</sheets></workbook>"});
    parts.push_back({"xl/sharedStrings.xml", std::string(header) + "<sst>" + book.texts + "</sst>"});
    parts.push_back({"xl/styles.xml", std::string(header) + "<styleSheet>" + book.styles + "</styleSheet>"});
    return parts;
}

std::string workbookOf(const WorkbookXml& book)
{
    return zipOf(partsOf(book));
}

std::string workbookOf(const std::string& rows)
{
    WorkbookXml book;
    book.sheets.push_back({"Sheet1", rows, {}});
    return workbookOf(book);
}

}  // namespace tactful::tests
