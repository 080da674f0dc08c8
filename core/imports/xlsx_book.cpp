#include "core/imports/xlsx_book.h"

#include "core/base/text.h"
#include "core/imports/xlsx_nodes.h"

#include <algorithm>
#include <map>

namespace tactful::imports {
namespace {

Error broken(const std::string& name)
{
    return {ErrorCode::BadFile,
            "The workbook is damaged: it does not say where its sheets are. Open it in your spreadsheet "
            "program, save it again and import that file.",
            name};
}

/// A part that is small, as a document.
Result<pugi::xml_document> parsePart(const ZipArchive& archive, const ZipMember& part,
                                     const std::string& name)
{
    auto text = archive.readWhole(part, XlsxBook::partLimit);
    if (!text) return text.error();
    if (contains(*text, "<!DOCTYPE")) return declaresEntities(name);
    pugi::xml_document document;
    const auto parsed = document.load_buffer(text->data(), text->size(), xlsxParsing);
    if (!parsed || !isValidUtf8(*text)) return broken(name);
    return document;
}

/// The folder of a part, with "/" at its end, or nothing.
std::string folderOf(const std::string& part)
{
    return part.substr(0, part.rfind('/') + 1);
}

/// Where a relationship of a part in `folder` leads.
std::string target(const std::string& folder, std::string_view said)
{
    if (startsWith(said, "/")) return std::string(said.substr(1));
    const Path whole = pathFromUtf8(folder + std::string(said)).lexically_normal();
    const auto text = whole.generic_u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

struct Relationship {
    std::string kind;  ///< the last word of its type
    std::string part;
};

/// What a part refers to, by id; nothing if it refers to nothing.
Result<std::map<std::string, Relationship, std::less<>>>
relationships(const ZipArchive& archive, const std::string& part, const std::string& name)
{
    std::map<std::string, Relationship, std::less<>> found;
    const std::string folder = folderOf(part);
    const ZipMember* file = archive.find(folder + "_rels/" + part.substr(folder.size()) + ".rels");
    if (!file) return found;
    const auto document = parsePart(archive, *file, name);
    if (!document) return document.error();
    for (const pugi::xml_node node : document->document_element().children()) {
        const std::string_view type = attributeNamed(node, "Type");
        if (attributeNamed(node, "TargetMode") == "External") continue;
        found[std::string(attributeNamed(node, "Id"))] = {std::string(type.substr(type.rfind('/') + 1)),
                                                          target(folder, attributeNamed(node, "Target"))};
    }
    return found;
}

int numberOf(std::string_view text)
{
    const auto number = parseInteger(text);
    return number && *number >= 0 && *number < 1'000'000 ? static_cast<int>(*number) : 0;
}

}  // namespace

std::string richText(pugi::xml_node node)
{
    std::string text;
    const auto addTexts = [&](pugi::xml_node parent) {
        for (const pugi::xml_node child : parent.children())
            if (isNamed(child, "t"))
                for (const pugi::xml_node piece : child.children())
                    text += piece.value();
    };
    addTexts(node);
    for (const pugi::xml_node run : node.children())
        if (isNamed(run, "r")) addTexts(run);
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        const std::string code = text.substr(at + 2, 4);
        if (at + 7 > text.size() || text[at + 6] != '_' ||
            code.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos)
            continue;
        std::string letter;
        const auto point = static_cast<char32_t>(std::stoul(code, nullptr, 16));
        if (point != 0 && (point < 0xd800 || point >= 0xe000)) appendUtf8(letter, point);
        text.replace(at, 7, letter);
    }
    return text;
}

std::string_view XlsxBook::Texts::at(std::size_t number) const
{
    const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_all).substr(begin, m_ends[number] - begin);
}

void XlsxBook::Texts::add(std::string_view text)
{
    m_all += text;
    m_ends.push_back(m_all.size());
}

Result<XlsxBook> XlsxBook::open(const FileSource& source)
{
    auto archive = ZipArchive::open(source);
    if (!archive) return archive.error();
    XlsxBook book(std::move(*archive), source.name());
    if (const Status read = book.readBook(); !read) return read.error();
    if (const Status read = book.readStyles(); !read) return read.error();
    return book;
}

Status XlsxBook::readBook()
{
    std::string part = "xl/workbook.xml";
    const auto outer = relationships(m_archive, "", m_name);
    if (!outer) return outer.error();
    for (const auto& [id, relationship] : *outer)
        if (relationship.kind == "officeDocument") part = relationship.part;
    const ZipMember* file = m_archive.find(part);
    if (!file) return broken(m_name);
    const auto document = parsePart(m_archive, *file, m_name);
    if (!document) return document.error();
    const auto parts = relationships(m_archive, part, m_name);
    if (!parts) return parts.error();
    const pugi::xml_node workbook = document->document_element();
    const std::string_view from1904 = attributeNamed(childNamed(workbook, "workbookPr"), "date1904");
    m_datesFrom1904 = from1904 == "1" || from1904 == "true";
    for (const pugi::xml_node node : childNamed(workbook, "sheets").children()) {
        // "sheetId" has another local name than "r:id", and no sheet has an "id" of its own.
        const auto known = parts->find(attributeNamed(node, "id"));
        if (known == parts->end() || known->second.kind != "worksheet") continue;
        const std::string_view state = attributeNamed(node, "state");
        m_sheets.push_back({std::string(attributeNamed(node, "name")), !state.empty() && state != "visible",
                            known->second.part});
    }
    for (const auto& [id, relationship] : *parts) {
        if (relationship.kind == "sharedStrings") m_textsPart = relationship.part;
        if (relationship.kind == "styles") m_stylesPart = relationship.part;
    }
    if (m_sheets.empty()) return broken(m_name);
    return {};
}

Status XlsxBook::readStyles()
{
    const ZipMember* file = m_stylesPart.empty() ? nullptr : m_archive.find(m_stylesPart);
    if (!file) return {};
    const auto document = parsePart(m_archive, *file, m_name);
    if (!document) return document.error();
    const pugi::xml_node styles = document->document_element();
    std::map<int, NumberLook> own;
    for (const pugi::xml_node format : childNamed(styles, "numFmts").children())
        own[numberOf(attributeNamed(format, "numFmtId"))] = lookOfCode(attributeNamed(format, "formatCode"));
    for (const pugi::xml_node style : childNamed(styles, "cellXfs").children()) {
        if (!isNamed(style, "xf")) continue;
        const int format = numberOf(attributeNamed(style, "numFmtId"));
        const auto known = own.find(format);
        m_looks.push_back(known == own.end() ? lookOfBuiltIn(format) : known->second);
    }
    return {};
}

Result<Sheet> XlsxBook::sheetNamed(const std::string& name) const
{
    std::vector<std::string> names;
    for (const Sheet& sheet : m_sheets) {
        if (sheet.name == name) return sheet;
        names.push_back("\"" + sheet.name + "\"");
    }
    return Error{ErrorCode::NotFound,
                 "The workbook has no sheet \"" + name + "\". It has: " + join(names, ", ") + ".", m_name};
}

Result<FileReader> XlsxBook::read(const Sheet& sheet) const
{
    const ZipMember* part = m_archive.find(sheet.part);
    if (!part) return broken(m_name);
    return m_archive.read(*part);
}

Result<XlsxBook::Texts> XlsxBook::readTexts(Job& job) const
{
    Texts texts;
    const ZipMember* part = m_textsPart.empty() ? nullptr : m_archive.find(m_textsPart);
    if (!part) return texts;
    auto bytes = m_archive.read(*part);
    if (!bytes) return bytes.error();
    XmlPieces pieces(std::move(*bytes), "si", m_name);
    pugi::xml_document document;
    std::span<char> piece;
    for (;;) {
        if (texts.count() % 1024 == 0 && job.cancelled()) return Job::cancelledError();
        const auto more = pieces.next(piece);
        if (!more) return more.error();
        if (!*more) return texts;
        if (!document.load_buffer_inplace(piece.data(), piece.size(), xlsxParsing, pugi::encoding_utf8))
            return broken(m_name);
        texts.add(richText(document.document_element()));
        if (texts.bytes() > textLimit)
            return Error{ErrorCode::BadFile,
                         "The texts of this workbook are more than 128 MB. Save the table as CSV and import "
                         "that file.",
                         m_name};
    }
}

}  // namespace tactful::imports
