#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

/// \file
/// Files as they are kept for a while: packed, because exports repeat themselves (Zstandard, RFC 8878).

namespace tactful::imports {

/// Packs bytes that come piece by piece.
class Packer {
public:
    Packer();
    Packer(Packer&&) noexcept;
    Packer& operator=(Packer&&) noexcept;
    ~Packer();

    void add(std::string_view bytes);
    /// All of it. May be called once.
    std::string finish();

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

/// BadFile if the bytes are not those of a Packer, or would be more than `limit`.
Result<std::string> unpacked(std::string_view packed, std::size_t limit);

}  // namespace tactful::imports
