#pragma once

#include "core/steps/session.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Letting a computer open a book without its passphrase. The computer keeps a key of its own, where it keeps
/// its passwords; the keys file has the book's key sealed under it. Either alone opens nothing.

namespace tactful::vault {
struct ComputerKey;
}

namespace tactful::steps {

class ComputerKey {
public:
    static constexpr std::size_t textLength = 96;

    explicit ComputerKey(vault::ComputerKey key);
    ComputerKey(ComputerKey&&) noexcept;
    ComputerKey& operator=(ComputerKey&&) noexcept;
    ~ComputerKey();

    /// As write() wrote it; nothing if it is none.
    static std::optional<ComputerKey> read(std::string_view text);
    /// Hexadecimal digits, for a place that keeps passwords; Session::open takes them in place of a
    /// passphrase. Whoever gets them wipes them.
    void write(std::span<char, textLength> into) const;
    /// Names the key without telling it.
    std::string slot() const;
    const vault::ComputerKey& parts() const { return *m_key; }  ///< for the steps

private:
    std::unique_ptr<vault::ComputerKey> m_key;  ///< in memory that is locked and wiped
};

/// A key, and the name under which it is kept. The name is random; all computers use the same for one book.
struct ComputerEntry {
    std::string name;
    ComputerKey key;
};

/// For a computer that is to be remembered. Changes nothing: first the key is kept, then the book is told.
Result<ComputerEntry> newComputerEntry(Session& session);

/// From now on the book opens with this key, too; copies and backups of it do not. Refused for a book without
/// a passphrase.
Status rememberComputer(Session& session, const ComputerEntry& entry);

/// The key of that computer opens nothing any more. Nothing happens where it opened nothing before.
Status forgetComputer(Session& session, const std::string& slot);
Status forgetAllComputers(Session& session);

/// What the keys file says of computers. Needs no passphrase. NotFound, BadFile, NewerVersion.
struct KnownComputers {
    std::string name;                    ///< under which their keys are kept; empty: there never was one
    std::vector<std::string> computers;  ///< the slot of each
};
Result<KnownComputers> knownComputers(const Path& book);

}  // namespace tactful::steps
