#include "core/store/identity_indexes.h"

#include "core/base/text.h"
#include "core/store/address_index.h"

namespace tactful::store {

IdentityIndexes indexesOf(const data::ImportedIdentity& who, std::string_view platform,
                          const vault::Keyring& keyring)
{
    IdentityIndexes indexes;
    if (!who.email.empty()) indexes.email = emailIndex(keyring, who.email);
    if (!who.phone.empty()) indexes.phone = phoneIndex(keyring, who.phone);
    if (contains(who.externalId, "@")) indexes.hiddenId = hiddenIdIndex(keyring, platform, who.externalId);
    return indexes;
}

}  // namespace tactful::store
