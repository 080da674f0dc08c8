#include "core/base/text.h"
#include "core/compose/email_blocks.h"
#include "core/steps/customer_export.h"

namespace tactful::steps {
namespace {

/// Headings and tables, everything escaped.
class Page {
public:
    void heading(std::string_view text) { m_html += "<h2>" + compose::escapedHtml(text) + "</h2>\n"; }
    void begin(const std::vector<std::string>& titles)
    {
        m_html += "<table>\n";
        cells("th", titles);
    }
    void row(const std::vector<std::string>& texts) { cells("td", texts); }
    void end() { m_html += "</table>\n"; }

    std::string text() && { return std::move(m_html); }

private:
    void cells(const std::string& tag, const std::vector<std::string>& texts)
    {
        m_html += "<tr>";
        for (const std::string& text : texts)
            m_html += "<" + tag + ">" + compose::escapedHtml(text) + "</" + tag + ">";
        m_html += "</tr>\n";
    }
    std::string m_html;
};

void addOrders(Page& page, const EverythingKnown& known)
{
    page.heading("What you bought");
    page.begin({"Day", "Product", "Pieces", "Amount"});
    for (const OrderedProduct& line : known.ordered)
        page.row({isoDay(line.day), line.product.empty() ? line.sku : line.product,
                  std::to_string(line.quantity), displayAmount({line.totalMinor, known.profile.currency})});
    page.end();
}

void addAgreements(Page& page, const Profile& profile)
{
    page.heading("What you agreed to");
    page.begin({"Purpose", "State", "What is on file"});
    for (const Agreement& agreement : profile.agreements)
        page.row({std::string(data::nameOf(agreement.purpose)), std::string(stateWord(agreement)),
                  agreement.sentence});
    page.end();
}

/// The lines section by section, in their order.
void addLines(Page& page, const std::vector<KnownLine>& lines)
{
    for (std::size_t at = 0; at < lines.size();) {
        const std::string section = lines[at].section;
        page.heading(section);
        page.begin({"What", "Value", "Where from"});
        for (; at < lines.size() && lines[at].section == section; ++at)
            page.row({lines[at].what, lines[at].value, lines[at].whereFrom});
        page.end();
    }
}

}  // namespace

std::string htmlOf(const EverythingKnown& known)
{
    Page page;
    addLines(page, linesOf(known));
    addOrders(page, known);
    addAgreements(page, known.profile);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<title>Everything we know about you</title>\n<style>\n"
           "body { font-family: sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em; }\n"
           "table { border-collapse: collapse; width: 100%; }\n"
           "th, td { text-align: left; padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid #ccc; }\n"
           "</style>\n</head>\n<body>\n<h1>Everything we know about you</h1>\n<p>As of " +
           longDay(known.profile.today) + ".</p>\n" + std::move(page).text() + "</body>\n</html>\n";
}

}  // namespace tactful::steps
