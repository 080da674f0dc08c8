#include "core/compose/brand_check.h"

#include "core/base/text.h"
#include "core/compose/message_layout.h"

#include <algorithm>
#include <array>

namespace tactful::compose {
namespace {

constexpr std::size_t longestSubject = 70;
constexpr std::size_t shortestShout = 4;  ///< letters; "USA" and "XL" are no shouting

void add(std::vector<Finding>& findings, Severity severity, std::string rule, std::string message)
{
    findings.push_back({severity, std::move(rule), std::move(message)});
}

/// A word of capitals alone. Two such words may be a product's name as the file has it; more are shouting.
int shoutedWords(std::string_view text)
{
    int words = 0;
    for (const std::string_view word : split(text, ' ')) {
        const auto count = [word](char first, char last) {
            return std::count_if(word.begin(), word.end(),
                                 [=](char letter) { return letter >= first && letter <= last; });
        };
        if (count('A', 'Z') >= static_cast<std::ptrdiff_t>(shortestShout) && count('a', 'z') == 0) ++words;
    }
    return words;
}

bool pretendsToAnswer(std::string_view subject)
{
    constexpr std::array<std::string_view, 7> starts{"re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "re["};
    const std::string lower = lowerAscii(trim(subject));
    return std::any_of(starts.begin(), starts.end(),
                       [&lower](std::string_view start) { return startsWith(lower, start); });
}

void checkSubject(const data::MessageContent& content, std::vector<Finding>& findings)
{
    const std::string_view subject = trim(content.subject);
    if (subject.empty())
        return add(findings, Severity::Block, "subject-empty",
                   "The subject is empty. Write one that says what is inside.");
    if (codePoints(subject) > longestSubject)
        add(findings, Severity::Warn, "subject-long",
            "The subject is longer than 70 characters, and mail programs will cut it. Shorten it.");
    if (pretendsToAnswer(subject))
        add(findings, Severity::Fix, "US2",
            "The subject pretends to answer or pass on another message (\"RE:\", \"FW:\"). That is "
            "misleading, and in the United States unlawful. Take it out.");
    if (shoutedWords(subject) > 0)
        add(findings, Severity::Warn, "subject-capitals",
            "The subject has words all in capitals. Write them as one says them.");
}

void checkTone(const data::MessageContent& content, std::vector<Finding>& findings)
{
    std::vector<std::string_view> texts{content.subject, content.preheader, content.greeting,
                                        content.buttonText, content.picksHeading};
    texts.insert(texts.end(), content.paragraphs.begin(), content.paragraphs.end());
    for (const data::MessageProduct& product : content.products)
        texts.push_back(product.reason);
    const auto any = [&texts](const auto& test) { return std::any_of(texts.begin(), texts.end(), test); };
    if (any([](std::string_view text) { return contains(text, "!"); }))
        add(findings, Severity::Warn, "exclamation-mark",
            "The message has an exclamation mark. Plain sentences are read more willingly.");
    texts.erase(texts.begin());
    if (any([](std::string_view text) { return shoutedWords(text) > 2; }))
        add(findings, Severity::Warn, "capitals",
            "The message has several words all in capitals. Write them as one says them.");
    texts.push_back(content.subject);
    if (any([](std::string_view text) { return !data::foreignTags(text, data::MergeDialect::None).empty(); }))
        add(findings, Severity::Block, "place-left",
            "A line of the message still has a place to be filled in, such as {{first_name}}. Preview the "
            "message to see which.");
}

void checkIdentity(const data::MessageContent& content, const CheckOptions& options,
                   std::vector<Finding>& findings)
{
    const std::array<std::pair<std::string_view, const char*>, 4> identity{{
        {content.shopName, "the shop's name"},
        {content.legalName, "the shop's legal name"},
        {content.postalAddress, "the shop's postal address"},
        {options.replyTo, "an address for replies"},
    }};
    for (const auto& [value, what] : identity)
        if (trim(value).empty())
            add(findings, Severity::Fix, "G3",
                std::string("The message does not have ") + what +
                    ", which the law asks for. Fill it in under Settings.");
    if (trim(content.whyLine).empty())
        add(findings, Severity::Fix, "why-missing",
            "The message does not say why the person is getting it. Record how they agreed, or leave them "
            "out.");
}

void checkLinks(const data::MessageContent& content, std::vector<Finding>& findings)
{
    const auto unsafe = [](std::string_view url) { return !trim(url).empty() && safeUrl(url).empty(); };
    if (unsafe(content.website))
        add(findings, Severity::Fix, "link-unsafe",
            "The shop's website is not a full web address beginning with https://. Correct it under "
            "Settings.");
    for (const data::MessageProduct& product : content.products)
        if (unsafe(product.url) || unsafe(product.image))
            add(findings, Severity::Warn, "link-unsafe",
                "The link or picture of \"" + product.name +
                    "\" is not a full web address beginning with https://, and is left out. Correct it in "
                    "the product list.");
}

}  // namespace

std::vector<Finding> checkContent(const data::MessageContent& content, const CheckOptions& options)
{
    std::vector<Finding> findings;
    checkSubject(content, findings);
    checkTone(content, findings);
    checkIdentity(content, options, findings);
    checkLinks(content, findings);
    return findings;
}

std::vector<Finding> checkRendered(const data::Message& message, const CheckOptions& options)
{
    std::vector<Finding> findings;
    const bool preview = options.unsubscribeUrl.empty();
    const std::string wanted = preview ? "href=\"#unsubscribe\"" : "href=\"";
    const bool inHtml =
        contains(message.html, wanted) && (preview || contains(message.html, options.unsubscribeUrl));
    const bool inText = preview || contains(message.text, options.unsubscribeUrl);
    if (!inHtml || !inText)
        add(findings, Severity::Block, "G4",
            "The message has no link to unsubscribe. Put it back: no message may go out without one.");
    for (const std::string_view text :
         {std::string_view(message.subject), std::string_view(message.preheader),
          std::string_view(message.html), std::string_view(message.text)}) {
        if (data::foreignTags(text, options.dialect).empty()) continue;
        add(findings, Severity::Block, "wrong-tag",
            "The message holds a merge tag that the chosen mail service does not understand. Make the "
            "template again for that service.");
        break;
    }
    const std::string html = lowerAscii(message.html);
    for (const std::string_view part :
         {"<script", "<iframe", "<form", "<link", "@import", "javascript:", "width=\"1\" height=\"1\""}) {
        if (!contains(html, part)) continue;
        add(findings, Severity::Block, "runs-or-tracks",
            "The message holds something that runs, loads or tracks (" + std::string(part) +
                "). Take it out.");
    }
    return findings;
}

}  // namespace tactful::compose
