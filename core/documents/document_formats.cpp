#include "core/base/text.h"
#include "core/documents/document.h"

#include <nlohmann/json.hpp>

namespace tactful::documents {
namespace {

/// What a page needs to be read and printed. Nothing is loaded, so it works without a network.
constexpr std::string_view style =
    "body{font:11pt/1.5 sans-serif;color:#1d2421;background:#fff;max-width:46em;margin:2em auto;padding:0 "
    "1em}"
    "h1{font-size:20pt;line-height:1.2;margin:0 0 .2em}h2{font-size:13pt;margin:1.6em 0 .4em}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
    "border-bottom:1px solid #ddd9d0;padding:.3em .8em .3em 0}th{color:#47504b}"
    ".source,footer{color:#5f6863;font-size:9.5pt}footer{margin-top:3em}"
    "@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}";

std::string escaped(std::string text)
{
    text = replaceAll(std::move(text), "&", "&amp;");
    text = replaceAll(std::move(text), "<", "&lt;");
    text = replaceAll(std::move(text), ">", "&gt;");
    return replaceAll(std::move(text), "\"", "&quot;");
}

/// Escaped, with **strong** words; stars without a partner stay stars.
std::string inlineHtml(std::string_view text)
{
    std::string html;
    for (;;) {
        const std::size_t open = text.find("**");
        const std::size_t close = open == std::string_view::npos ? open : text.find("**", open + 2);
        if (close == std::string_view::npos) return html + escaped(std::string(text));
        html += escaped(std::string(text.substr(0, open)));
        html += "<strong>" + escaped(std::string(text.substr(open + 2, close - open - 2))) + "</strong>";
        text = text.substr(close + 2);
    }
}

/// The cells between the bars; "\|" is a bar of the text.
std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    std::string cell;
    line.remove_prefix(1);
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|') {
            cell += '|';
            ++at;
        } else if (line[at] == '|') {
            cells.emplace_back(trim(cell));
            cell.clear();
        } else {
            cell += line[at];
        }
    }
    if (!trim(cell).empty()) cells.emplace_back(trim(cell));
    return cells;
}

bool isRule(const std::vector<std::string>& cells)
{
    for (const std::string& cell : cells)
        if (cell.empty() || cell.find_first_not_of("-:") != std::string::npos) return false;
    return !cells.empty();
}

/// Turns the text of a section into elements, line by line.
class SectionHtml {
public:
    std::string made(std::string_view text)
    {
        for (const std::string_view each : split(text, '\n'))
            take(trim(each));
        close();
        return std::move(m_html);
    }

private:
    enum class Open { Nothing, Paragraph, List, Table };

    void take(std::string_view line)
    {
        if (line.empty()) {
            close();
        } else if (startsWith(line, "- ")) {
            open(Open::List, "<ul>\n");
            m_html += "<li>" + inlineHtml(line.substr(2)) + "</li>\n";
        } else if (startsWith(line, "|")) {
            takeRow(cellsOf(line));
        } else {
            const bool first = m_open != Open::Paragraph;
            open(Open::Paragraph, "<p>");
            m_html += (first ? "" : "<br>\n") + inlineHtml(line);
        }
    }
    void takeRow(const std::vector<std::string>& cells)
    {
        if (isRule(cells)) return;
        const bool head = m_open != Open::Table;
        open(Open::Table, "<table>\n");
        m_html += "<tr>";
        for (const std::string& cell : cells)
            m_html += (head ? "<th>" : "<td>") + inlineHtml(cell) + (head ? "</th>" : "</td>");
        m_html += "</tr>\n";
    }
    void open(Open what, const char* tag)
    {
        if (m_open == what) return;
        close();
        m_open = what;
        m_html += tag;
    }
    void close()
    {
        if (m_open == Open::Paragraph) m_html += "</p>\n";
        if (m_open == Open::List) m_html += "</ul>\n";
        if (m_open == Open::Table) m_html += "</table>\n";
        m_open = Open::Nothing;
    }

    std::string m_html;
    Open m_open = Open::Nothing;
};

}  // namespace

std::string htmlOf(const Document& document)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(document.title) +
                       "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<h1>" +
                       escaped(document.title) + "</h1>\n<p class=\"source\">" + escaped(document.source) +
                       "</p>\n";
    for (const Section& section : document.sections)
        html += "<h2 id=\"" + escaped(section.id) + "\">" + escaped(section.title) + "</h2>\n" +
                SectionHtml().made(section.text);
    return html + "<footer>" + escaped(document.footer) + "</footer>\n</body>\n</html>\n";
}

std::string markdownOf(const Document& document)
{
    std::string text = "# " + document.title + "\n\n" + document.source + "\n";
    for (const Section& section : document.sections)
        text += "\n## " + section.title + "\n\n" + section.text + "\n";
    return text + "\n---\n\n" + document.footer + "\n";
}

std::string jsonOf(const Document& document)
{
    nlohmann::ordered_json sections = nlohmann::ordered_json::array();
    for (const Section& section : document.sections)
        sections.push_back({{"id", section.id},
                            {"title", section.title},
                            {"text", section.text},
                            {"edited", section.edited}});
    return nlohmann::ordered_json{{"kind", nameOf(document.kind)}, {"language", document.language},
                                  {"title", document.title},       {"source", document.source},
                                  {"footer", document.footer},     {"sections", std::move(sections)}}
               .dump(2) +
           "\n";
}

}  // namespace tactful::documents
