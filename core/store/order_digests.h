#pragma once

#include "core/base/digest.h"
#include "core/data/imported.h"
#include "core/store/identity_indexes.h"
#include "core/vault/blind_index.h"
#include "core/vault/keyring.h"

#include <string>
#include <string_view>
#include <vector>

/// \file
/// What makes an order the same order again: worked out of the order alone, so on any thread.

namespace tactful::store {

struct OrderDigests {
    std::string number;         ///< as the book has it: never an address, and made up where there is none
    Digest sale{};              ///< of what was sold
    vault::ShortIndex buyer{};  ///< keyed, of who bought and what the order says of them
    std::vector<std::int64_t> lines;  ///< one for each line; not of the name, which shops correct
    IdentityIndexes who;
};

/// \param platform  whose customer ids the order carries
OrderDigests digestsOf(const data::ImportedOrder& order, std::string_view platform,
                       const vault::Keyring& keyring);

}  // namespace tactful::store
