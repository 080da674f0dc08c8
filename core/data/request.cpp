#include "core/data/request.h"

#include <algorithm>
#include <array>

namespace tactful::data {
namespace {

constexpr std::array<std::string_view, requestKindCount> kinds{"access",      "correction", "erasure",
                                                               "restriction", "objection",  "portability"};
constexpr std::array<std::string_view, 3> states{"open", "done", "refused"};
constexpr std::array<std::string_view, 5> ways{"not-yet", "address", "account", "in-person", "document"};
constexpr std::array<std::string_view, 4> refusals{"not-identified", "nothing-kept", "unfounded",
                                                   "legal-duty"};
constexpr std::array<std::string_view, 3> urgencies{"calm", "soon", "pressing"};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view nameOf(RequestKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}
std::optional<RequestKind> requestKindNamed(std::string_view name)
{
    return named<RequestKind>(kinds, name);
}
std::string_view nameOf(RequestState state)
{
    return states[static_cast<std::size_t>(state)];
}
std::optional<RequestState> requestStateNamed(std::string_view name)
{
    return named<RequestState>(states, name);
}
std::string_view nameOf(Identified how)
{
    return ways[static_cast<std::size_t>(how)];
}
std::optional<Identified> identifiedNamed(std::string_view name)
{
    return named<Identified>(ways, name);
}
std::string_view nameOf(RefusalReason reason)
{
    return refusals[static_cast<std::size_t>(reason)];
}
std::optional<RefusalReason> refusalReasonNamed(std::string_view name)
{
    return named<RefusalReason>(refusals, name);
}
std::string_view nameOf(Urgency urgency)
{
    return urgencies[static_cast<std::size_t>(urgency)];
}

}  // namespace tactful::data
