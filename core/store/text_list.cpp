#include "core/store/text_list.h"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace tactful::store {

using nlohmann::json;

std::string jsonOf(const std::vector<std::string>& texts)
{
    if (texts.empty()) return "[]";
    return json(texts).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<std::string> textsOf(std::string_view text)
{
    std::vector<std::string> texts;
    const json list = json::parse(text, nullptr, false);
    if (!list.is_array()) return texts;
    for (const json& item : list)
        if (item.is_string()) texts.push_back(item.get<std::string>());
    return texts;
}

std::string packed(const std::vector<std::string>& texts)
{
    std::string bytes;
    for (const std::string& text : texts) {
        auto rest = static_cast<std::uint32_t>(text.size());
        for (int i = 0; i < 4; ++i, rest >>= 8)
            bytes.push_back(static_cast<char>(rest & 0xff));
        bytes += text;
    }
    return bytes;
}

std::vector<std::string> unpacked(std::string_view bytes)
{
    std::vector<std::string> texts;
    while (bytes.size() >= 4) {
        std::uint32_t size = 0;
        for (std::size_t i = 4; i-- > 0;)
            size = size << 8 | static_cast<std::uint8_t>(bytes[i]);
        bytes.remove_prefix(4);
        if (size > bytes.size()) break;
        texts.emplace_back(bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    return texts;
}

}  // namespace tactful::store
