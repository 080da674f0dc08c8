#include "tests/core/tact/message_text.h"

#include "core/base/text.h"

#include <array>
#include <cstdlib>
#include <optional>
#include <string>

namespace tactful::tests {
namespace {

template <std::size_t n>
std::optional<std::size_t> placeOf(std::string_view word, const std::array<std::string_view, n>& words)
{
    for (std::size_t i = 0; i < n; ++i)
        if (words[i] == word) return i;
    return std::nullopt;
}

constexpr std::array<std::string_view, 5> sources{"stated", "transaction", "observed", "inferred", "third"};
constexpr std::array<std::string_view, 4> levels{"hidden", "implied", "explicit", "verbatim"};
constexpr std::array<std::string_view, 4> grains{"segment", "category", "product", "exact"};
constexpr std::array<std::string_view, 7> cueNames{"name",     "name-in-subject", "full-name", "town",
                                                   "birthday", "address",         "photo"};
constexpr std::array<std::string_view, 3> relations{"new", "known", "loyal"};

data::Signal parseSignal(std::string_view text)
{
    data::Signal signal;
    for (const std::string_view word : split(text, '-')) {
        if (const auto source = placeOf(word, sources))
            signal.source = static_cast<data::SignalSource>(*source);
        else if (const auto level = placeOf(word, levels))
            signal.explicitness = static_cast<data::Explicitness>(*level);
        else if (const auto grain = placeOf(word, grains))
            signal.granularity = static_cast<data::Granularity>(*grain);
        else if (word.front() == 'T')
            signal.sensitivity = word.back() - '0';
        else if (word.back() == 'h')
            signal.ageHours = std::stod(std::string(word));
        else if (word == "subject")
            signal.inSubject = true;
        else if (word == "elsewhere")
            signal.otherContext = true;
        else
            std::abort();
    }
    return signal;
}

bool readContext(std::string_view word, data::MessageContext& context)
{
    if (const auto relation = placeOf(word, relations))
        context.relationship = static_cast<data::Relationship>(*relation);
    else if (word == "why")
        context.justification = true;
    else if (word == "control")
        context.preferenceControl = true;
    else if (word == "consent")
        context.personalConsent = true;
    else if (word == "fit")
        context.highFit = true;
    else if (word == "night")
        context.nightSend = true;
    else
        return false;
    return true;
}

}  // namespace

TestMessage parseMessage(std::string_view text)
{
    TestMessage message;
    for (const std::string_view word : split(text, ' ')) {
        if (word.empty() || readContext(word, message.context)) continue;
        if (const auto cue = placeOf(word, cueNames))
            message.cues.push_back(static_cast<data::IdentityCue>(*cue));
        else
            message.signals.push_back(parseSignal(word));
    }
    return message;
}

data::Signal randomSignal(Random& random)
{
    data::Signal signal;
    signal.source = static_cast<data::SignalSource>(random.between(0, 4));
    signal.explicitness = static_cast<data::Explicitness>(random.between(0, 3));
    signal.sensitivity = static_cast<int>(random.chance(0.7) ? 0 : random.between(1, 3));
    signal.granularity = static_cast<data::Granularity>(random.between(0, 3));
    signal.ageHours = random.chance(0.1) ? 10000.0 : random.uniform() * 100.0;
    signal.otherContext = random.chance(0.2);
    signal.inSubject = random.chance(0.3);
    return signal;
}

TestMessage randomMessage(Random& random)
{
    TestMessage message;
    for (std::int64_t i = random.between(0, 5); i > 0; --i)
        message.signals.push_back(randomSignal(random));
    for (std::int64_t i = random.between(0, 3); i > 0; --i)
        message.cues.push_back(static_cast<data::IdentityCue>(random.between(0, 6)));
    message.context.relationship = static_cast<data::Relationship>(random.between(0, 2));
    message.context.justification = random.chance(0.5);
    message.context.preferenceControl = random.chance(0.5);
    message.context.personalConsent = random.chance(0.5);
    message.context.highFit = random.chance(0.5);
    message.context.nightSend = random.chance(0.2);
    return message;
}

}  // namespace tactful::tests
