#pragma once

#include "core/data/imported.h"
#include "core/vault/blind_index.h"
#include "core/vault/keyring.h"

#include <optional>
#include <string_view>

/// \file
/// By what is a person looked up? Worked out of a row alone, so on any thread.

namespace tactful::store {

struct IdentityIndexes {
    std::optional<vault::ShortIndex> email;
    std::optional<vault::ShortIndex> phone;     ///< with the name, where somebody of another name has it
    std::optional<vault::ShortIndex> hiddenId;  ///< of a shop id that looks like an address
};

IdentityIndexes indexesOf(const data::ImportedIdentity& who, std::string_view platform,
                          const vault::Keyring& keyring);

}  // namespace tactful::store
