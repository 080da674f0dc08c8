#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

/// \file
/// Eight numbers at once.
///
/// Where the compiler knows vectors these are the processor's own; elsewhere loops say the same. Every number
/// sees the same operations in the same order, none fused, so results are the same bit for bit. A comparison
/// gives -1 where it holds and 0 where it does not.
///
/// Seen by sources alone whose functions are inlined into one that is compiled for a certain processor.

#if defined(__GNUC__)
#define TACTFUL_INLINE [[gnu::always_inline]] inline
#define TACTFUL_INLINE_LAMBDA __attribute__((always_inline))
#else
#define TACTFUL_INLINE inline
#define TACTFUL_INLINE_LAMBDA
#endif

namespace tactful::plan::eight {

inline constexpr std::size_t width = 8;

#if defined(__GNUC__) && !defined(TACTFUL_NO_VECTORS)

using Floats = float __attribute__((vector_size(width * sizeof(float))));
using Ints = std::int32_t __attribute__((vector_size(width * sizeof(std::int32_t))));

TACTFUL_INLINE Floats choose(const Ints& where, const Floats& a, const Floats& b)
{
    return where ? a : b;
}

TACTFUL_INLINE Ints choose(const Ints& where, const Ints& a, const Ints& b)
{
    return where ? a : b;
}

#else

template <class T>
struct Numbers {
    std::array<T, width> at;

    T& operator[](std::size_t i) { return at[i]; }
    const T& operator[](std::size_t i) const { return at[i]; }
};

using Floats = Numbers<float>;
using Ints = Numbers<std::int32_t>;

template <class T, class Make>
auto each(const Numbers<T>& a, const Numbers<T>& b, Make make)
{
    Numbers<decltype(make(a[0], b[0]))> made;
    for (std::size_t i = 0; i < width; ++i)
        made[i] = make(a[i], b[i]);
    return made;
}

#define TACTFUL_EACH(sign, made)                                                                             \
    template <class T>                                                                                       \
    auto operator sign(const Numbers<T>& a, const Numbers<T>& b)                                             \
    {                                                                                                        \
        return each(a, b, [](T x, T y) { return made; });                                                    \
    }
TACTFUL_EACH(+, static_cast<T>(x + y))
TACTFUL_EACH(-, static_cast<T>(x - y))
TACTFUL_EACH(*, static_cast<T>(x* y))
TACTFUL_EACH(&, static_cast<T>(x& y))
TACTFUL_EACH(|, static_cast<T>(x | y))
TACTFUL_EACH(==, (x == y ? std::int32_t{-1} : 0))
TACTFUL_EACH(!=, (x != y ? std::int32_t{-1} : 0))
TACTFUL_EACH(<, (x < y ? std::int32_t{-1} : 0))
TACTFUL_EACH(>, (x > y ? std::int32_t{-1} : 0))
TACTFUL_EACH(>=, (x >= y ? std::int32_t{-1} : 0))
#undef TACTFUL_EACH

template <class T>
Numbers<T> choose(const Ints& where, const Numbers<T>& a, const Numbers<T>& b)
{
    Numbers<T> made;
    for (std::size_t i = 0; i < width; ++i)
        made[i] = where[i] != 0 ? a[i] : b[i];
    return made;
}

#endif

TACTFUL_INLINE Floats all(float number)
{
    Floats numbers;
    for (std::size_t i = 0; i < width; ++i)
        numbers[i] = number;
    return numbers;
}

TACTFUL_INLINE Ints all(std::int32_t number)
{
    Ints numbers;
    for (std::size_t i = 0; i < width; ++i)
        numbers[i] = number;
    return numbers;
}

template <class T>
TACTFUL_INLINE auto load(const std::array<T, width>& from)
{
    std::conditional_t<std::is_same_v<T, float>, Floats, Ints> numbers;
    std::memcpy(&numbers, from.data(), sizeof numbers);
    return numbers;
}

template <class Numbers, class T>
TACTFUL_INLINE void store(const Numbers& numbers, std::array<T, width>& to)
{
    static_assert(sizeof numbers == sizeof to);
    std::memcpy(to.data(), &numbers, sizeof numbers);
}

/// table[at] for each.
template <class T>
TACTFUL_INLINE auto lookUp(const T* table, const Ints& at)
{
    std::array<T, width> found;
    for (std::size_t i = 0; i < width; ++i)
        found[i] = table[at[i]];
    return load(found);
}

#if defined(__GNUC__) && !defined(TACTFUL_NO_VECTORS)

/// All of them folded into one, half by half; `fold` gives one of two.
template <class Numbers, class Fold>
TACTFUL_INLINE auto folded(const Numbers& numbers, Fold fold)
{
    const Numbers four = fold(numbers, __builtin_shufflevector(numbers, numbers, 4, 5, 6, 7, 0, 1, 2, 3));
    const Numbers two = fold(four, __builtin_shufflevector(four, four, 2, 3, 0, 1, 6, 7, 4, 5));
    return fold(two, __builtin_shufflevector(two, two, 1, 0, 3, 2, 5, 4, 7, 6))[0];
}

#else

template <class T, class Fold>
T folded(const Numbers<T>& numbers, Fold fold)
{
    Numbers<T> all = numbers;
    for (std::size_t some = width / 2; some > 0; some /= 2)
        for (std::size_t i = 0; i < some; ++i) {
            const Numbers<T> one = fold(Numbers<T>{{all[i]}}, Numbers<T>{{all[i + some]}});
            all[i] = one[0];
        }
    return all[0];
}

#endif

/// Whether it holds for one of them.
TACTFUL_INLINE bool any(const Ints& where)
{
    std::array<std::uint64_t, width / 2> halves;
    static_assert(sizeof halves == sizeof where);
    std::memcpy(halves.data(), &where, sizeof halves);
    return (halves[0] | halves[1] | halves[2] | halves[3]) != 0;
}

TACTFUL_INLINE float greatest(const Floats& numbers)
{
    return folded(numbers,
                  [](const Floats& a, const Floats& b) TACTFUL_INLINE_LAMBDA { return choose(a > b, a, b); });
}

TACTFUL_INLINE std::int32_t least(const Ints& numbers)
{
    return folded(numbers,
                  [](const Ints& a, const Ints& b) TACTFUL_INLINE_LAMBDA { return choose(a < b, a, b); });
}

}  // namespace tactful::plan::eight
