#pragma once

/// \file
/// What is the chance that a Beta(a, b) variable lies below x?

namespace tactful {

/// The regularised incomplete beta function I_x(a, b), by Lentz's continued fraction (Press et al., Numerical
/// Recipes, 6.4; DLMF 8.17.22), to about 1e-11. Needs a > 0 and b > 0; x is clamped to 0 to 1. Keeps no
/// state, so it may be called from several threads (std::lgamma may not).
double incompleteBeta(double a, double b, double x);

}  // namespace tactful
