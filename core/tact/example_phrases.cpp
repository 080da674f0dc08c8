#include "core/tact/example_phrases.h"

#include "core/tact/json_object.h"
#include "core/tact/softening.h"

#include <algorithm>

namespace tactful::tact {
namespace {

data::Signal readSignal(JsonObject json)
{
    data::Signal signal;
    signal.source = static_cast<data::SignalSource>(
        json.choice("source", {"stated", "transaction", "observed", "inferred", "third_party"}));
    signal.explicitness = static_cast<data::Explicitness>(
        json.choice("explicitness", {"hidden", "implied", "explicit", "verbatim"}));
    signal.granularity = static_cast<data::Granularity>(
        json.choice("granularity", {"segment", "category", "product", "exact"}));
    if (json.has("sensitivity")) signal.sensitivity = json.whole("sensitivity", 0, 3);
    return signal;
}

std::vector<data::IdentityCue> readCues(JsonObject& phrase)
{
    static const std::vector<std::string> names{
        "first_name_body", "first_name_subject", "full_name", "town", "birthday", "address", "photo"};
    std::vector<data::IdentityCue> cues;
    for (const std::string& name : phrase.texts("cues")) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) phrase.fail("cues", "There is no such cue.");
        cues.push_back(static_cast<data::IdentityCue>(found - names.begin()));
    }
    return cues;
}

}  // namespace

Result<std::vector<data::LineOption>> parseExamplePhrases(std::string_view json)
{
    auto file = JsonObject::parse(json, "phrases.json");
    if (!file) return file.error();
    std::vector<data::LineOption> phrases;
    for (JsonObject& entry : file->objects("phrases")) {
        data::LineOption phrase;
        phrase.copy = entry.text("key");
        for (JsonObject& signal : entry.objects("signals"))
            phrase.signals.push_back(readSignal(signal));
        phrase.cues = readCues(entry);
        const bool twice = std::any_of(phrases.begin(), phrases.end(), [&](const data::LineOption& known) {
            return known.copy == phrase.copy;
        });
        if (twice) entry.fail("key", "This key is there twice.");
        phrases.push_back(std::move(phrase));
    }
    if (auto status = file->finish(); !status) return status.error();
    return phrases;
}

std::vector<Mention> mentionsUnder(double ceilingSurface, std::span<const data::LineOption> phrases,
                                   const data::MessageContext& context, const IntrusivenessWeights& weights)
{
    std::vector<Mention> mentions;
    for (const data::LineOption& phrase : phrases) {
        const data::LineSlot message{phrase.copy, {phrase}};
        const auto ways = waysToSay({&message, 1}, context, weights);
        const bool allowed = ways.ok() && bestUnder(*ways, ceilingSurface, weights);
        mentions.push_back(
            {phrase.copy, score(phrase.signals, phrase.cues, context, weights).surface, allowed});
    }
    return mentions;
}

}  // namespace tactful::tact
