#include "core/tact/intrusiveness.h"

#include "core/tact/hazard.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tactful::tact {
namespace {

std::string_view factOf(data::SignalSource source)
{
    static constexpr std::array<std::string_view, 5> facts{"told", "bought", "observed", "worked-out",
                                                           "from-others"};
    return facts[static_cast<std::size_t>(source)];
}

}  // namespace

Score score(std::span<const data::Signal> signals, std::span<const data::IdentityCue> cues,
            const data::MessageContext& context, const IntrusivenessWeights& weights)
{
    Score result;
    Hazard seen;
    Hazard known;
    for (const data::Signal& signal : signals) {
        seen += hazardOf(signal, weights);
        known += hazardOf(revealed(signal), weights);
        result.signalShares.push_back(signalHazard(signal, weights));
    }
    for (const data::IdentityCue cue : cues) {
        const double hazard = cueHazard(cue, context.relationship, weights);
        seen.cues += hazard;
        known.cues += hazard;
        result.cueShares.push_back(hazard);
    }
    result.accumulationShare = accumulationHazard(seen, weights);
    result.timeShare = context.nightSend ? weights.night : 0.0;

    const double all = seen.signals + seen.cues + result.accumulationShare + result.timeShare;
    if (all > 0.0) {
        for (double& share : result.signalShares)
            share /= all;
        for (double& share : result.cueShares)
            share /= all;
        result.accumulationShare /= all;
        result.timeShare /= all;
    }
    result.perceived = intrusiveness(seen, context, weights);
    result.reveal = intrusiveness(known, context, weights);
    result.surface = surfaceFromPerceived(result.perceived, weights);
    result.band = bandOf(result.perceived, weights);
    return result;
}

std::vector<data::ScoreShare> sharesByFact(const Score& score, std::span<const data::Signal> signals)
{
    std::vector<data::ScoreShare> shares;
    const auto add = [&](std::string_view fact, double share) {
        if (share <= 0.0) return;
        const auto known = std::find_if(shares.begin(), shares.end(),
                                        [&](const data::ScoreShare& s) { return s.fact == fact; });
        if (known != shares.end())
            known->points += share * score.surface;
        else
            shares.push_back({std::string(fact), share * score.surface});
    };
    for (std::size_t i = 0; i < signals.size(); ++i)
        add(factOf(signals[i].source), score.signalShares[i]);
    for (const double share : score.cueShares)
        add("name-and-town", share);
    add("many-facts", score.accumulationShare);
    add("at-night", score.timeShare);
    std::stable_sort(shares.begin(), shares.end(), [](const data::ScoreShare& a, const data::ScoreShare& b) {
        return a.points > b.points;
    });
    return shares;
}

}  // namespace tactful::tact
