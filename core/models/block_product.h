#pragma once

#include <cstddef>

/// \file
/// How is the product of two small square blocks taken as fast as this processor can?
///
/// One source (block_product_body.h), compiled twice: for any processor and for those with AVX2; which is
/// used is found out at run time. Every cell sees the same multiplications and subtractions in the same
/// order, none fused, so both give the same result bit for bit.

namespace tactful::models {

inline constexpr std::size_t blockSide = 64;
inline constexpr std::size_t blockCells = blockSide * blockSide;

/// c -= a b; blocks of blockCells floats, row by row, none overlapping c.
using SubtractProduct = void (*)(float* c, const float* a, const float* b);

void subtractProductPlain(float* c, const float* a, const float* b);

/// The faster one; null where the compiler or the processor does not know AVX2.
SubtractProduct subtractProductAvx2();

/// The best there is here.
SubtractProduct subtractProduct();

}  // namespace tactful::models
