#include "core/vault/key.h"

#include "core/base/random.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace tactful::vault {
namespace {

std::uint8_t* guardedMemory()
{
    if (sodium_init() < 0) throw std::bad_alloc();
    void* memory = sodium_malloc(keyBytes);
    if (!memory) throw std::bad_alloc();
    sodium_memzero(memory, keyBytes);
    return static_cast<std::uint8_t*>(memory);
}

}  // namespace

void Key::WipeAndFree::operator()(std::uint8_t* bytes) const noexcept
{
    sodium_free(bytes);
}

Key::Key() : m_bytes(guardedMemory())
{
}

Key Key::random()
{
    Key key;
    secureRandom(key.bytes());
    return key;
}

Key Key::copy() const
{
    Key key;
    std::copy_n(m_bytes.get(), keyBytes, key.m_bytes.get());
    return key;
}

}  // namespace tactful::vault
