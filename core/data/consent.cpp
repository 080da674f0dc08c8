#include "core/data/consent.h"

#include <array>
#include <span>

namespace tactful::data {
namespace {

constexpr std::array<std::string_view, 5> purposes{"email-marketing", "personal-picks", "text-marketing",
                                                   "post-marketing", "tracking-pixel"};
constexpr std::array<std::string_view, 9> actions{"requested", "given",     "confirmed-double-opt-in",
                                                  "refused",   "withdrawn", "objected",
                                                  "expired",   "renewed",   "invalidated"};
constexpr std::array<std::string_view, 6> types{"none",        "explicit",         "express",
                                                "soft-opt-in", "implied-purchase", "implied-inquiry"};
constexpr std::array<std::string_view, 7> methods{"unknown",       "web-form", "checkout", "paper",
                                                  "point-of-sale", "phone",    "import"};
constexpr std::array<std::string_view, 6> reasons{"unsubscribed", "complaint", "objection",
                                                  "hard-bounce",  "deceased",  "erased"};

template <class Enum>
std::optional<Enum> named(std::span<const std::string_view> names, std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace

std::string_view nameOf(Purpose purpose)
{
    return purposes[static_cast<std::size_t>(purpose)];
}
std::string_view nameOf(ConsentAction action)
{
    return actions[static_cast<std::size_t>(action)];
}
std::string_view nameOf(ConsentType type)
{
    return types[static_cast<std::size_t>(type)];
}
std::string_view nameOf(CaptureMethod method)
{
    return methods[static_cast<std::size_t>(method)];
}
std::string_view nameOf(SuppressionReason reason)
{
    return reasons[static_cast<std::size_t>(reason)];
}

std::optional<Purpose> purposeNamed(std::string_view name)
{
    return named<Purpose>(purposes, name);
}
std::optional<ConsentAction> consentActionNamed(std::string_view name)
{
    return named<ConsentAction>(actions, name);
}
std::optional<ConsentType> consentTypeNamed(std::string_view name)
{
    return named<ConsentType>(types, name);
}
std::optional<CaptureMethod> captureMethodNamed(std::string_view name)
{
    return named<CaptureMethod>(methods, name);
}
std::optional<SuppressionReason> suppressionReasonNamed(std::string_view name)
{
    return named<SuppressionReason>(reasons, name);
}

}  // namespace tactful::data
