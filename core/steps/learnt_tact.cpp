#include "core/steps/learnt_tact.h"

#include "core/models/blame.h"
#include "core/models/harm_score.h"
#include "core/store/campaigns.h"
#include "core/store/engagements.h"
#include "core/store/model_runs.h"
#include "core/tact/learnt_sources.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kind = "tact";
constexpr int harmDays = 14;
constexpr int monthDays = 30;
constexpr Eigen::Index causes = 7;  ///< always, by the number of messages, five sources
constexpr double usualHarm = 0.0015;
constexpr double harmOfNumber = 0.0005;  ///< for each unit of ln(1 + messages of 30 days)
/// Names of tact::sharesByFact(), in the order of data::SignalSource.
constexpr std::array<std::string_view, 5> facts{"told", "bought", "observed", "worked-out", "from-others"};

class Sends {
public:
    /// `until`: nothing later happened; nothing: all that the book holds did.
    Sends(std::span<const store::SentMessage> sent, std::optional<Day> until) : m_until(until)
    {
        for (const store::SentMessage& each : sent)
            m_days[each.customer].push_back(each.day);
    }

    void add(std::span<const data::PlannedMessage> planned, std::span<const store::Engagement> results,
             const TimeZone& zone)
    {
        if (results.empty()) return;  // nobody told what became of them
        std::map<data::CustomerId, std::optional<Day>> harm;
        for (const store::Engagement& one : results)
            if (one.kind == "unsubscribe" || one.kind == "complaint") {
                const auto day = one.at ? std::optional(zone.dayOf(*one.at)) : std::nullopt;
                if (!isLater(day)) harm.emplace(one.customer, day);
            }
        for (const data::PlannedMessage& message : planned) {
            if (message.arm == data::Arm::HeldBack || isLater(message.sendDay)) continue;
            KnownSend send;
            send.perceived = message.perceived;
            send.messages = before(message.customer, message.sendDay);
            send.newcomer = message.about.orders == 0;
            send.hazards = hazardsOf(message);
            const auto found = harm.find(message.customer);
            send.harmed =
                found != harm.end() && (!found->second || *found->second - message.sendDay <= harmDays);
            all.push_back(send);
        }
    }

    std::vector<KnownSend> all;

private:
    bool isLater(std::optional<Day> day) const { return day && m_until && *day > *m_until; }
    int before(data::CustomerId customer, Day day) const
    {
        const auto found = m_days.find(customer);
        if (found == m_days.end()) return 0;
        return static_cast<int>(std::count_if(found->second.begin(), found->second.end(), [day](Day sent) {
            return sent < day && sent > day - monthDays;
        }));
    }

    std::optional<Day> m_until;
    std::map<data::CustomerId, std::vector<Day>> m_days;
};

models::HarmSends harmSendsOf(std::span<const KnownSend> sends)
{
    models::HarmSends columns;
    for (Eigen::ArrayXd* column : {&columns.score, &columns.messages, &columns.newcomer, &columns.harmed})
        column->resize(std::ssize(sends));
    for (Eigen::Index row = 0; row < columns.score.size(); ++row) {
        const KnownSend& send = sends[static_cast<std::size_t>(row)];
        columns.score[row] = send.perceived / 100.0;
        columns.messages[row] = send.messages;
        columns.newcomer[row] = send.newcomer ? 1.0 : 0.0;
        columns.harmed[row] = send.harmed ? 1.0 : 0.0;
    }
    return columns;
}

models::BlameData blameDataOf(std::span<const KnownSend> sends)
{
    models::BlameData data;
    data.exposure.resize(std::ssize(sends), causes);
    data.harmed.resize(std::ssize(sends));
    for (Eigen::Index row = 0; row < data.harmed.size(); ++row) {
        const KnownSend& send = sends[static_cast<std::size_t>(row)];
        data.exposure(row, 0) = 1.0;
        data.exposure(row, 1) = std::log1p(static_cast<double>(send.messages));
        for (std::size_t source = 0; source < facts.size(); ++source)
            data.exposure(row, 2 + static_cast<Eigen::Index>(source)) = send.hazards[source];
        data.harmed[row] = send.harmed ? 1.0 : 0.0;
    }
    return data;
}

/// Level 2: new weights where the results say so and the evidence allows it.
Status weighSources(std::span<const KnownSend> sends, TactReport& learnt, Job& job)
{
    models::BlameOptions options;
    options.usual = Eigen::ArrayXd::Constant(causes, usualHarm);
    options.usual[1] = harmOfNumber;
    const auto blame = models::shareBlame(blameDataOf(sends), options, job);
    if (!blame) return blame.error();
    tact::PerSource scales{}, seen{};
    for (std::size_t source = 0; source < scales.size(); ++source) {
        const auto cause = 2 + static_cast<Eigen::Index>(source);
        scales[source] = blame->rate[cause] / usualHarm;
        seen[source] = options.strength + blame->exposure[cause];
    }
    const auto rules = tact::builtInTactRules();
    if (!rules) return rules.error();
    const auto weights = tact::withLearntSources(rules->weights, scales, seen);
    if (weights)
        learnt.sources = weights->source;
    else
        learnt.refused = weights.error().where;
    return {};
}

Json jsonOf(const TactReport& learnt)
{
    return {{"source", nameOf(learnt.source)},
            {"sends", learnt.sends},
            {"events", learnt.events},
            {"slope", learnt.slope},
            {"spread", learnt.spread},
            {"sources", learnt.sources ? Json(*learnt.sources) : Json(nullptr)},
            {"refused", learnt.refused}};
}

}  // namespace

std::string_view nameOf(TactSource source)
{
    static constexpr std::array<std::string_view, 3> names{"research", "direction", "own"};
    return names[static_cast<std::size_t>(source)];
}

std::array<double, 5> hazardsOf(const data::PlannedMessage& message)
{
    tact::PerSource hazards{};
    if (message.score <= 0.0) return hazards;
    const double hazard = -std::log1p(-std::min(message.perceived, 99.9) / 100.0);
    for (const data::ScoreShare& share : message.shares)
        for (std::size_t source = 0; source < facts.size(); ++source)
            if (share.fact == facts[source]) hazards[source] += hazard * share.points / message.score;
    return hazards;
}

Result<TactReport> tactFrom(std::span<const KnownSend> sends, Job& job)
{
    TactReport learnt;
    const auto harm = models::fitHarm(harmSendsOf(sends), {}, job);
    if (!harm && harm.error().code == ErrorCode::Cancelled) return harm.error();
    if (!harm) return learnt;
    learnt.sends = harm->sends;
    learnt.events = harm->events;
    learnt.slope = harm->weight[1];
    learnt.spread = harm->spread[1];
    learnt.source = static_cast<TactSource>(models::harmUse(harm->events));
    if (learnt.source != TactSource::Own) return learnt;
    if (auto ok = weighSources(sends, learnt, job); !ok) return ok.error();
    return learnt;
}

Result<data::ModelRun> learnTact(SessionParts& parts, const LearnMaterial& material, std::uint64_t seed,
                                 Job& job)
{
    const auto sent = store::sentMessages(parts.book);
    if (!sent) return sent.error();
    const auto campaigns = store::campaigns(parts.book);
    if (!campaigns) return campaigns.error();
    Sends sends(*sent, material.goesOn ? std::optional(material.asOf) : std::nullopt);
    for (const store::CampaignRecord& record : *campaigns) {
        if (job.cancelled()) return Job::cancelledError();
        const data::Campaign& campaign = record.campaign;
        if (campaign.state != data::CampaignState::Exported || campaign.sendFrom > material.asOf) continue;
        const auto results = store::engagements(parts.book, campaign.id);
        if (!results) return results.error();
        if (results->empty()) continue;
        const auto planned = store::plannedMessages(parts.book, campaign.id);
        if (!planned) return planned.error();
        sends.add(*planned, *results, parts.zone);
    }
    const auto learnt = tactFrom(sends.all, job);
    if (!learnt) return learnt.error();
    data::ModelRun run;
    run.kind = kind;
    run.options = "{}";
    run.asOf = material.asOf;
    run.dataDigest = material.digest;
    run.seed = seed;
    run.quality = jsonOf(*learnt).dump();
    run.fittedAt = now();
    return run;
}

Result<TactReport> learntTact(std::span<const data::ModelRun> runs)
try {
    TactReport learnt;
    const auto run =
        std::find_if(runs.begin(), runs.end(), [](const data::ModelRun& each) { return each.kind == kind; });
    if (run == runs.end()) return learnt;
    const Json found = Json::parse(run->quality);
    for (const auto source : {TactSource::Research, TactSource::Direction, TactSource::Own})
        if (found.at("source") == nameOf(source)) learnt.source = source;
    learnt.sends = found.at("sends");
    learnt.events = found.at("events");
    learnt.slope = found.at("slope");
    learnt.spread = found.at("spread");
    if (!found.at("sources").is_null()) learnt.sources = found.at("sources").get<tact::PerSource>();
    learnt.refused = found.at("refused");
    return learnt;
} catch (const nlohmann::json::exception&) {
    return Error{ErrorCode::BadFile, "What was learnt cannot be read. Test again, and it is made anew."};
}

Result<tact::TactRules> shopTactRules(SessionParts& parts)
{
    auto rules = tact::builtInTactRules();
    if (!rules) return rules;
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    const auto learnt = learntTact(*runs);
    if (!learnt) return learnt.error();
    if (learnt->sources) rules->weights.source = *learnt->sources;
    return rules;
}

std::optional<double> scoreRiseOf(const TactReport& learnt)
{
    constexpr double usualP = 0.25;  // P / 100 where the dial stands at 50
    if (learnt.source != TactSource::Own) return std::nullopt;
    return std::expm1(learnt.slope * usualP);
}

}  // namespace tactful::steps
