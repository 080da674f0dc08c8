#pragma once

/// \file
/// How close does every formula of the order models come to the reference values of fifty digits?

namespace tactful::bench {

/// Prints, for each quantity, how many values there are and the largest relative difference; and every value
/// that is further off than 1e-8.
void printReferenceValues();

}  // namespace tactful::bench
