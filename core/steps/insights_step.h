#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/ids.h"
#include "core/data/planned.h"
#include "core/steps/customer_groups.h"
#include "core/steps/learn_step.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Is it working, for everyone, and how sure are we? Everything that the Insights page draws. All ranges are
/// the middle 80%.

namespace tactful::steps {

/// What the numbers of a test count.
enum class TestUnit {
    PerHundred,  ///< of 100 customers; more is better
    MinorMoney,  ///< typical miss in minor units of the shop's currency; less is better
};

/// Of one of the tests of the page.
enum class TestVerdict { Better, TooCloseToCall, SimpleRuleBetter, CannotTellYet };
std::string_view nameOf(TestVerdict verdict);

/// One way of guessing, on the hidden period.
struct TestedWay {
    std::string name;   ///< a stable word: "tactful", "best-sellers", "bought-lately", "nobody", …
    std::string title;  ///< in plain English, e.g. "Best sellers"
    data::Estimate value;
};

struct InsightTest {
    std::string question;  ///< "next", "new", "activity", "value": the order of the page
    std::string title;     ///< "Picks people then bought"
    std::string caption;   ///< "of 100 who came back"
    TestUnit unit = TestUnit::PerHundred;
    std::vector<TestedWay> ways;  ///< Tactful first, then the simple rules; empty where there is too little
    TestVerdict verdict = TestVerdict::CannotTellYet;
    data::Estimate difference;  ///< Tactful against the best simple rule; above 0: Tactful is better
    std::string finding;        ///< "5 more in every 100", "Too close to call"
    bool used = false;          ///< false: the simple rule is what is used
    std::string usedFor;        ///< "Used for picks", "We use the simple rule"
    std::string sentence;       ///< the verdict that learning gave, in full
};

/// Does the page's first card hold anything?
struct AccuracyInsight {
    bool learnt = false;  ///< false: learn first ("Test again")
    std::optional<Day> asOf;
    std::optional<Instant> learntAt;
    int hiddenDays = 0;  ///< "We hid your last 90 days of sales"
    std::vector<InsightTest> tests;
    Currency currency;                 ///< of tests in MinorMoney
    int better = 0;                    ///< tests in which Tactful beats the simple rules
    std::string singleOrderSentence;   ///< on customers with one order; empty where nothing can be said
    bool singleOrderNoBetter = false;  ///< there the sums are no better than the simple rule
};

enum class FairnessVerdict { Alike, LookCloser, TooFew };
std::string_view nameOf(FairnessVerdict verdict);

struct GroupInsight {
    std::string attribute;  ///< "time-with-shop", "basket", "country", …
    std::string group;      ///< a stable word within it
    std::string title;      ///< in plain English, e.g. "New customers"
    std::int64_t people = 0;
    std::int64_t chosen = 0;
    data::Estimate share;    ///< 0 to 1
    bool fewPeople = false;  ///< drawn hollow: less sure
};

/// Share of each group that was chosen, among those who may be e-mailed and are meant by the brief.
struct FairnessInsight {
    bool known = false;  ///< false: no campaign was planned yet
    data::CampaignId campaign = 0;
    std::string campaignName;
    double overall = 0;  ///< share of everybody, 0 to 1
    double band = 0.05;  ///< half width of the band that is drawn
    FairnessVerdict verdict = FairnessVerdict::TooFew;
    std::vector<GroupInsight> groups;
    std::string sentence;
};

enum class VarietyWord { SameOld, GoodMix, Scattered };
std::string_view nameOf(VarietyWord word);  ///< "same-old", "good-mix", "scattered"

struct VarietyInsight {
    bool known = false;
    data::CampaignId campaign = 0;
    std::string campaignName;
    int aisles = 0;                ///< of the shop, among products on sale
    double aislesPerCustomer = 0;  ///< mean over messages
    std::int64_t products = 0;     ///< on sale
    std::int64_t shown = 0;        ///< to at least one person
    double shownShare = 0;         ///< 0 to 1
    double bestSellerShare = 0;    ///< of all picks, those of the ten products picked most, 0 to 1
    double sameness = 0;           ///< mean likeness of two picks of one message (same aisle: alike), 0 to 1
    double discovery = 0;          ///< share of picks new to the person
    /// Position of the needle, 0 (same old) to 1 (scattered), and the two limits between the words.
    double needle = 0;
    double goodMixFrom = 0;
    double goodMixTo = 1;
    VarietyWord word = VarietyWord::GoodMix;
    std::string sentence;
};

enum class ResultState { NotExported, NoResultsYet };

struct MeasuredCampaign {
    data::CampaignId campaign = 0;
    std::string name;
    data::CampaignState state = data::CampaignState::Planned;
    Day sendFrom;
    Day sendTo;
    std::int64_t wroteTo = 0;  ///< planned, where it is not exported yet
    std::int64_t heldBack = 0;
    ResultState results = ResultState::NotExported;
};

/// Which kinds of customers there are, as learnt, of those who may be profiled.
struct SegmentInsight {
    std::vector<CustomerGroup> segments;  ///< by how lately, often and for how much they buy; empty: too few
    std::vector<CustomerGroup> groups;    ///< who behaves alike; empty: too few, or none are clear
};

struct Insights {
    AccuracyInsight accuracy;
    FairnessInsight fairness;
    VarietyInsight variety;
    SegmentInsight segments;
    std::vector<MeasuredCampaign> campaigns;  ///< newest first
};

Result<Insights> insights(Session& session, Job& job);

/// One card of the page. `campaign` nothing: the newest that was planned.
Result<AccuracyInsight> accuracyInsight(Session& session);
Result<FairnessInsight> fairnessInsight(Session& session, std::optional<data::CampaignId> campaign, Job& job);
Result<VarietyInsight> varietyInsight(Session& session, std::optional<data::CampaignId> campaign, Job& job);

Result<SegmentInsight> segmentInsight(Session& session);

/// "Test again": learns anew, as of the last day with an order.
Result<Insights> testAgain(Session& session, Job& job);

}  // namespace tactful::steps
