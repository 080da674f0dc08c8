#include "core/steps/computer_step.h"

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/steps/session_parts.h"
#include "core/store/book_lock.h"

#include <algorithm>

namespace tactful::steps {

ComputerKey::ComputerKey(vault::ComputerKey key) : m_key(std::make_unique<vault::ComputerKey>(std::move(key)))
{
}
ComputerKey::ComputerKey(ComputerKey&&) noexcept = default;
ComputerKey& ComputerKey::operator=(ComputerKey&&) noexcept = default;
ComputerKey::~ComputerKey() = default;

std::optional<ComputerKey> ComputerKey::read(std::string_view text)
{
    auto key = vault::ComputerKey::read(text);
    if (!key) return std::nullopt;
    return ComputerKey(std::move(*key));
}

void ComputerKey::write(std::span<char, textLength> into) const
{
    static_assert(textLength == vault::ComputerKey::textLength);
    m_key->write(into);
}

std::string ComputerKey::slot() const
{
    return hex(m_key->slot);
}

Result<ComputerEntry> newComputerEntry(Session& session)
{
    auto rows = store::LockRows::open(session.path());
    if (!rows) return rows.error();
    const auto known = rows->keychainName();
    if (!known) return known.error();
    store::KeychainName name = known->value_or(store::KeychainName{});
    if (!*known) secureRandom(name);
    return ComputerEntry{hex(name), ComputerKey(vault::ComputerKey::random())};
}

Status rememberComputer(Session& session, const ComputerEntry& entry)
{
    const auto name = vault::readId(entry.name);
    if (!name)
        return Error{ErrorCode::BadInput, "The name for the computer's key is not one that can be kept.",
                     "name"};
    return store::rememberComputer(session.parts().book, *name, entry.key.parts());
}

Status forgetComputer(Session& session, const std::string& slot)
{
    const auto which = vault::readId(slot);
    if (!which) return {};
    return store::forgetComputers(session.parts().book, which);
}

Status forgetAllComputers(Session& session)
{
    return store::forgetComputers(session.parts().book, std::nullopt);
}

Result<KnownComputers> knownComputers(const Path& book)
{
    // Says whether there is such a book, and whether its keys file is one of ours.
    if (auto keys = store::KeysFile::open(store::keysPathOf(book)); !keys) return keys.error();
    auto rows = store::LockRows::open(book);
    if (!rows) return rows.error();
    const auto name = rows->keychainName();
    if (!name) return name.error();
    const auto computers = rows->computers();
    if (!computers) return computers.error();
    KnownComputers known;
    if (*name) known.name = hex(**name);
    for (const vault::StoredComputer& each : *computers)
        known.computers.push_back(hex(each.slot));
    return known;
}

}  // namespace tactful::steps
