#include "core/store/address_index.h"

#include "core/base/text.h"

namespace tactful::store {
namespace {

/// Lengths first, so that two pairs never run into the same text.
std::string pairOf(std::string_view platform, std::string_view id)
{
    return std::to_string(platform.size()) + ":" + std::string(platform) + std::string(id);
}

}  // namespace

std::string normalisedEmail(std::string_view email)
{
    return lowerAscii(trim(email));
}

std::string normalisedPhone(std::string_view phone)
{
    std::string digits;
    for (const char c : trim(phone))
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
    return digits;
}

vault::ShortIndex emailIndex(const vault::Keyring& keyring, std::string_view email)
{
    return vault::shortBlindIndex(keyring.lookUpKey(), "email", normalisedEmail(email));
}

vault::ShortIndex phoneIndex(const vault::Keyring& keyring, std::string_view phone)
{
    return vault::shortBlindIndex(keyring.lookUpKey(), "phone", normalisedPhone(phone));
}

vault::ShortIndex phoneAndNameIndex(const vault::Keyring& keyring, std::string_view phone,
                                    std::string_view plainName)
{
    return vault::shortBlindIndex(keyring.lookUpKey(), "phone", pairOf(normalisedPhone(phone), plainName));
}

vault::ShortIndex hiddenIdIndex(const vault::Keyring& keyring, std::string_view platform, std::string_view id)
{
    return vault::shortBlindIndex(keyring.lookUpKey(), "external", pairOf(platform, id));
}

Digest suppressionOfEmail(const vault::Keyring& keyring, std::string_view email)
{
    return vault::blindIndex(keyring.suppressionKey(), "email", normalisedEmail(email));
}

Digest suppressionOfId(const vault::Keyring& keyring, std::string_view platform, std::string_view id)
{
    return vault::blindIndex(keyring.suppressionKey(), "external", pairOf(platform, id));
}

std::string publicReference(const vault::Keyring& keyring, std::string_view id)
{
    if (!contains(id, "@")) return std::string(id);
    return "hidden:" + hex(vault::shortBlindIndex(keyring.lookUpKey(), "reference", id));
}

}  // namespace tactful::store
