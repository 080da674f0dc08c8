#pragma once

#include "core/plan/eight.h"

/// \file
/// Reads eight rows of four numbers each, so that numbers of a kind come together. Seen as eight.h is.

namespace tactful::plan::eight {

#if defined(__GNUC__) && !defined(TACTFUL_NO_VECTORS)

TACTFUL_INLINE Ints fourAndFour(const void* a, const void* b)
{
    using Four = std::int32_t __attribute__((vector_size(16)));
    Four low;
    Four high;
    std::memcpy(&low, a, sizeof low);
    std::memcpy(&high, b, sizeof high);
    return __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
}

/// The four words from each of eight places on, each kind together: `from(i)` is the address of the i-th.
/// They are read four words at a time, first and fifth side by side.
template <class From>
TACTFUL_INLINE void fourOfEach(From from, std::array<Ints, 4>& words)
{
    const std::array<Ints, 4> pairs{fourAndFour(from(0), from(4)), fourAndFour(from(1), from(5)),
                                    fourAndFour(from(2), from(6)), fourAndFour(from(3), from(7))};
    const Ints a = __builtin_shufflevector(pairs[0], pairs[1], 0, 8, 1, 9, 4, 12, 5, 13);
    const Ints b = __builtin_shufflevector(pairs[2], pairs[3], 0, 8, 1, 9, 4, 12, 5, 13);
    const Ints c = __builtin_shufflevector(pairs[0], pairs[1], 2, 10, 3, 11, 6, 14, 7, 15);
    const Ints d = __builtin_shufflevector(pairs[2], pairs[3], 2, 10, 3, 11, 6, 14, 7, 15);
    words[0] = __builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13);
    words[1] = __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15);
    words[2] = __builtin_shufflevector(c, d, 0, 1, 8, 9, 4, 5, 12, 13);
    words[3] = __builtin_shufflevector(c, d, 2, 3, 10, 11, 6, 7, 14, 15);
}

#else

template <class From>
void fourOfEach(From from, std::array<Ints, 4>& words)
{
    for (std::size_t i = 0; i < width; ++i) {
        std::array<std::int32_t, 4> four;
        std::memcpy(four.data(), from(i), sizeof four);
        for (std::size_t word = 0; word < four.size(); ++word)
            words[word][i] = four[word];
    }
}

#endif

/// The same bits as another kind of numbers.
TACTFUL_INLINE Floats asFloats(const Ints& bits)
{
    Floats numbers;
    std::memcpy(&numbers, &bits, sizeof numbers);
    return numbers;
}

/// Four numbers in a row from each place of a table of such rows.
TACTFUL_INLINE void lookUpRows(const float* table, const std::array<std::int32_t, width>& at,
                               std::array<Floats, 4>& found)
{
    std::array<Ints, 4> words;
    fourOfEach([&](std::size_t i) TACTFUL_INLINE_LAMBDA { return table + 4 * at[i]; }, words);
    for (std::size_t word = 0; word < words.size(); ++word)
        found[word] = asFloats(words[word]);
}

}  // namespace tactful::plan::eight
