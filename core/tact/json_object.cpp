#include "core/tact/json_object.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tactful::tact {
namespace {

using Json = nlohmann::json;

}  // namespace

struct JsonObject::Document {
    struct Node {
        const Json* json;
        std::string path;  ///< "" for the file itself, else "mitigators." or "groups[2]."
        std::vector<std::string> asked;
    };

    Json root;
    Json nothing = Json::object();  ///< stands in for an object that is missing
    std::string fileName;
    std::vector<Node> nodes;
    std::optional<Error> problem;

    const Json* find(std::size_t node, const std::string& key)
    {
        Node& object = nodes[node];
        object.asked.push_back(key);
        const auto found = object.json->find(key);
        if (found != object.json->end()) return &*found;
        fail(object.path + key, "The field is missing.");
        return nullptr;
    }

    void fail(const std::string& field, std::string what)
    {
        if (!problem) problem = Error{ErrorCode::BadFile, std::move(what), fileName + ": " + field};
    }

    std::size_t add(const Json* json, std::string path)
    {
        nodes.push_back({json, std::move(path), {}});
        return nodes.size() - 1;
    }
};

Result<JsonObject> JsonObject::parse(std::string_view text, std::string_view fileName)
{
    auto document = std::make_shared<Document>();
    document->root = Json::parse(text, nullptr, false);
    document->fileName = std::string(fileName);
    if (!document->root.is_object())
        return Error{ErrorCode::BadFile,
                     "The file is not a JSON object. Restore the one that came with the program.",
                     document->fileName};
    document->add(&document->root, "");
    return JsonObject(std::move(document), 0);
}

bool JsonObject::has(const std::string& key) const
{
    return m_document->nodes[m_node].json->contains(key);
}

void JsonObject::fail(const std::string& key, std::string problem)
{
    m_document->fail(m_document->nodes[m_node].path + key, std::move(problem));
}

double JsonObject::number(const std::string& key, double low, double high)
{
    const Json* json = m_document->find(m_node, key);
    if (!json) return low;
    const double value = json->is_number() ? json->get<double>() : std::nan("");
    if (value >= low && value <= high) return value;
    fail(key, "It must be a number from " + Json(low).dump() + " to " + Json(high).dump() + ".");
    return low;
}

int JsonObject::whole(const std::string& key, int low, int high)
{
    const double value = number(key, low, high);
    if (value != std::floor(value)) fail(key, "It must be a whole number.");
    return static_cast<int>(value);
}

bool JsonObject::flag(const std::string& key)
{
    const Json* json = m_document->find(m_node, key);
    if (json && !json->is_boolean()) fail(key, "It must be true or false.");
    return json && json->is_boolean() && json->get<bool>();
}

std::string JsonObject::text(const std::string& key)
{
    const Json* json = m_document->find(m_node, key);
    if (json && json->is_string() && !json->get_ref<const std::string&>().empty())
        return json->get<std::string>();
    fail(key, "It must be a text that is not empty.");
    return {};
}

std::vector<double> JsonObject::numbers(const std::string& key, std::size_t count, double low, double high)
{
    std::vector<double> values(count, low);
    const Json* json = m_document->find(m_node, key);
    if (!json) return values;
    if (!json->is_array() || json->size() != count) {
        fail(key, "It must be a list of " + std::to_string(count) + " numbers.");
        return values;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const double value = (*json)[i].is_number() ? (*json)[i].get<double>() : std::nan("");
        if (value >= low && value <= high)
            values[i] = value;
        else
            fail(key, "Its numbers must lie from " + Json(low).dump() + " to " + Json(high).dump() + ".");
    }
    return values;
}

std::vector<std::string> JsonObject::texts(const std::string& key)
{
    std::vector<std::string> values;
    const Json* json = m_document->find(m_node, key);
    const bool good =
        json && json->is_array() && std::all_of(json->begin(), json->end(), [](const Json& item) {
            return item.is_string() && !item.get_ref<const std::string&>().empty();
        });
    if (!good) {
        fail(key, "It must be a list of texts that are not empty.");
        return values;
    }
    for (const Json& item : *json)
        values.push_back(item.get<std::string>());
    return values;
}

JsonObject JsonObject::object(const std::string& key)
{
    const std::string path = m_document->nodes[m_node].path + key + ".";
    const Json* json = m_document->find(m_node, key);
    if (json && !json->is_object()) fail(key, "It must be an object, in braces.");
    return JsonObject(m_document,
                      m_document->add(json && json->is_object() ? json : &m_document->nothing, path));
}

std::vector<JsonObject> JsonObject::objects(const std::string& key)
{
    std::vector<JsonObject> all;
    const std::string path = m_document->nodes[m_node].path + key;
    const Json* json = m_document->find(m_node, key);
    const bool good =
        json && json->is_array() &&
        std::all_of(json->begin(), json->end(), [](const Json& item) { return item.is_object(); });
    if (!good) {
        fail(key, "It must be a list of objects, in braces.");
        return all;
    }
    for (std::size_t i = 0; i < json->size(); ++i)
        all.push_back(
            JsonObject(m_document, m_document->add(&(*json)[i], path + "[" + std::to_string(i) + "].")));
    return all;
}

std::size_t JsonObject::choice(const std::string& key, const std::vector<std::string>& names)
{
    const std::string value = text(key);
    const auto found = std::find(names.begin(), names.end(), value);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    fail(key, "It must be one of: " + join(names, ", ") + ".");
    return 0;
}

Status JsonObject::finish() const
{
    if (m_document->problem) return *m_document->problem;
    for (const Document::Node& node : m_document->nodes)
        for (const auto& [key, value] : node.json->items())
            if (std::find(node.asked.begin(), node.asked.end(), key) == node.asked.end())
                return Error{ErrorCode::BadFile, "No such field is known. Correct its name or take it out.",
                             m_document->fileName + ": " + node.path + key};
    return {};
}

}  // namespace tactful::tact
