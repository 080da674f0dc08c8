#include "core/exports/eml.h"

#include "core/base/digest.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace tactful::exports {
namespace {

constexpr std::string_view hexDigits = "0123456789ABCDEF";
constexpr std::size_t longestLine = 76;
// "=?UTF-8?B?" and "?=" around 45 bytes, which are 60 characters of base64: 72 of the 75 allowed.
constexpr std::size_t bytesPerEncodedWord = 45;

bool isPlainAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return letter >= ' ' && letter <= '~'; }) &&
           !contains(text, "=?");
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t bits = 0;
        for (std::size_t byte = 0; byte < 3; ++byte)
            bits = bits << 8 | (byte < count ? static_cast<unsigned char>(bytes[at + byte]) : 0u);
        for (std::size_t sextet = 0; sextet < 4; ++sextet)
            text += sextet <= count ? alphabet[bits >> (18 - 6 * sextet) & 63u] : '=';
    }
    return text;
}

/// Whether a byte may stand for itself; a blank at the end of a line may not.
bool isLiteral(char letter, bool lastOfLine)
{
    if (letter == ' ' || letter == '\t') return !lastOfLine;
    return letter >= '!' && letter <= '~' && letter != '=';
}

std::string mailDate(Instant instant)
{
    constexpr std::array<std::string_view, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::string iso = isoInstant(instant);  // 2026-10-08T09:30:00Z
    const Day day = parseIsoDay(std::string_view(iso).substr(0, 10)).value_or(Day{});
    const CivilDate date = civilFromDay(day);
    return std::string(days[static_cast<std::size_t>(weekday(day))]) + ", " + std::to_string(date.day) + " " +
           std::string(months[static_cast<std::size_t>(date.month - 1)]) + " " + std::to_string(date.year) +
           " " + iso.substr(11, 8) + " +0000";
}

Status checkAddress(std::string_view address, const char* whose)
{
    const bool fine = address.find('@') != std::string_view::npos &&
                      std::all_of(address.begin(), address.end(), [](char letter) {
                          return letter > ' ' && letter != '<' && letter != '>' && letter != 0x7f;
                      });
    if (fine) return {};
    return Error{ErrorCode::BadInput,
                 std::string("The address of the ") + whose + " does not have the form of an e-mail address.",
                 whose};
}

std::string mailbox(std::string_view name, const std::string& address)
{
    if (trim(name).empty()) return address;
    std::string shown = encodedHeader(trim(name));
    if (isPlainAscii(trim(name)))
        shown = "\"" + replaceAll(replaceAll(std::string(trim(name)), "\\", "\\\\"), "\"", "\\\"") + "\"";
    return shown + " <" + address + ">";
}

std::string part(const std::string& boundary, const char* type, std::string_view body)
{
    return "--" + boundary + "\r\nContent-Type: " + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(body) +
           "\r\n";
}

}  // namespace

std::string quotedPrintable(std::string_view text)
{
    std::string out;
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (letter == '\r') continue;
        if (letter == '\n') {
            out += "\r\n";
            used = 0;
            continue;
        }
        const bool last = at + 1 == text.size() || text[at + 1] == '\n' || text[at + 1] == '\r';
        const bool literal = isLiteral(letter, last);
        const std::size_t width = literal ? 1 : 3;
        if (used + width > longestLine - 1) {  // one column is kept for the "=" of a soft break
            out += "=\r\n";
            used = 0;
        }
        const auto byte = static_cast<unsigned char>(letter);
        if (literal)
            out += letter;
        else
            out += {'=', hexDigits[byte >> 4], hexDigits[byte & 15]};
        used += width;
    }
    return out;
}

std::string encodedHeader(std::string_view text)
{
    const std::string oneLine = replaceAll(replaceAll(std::string(text), "\r", " "), "\n", " ");
    if (isPlainAscii(oneLine)) return oneLine;
    std::string out;
    for (std::string_view rest = oneLine; !rest.empty();) {
        std::string_view piece = clipUtf8(rest, bytesPerEncodedWord);
        if (piece.empty()) piece = rest.substr(0, 1);
        if (!out.empty()) out += "\r\n ";
        out += "=?UTF-8?B?" + base64(piece) + "?=";
        rest.remove_prefix(piece.size());
    }
    return out;
}

Result<std::string> emlOf(const data::Message& message, const EmlEnvelope& envelope)
{
    if (auto ok = checkAddress(envelope.fromAddress, "sender"); !ok) return ok.error();
    if (auto ok = checkAddress(envelope.toAddress, "recipient"); !ok) return ok.error();
    // From the words themselves, so that it cannot stand in them and is the same each time.
    const std::string mark = hex(digestOf(message.html + message.text));
    const std::string boundary = "=_" + mark.substr(0, 32);
    return "From: " + mailbox(envelope.fromName, envelope.fromAddress) + "\r\nTo: " + envelope.toAddress +
           "\r\nSubject: " + encodedHeader(message.subject) + "\r\nDate: " + mailDate(envelope.date) +
           "\r\nMessage-ID: <" + mark.substr(32, 32) +
           "@preview.invalid>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"" +
           boundary + "\"\r\n\r\n" + part(boundary, "text/plain", message.text) +
           part(boundary, "text/html", message.html) + "--" + boundary + "--\r\n";
}

}  // namespace tactful::exports
