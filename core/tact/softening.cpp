#include "core/tact/softening.h"

#include "core/tact/hazard.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tactful::tact {
namespace {

/// What is worked out once per option, so that a combination costs a few additions.
struct WeighedOption {
    Hazard seen;
    Hazard known;
    std::int64_t relevance = 0;
    bool tooFresh = false;  ///< shows behaviour that is too young to be shown
};

using WeighedLines = std::vector<std::vector<WeighedOption>>;

/// One combination. `code` numbers them with the first line as the highest digit, so that of two, the one
/// with the more personal option in the earliest line has the smaller code.
struct Candidate {
    std::uint32_t code = 0;
    int changes = 0;
    std::int64_t relevance = 0;
    double perceived = 0;
    double reveal = 0;
    double needs = 0;
};

bool isBetter(const Candidate& a, const Candidate& b)
{
    if (a.relevance != b.relevance) return a.relevance > b.relevance;
    if (a.changes != b.changes) return a.changes < b.changes;
    return a.code < b.code;
}

bool showsFreshBehaviour(const data::Signal& signal, const IntrusivenessWeights& weights)
{
    return signal.source == data::SignalSource::Observed &&
           signal.explicitness != data::Explicitness::Hidden && signal.ageHours >= 0.0 &&
           signal.ageHours < weights.visibleBehaviourHours;
}

WeighedOption weigh(const data::LineOption& option, const data::MessageContext& context,
                    const IntrusivenessWeights& weights)
{
    WeighedOption weighed;
    for (const data::Signal& signal : option.signals) {
        weighed.seen += hazardOf(signal, weights);
        weighed.known += hazardOf(revealed(signal), weights);
        weighed.tooFresh = weighed.tooFresh || showsFreshBehaviour(signal, weights);
    }
    for (const data::IdentityCue cue : option.cues) {
        const double hazard = cueHazard(cue, context.relationship, weights);
        weighed.seen.cues += hazard;
        weighed.known.cues += hazard;
    }
    weighed.relevance = std::llround(option.relevance * 1e9);
    return weighed;
}

Status check(std::span<const data::LineSlot> message)
{
    constexpr double mostRelevance = 1e6;
    std::size_t combinations = 1;
    for (const data::LineSlot& slot : message) {
        if (slot.options.empty())
            return Error{ErrorCode::BadInput, "A line of the message has no way to be said.", slot.name};
        for (const data::LineOption& option : slot.options)
            if (!(std::abs(option.relevance) <= mostRelevance))
                return Error{ErrorCode::BadInput, "The relevance of a line is not a sensible number.",
                             option.copy};
        combinations *= std::min(slot.options.size(), mostCombinations + 1);
        if (combinations > mostCombinations)
            return Error{ErrorCode::BadInput,
                         "The message can be said in more than " + std::to_string(mostCombinations) +
                             " ways. Give its lines fewer variants.",
                         slot.name};
    }
    return {};
}

/// Adds every combination that may be said under some ceiling.
class Enumeration {
public:
    Enumeration(const WeighedLines& lines, const data::MessageContext& context,
                const IntrusivenessWeights& weights)
        : m_lines(lines), m_context(context), m_weights(weights)
    {
    }

    std::vector<Candidate> run()
    {
        extend(0, {}, {}, {});
        return std::move(m_found);
    }

private:
    void extend(std::size_t slot, const Candidate& partial, const Hazard& seen, const Hazard& known)
    {
        if (slot == m_lines.size()) return judge(partial, seen, known);
        const auto& options = m_lines[slot];
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (options[i].tooFresh) continue;
            Candidate next = partial;
            next.code =
                partial.code * static_cast<std::uint32_t>(options.size()) + static_cast<std::uint32_t>(i);
            next.changes += i > 0 ? 1 : 0;
            next.relevance += options[i].relevance;
            Hazard nextSeen = seen;
            Hazard nextKnown = known;
            extend(slot + 1, next, nextSeen += options[i].seen, nextKnown += options[i].known);
        }
    }

    void judge(Candidate candidate, const Hazard& seen, const Hazard& known)
    {
        if (seen.specialCategory && !m_context.personalConsent) return;
        candidate.perceived = intrusiveness(seen, m_context, m_weights);
        if (candidate.perceived >= m_weights.neverFrom()) return;
        candidate.reveal = intrusiveness(known, m_context, m_weights);
        candidate.needs = std::max(candidate.perceived, candidate.reveal - m_weights.revealMargin);
        if (candidate.needs <= m_weights.neverFrom()) m_found.push_back(candidate);
    }

    const WeighedLines& m_lines;
    const data::MessageContext& m_context;
    const IntrusivenessWeights& m_weights;
    std::vector<Candidate> m_found;
};

/// From the highest ceiling downwards the best one that needs less and scores no higher than the one before.
std::vector<Candidate> frontier(std::vector<Candidate> candidates)
{
    std::sort(candidates.begin(), candidates.end(), isBetter);
    std::vector<Candidate> kept;
    for (const Candidate& candidate : candidates)
        if (kept.empty() ||
            (candidate.needs < kept.back().needs && candidate.perceived <= kept.back().perceived))
            kept.push_back(candidate);
    std::reverse(kept.begin(), kept.end());
    return kept;
}

Way wayOf(const Candidate& candidate, std::span<const data::LineSlot> message)
{
    Way way;
    way.options.resize(message.size());
    std::uint32_t rest = candidate.code;
    for (std::size_t slot = message.size(); slot-- > 0;) {
        const auto count = static_cast<std::uint32_t>(message[slot].options.size());
        way.options[slot] = rest % count;
        rest /= count;
    }
    way.perceived = candidate.perceived;
    way.reveal = candidate.reveal;
    way.needs = candidate.needs;
    way.relevance = candidate.relevance;
    way.changes = candidate.changes;
    return way;
}

/// The facts of the whole message said in this way.
data::LineOption gather(std::span<const data::LineSlot> message, const std::vector<std::size_t>& options)
{
    data::LineOption all;
    for (std::size_t slot = 0; slot < message.size(); ++slot) {
        const data::LineOption& option = message[slot].options[options[slot]];
        all.signals.insert(all.signals.end(), option.signals.begin(), option.signals.end());
        all.cues.insert(all.cues.end(), option.cues.begin(), option.cues.end());
    }
    return all;
}

double surfaceOf(std::span<const data::LineSlot> message, const std::vector<std::size_t>& options,
                 const data::MessageContext& context, const IntrusivenessWeights& weights)
{
    const data::LineOption facts = gather(message, options);
    return score(facts.signals, facts.cues, context, weights).surface;
}

}  // namespace

Result<std::vector<Way>> waysToSay(std::span<const data::LineSlot> message,
                                   const data::MessageContext& context, const IntrusivenessWeights& weights)
{
    if (auto status = check(message); !status) return status.error();
    WeighedLines weighed(message.size());
    for (std::size_t slot = 0; slot < message.size(); ++slot)
        for (const data::LineOption& option : message[slot].options)
            weighed[slot].push_back(weigh(option, context, weights));

    std::vector<Way> ways;
    for (const Candidate& candidate : frontier(Enumeration(weighed, context, weights).run()))
        ways.push_back(wayOf(candidate, message));
    return ways;
}

const Way* bestUnder(std::span<const Way> ways, double ceilingSurface, const IntrusivenessWeights& weights)
{
    const double ceiling = perceivedFromSurface(ceilingSurface, weights);
    const auto above = std::upper_bound(ways.begin(), ways.end(), ceiling,
                                        [](double limit, const Way& way) { return limit < way.needs; });
    return above == ways.begin() ? nullptr : &*(above - 1);
}

Softening explain(const Way& way, std::span<const data::LineSlot> message,
                  const data::MessageContext& context, const IntrusivenessWeights& weights)
{
    Softening result;
    result.options = way.options;
    result.softened = way.changes > 0;
    const data::LineOption facts = gather(message, way.options);
    result.score = score(facts.signals, facts.cues, context, weights);
    result.scoreUnsoftened =
        surfaceOf(message, std::vector<std::size_t>(message.size(), 0), context, weights);
    result.shares = sharesByFact(result.score, facts.signals);
    for (std::size_t slot = 0; slot < message.size(); ++slot) {
        const std::size_t used = way.options[slot];
        const auto& options = message[slot].options;
        result.lines.push_back(options[used].copy);
        if (used == 0) continue;
        for (std::size_t i = 0; i < options.size(); ++i) {
            std::vector<std::size_t> instead = way.options;
            instead[slot] = i;
            result.ladder.push_back(
                {options[i].copy, surfaceOf(message, instead, context, weights), i == used});
        }
    }
    return result;
}

Result<std::optional<Softening>> soften(std::span<const data::LineSlot> message,
                                        const data::MessageContext& context, double ceilingSurface,
                                        const IntrusivenessWeights& weights)
{
    if (!(ceilingSurface >= 0.0 && ceilingSurface <= 100.0))
        return Error{ErrorCode::BadInput, "The ceiling must lie from 0 to 100.", "personal"};
    const auto ways = waysToSay(message, context, weights);
    if (!ways) return ways.error();
    const Way* best = bestUnder(*ways, ceilingSurface, weights);
    if (!best) return std::optional<Softening>();
    return std::optional<Softening>(explain(*best, message, context, weights));
}

}  // namespace tactful::tact
