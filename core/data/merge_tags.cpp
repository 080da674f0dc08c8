#include "core/data/merge_tags.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace tactful::data {
namespace {

struct Brackets {
    std::string_view open;
    std::string_view close;
};

constexpr std::array<Brackets, 6> brackets{{
    {"*|", "|*"},
    {"{{", "}}"},
    {"{%", "%}"},
    {"{$", "}"},
    {"[[", "]]"},
    {"<%", "%>"},
}};

// The first words of the tags that a service understands and that our templates use, or an owner may add.
constexpr std::string_view klaviyoWords[] = {"person", "first_name",   "last_name",
                                             "email",  "organization", "today"};
constexpr std::string_view klaviyoBlocks[] = {"if",
                                              "elif",
                                              "else",
                                              "endif",
                                              "for",
                                              "endfor",
                                              "unsubscribe",
                                              "unsubscribe_link",
                                              "manage_preferences",
                                              "manage_preferences_link",
                                              "web_view"};
constexpr std::string_view brevoWords[] = {"contact", "unsubscribe", "update_profile", "mirror"};
constexpr std::string_view brevoBlocks[] = {"if", "elif", "else", "endif", "for", "endfor"};
constexpr std::string_view listmonkWords[] = {"if",       "else",           "end",       "with",      "range",
                                              "template", "UnsubscribeURL", "ManageURL", "MessageURL"};

bool isWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '_';
}

std::string_view firstWord(std::string_view inside)
{
    std::size_t end = 0;
    while (end < inside.size() && isWordLetter(inside[end]))
        ++end;
    return inside.substr(0, end);
}

bool isOneOf(std::string_view word, std::span<const std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool understood(std::string_view open, std::string_view inside, MergeDialect dialect)
{
    inside = trim(inside);
    const std::string_view word = firstWord(inside);
    switch (dialect) {
    case MergeDialect::None:
        return false;
    case MergeDialect::Mailchimp:
        return open == "*|" && !word.empty();
    case MergeDialect::Klaviyo:
        // A blank after a filter's colon makes Klaviyo refuse the whole template.
        if (contains(inside, ": ")) return false;
        return (open == "{{" && isOneOf(word, klaviyoWords)) ||
               (open == "{%" && isOneOf(word, klaviyoBlocks));
    case MergeDialect::Brevo:
        return (open == "{{" && isOneOf(word, brevoWords)) || (open == "{%" && isOneOf(word, brevoBlocks));
    case MergeDialect::Listmonk:
        return open == "{{" && (startsWith(inside, ".Subscriber.") || startsWith(inside, ".Campaign.") ||
                                isOneOf(word, listmonkWords));
    }
    return false;
}

/// "[[" and "{$" also stand in ordinary text and style sheets: only a word behind them makes a tag.
bool looksLikeTag(std::string_view open, std::string_view inside)
{
    if (open == "[[" || open == "{$") return !firstWord(trim(inside)).empty() && !contains(inside, "\n");
    return true;
}

}  // namespace

std::vector<std::string> foreignTags(std::string_view text, MergeDialect dialect)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at + 1 < text.size();) {
        const auto bracket = std::find_if(brackets.begin(), brackets.end(), [&](const Brackets& pair) {
            return text.substr(at, pair.open.size()) == pair.open;
        });
        if (bracket == brackets.end()) {
            ++at;
            continue;
        }
        const std::size_t inside = at + bracket->open.size();
        const std::size_t end = text.find(bracket->close, inside);
        if (end == std::string_view::npos) {
            if (looksLikeTag(bracket->open, text.substr(inside, 20)))
                found.emplace_back(clipUtf8(text.substr(at), 40));
            at = inside;
            continue;
        }
        const std::string_view words = text.substr(inside, end - inside);
        if (looksLikeTag(bracket->open, words) && !understood(bracket->open, words, dialect))
            found.emplace_back(text.substr(at, end + bracket->close.size() - at));
        at = end + bracket->close.size();
    }
    return found;
}

}  // namespace tactful::data
