#include "core/vault/computer_key.h"

#include "core/base/random.h"
#include "core/vault/checked_key.h"

#include <sodium.h>

#include <algorithm>

namespace tactful::vault {
namespace {

constexpr FieldPlace placeOfComputer{"computer_key", "key"};

/// Nothing where another key sealed it.
std::optional<Key> bookKeyIn(const StoredComputer& stored, const ComputerKey& computer)
{
    auto plain = open(computer.key.view(), placeOfComputer, stored.nonce, stored.key);
    if (!plain || plain->size() != keyBytes) return std::nullopt;
    Key key;
    std::copy_n(plain->begin(), keyBytes, key.bytes().begin());
    sodium_memzero(plain->data(), plain->size());
    return key;
}

void writeHex(std::span<const std::uint8_t> bytes, std::span<char> into)
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        into[2 * i] = digits[bytes[i] >> 4];
        into[2 * i + 1] = digits[bytes[i] & 15];
    }
}

bool readHex(std::string_view text, std::span<std::uint8_t> into)
{
    std::size_t length = 0;
    const char* end = nullptr;
    return sodium_hex2bin(into.data(), into.size(), text.data(), text.size(), nullptr, &length, &end) == 0 &&
           length == into.size() && end == text.data() + text.size();
}

}  // namespace

std::optional<std::array<std::uint8_t, 16>> readId(std::string_view text)
{
    std::array<std::uint8_t, 16> id{};
    if (!readHex(text, id)) return std::nullopt;
    return id;
}

ComputerKey ComputerKey::random()
{
    ComputerKey computer;
    secureRandom(computer.slot);
    secureRandom(computer.key.bytes());
    return computer;
}

std::optional<ComputerKey> ComputerKey::read(std::string_view text)
{
    ComputerKey computer;
    const std::size_t digits = 2 * computer.slot.size();
    if (text.size() != textLength || !readHex(text.substr(0, digits), computer.slot) ||
        !readHex(text.substr(digits), computer.key.bytes()))
        return std::nullopt;
    return computer;
}

void ComputerKey::write(std::span<char, textLength> into) const
{
    writeHex(slot, into);
    writeHex(key.view(), into.subspan(2 * slot.size()));
}

StoredComputer computerForm(const Keyring& keyring, const ComputerKey& computer)
{
    const Key bookKey = keyring.copyOfBookKey();
    const std::string_view plain(reinterpret_cast<const char*>(bookKey.view().data()), keyBytes);
    Sealed sealed = seal(computer.key.view(), placeOfComputer, plain);
    return {computer.slot, sealed.nonce, std::move(sealed.ciphertext)};
}

Result<Keyring> unlocked(const StoredBookKey& stored, std::span<const StoredComputer> computers,
                         const ComputerKey& computer)
{
    if (!stored.hasPassphrase) return unlocked(stored, std::nullopt);
    for (const StoredComputer& each : computers)
        if (each.slot == computer.slot)
            if (auto key = bookKeyIn(each, computer)) return checked(stored, std::move(*key));
    return Error{ErrorCode::WrongPassphrase,
                 "This shop does not know this computer any more. Open it with its password, then let the "
                 "computer remember it again."};
}

}  // namespace tactful::vault
