#include "core/store/planned_detail.h"

#include <nlohmann/json.hpp>

namespace tactful::store {
namespace {

using nlohmann::json;

constexpr int version = 1;

/// Arrays by position keep a plan of 100,000 messages small; `v` says which positions.
json jsonOf(const data::Pick& pick)
{
    const json day = pick.evidenceDay ? json(pick.evidenceDay->number) : json();
    return {pick.product,
            pick.relevance,
            static_cast<int>(pick.reason),
            static_cast<int>(pick.source),
            pick.because,
            pick.evidence,
            day,
            pick.newToThem};
}

data::Pick pickOf(const json& row)
{
    data::Pick pick;
    pick.product = row.at(0);
    pick.relevance = row.at(1);
    pick.reason = static_cast<data::PickReason>(row.at(2).get<int>());
    pick.source = static_cast<data::PickSource>(row.at(3).get<int>());
    pick.because = row.at(4);
    pick.evidence = row.at(5);
    if (!row.at(6).is_null()) pick.evidenceDay = Day{row.at(6).get<std::int32_t>()};
    pick.newToThem = row.at(7);
    return pick;
}

}  // namespace

std::string detailJson(const data::PlannedMessage& message)
{
    json detail = {{"v", version},
                   {"picks", json::array()},
                   {"lines", message.lines},
                   {"ladder", json::array()},
                   {"shares", json::array()}};
    const data::SpokenFacts& about = message.about;
    detail["about"] = {about.product, about.day ? json(about.day->number) : json(), about.orders};
    for (const data::Pick& pick : message.picks)
        detail["picks"].push_back(jsonOf(pick));
    for (const data::LadderRung& rung : message.ladder)
        detail["ladder"].push_back({rung.copy, rung.score, rung.used});
    for (const data::ScoreShare& share : message.shares)
        detail["shares"].push_back({share.fact, share.points});
    return detail.dump();
}

bool readDetail(std::string_view text, data::PlannedMessage& message)
try {
    const json detail = json::parse(text);
    if (detail.at("v") != version) return false;
    const json& about = detail.at("about");
    message.about.product = about.at(0);
    if (!about.at(1).is_null()) message.about.day = Day{about.at(1).get<std::int32_t>()};
    message.about.orders = about.at(2);
    for (const json& row : detail.at("picks"))
        message.picks.push_back(pickOf(row));
    message.lines = detail.at("lines").get<std::vector<std::string>>();
    for (const json& row : detail.at("ladder"))
        message.ladder.push_back({row.at(0), row.at(1), row.at(2)});
    for (const json& row : detail.at("shares"))
        message.shares.push_back({row.at(0), row.at(1)});
    return true;
} catch (const json::exception&) {
    return false;
}

}  // namespace tactful::store
