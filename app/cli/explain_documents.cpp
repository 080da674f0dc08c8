#include "app/cli/explain_documents.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

Json dayJson(const std::optional<Day>& day)
{
    return day ? Json(isoDay(*day)) : Json(nullptr);
}

Json jsonOf(const steps::GroundFacts& ground)
{
    return {{"country", ground.country},
            {"has_address", ground.hasAddress},
            {"suppression", ground.suppression ? Json(nameOf(*ground.suppression)) : Json(nullptr)},
            {"restricted", ground.restricted},
            {"agreement", ground.agreement},
            {"type", nameOf(ground.type)},
            {"provable", ground.provable},
            {"address_from_sale", ground.addressFromSale},
            {"last_purchase", dayJson(ground.lastPurchase)},
            {"send_day", isoDay(ground.sendDay)},
            {"allowed", ground.allowed},
            {"rule", ground.rule},
            {"says", ground.sentence}};
}

Json jsonOf(const steps::AudienceFacts& audience)
{
    Json stages = Json::array();
    for (const data::Stage stage : audience.wanted.stages)
        stages.push_back(nameOf(stage));
    return {{"stage", nameOf(audience.stage)},
            {"wanted_stages", std::move(stages)},
            {"wanted_countries", audience.wanted.countries},
            {"profiled", audience.profiled}};
}

Json jsonOf(const steps::HearingFacts& hearing)
{
    Json mails = Json::array();
    for (const steps::HeardMail& mail : hearing.mails)
        mails.push_back(
            {{"day", isoDay(mail.day)}, {"newsletter", mail.newsletter}, {"welcome", mail.welcome}});
    return {{"day", isoDay(hearing.day)},
            {"often", hearing.often},
            {"mails", std::move(mails)},
            {"in_30_days", hearing.lately},
            {"last_seen", dayJson(hearing.lastSeen)},
            {"wished_gap_days", hearing.wishedGapDays ? Json(*hearing.wishedGapDays) : Json(nullptr)},
            {"joined", dayJson(hearing.joined)},
            {"welcome", hearing.welcome},
            {"next", dayJson(hearing.next)},
            {"often_needed", hearing.oftenNeeded ? Json(*hearing.oftenNeeded) : Json(nullptr)}};
}

Json jsonOf(const steps::MessageFacts& message)
{
    return {{"picks", message.picks},
            {"ceiling", message.ceiling},
            {"least_personal", message.leastPersonal},
            {"ran_out", message.ranOut},
            {"score", message.score},
            {"unsoftened", message.unsoftened},
            {"softened", message.softened}};
}

Json jsonOf(const steps::WorthFacts& worth)
{
    return {{"extra_sales_minor", worth.extraMinor},
            {"unsubscribe_risk", worth.risk},
            {"margin_share", worth.marginShare},
            {"cost_minor", worth.costMinor},
            {"subscriber_minor", worth.subscriberMinor},
            {"profit_minor", worth.profitMinor},
            {"rank", worth.rank},
            {"among", worth.among},
            {"chosen", worth.chosen},
            {"waited_days", worth.waitedDays},
            {"groups", worth.groups}};
}

Json jsonOf(const steps::HoldBackFacts& held)
{
    return {{"share", held.share},
            {"spend_minor", held.spendMinor},
            {"third", held.third},
            {"held", held.held},
            {"people", held.people}};
}

Json jsonOf(const steps::InboxMessage& message)
{
    Json picks = Json::array();
    for (const steps::InboxPick& pick : message.picks)
        picks.push_back({{"name", pick.name}, {"reason", pick.reason}});
    return {{"day", isoDay(message.day)},  {"hour", message.hour},   {"subject", message.subject},
            {"picks", std::move(picks)},   {"score", message.score}, {"unsoftened", message.unsoftened},
            {"softened", message.softened}};
}

Json jsonOf(const steps::GotMessage& got)
{
    Json json = jsonOf(static_cast<const steps::InboxMessage&>(got));
    json["campaign"] = got.campaign;
    json["name"] = got.name;
    json["held_back"] = got.heldBack;
    json["bought_after"] = got.boughtAfter;
    json["clicked"] = dayJson(got.clicked);
    json["unsubscribed"] = dayJson(got.unsubscribed);
    json["complained"] = dayJson(got.complained);
    json["bounced"] = dayJson(got.bounced);
    return json;
}

Json amountJson(const data::Estimate& minor, const Currency& currency)
{
    const auto amount = [&currency](double value) { return plainAmount({std::llround(value), currency}); };
    return {{"value", amount(minor.value)}, {"low", amount(minor.low)}, {"high", amount(minor.high)}};
}

Json countJson(const data::Estimate& count)
{
    return {{"value", count.value}, {"low", count.low}, {"high", count.high}};
}

Json jsonOf(const steps::ReplayMonth& month, const Currency& currency)
{
    Json leftOut = Json::object();
    for (int reason = 0; reason < data::leftOutReasonCount; ++reason)
        leftOut[std::string(nameOf(static_cast<data::LeftOutReason>(reason)))] =
            month.leftOut[static_cast<std::size_t>(reason)];
    const std::string number = (month.month.month < 10 ? "0" : "") + std::to_string(month.month.month);
    return {{"month", std::to_string(month.month.year) + "-" + number},
            {"campaigns", month.campaigns},
            {"customers", month.customers},
            {"messages", month.messages},
            {"people", month.people},
            {"held_back", month.heldBack},
            {"left_out", std::move(leftOut)},
            {"softened", month.softened},
            {"mean_score", month.meanScore},
            {"most_to_one", month.mostToOne},
            {"extra_sales", amountJson(month.extraSalesMinor, currency)},
            {"unsubscribes", countJson(month.unsubscribes)},
            {"shelf_shown", month.shelfShown},
            {"best_sellers", month.bestSellers},
            {"discovery", month.discovery}};
}

}  // namespace

Json documentOf(const steps::Explanation& explanation, const Currency& currency)
{
    Json json{{"customer", explanation.customer},
              {"code", nameOf(explanation.code)},
              {"reason", steps::reasonSentence(explanation, currency)},
              {"change", steps::changeSentence(explanation)},
              {"ground", jsonOf(explanation.ground)}};
    if (explanation.audience) json["audience"] = jsonOf(*explanation.audience);
    if (explanation.hearing) json["hearing"] = jsonOf(*explanation.hearing);
    if (explanation.message) json["message"] = jsonOf(*explanation.message);
    if (explanation.worth) json["worth"] = jsonOf(*explanation.worth);
    if (!explanation.holdBack) return json;
    json["hold_back"] = jsonOf(*explanation.holdBack);
    json["send_day"] = isoDay(explanation.sendDay);
    json["send_hour"] = explanation.sendHour;
    return json;
}

Json documentOf(const steps::Inbox& inbox)
{
    Json got = Json::array();
    for (const steps::GotMessage& message : inbox.got)
        got.push_back(jsonOf(message));
    Json json{{"customer", inbox.publicId},
              {"number", inbox.customer},
              {"from", isoDay(inbox.from)},
              {"today", isoDay(inbox.today)},
              {"got", std::move(got)}};
    if (!inbox.next) return json;
    json["next"] = {{"campaign", inbox.next->name},
                    {"why", documentOf(inbox.next->why, inbox.currency)},
                    {"message", inbox.next->message ? jsonOf(*inbox.next->message) : Json(nullptr)}};
    return json;
}

Json documentOf(const steps::Replay& replay, const Currency& currency)
{
    Json months = Json::array();
    for (const steps::ReplayMonth& month : replay.months)
        months.push_back(jsonOf(month, currency));
    Json notes = Json::array();
    for (const data::Notice& note : replay.notes)
        notes.push_back(note.sentence);
    return {{"from", isoDay(replay.from)},
            {"to", isoDay(replay.to)},
            {"every_days", replay.everyDays},
            {"months", std::move(months)},
            {"messages", replay.year.messages},
            {"people", replay.year.people},
            {"mean_score", replay.year.meanScore},
            {"most_in_30_days", replay.year.mostInAnyMonth},
            {"extra_sales", amountJson(replay.year.extraSalesMinor, currency)},
            {"unsubscribes", countJson(replay.year.unsubscribes)},
            {"notes", std::move(notes)}};
}

Json documentOf(const steps::Replay& replay, data::CustomerId customer)
{
    Json rows = Json::array();
    for (const steps::ReplayedRow& row : replay.of(customer)) {
        const steps::ReplaySend& send = replay.sends[row.send];
        Json one{{"planned_on", isoDay(send.asOf)}};
        if (row.fate == steps::LiveFate::LeftOut) {
            one["left_out"] = nameOf(row.reason);
        } else {
            one["day"] = isoDay(row.day);
            one["hour"] = row.hour;
            one["score"] = row.score;
            one["held_back"] = row.fate == steps::LiveFate::HeldBack;
        }
        rows.push_back(std::move(one));
    }
    return rows;
}

}  // namespace tactful::cli
