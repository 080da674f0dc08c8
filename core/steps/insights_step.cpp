#include "core/steps/insights_step.h"

#include "core/steps/session_parts.h"
#include "core/steps/shop_habits.h"
#include "core/store/campaigns.h"
#include "core/store/model_runs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace tactful::steps {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 4> testVerdictNames{"better", "too-close-to-call",
                                                           "simple-rule-better", "cannot-tell-yet"};

/// How a question is worded on the page.
struct Wording {
    std::string_view question;
    std::string_view title;
    std::string_view caption;
    TestUnit unit;
    std::string_view usedFor;
    std::string_view usedAllTheSame;  ///< where the drawn figures are too close to call
};

constexpr std::array wordings{
    Wording{"next", "Picks people then bought", "of 100 who came back", TestUnit::PerHundred,
            "Used for picks", "Used all the same: more of what they bought was among the picks"},
    Wording{"new", "New things people then bought", "of 100 who tried something new", TestUnit::PerHundred,
            "Used for new things", "Used all the same: more of what they bought was among the picks"},
    Wording{"activity", "Who comes back", "right, of 100 customers", TestUnit::PerHundred,
            "Used for \"slipping away\"", "Used all the same: it is closer on how many orders each makes"},
    Wording{"value", "Spend in the same days", "typical miss, lower is better", TestUnit::MinorMoney,
            "Used for expected sales", "Used for expected sales"},
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> wayTitles{{
    {"tactful", "Tactful"},
    {"best-sellers", "Best sellers"},
    {"bought-lately", "\"Bought lately\" rule"},
    {"nobody", "Guess \"nobody\""},
    {"own-average", "Own rate and own average order"},
    {"shop-average", "Own rate and shop average"},
}};

std::string titleOfWay(const std::string& name)
{
    for (const auto& [way, title] : wayTitles)
        if (way == name) return std::string(title);
    return name;
}

data::Estimate estimateOf(const Json& json)
{
    return {json.at("value"), json.at("low"), json.at("high")};
}

TestVerdict verdictOf(const InsightTest& test)
{
    if (test.ways.empty()) return TestVerdict::CannotTellYet;
    if (test.difference.low > 0.0) return TestVerdict::Better;
    return test.difference.high < 0.0 ? TestVerdict::SimpleRuleBetter : TestVerdict::TooCloseToCall;
}

std::string findingOf(const InsightTest& test, const Currency& currency)
{
    switch (test.verdict) {
    case TestVerdict::CannotTellYet:
        return "Too few sales to tell yet";
    case TestVerdict::TooCloseToCall:
        return "Too close to call";
    case TestVerdict::Better:
    case TestVerdict::SimpleRuleBetter:
        break;
    }
    const bool better = test.verdict == TestVerdict::Better;
    const double size = std::abs(test.difference.value);
    if (test.unit == TestUnit::MinorMoney)
        return displayAmount({std::llround(size), currency}) + (better ? " closer" : " further off");
    const std::string count = size < 1.0 ? "Up to 1" : std::to_string(std::lround(size));
    return count + (better ? " more in every 100" : " fewer in every 100");
}

InsightTest testOf(const Wording& wording, const Json& quality, const Currency& currency)
{
    InsightTest test;
    test.question = wording.question;
    test.title = wording.title;
    test.caption = wording.caption;
    test.unit = wording.unit;
    test.used = quality.at("used");
    test.sentence = quality.at("sentence");
    if (const auto shown = quality.find("shown"); shown != quality.end()) {
        for (const Json& way : shown->at("ways"))
            test.ways.push_back({way.at("name"), titleOfWay(way.at("name")), estimateOf(way)});
        test.difference = estimateOf(shown->at("difference"));
    }
    test.verdict = verdictOf(test);
    test.finding = findingOf(test, currency);
    test.usedFor = !test.used                            ? "We use the simple rule"
                   : test.verdict == TestVerdict::Better ? std::string(wording.usedFor)
                                                         : std::string(wording.usedAllTheSame);
    return test;
}

void addSingleOrders(const Json& quality, AccuracyInsight& insight)
{
    const auto gain = quality.find("single_order_gain");
    if (gain == quality.end() || gain->is_null()) return;
    insight.singleOrderNoBetter = !(gain->at("low").get<double>() > 0.0);
    insight.singleOrderSentence =
        insight.singleOrderNoBetter
            ? "For customers with a single order, our sums are no better than the simple rule. Take what is "
              "said of them as a guess."
            : "For customers with a single order, too, our sums beat the simple rule.";
}

Result<std::vector<MeasuredCampaign>> measuredCampaigns(Session& session)
{
    auto all = store::campaigns(session.parts().book);
    if (!all) return all.error();
    std::vector<MeasuredCampaign> rows;
    for (auto record = all->rbegin(); record != all->rend(); ++record) {
        const data::Campaign& campaign = record->campaign;
        MeasuredCampaign row;
        row.campaign = campaign.id;
        row.name = campaign.name;
        row.state = campaign.state;
        row.sendFrom = campaign.sendFrom;
        row.sendTo = campaign.sendTo;
        row.results = campaign.state == data::CampaignState::Exported ? ResultState::NoResultsYet
                                                                      : ResultState::NotExported;
        const Json totals = Json::parse(record->totalsJson, nullptr, false);
        if (totals.is_object()) {
            row.wroteTo = totals.value("planned", std::int64_t{0});
            row.heldBack = totals.value("held_back", std::int64_t{0});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

std::string_view nameOf(TestVerdict verdict)
{
    return testVerdictNames[static_cast<std::size_t>(verdict)];
}

Result<AccuracyInsight> accuracyInsight(Session& session)
try {
    const SessionParts& parts = session.parts();
    const auto runs = store::modelRuns(session.parts().book);
    if (!runs) return runs.error();
    AccuracyInsight insight;
    insight.currency = parts.settings.currency;
    for (const Wording& wording : wordings) {
        const auto run = std::find_if(runs->begin(), runs->end(), [&wording](const data::ModelRun& each) {
            return each.kind == wording.question;
        });
        if (run == runs->end()) continue;
        const Json quality = Json::parse(run->quality);
        insight.learnt = true;
        insight.asOf = run->asOf;
        insight.learntAt = run->fittedAt;
        insight.tests.push_back(testOf(wording, quality, parts.settings.currency));
        insight.better += insight.tests.back().verdict == TestVerdict::Better ? 1 : 0;
        if (const auto shown = quality.find("shown"); shown != quality.end())
            insight.hiddenDays = std::max(insight.hiddenDays, shown->at("hidden_days").get<int>());
        addSingleOrders(quality, insight);
    }
    return insight;
} catch (const Json::exception&) {
    return Error{ErrorCode::BadFile, "What was learnt cannot be read. Test again, and it is made anew."};
}

Result<SegmentInsight> segmentInsight(Session& session)
{
    const auto runs = store::modelRuns(session.parts().book);
    if (!runs) return runs.error();
    auto habits = shopHabits(*runs);
    if (!habits) return habits.error();
    return SegmentInsight{std::move(habits->segments), std::move(habits->groups)};
}

Result<Insights> insights(Session& session, Job& job)
{
    Insights all;
    auto accuracy = accuracyInsight(session);
    if (!accuracy) return accuracy.error();
    all.accuracy = std::move(*accuracy);
    auto fairness = fairnessInsight(session, {}, job);
    if (!fairness) return fairness.error();
    all.fairness = std::move(*fairness);
    auto variety = varietyInsight(session, {}, job);
    if (!variety) return variety.error();
    all.variety = std::move(*variety);
    auto segments = segmentInsight(session);
    if (!segments) return segments.error();
    all.segments = std::move(*segments);
    auto campaigns = measuredCampaigns(session);
    if (!campaigns) return campaigns.error();
    all.campaigns = std::move(*campaigns);
    return all;
}

Result<Insights> testAgain(Session& session, Job& job)
{
    const auto outcome = learn(session, {}, job);
    if (!outcome) return outcome.error();
    return insights(session, job);
}

}  // namespace tactful::steps
