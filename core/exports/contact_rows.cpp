#include "core/exports/contact_rows.h"

#include "core/base/text.h"
#include "core/exports/csv_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::exports {
namespace {

std::string inOneLine(std::string_view text)
{
    std::string line;
    bool blank = false;
    for (const char letter : trim(text)) {
        const bool white = letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
        if (!white && blank) line += ' ';
        if (!white) line += letter;
        blank = white;
    }
    return line;
}

/// A name or a product may not pass for a tag of the mail service.
std::string withoutTags(std::string text)
{
    if (text.find_first_of("{}%|") == std::string::npos) return text;
    for (const std::string_view mark : {"{{", "}}", "{%", "%}", "*|", "|*"})
        text = replaceAll(std::move(text), mark, "");
    return text;
}

std::string joined(const std::vector<std::string>& paragraphs)
{
    std::string text;
    for (const std::string& paragraph : paragraphs)
        text += (text.empty() ? "" : " ") + paragraph;
    return text;
}

std::string rowCount(std::int64_t count)
{
    return groupedNumber(count) + (count == 1 ? " row" : " rows");
}

std::string sendHour(int hour)
{
    return (hour < 10 ? "0" : "") + std::to_string(hour) + ":00";
}

}  // namespace

Result<std::string> cleanAddress(std::string_view email)
{
    const std::string address = lowerAscii(trim(email));
    const std::size_t at = address.find('@');
    const bool fine = at != std::string::npos && at > 0 && address.find('@', at + 1) == std::string::npos &&
                      address.find('.', at + 2) != std::string::npos && address.back() != '.' &&
                      address.size() <= 254 && isValidUtf8(address) &&
                      std::none_of(address.begin(), address.end(), [](char letter) {
                          return (letter >= 0 && letter <= ' ') || letter == 0x7f ||
                                 contains(",;<>\"()", std::string_view(&letter, 1));
                      });
    if (fine) return address;
    return Error{ErrorCode::BadInput,
                 "A customer's e-mail address does not have the form of one. Correct it and plan again.",
                 "email"};
}

ContactRows::ContactRows(const Destination& destination) : m_destination(&destination)
{
}

std::string ContactRows::textValue(std::string_view text, const std::string& field)
{
    std::string value = withoutTags(inOneLine(text));
    // These services put a field into the HTML as it is.
    if (!m_destination->escapesFields && value.find_first_of("<>") != std::string::npos)
        value = replaceAll(replaceAll(std::move(value), "<", ""), ">", "");
    if (!m_destination->jsonAttributes) value = withoutFormula(value);
    const std::size_t limit = m_destination->maxValueBytes;
    if (limit == 0 || value.size() <= limit) return value;
    ++m_cut[field];
    return std::string(trim(clipUtf8(value, limit)));
}

std::string ContactRows::urlValue(std::string_view url, const std::string& field)
{
    const std::string_view address = trim(url);
    const bool web = startsWith(lowerAscii(address.substr(0, 8)), "https://") ||
                     startsWith(lowerAscii(address.substr(0, 7)), "http://");
    const bool plain = address.find_first_of(" \t\r\n\"'<>`\\") == std::string_view::npos &&
                       withoutTags(std::string(address)) == address;
    const std::size_t limit = m_destination->maxValueBytes;
    if (address.empty() || (web && plain && (limit == 0 || address.size() <= limit)))
        return std::string(address);
    ++m_dropped[field];
    return {};
}

Result<std::vector<std::string>> ContactRows::cells(const ExportPerson& person)
{
    const auto address = cleanAddress(person.email);
    if (!address) return address.error();
    const data::MessageContent& content = person.content;
    std::map<std::string, std::string, std::less<>> values{
        {"subject", textValue(content.subject, "subject")},
        {"preheader", textValue(content.preheader, "preheader")},
        {"greeting", textValue(content.greeting, "greeting")},
        {"intro", textValue(joined(content.paragraphs), "intro")},
        {"heading", content.products.empty() ? "" : textValue(content.picksHeading, "heading")},
        {"why", textValue(content.whyLine, "why")},
        {"code", textValue(person.code, "code")},
        {"send_day", isoDay(person.sendDay)},
        {"send_hour", sendHour(person.sendHour)},
    };
    const std::size_t shown = std::min<std::size_t>(content.products.size(), productsPerPerson);
    if (content.products.size() > shown) ++m_extraProducts;
    for (std::size_t at = 0; at < shown; ++at) {
        const data::MessageProduct& product = content.products[at];
        const std::string prefix = "p" + std::to_string(at + 1) + "_";
        values[prefix + "name"] = textValue(product.name, "product name");
        values[prefix + "price"] = textValue(product.price, "product price");
        values[prefix + "url"] = urlValue(product.url, "product link");
        values[prefix + "image"] = urlValue(product.image, "product picture");
        values[prefix + "reason"] = textValue(product.reason, "product reason");
    }
    const std::string first = textValue(person.firstName, "first name");
    const std::string last = textValue(person.lastName, "last name");
    if (m_destination->jsonAttributes) {
        nlohmann::ordered_json attributes = nlohmann::ordered_json::object();
        for (const std::string_view field : fieldNames())
            if (!values[std::string(field)].empty())
                attributes[fieldNameAt(*m_destination, field)] = values[std::string(field)];
        const std::string name = withoutFormula(trim(first + " " + last));
        return std::vector<std::string>{
            *address, name, attributes.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)};
    }
    std::vector<std::string> row{*address, first, last};
    for (const std::string_view field : fieldNames())
        row.push_back(values[std::string(field)]);
    return row;
}

std::vector<data::Notice> ContactRows::warnings() const
{
    std::vector<data::Notice> notices;
    const std::string title(m_destination->title);
    const auto limit = static_cast<std::int64_t>(m_destination->maxValueBytes);
    for (const auto& [field, count] : m_cut)
        notices.push_back({"value-cut",
                           {field, title},
                           {count, limit},
                           "The " + field + " was shortened in " + rowCount(count) + ", because " + title +
                               " keeps only " + std::to_string(limit) + " bytes."});
    for (const auto& [field, count] : m_dropped)
        notices.push_back({"address-dropped",
                           {field, title},
                           {count},
                           "A " + field + " was left out of " + rowCount(count) +
                               ", because it is not a web address that " + title + " can take whole."});
    if (m_extraProducts > 0)
        notices.push_back({"products-cut",
                           {},
                           {m_extraProducts, productsPerPerson},
                           "Only the first " + std::to_string(productsPerPerson) +
                               " products were taken into " + rowCount(m_extraProducts) + "."});
    return notices;
}

}  // namespace tactful::exports
