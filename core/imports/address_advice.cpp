#include "core/imports/address_advice.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <vector>

namespace tactful::imports {
namespace {

using Names = std::set<std::string, std::less<>>;

struct AddressLists {
    Names roles;       ///< what stands before the @
    Names disposable;  ///< domains
    Names providers;   ///< domains of big providers
    Names sound;       ///< domains that look like a provider's and are none
    Names relays;      ///< how the domains of marketplaces' addresses begin
};

/// The lists are the program's own: what cannot be read is a fault of the build, which a test finds.
AddressLists readLists()
{
    AddressLists lists;
    for (const AddressFile& file : allAddressFiles()) {
        const auto json = nlohmann::json::parse(file.text, nullptr, false);
        if (!json.is_object()) continue;
        for (const auto& [key, names] : {std::pair("roles", &lists.roles),
                                         {"disposable", &lists.disposable},
                                         {"providers", &lists.providers},
                                         {"sound", &lists.sound},
                                         {"relays", &lists.relays}})
            for (const auto& name : json.value(key, nlohmann::json::array()))
                names->insert(name.get<std::string>());
    }
    return lists;
}

const AddressLists& lists()
{
    static const AddressLists all = readLists();
    return all;
}

/// True if one edit makes `a` of `b`: a letter put in, taken out, changed, or swapped with its neighbour.
bool oneEditApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size()) std::swap(a, b);
    if (a == b || b.size() - a.size() > 1) return false;
    const std::size_t same =
        static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
    if (a.size() < b.size()) return a.substr(same) == b.substr(same + 1);
    if (a.substr(same + 1) == b.substr(same + 1)) return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
           a.substr(same + 2) == b.substr(same + 2);
}

}  // namespace

AddressAdvice adviceOn(std::string_view email)
{
    AddressAdvice advice;
    const std::size_t at = email.rfind('@');
    if (at == std::string_view::npos) return advice;
    advice.domain = email.substr(at + 1);
    advice.role = lists().roles.contains(email.substr(0, at));
    advice.disposable = lists().disposable.contains(advice.domain);
    if (lists().providers.contains(advice.domain) || lists().sound.contains(advice.domain)) return advice;
    for (const std::string& provider : lists().providers) {
        if (!oneEditApart(advice.domain, provider)) continue;
        advice.suggestion = provider;
        break;
    }
    return advice;
}

bool isRelayAddress(std::string_view email)
{
    const std::size_t at = email.rfind('@');
    if (at == std::string_view::npos) return false;
    const std::string_view domain = email.substr(at + 1);
    return std::any_of(lists().relays.begin(), lists().relays.end(),
                       [&](const std::string& relay) { return startsWith(domain, relay); });
}

}  // namespace tactful::imports
