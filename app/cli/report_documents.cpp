#include "app/cli/report_documents.h"

#include "core/base/day.h"

#include <nlohmann/json.hpp>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const data::Estimate& estimate)
{
    return {{"value", estimate.value}, {"low", estimate.low}, {"high", estimate.high}};
}

Json jsonOf(const std::vector<steps::CustomerGroup>& groups)
{
    Json counts = Json::array();
    for (const steps::CustomerGroup& group : groups)
        counts.push_back({{"code", group.code}, {"customers", group.customers}});
    return counts;
}

Json jsonOf(const steps::ChannelView& channel)
{
    Json grounds = Json::object();
    for (int ground = 0; ground < steps::contactGroundCount; ++ground)
        grounds[std::string(nameOf(static_cast<steps::ContactGround>(ground)))] =
            channel.customers[static_cast<std::size_t>(ground)];
    return {{"channel", nameOf(channel.channel)},
            {"may", channel.may},
            {"with_proof", channel.withProof},
            {"customers", std::move(grounds)}};
}

Json jsonOf(const steps::CountryView& country)
{
    Json rules = Json::array();
    for (const steps::RuleLine& rule : country.rules)
        rules.push_back({{"rule", rule.id},
                         {"title", rule.title},
                         {"state", nameOf(rule.state)},
                         {"customers", rule.customers},
                         {"left_out", rule.leftOut},
                         {"sentence", rule.sentence},
                         {"citation", rule.citation},
                         {"last_reviewed", isoDay(rule.lastReviewed)}});
    return {{"country", country.country}, {"customers", country.customers}, {"rules", std::move(rules)}};
}

}  // namespace

Json documentOf(const steps::AccuracyInsight& accuracy)
{
    Json tests = Json::array();
    for (const steps::InsightTest& test : accuracy.tests) {
        Json ways = Json::array();
        for (const steps::TestedWay& way : test.ways) {
            Json row{{"name", way.name}, {"title", way.title}};
            row.update(jsonOf(way.value));
            ways.push_back(std::move(row));
        }
        tests.push_back({{"question", test.question},
                         {"title", test.title},
                         {"caption", test.caption},
                         {"verdict", nameOf(test.verdict)},
                         {"finding", test.finding},
                         {"used", test.used},
                         {"used_for", test.usedFor},
                         {"difference", jsonOf(test.difference)},
                         {"ways", std::move(ways)},
                         {"sentence", test.sentence}});
    }
    return {{"learnt", accuracy.learnt},
            {"as_of", accuracy.asOf ? Json(isoDay(*accuracy.asOf)) : Json(nullptr)},
            {"hidden_days", accuracy.hiddenDays},
            {"better", accuracy.better},
            {"tests", std::move(tests)},
            {"single_orders", accuracy.singleOrderSentence}};
}

Json documentOf(const steps::FairnessInsight& fairness)
{
    Json groups = Json::array();
    for (const steps::GroupInsight& group : fairness.groups)
        groups.push_back({{"attribute", group.attribute},
                          {"group", group.group},
                          {"people", group.people},
                          {"chosen", group.chosen},
                          {"share", jsonOf(group.share)},
                          {"few_people", group.fewPeople}});
    return {{"known", fairness.known},       {"campaign", fairness.campaign},
            {"overall", fairness.overall},   {"verdict", nameOf(fairness.verdict)},
            {"sentence", fairness.sentence}, {"groups", std::move(groups)}};
}

Json documentOf(const steps::VarietyInsight& variety)
{
    return {{"known", variety.known},
            {"campaign", variety.campaign},
            {"aisles", variety.aisles},
            {"aisles_each", variety.aislesPerCustomer},
            {"products", variety.products},
            {"products_shown", variety.shown},
            {"top_ten_share", variety.bestSellerShare},
            {"sameness", variety.sameness},
            {"discovery", variety.discovery},
            {"needle", variety.needle},
            {"good_mix_from", variety.goodMixFrom},
            {"good_mix_to", variety.goodMixTo},
            {"word", nameOf(variety.word)},
            {"sentence", variety.sentence}};
}

Json documentOf(const steps::SegmentInsight& segments)
{
    return {{"segments", jsonOf(segments.segments)}, {"groups", jsonOf(segments.groups)}};
}

Json documentOf(const steps::PrivacyView& privacy)
{
    Json channels = Json::array();
    for (const steps::ChannelView& channel : privacy.channels)
        channels.push_back(jsonOf(channel));
    Json groups = Json::object();
    for (const steps::DelicateGroup& group : privacy.delicate.groups)
        groups[group.group] = group.products;
    Json countries = Json::array();
    for (const steps::CountryView& country : privacy.countries)
        countries.push_back(jsonOf(country));
    return {{"today", isoDay(privacy.today)},
            {"customers", privacy.customers},
            {"channels", std::move(channels)},
            {"delicate",
             {{"products", privacy.delicate.products},
              {"waiting", privacy.delicate.waiting.size()},
              {"groups", std::move(groups)}}},
            {"countries", std::move(countries)},
            {"logbook_entries", privacy.logbookEntries}};
}

}  // namespace tactful::cli
