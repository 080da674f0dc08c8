#pragma once

/// \file
/// The three distributions that tests are read from. Nothing here keeps a state, so all may be called from
/// several threads.
///
/// Proof: distributions_test gets the printed quantiles of statistical tables.

namespace tactful::measure {

/// P(Z <= x) of the standard normal.
double normalBelow(double x);
/// The x with normalBelow(x) = p, for p in (0, 1); to about 1e-14 (Acklam's start, one step of Halley).
double normalPoint(double p);

/// P(T <= x) of Student's t with `freedom` > 0 degrees of freedom, which need not be whole.
double studentBelow(double x, double freedom);
/// The x with studentBelow(x, freedom) = p, for p in (0, 1), by bisection to the last digits.
double studentPoint(double p, double freedom);

/// P(X >= x) of chi-squared with `freedom` >= 1 degrees of freedom (Abramowitz and Stegun 26.4.4, 26.4.5).
double chiSquaredAbove(double x, int freedom);

}  // namespace tactful::measure
