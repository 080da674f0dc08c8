#include "tests/core/consent/scene.h"

#include "core/base/text.h"

#include <algorithm>

namespace tactful::tests {

using namespace consent;

Instant noon(Day day)
{
    return {day.number * 86'400LL + 43'200};
}

ConsentState noState(std::string_view status)
{
    ConsentState state;
    state.status = status == "refused"     ? ConsentStatus::Refused
                   : status == "withdrawn" ? ConsentStatus::Withdrawn
                                           : ConsentStatus::Objected;
    return state;
}

namespace {

/// A shop that has done its homework, so that only what a row names can go wrong.
SendFacts goodSend()
{
    SendFacts send;
    send.sendDay = *parseIsoDay("2026-11-22");
    send.shop.legalName = "The Tea House Ltd";
    send.shop.postalAddress = "1 High Street";
    send.shop.replyTo = "hello@shop.example";
    send.shop.noticeVersion = "2026-01";
    send.shop.noticeNamesProfiling = true;
    send.shop.processorContract = true;
    return send;
}

ConsentState givenState(std::string_view words)
{
    ConsentState state;
    state.status = ConsentStatus::Given;
    state.type = data::ConsentType::Express;
    for (const std::string_view word : split(words, '+')) {
        if (const auto day = parseIsoDay(word)) state.givenAt = noon(*day);
        if (word == "proof") state.provable = true;
        if (word == "doi") state.doubleOptInAt = state.givenAt;
        if (word == "ticked") state.prechecked = true;
        if (word == "explicit") state.type = data::ConsentType::Explicit;
    }
    state.unproven = !state.provable;
    return state;
}

void readContact(Scene& scene, std::string_view key, std::string_view value)
{
    ContactFacts& contact = scene.contact;
    if (key == "from") contact.country = value;
    if (key == "given") contact.email = givenState(value);
    if (key == "ends") contact.email.endsOn = parseIsoDay(value);
    if (key == "said") contact.email = noState(value);
    if (key == "picks") contact.picks = startsWith(value, "given") ? givenState(value) : noState(value);
    if (key == "checkout") contact.email.checkoutChoice = value == "yes";
    if (key == "bought") contact.lastPurchase = parseIsoDay(value);
    if (key == "bought") contact.addressFromSale = true;
    if (key == "asked") contact.lastInquiry = parseIsoDay(value);
    if (key == "clicked") contact.lastInteraction = parseIsoDay(value);
    if (key == "age") contact.ageYears = static_cast<int>(parseInteger(value).value());
    if (key == "suppressed") contact.suppression = data::suppressionReasonNamed(value);
    if (key == "elsewhere") contact.addressFromSale = false;
    if (key == "no-address") contact.hasAddress = false;
    if (key == "paused") contact.restricted = true;
    if (key == "objects") contact.objectsToProfiling = true;
}

void readSend(Scene& scene, std::string_view key, std::string_view value)
{
    SendFacts& send = scene.send;
    if (key == "on") send.sendDay = *parseIsoDay(value);
    if (key == "last") send.lastDay = parseIsoDay(value);
    if (key == "could-say-no") send.shop.optOutOfferedAtCheckout = true;
    if (key == "profiling") send.usesProfiling = true;
    if (key == "tier") send.highestTier = static_cast<int>(parseInteger(value).value());
    if (key == "other-goods") send.similarProducts = false;
    if (key == "asks-permission") send.isPermissionRequest = true;
    if (key == "no-unsubscribe") send.hasUnsubscribeTag = false;
    if (key == "no-shop-name") send.shop.name.clear();
    if (key == "no-legal-name") send.shop.legalName.clear();
    if (key == "no-postal-address") send.shop.postalAddress.clear();
    if (key == "no-reply-address") send.shop.replyTo.clear();
    if (key == "no-notice") send.shop.noticeVersion.clear();
    if (key == "notice-silent") send.shop.noticeNamesProfiling = false;
    if (key == "no-contract") send.shop.processorContract = false;
}

}  // namespace

Scene sceneOf(std::string_view text)
{
    Scene scene;
    scene.send = goodSend();
    for (const std::string_view word : split(text, ' ')) {
        const auto equals = std::min(word.find('='), word.size());
        const std::string_view value = equals < word.size() ? word.substr(equals + 1) : std::string_view();
        readContact(scene, word.substr(0, equals), value);
        readSend(scene, word.substr(0, equals), value);
    }
    return scene;
}

}  // namespace tactful::tests
