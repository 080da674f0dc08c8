#pragma once

#include "core/vault/blind_index.h"
#include "core/vault/keyring.h"

#include <string>
#include <string_view>

/// \file
/// How addresses and ids become blind indexes. The kinds are part of every book there is: never change them.

namespace tactful::store {

/// The form under which an address is looked up: no blanks around it, ASCII letters in lower case.
std::string normalisedEmail(std::string_view email);
/// Digits with an optional leading +; everything else is dropped.
std::string normalisedPhone(std::string_view phone);

vault::ShortIndex emailIndex(const vault::Keyring& keyring, std::string_view email);
vault::ShortIndex phoneIndex(const vault::Keyring& keyring, std::string_view phone);
/// For a telephone that more than one person answers.
vault::ShortIndex phoneAndNameIndex(const vault::Keyring& keyring, std::string_view phone,
                                    std::string_view plainName);
/// For a shop id that looks like an address and so is not stored as it is.
vault::ShortIndex hiddenIdIndex(const vault::Keyring& keyring, std::string_view platform,
                                std::string_view id);

Digest suppressionOfEmail(const vault::Keyring& keyring, std::string_view email);
Digest suppressionOfId(const vault::Keyring& keyring, std::string_view platform, std::string_view id);

/// The id itself, or a blind index of it in words where it contains '@': shops use addresses as order
/// numbers.
std::string publicReference(const vault::Keyring& keyring, std::string_view id);

}  // namespace tactful::store
