#include "core/tact/intrusiveness_weights.h"

#include "core/tact/json_object.h"

#include <algorithm>
#include <functional>
#include <string>

namespace tactful::tact {
namespace {

constexpr double largestFactor = 10.0;

/// Named numbers of `key`, in the order of the names.
template <std::size_t n>
std::array<double, n> levels(JsonObject& parent, const std::string& key,
                             const std::array<const char*, n>& names, double high)
{
    JsonObject object = parent.object(key);
    std::array<double, n> values{};
    for (std::size_t i = 0; i < n; ++i)
        values[i] = object.number(names[i], 0.0, high);
    return values;
}

template <std::size_t n>
void requireRising(JsonObject& file, const std::string& key, const std::array<double, n>& values)
{
    if (!std::is_sorted(values.begin(), values.end()))
        file.fail(key, "The numbers must not fall from one level to the next more personal one.");
}

template <std::size_t n>
void requireFalling(JsonObject& file, const std::string& key, const std::array<double, n>& values)
{
    if (!std::is_sorted(values.begin(), values.end(), std::greater<>()))
        file.fail(key, "The numbers must not rise from new to loyal customers.");
}

void readLevels(JsonObject& file, IntrusivenessWeights& weights)
{
    constexpr double chance = 0.95;
    weights.source =
        levels<5>(file, "source", {"stated", "transaction", "observed", "inferred", "third_party"}, chance);
    weights.explicitness =
        levels<4>(file, "explicitness", {"hidden", "implied", "explicit", "verbatim"}, largestFactor);
    const std::vector<double> tiers = file.numbers("sensitivity", 4, 0.0, largestFactor);
    std::copy(tiers.begin(), tiers.end(), weights.sensitivity.begin());
    weights.granularity =
        levels<4>(file, "granularity", {"segment", "category", "product", "exact"}, largestFactor);
    weights.identity = levels<7>(
        file, "identity",
        {"first_name_body", "first_name_subject", "full_name", "town", "birthday", "address", "photo"},
        chance);
    weights.relationship = levels<3>(file, "relationship", {"new", "known", "loyal"}, largestFactor);
    weights.nameRelationship = levels<3>(file, "name_relationship", {"new", "known", "loyal"}, largestFactor);

    requireRising(file, "source", weights.source);
    requireRising(file, "explicitness", weights.explicitness);
    requireRising(file, "sensitivity", weights.sensitivity);
    requireRising(file, "granularity", weights.granularity);
    if (weights.identity[0] > weights.identity[1])
        file.fail("identity", "A name in the subject line must not weigh less than one in the greeting.");
    requireFalling(file, "relationship", weights.relationship);
    requireFalling(file, "name_relationship", weights.nameRelationship);
}

void readRecency(JsonObject recency, RecencyWeights& weights)
{
    weights.amplitude = recency.number("amplitude", 0.0, largestFactor);
    weights.fadeHours = recency.number("fade_hours", 0.1, 8760.0);
    weights.oldDays = recency.number("old_days", 1.0, 36500.0);
    weights.oldAddition = recency.number("old_addition", 0.0, largestFactor);
    weights.unknownHours = recency.number("unknown_hours", 0.0, 876000.0);
}

void readMitigators(JsonObject mitigators, Mitigators& weights)
{
    constexpr double least = 0.01;
    weights.justification = mitigators.number("justification", least, 1.0);
    weights.justificationBackfires = mitigators.number("justification_backfires", 1.0, largestFactor);
    weights.control = mitigators.number("control", least, 1.0);
    weights.consent = mitigators.number("consent", least, 1.0);
    weights.fit = mitigators.number("fit", least, 1.0);
    weights.floor = mitigators.number("floor", least, 1.0);
}

void readBands(JsonObject& file, IntrusivenessWeights& weights)
{
    const std::vector<double> bands = file.numbers("bands", 4, 1.0, 99.0);
    std::copy(bands.begin(), bands.end(), weights.bands.begin());
    for (std::size_t i = 1; i < bands.size(); ++i)
        if (bands[i] <= bands[i - 1]) file.fail("bands", "Each band must begin above the one before.");
}

}  // namespace

bool IntrusivenessWeights::isNight(int hour) const
{
    return nightFromHour > nightToHour ? hour >= nightFromHour || hour < nightToHour
                                       : hour >= nightFromHour && hour < nightToHour;
}

Result<IntrusivenessWeights> parseIntrusivenessWeights(std::string_view json)
{
    auto file = JsonObject::parse(json, "intrusiveness.json");
    if (!file) return file.error();

    IntrusivenessWeights weights;
    readLevels(*file, weights);
    readRecency(file->object("recency"), weights.recency);
    weights.otherContext = file->number("other_context", 1.0, largestFactor);
    weights.inSubject = file->number("in_subject", 1.0, largestFactor);
    weights.mostPerSignal = file->number("most_per_signal", 0.1, 0.999);

    JsonObject accumulation = file->object("accumulation");
    weights.freeSignals = accumulation.whole("free_signals", 0, 100);
    weights.perExtraSignal = accumulation.number("per_extra_signal", 0.0, largestFactor);
    JsonObject night = file->object("night");
    weights.nightFromHour = night.whole("from_hour", 0, 23);
    weights.nightToHour = night.whole("to_hour", 0, 23);
    weights.night = night.number("addition", 0.0, largestFactor);

    readMitigators(file->object("mitigators"), weights.mitigators);
    readBands(*file, weights);
    weights.revealMargin = file->number("reveal_margin", 0.0, 100.0);
    weights.visibleBehaviourHours = file->number("visible_behaviour_hours", 0.0, 8760.0);

    if (auto status = file->finish(); !status) return status.error();
    return weights;
}

}  // namespace tactful::tact
