#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// \file
/// What every fuzz target is made of.

/// Called with bytes of any kind; it must come back, whatever they are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace tactful::tests {

/// Ends the program where a promise does not hold, so that the fuzzer keeps the bytes that broke it.
inline void fuzzCheck(bool holds, const char* promise)
{
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

}  // namespace tactful::tests
