// Compiled for AVX2 where the compiler can (core/CMakeLists.txt). Only the standard library's names without
// code may come in here: see block_product_body.h.
#include "core/models/block_product.h"

#if defined(__AVX2__)

#if defined(_MSC_VER)
#include <intrin.h>
#endif

#define TACTFUL_LANE 8
#include "core/models/block_product_body.h"

namespace tactful::models {
namespace {

bool processorKnowsAvx2()
{
#if defined(_MSC_VER)
    int registers[4];
    __cpuid(registers, 0);
    if (registers[0] < 7) return false;
    __cpuid(registers, 1);
    constexpr int savesState = 1 << 27, avx = 1 << 28;
    if (!(registers[2] & savesState) || !(registers[2] & avx) || (_xgetbv(0) & 6) != 6) return false;
    __cpuidex(registers, 7, 0);
    return (registers[1] & (1 << 5)) != 0;
#else
    return __builtin_cpu_supports("avx2") != 0;
#endif
}

}  // namespace

SubtractProduct subtractProductAvx2()
{
    return processorKnowsAvx2() ? subtractBlocks : nullptr;
}

}  // namespace tactful::models

#else

namespace tactful::models {

SubtractProduct subtractProductAvx2()
{
    return nullptr;
}

}  // namespace tactful::models

#endif
