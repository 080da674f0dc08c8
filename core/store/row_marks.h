#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// \file
/// What an import remembers of every row that it met, in little memory.

namespace tactful::store {

/// A mark on rows of a table, one bit each: their numbers are given out in ascending order, without great
/// gaps.
class RowMarks {
public:
    /// False if the row had the mark already.
    bool add(std::int64_t row)
    {
        const auto at = static_cast<std::size_t>(row);
        if (at >= m_marks.size()) m_marks.resize(at + at / 2 + 1024);
        if (m_marks[at]) return false;
        m_marks[at] = true;
        return true;
    }
    bool has(std::int64_t row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return at < m_marks.size() && m_marks[at];
    }

private:
    std::vector<bool> m_marks;
};

/// Names that may have been met: a Bloom filter (Bloom 1970), 4 MB whatever happens. Up to some three million
/// names hardly one in fifty that was never met may seem to have been; none that was is ever missed.
class NameFilter {
public:
    void add(const std::string& name)
    {
        for (const std::size_t bit : bitsOf(name))
            m_bits[bit / 64] |= std::uint64_t{1} << bit % 64;
    }
    bool mayHave(const std::string& name) const
    {
        for (const std::size_t bit : bitsOf(name))
            if ((m_bits[bit / 64] >> bit % 64 & 1) == 0) return false;
        return true;
    }

private:
    static constexpr std::size_t bitCount = std::size_t{1} << 25;

    static std::array<std::size_t, 4> bitsOf(const std::string& name)
    {
        // Two hashes make the others (Kirsch and Mitzenmacher 2006).
        const std::uint64_t first = std::hash<std::string>{}(name);
        const std::uint64_t second = (first ^ first >> 32) * 0x9e3779b97f4a7c15ULL | 1;
        std::array<std::size_t, 4> bits{};
        for (std::size_t i = 0; i < bits.size(); ++i)
            bits[i] = static_cast<std::size_t>((first + i * second) >> 20) % bitCount;
        return bits;
    }

    std::vector<std::uint64_t> m_bits = std::vector<std::uint64_t>(bitCount / 64);
};

}  // namespace tactful::store
