#pragma once

/// \file
/// The gamma function and its relatives for x > 0, safe in threads (std::lgamma writes a global on some
/// systems) and the same on every compiler.

namespace tactful::models {

double logGamma(double x);  ///< absolute error below 1e-14 (1 + |value|)
double digamma(double x);   ///< first derivative of logGamma
double trigamma(double x);  ///< second derivative of logGamma

/// What is left when the large terms are taken away; exact where the functions themselves have no digits left
/// to subtract.
double logGammaRest(double x);  ///< logGamma(x) - ((x - 1/2) ln x - x + ln sqrt(2 pi))
double digammaRest(double x);   ///< digamma(x) - ln x

}  // namespace tactful::models
