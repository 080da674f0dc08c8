#include "core/steps/brief_json.h"

#include "core/base/money.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

Error badKey(const std::string& path, const std::string& must)
{
    return {ErrorCode::BadFile, "In the brief, \"" + path + "\" " + must + ".", path};
}

/// Reads the keys of one object through a table; a key that is not in the table is an error.
using Reader = std::function<Status(const Json& value, const std::string& path)>;
using Readers = std::map<std::string, Reader>;

Status readObject(const Json& object, const std::string& path, const Readers& readers)
{
    if (!object.is_object())
        return badKey(path.empty() ? "the whole file" : path, "must be an object: { … }");
    for (const auto& [key, value] : object.items()) {
        const std::string full = path.empty() ? key : path + "." + key;
        const auto reader = readers.find(key);
        if (reader == readers.end()) {
            std::vector<std::string> known;
            for (const auto& [name, unused] : readers)
                known.push_back(name);
            return badKey(full, "is not a key that is known here. Known are: " + join(known, ", "));
        }
        if (auto ok = reader->second(value, full); !ok) return ok;
    }
    return {};
}

Reader number(double& target, double low, double high)
{
    return [&target, low, high](const Json& value, const std::string& path) -> Status {
        if (!value.is_number() || value.get<double>() < low || value.get<double>() > high) {
            Json bounds = {low, high};
            return badKey(path, "must be a number from " + bounds[0].dump() + " to " + bounds[1].dump());
        }
        target = value.get<double>();
        return {};
    };
}

Reader whole(int& target, int low, int high)
{
    return [&target, low, high](const Json& value, const std::string& path) -> Status {
        if (!value.is_number_integer() || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
            return badKey(path, "must be a whole number from " + std::to_string(low) + " to " +
                                    std::to_string(high));
        target = value.get<int>();
        return {};
    };
}

Reader text(std::string& target)
{
    return [&target](const Json& value, const std::string& path) -> Status {
        if (!value.is_string()) return badKey(path, "must be a text in quotes");
        target = value.get<std::string>();
        return {};
    };
}

Reader day(std::optional<Day>& target)
{
    return [&target](const Json& value, const std::string& path) -> Status {
        const auto parsed = value.is_string() ? parseIsoDay(value.get<std::string>()) : std::nullopt;
        if (!parsed) return badKey(path, "must be a date such as \"2026-10-08\"");
        target = parsed;
        return {};
    };
}

Reader list(const std::function<Status(const std::string& entry, const std::string& path)>& take)
{
    return [take](const Json& value, const std::string& path) -> Status {
        if (!value.is_array()) return badKey(path, "must be a list: [ … ]");
        for (const Json& entry : value) {
            if (!entry.is_string()) return badKey(path, "must be a list of texts in quotes");
            if (auto ok = take(entry.get<std::string>(), path); !ok) return ok;
        }
        return {};
    };
}

Readers audienceReaders(data::Audience& audience)
{
    return {{"stages", list([&audience](const std::string& name, const std::string& path) -> Status {
                 const auto stage = data::stageNamed(name);
                 if (!stage)
                     return badKey(
                         path, "holds \"" + name +
                                   "\"; it may hold new, regular, slipping-away, quiet, one-off, no-orders");
                 audience.stages.push_back(*stage);
                 return {};
             })},
            {"countries", list([&audience](const std::string& code, const std::string& path) -> Status {
                 if (code.size() != 2)
                     return badKey(path, "must hold country codes of two letters, such as GB");
                 std::string upper = code;
                 for (char& c : upper)
                     if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
                 audience.countries.push_back(upper);
                 return {};
             })}};
}

Readers dialReaders(data::Dials& dials)
{
    data::Nudges& nudges = dials.nudges;
    return {{"personal", number(dials.personal, 0, 100)},
            {"often", whole(dials.often, 1, 8)},
            {"discovery", number(dials.discovery, 0, 1)},
            {"hold_back", number(dials.holdBack, 0, 1)},
            {"nudges", [&nudges](const Json& value, const std::string& path) {
                 return readObject(value, path,
                                   {{"clear_stock", whole(nudges.clearStock, 0, 3)},
                                    {"new_arrivals", whole(nudges.newArrivals, 0, 3)},
                                    {"margin", whole(nudges.margin, 0, 3)}});
             }}};
}

Readers budgetReaders(data::Budget& budget)
{
    return {{"messages",
             [&budget](const Json& value, const std::string& path) -> Status {
                 if (!value.is_number_integer() || value.get<std::int64_t>() < 0)
                     return badKey(path, "must be a whole number");
                 budget.messages = value.get<std::int64_t>();
                 return {};
             }},
            {"cost_per_message", [&budget](const Json& value, const std::string& path) -> Status {
                 const auto amount =
                     value.is_string() ? parseDecimal(value.get<std::string>()) : std::nullopt;
                 if (!amount || amount->digits < 0)
                     return badKey(path, "must be an amount in quotes, such as \"0.002\"");
                 budget.costPerMessage = value.get<std::string>();
                 return {};
             }}};
}

Readers briefReaders(data::Brief& brief, bool& hasGoal)
{
    const auto nested = [](Readers readers) {
        return [readers = std::move(readers)](const Json& value, const std::string& path) {
            return readObject(value, path, readers);
        };
    };
    return {{"name", text(brief.name)},
            {"goal",
             [&brief, &hasGoal](const Json& value, const std::string& path) -> Status {
                 const auto goal =
                     value.is_string() ? data::goalNamed(value.get<std::string>()) : std::nullopt;
                 if (!goal)
                     return badKey(path, "must be one of thank-regulars, win-back, welcome, new-arrivals, "
                                         "clear-stock, newsletter");
                 brief.goal = *goal;
                 hasGoal = true;
                 return {};
             }},
            {"audience", nested(audienceReaders(brief.audience))},
            {"send_from", day(brief.sendFrom)},
            {"send_to", day(brief.sendTo)},
            {"as_of", day(brief.asOf)},
            {"dials", nested(dialReaders(brief.dials))},
            {"capacity_per_hour",
             [&brief](const Json& value, const std::string& path) -> Status {
                 int capacity = 0;
                 if (auto ok = whole(capacity, 1, 1'000'000)(value, path); !ok) return ok;
                 brief.capacityPerHour = capacity;
                 return {};
             }},
            {"best_sellers_arm", number(brief.bestSellersArm, 0, 0.3)},
            {"budget", nested(budgetReaders(brief.budget))}};
}

}  // namespace

Result<data::Brief> parseBrief(std::string_view json)
{
    const Json document = Json::parse(json, nullptr, false);
    if (document.is_discarded())
        return Error{ErrorCode::BadFile,
                     "The brief is not JSON. It begins with { and ends with }, and every key is in quotes."};
    data::Brief brief;
    bool hasGoal = false;
    if (auto ok = readObject(document, "", briefReaders(brief, hasGoal)); !ok) return ok.error();
    if (!hasGoal)
        return badKey("goal", "is missing. It is one of thank-regulars, win-back, welcome, new-arrivals, "
                              "clear-stock, newsletter");
    return brief;
}

std::string writeBrief(const data::Brief& brief)
{
    Json json = {{"goal", nameOf(brief.goal)}};
    if (!brief.name.empty()) json["name"] = brief.name;
    Json audience = Json::object();
    for (const data::Stage stage : brief.audience.stages)
        audience["stages"].push_back(nameOf(stage));
    if (!brief.audience.countries.empty()) audience["countries"] = brief.audience.countries;
    if (!audience.empty()) json["audience"] = std::move(audience);
    if (brief.sendFrom) json["send_from"] = isoDay(*brief.sendFrom);
    if (brief.sendTo) json["send_to"] = isoDay(*brief.sendTo);
    if (brief.asOf) json["as_of"] = isoDay(*brief.asOf);
    const data::Dials& dials = brief.dials;
    json["dials"] = {{"personal", dials.personal},
                     {"often", dials.often},
                     {"discovery", dials.discovery},
                     {"hold_back", dials.holdBack},
                     {"nudges",
                      {{"clear_stock", dials.nudges.clearStock},
                       {"new_arrivals", dials.nudges.newArrivals},
                       {"margin", dials.nudges.margin}}}};
    if (brief.capacityPerHour) json["capacity_per_hour"] = *brief.capacityPerHour;
    if (brief.bestSellersArm > 0.0) json["best_sellers_arm"] = brief.bestSellersArm;
    Json budget = Json::object();
    if (brief.budget.messages) budget["messages"] = *brief.budget.messages;
    if (!brief.budget.costPerMessage.empty()) budget["cost_per_message"] = brief.budget.costPerMessage;
    if (!budget.empty()) json["budget"] = std::move(budget);
    return json.dump();
}

}  // namespace tactful::steps
