#pragma once

#include "core/base/file.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// \file
/// Are any of many texts in the bytes of a file? All are looked for in one pass.

namespace tactful {

class ByteSearch {
public:
    /// Shorter ones would be found by chance, and are passed over.
    static constexpr std::size_t shortestNeedle = 4;

    explicit ByteSearch(const std::vector<std::string>& needles);

    std::size_t needles() const { return m_needles.size(); }
    bool isIn(std::string_view bytes) const;
    /// Reads the file in pieces; needles that lie across two pieces are found. \param read  grows by its size
    Result<bool> isInFile(const Path& file, std::int64_t& read) const;

private:
    std::vector<std::string> m_needles;
    std::unordered_multimap<std::uint32_t, std::size_t> m_byStart;  ///< of the first four bytes
    std::vector<bool> m_mayStart;                                   ///< by their low bits: nearly always no
    std::size_t m_longest = 0;
};

/// The forms in which a text may lie in a file: as it is, in small and in capital letters, as UTF-16,
/// Latin-1, hexadecimal digits, base 64 at each of the three places it may begin at, percent-encoded,
/// quoted-printable, and with JSON's escapes. Each once.
std::vector<std::string> encodingsOf(std::string_view utf8);

}  // namespace tactful
