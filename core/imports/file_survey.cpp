#include "core/imports/file_survey.h"

#include "core/base/text.h"
#include "core/imports/zip_archive.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace tactful::imports {
namespace {

constexpr std::size_t piece = 256 << 10;

struct Signature {
    std::string_view bytes;
    std::string_view what;
    std::string_view remedy;
};

constexpr std::string_view useCsv = "Export the table from your shop as a CSV file and import that.";
constexpr std::string_view unpack = "Unpack it and import the CSV file inside.";
constexpr std::string_view saveAgain =
    "Open it in your spreadsheet program, save it as XLSX without a password and import that file.";

constexpr std::array<Signature, 12> signatures{{
    {"\x89PNG", "a picture (PNG)", useCsv},
    {"\xff\xd8\xff", "a picture (JPEG)", useCsv},
    {"GIF8", "a picture (GIF)", useCsv},
    {"%PDF", "a PDF document", useCsv},
    {"\xd0\xcf\x11\xe0", "an old Excel workbook (XLS), or one that is locked with a password", saveAgain},
    {"\x1f\x8b", "a packed file (GZIP)", unpack},
    {"7z\xbc\xaf", "a packed file (7-Zip)", unpack},
    {"Rar!", "a packed file (RAR)", unpack},
    {"SQLite format 3", "a database", useCsv},
    {"{\\rtf", "a text document (RTF)", useCsv},
    {"<!doctype html", "a web page", useCsv},
    {"<html", "a web page", useCsv},
}};

Error notATable(const std::string& name, std::string_view what, std::string_view remedy)
{
    return {ErrorCode::BadFile,
            "This seems to be " + std::string(what) + ", not a CSV file. " + std::string(remedy), name};
}

/// What the first bytes give away, or nothing.
std::optional<Error> knownBinary(std::string_view head, const std::string& name)
{
    for (const Signature& known : signatures)
        if (startsWith(lowerAscii(head.substr(0, known.bytes.size())), lowerAscii(known.bytes)))
            return notATable(name, known.what, known.remedy);
    return std::nullopt;
}

/// Of the files that are archives inside, workbooks alone are tables.
Result<FileSurvey> surveyArchive(const FileSource& source)
{
    const auto archive = ZipArchive::open(source);
    if (!archive) return archive.error();
    const std::string& name = source.name();
    if (archive->find("xl/workbook.bin")) return notATable(name, "a binary Excel workbook (XLSB)", saveAgain);
    if (archive->find("word/document.xml")) return notATable(name, "a text document (DOCX)", useCsv);
    if (archive->find("mimetype")) return notATable(name, "an OpenDocument file", saveAgain);
    if (!archive->find("[Content_Types].xml"))
        return notATable(name, "a packed file (ZIP)",
                         "Give it a name that ends in \".zip\", or unpack it and import the files inside.");
    FileSurvey survey;
    survey.workbook = true;
    return survey;
}

/// Counts what tells encodings apart, over a whole file, piece by piece.
class ByteCount {
public:
    void add(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const std::size_t plain = m_expected == 0 ? plainStart(bytes) : 0;
            m_at += static_cast<std::int64_t>(plain);
            bytes.remove_prefix(plain);
            for (std::size_t i = 0; i < std::min(bytes.size(), sizeof(std::uint64_t)); ++i)
                add(static_cast<unsigned char>(bytes[i]));
            bytes.remove_prefix(std::min(bytes.size(), sizeof(std::uint64_t)));
        }
    }

    /// A character that the file's end cuts off counts as broken.
    void finish()
    {
        if (m_expected > 0) ++m_broken;
    }

    bool empty() const { return m_at == 0; }
    /// Every second byte 0, the others not: UTF-16 of mostly Latin text.
    bool looksUtf16(bool bigEndian) const
    {
        const std::int64_t zeros = bigEndian ? m_evenZeros : m_oddZeros;
        const std::int64_t others = bigEndian ? m_oddZeros : m_evenZeros;
        return m_at >= 4 && zeros * 10 >= m_at * 3 && others * 50 <= m_at;
    }
    /// A few stray bytes are damage, which the reader reports row by row.
    bool looksBinary() const
    {
        const std::int64_t odd = m_evenZeros + m_oddZeros + m_controls;
        return odd > 8 && odd * 100 > m_at;
    }
    Encoding eightBitEncoding() const
    {
        if (m_broken == 0) return Encoding::Utf8;
        return m_whole > 10 * m_broken ? Encoding::BrokenUtf8 : Encoding::Windows1252;
    }

private:
    /// How many bytes at the start, in eights, are printable ASCII, which says nothing: most of any file.
    static std::size_t plainStart(std::string_view bytes)
    {
        constexpr std::uint64_t ones = 0x0101010101010101;
        constexpr std::uint64_t high = 0x80 * ones;
        std::size_t at = 0;
        for (std::uint64_t eight = 0; at + sizeof(eight) <= bytes.size(); at += sizeof(eight)) {
            std::memcpy(&eight, bytes.data() + at, sizeof(eight));
            if ((eight & high) != 0 || ((eight - 0x20 * ones) & high) != 0) break;
        }
        return at;
    }

    void add(unsigned char byte)
    {
        const bool even = m_at++ % 2 == 0;
        if (byte < 0x80 && m_expected == 0) {
            if (byte == 0)
                ++(even ? m_evenZeros : m_oddZeros);
            else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f')
                ++m_controls;
            return;
        }
        addUtf8(byte, even);
    }

    void addUtf8(unsigned char byte, bool even)
    {
        if (m_expected > 0) {
            if (byte >= m_lowest && byte <= m_highest) {
                m_lowest = 0x80;
                m_highest = 0xbf;
                if (--m_expected == 0) ++m_whole;
                return;
            }
            ++m_broken;
            m_expected = 0;
        }
        // The ranges of the second byte are those of RFC 3629, section 4.
        m_lowest = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
        m_highest = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
        if (byte >= 0xc2 && byte <= 0xdf)
            m_expected = 1;
        else if (byte >= 0xe0 && byte <= 0xef)
            m_expected = 2;
        else if (byte >= 0xf0 && byte <= 0xf4)
            m_expected = 3;
        else if (byte >= 0x80)
            ++m_broken;
        else if (byte == 0)
            ++(even ? m_evenZeros : m_oddZeros);
    }

    std::int64_t m_at = 0;
    std::int64_t m_evenZeros = 0;
    std::int64_t m_oddZeros = 0;
    std::int64_t m_controls = 0;
    std::int64_t m_whole = 0;   ///< UTF-8 characters of more than one byte
    std::int64_t m_broken = 0;  ///< bytes that are not UTF-8
    int m_expected = 0;
    unsigned char m_lowest = 0x80;
    unsigned char m_highest = 0xbf;
};

/// Of the first line, in any encoding: the zeros of UTF-16 are passed over.
LineEnd firstLineEnd(std::string_view head)
{
    const std::size_t end = head.find_first_of("\r\n");
    if (end == std::string_view::npos || head[end] == '\n') return LineEnd::Lf;
    const std::size_t next = head.find_first_not_of('\0', end + 1);
    return next != std::string_view::npos && head[next] == '\n' ? LineEnd::CrLf : LineEnd::Cr;
}

}  // namespace

Result<FileSurvey> surveyFile(const FileSource& source, Job& job)
{
    const std::string& name = source.name();
    auto file = source.open();
    if (!file) return file.error();
    FileSurvey survey;
    ByteCount counted;
    std::vector<char> buffer(piece);
    std::int64_t done = 0;
    for (;;) {
        if (job.cancelled()) return Job::cancelledError();
        const auto count = file->read(buffer.data(), buffer.size());
        if (!count) return count.error();
        if (*count == 0) break;
        const std::string_view bytes(buffer.data(), *count);
        if (done == 0) {
            if (startsWith(bytes, "PK\x03\x04")) return surveyArchive(source);
            if (auto binary = knownBinary(bytes.substr(0, 4096), name)) return *binary;
            survey.lineEnd = firstLineEnd(bytes);
            if (startsWith(bytes, "\xff\xfe") || startsWith(bytes, "\xfe\xff")) {
                survey.byteOrderMark = true;
                survey.encoding = bytes[0] == '\xff' ? Encoding::Utf16Le : Encoding::Utf16Be;
                return survey;
            }
            survey.byteOrderMark = startsWith(bytes, "\xef\xbb\xbf");
        }
        counted.add(bytes);
        done += static_cast<std::int64_t>(*count);
        job.report(done);
    }
    counted.finish();
    if (counted.empty())
        return Error{ErrorCode::BadFile, "The file is empty. Export it from your shop again.", name};
    if (counted.looksUtf16(false))
        survey.encoding = Encoding::Utf16Le;
    else if (counted.looksUtf16(true))
        survey.encoding = Encoding::Utf16Be;
    else if (counted.looksBinary())
        return notATable(name, "binary data", useCsv);
    else
        survey.encoding = counted.eightBitEncoding();
    return survey;
}

}  // namespace tactful::imports
