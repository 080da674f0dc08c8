#include "core/imports/contact_text.h"

#include "core/base/text.h"
#include "core/imports/domain_text.h"

#include <algorithm>

namespace tactful::imports {
namespace {

constexpr std::size_t longestEmail = 254;  // RFC 5321, 4.5.3.1.3, less the brackets

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isValidEmail(std::string_view email)
{
    const std::size_t at = email.find('@');
    if (email.size() > longestEmail || at == 0 || at == std::string_view::npos ||
        email.find('@', at + 1) != std::string_view::npos)
        return false;
    for (const char c : email)
        if (static_cast<unsigned char>(c) <= ' ' || c == '\x7f' ||
            contains("()<>,;:\\\"[]", std::string_view(&c, 1)))
            return false;
    const std::string_view local = email.substr(0, at);
    const std::string_view domain = email.substr(at + 1);
    if (local.front() == '.' || local.back() == '.' || contains(email, "..")) return false;
    const std::size_t lastDot = domain.rfind('.');
    if (lastDot == std::string_view::npos || domain.size() - lastDot < 3) return false;
    const auto labels = split(domain, '.');
    return std::none_of(labels.begin(), labels.end(), [](std::string_view label) {
        return label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-' ||
               contains(label, "_");
    });
}

/// The text between the first < and the > after it, if there is one with an @.
std::string_view inBrackets(std::string_view text)
{
    const std::size_t open = text.find('<');
    const std::size_t close = text.find('>', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) return text;
    const std::string_view inside = text.substr(open + 1, close - open - 1);
    return contains(inside, "@") ? trim(inside) : text;
}

}  // namespace

CleanText cleanEmail(std::string_view text)
{
    const std::string_view written = withoutApostrophe(text);
    if (written.empty()) return {};
    std::string_view email = inBrackets(written);
    if (equalsIgnoringCase(email.substr(0, 7), "mailto:")) email = trim(email.substr(7));
    // "a@b.c, d@e.f": the first; a separator before any @ belongs to something else.
    const std::size_t at = email.find('@');
    if (at != std::string_view::npos) email = email.substr(0, email.find_first_of(" ,;/|\t\r\n?", at));
    while (!email.empty() && email.back() == '.')
        email.remove_suffix(1);
    if (!isValidEmail(email)) return {CleanVerdict::Invalid, {}};
    const std::size_t domain = email.find('@') + 1;
    const auto ascii = asciiDomain(email.substr(domain));
    if (!ascii) return {CleanVerdict::Invalid, {}};
    return {email.size() == written.size() ? CleanVerdict::Fine : CleanVerdict::Fixed,
            lowerAscii(email.substr(0, domain)) + *ascii};
}

CleanText cleanPhone(std::string_view text)
{
    const std::string_view written = withoutApostrophe(text);
    if (written.empty()) return {};
    if (isSpoiltNumber(written)) return {CleanVerdict::Invalid, {}};
    CleanText phone{CleanVerdict::Fine, {}};
    for (const char c : written) {
        if (isDigit(c) || (c == '+' && phone.text.empty())) {
            phone.text += c;
        } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            if (phone.text.size() >= 5) break;  // an extension
        }
    }
    const std::size_t digits = phone.text.size() - (startsWith(phone.text, "+") ? 1 : 0);
    if (digits < 5 || digits > 20) return {CleanVerdict::Invalid, {}};
    return phone;
}

std::string_view withoutApostrophe(std::string_view text)
{
    text = trim(text);
    const bool quoted =
        text.size() > 1 && text[0] == '\'' && (isDigit(text[1]) || contains("+-=@(", text.substr(1, 1)));
    return quoted ? trim(text.substr(1)) : text;
}

std::string_view cleanId(std::string_view text)
{
    text = withoutApostrophe(text);
    const std::size_t whole = text.size() < 3 ? 0 : text.size() - 2;
    const bool spreadsheet =
        whole > 0 && text.substr(whole) == ".0" &&
        std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(whole), isDigit);
    return spreadsheet ? text.substr(0, whole) : text;
}

bool isSpoiltNumber(std::string_view text)
{
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+') return false;
    const auto isNumeric = [](char c) { return isDigit(c) || c == '.' || c == ','; };
    const std::string_view power = text.substr(e + 2);
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(e), isNumeric) &&
           std::all_of(power.begin(), power.end(), isDigit);
}

std::pair<std::string, std::string> splitName(std::string_view fullName)
{
    const std::string_view name = trim(fullName);
    if (const std::size_t comma = name.find(','); comma != std::string_view::npos)
        return {std::string(trim(name.substr(comma + 1))), std::string(trim(name.substr(0, comma)))};
    const std::size_t blank = name.rfind(' ');
    if (blank == std::string_view::npos) return {std::string(name), {}};
    return {std::string(trim(name.substr(0, blank))), std::string(name.substr(blank + 1))};
}

}  // namespace tactful::imports
