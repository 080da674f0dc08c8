#pragma once

/// \file
/// How many messages a week are worth the most over a customer's life?
///
/// V(k) = (A (1 - exp(-k / kappa)) - c k) / (d + h0 + u k + q max(0, k - 1)^2): what k messages a week earn,
/// less what they cost, for as long as the customer stays (SCIENCE.md 2.2; A and kappa fitted there to a
/// published retail test of 0 to 5 contacts a week).

namespace tactful::tact {

struct CadenceCurve {
    double bestPerWeek = 0.214;          ///< A: value per week that no number of messages exceeds
    double saturation = 1.42;            ///< kappa: messages a week
    double costPerMessage = 0.001;       ///< c, in the unit of A
    double discountPerWeek = 0.10 / 52;  ///< d
    double churnPerWeek = 0.002;         ///< h0: leaving without any message
    double churnPerMessage = 0.0014;     ///< u: chance to unsubscribe per message
    double churnOfCrowding = 0.0;        ///< q: for the square of messages beyond one a week
};

/// V at `perWeek` messages a week, in the unit of A.
double valueOfCadence(double perWeek, const CadenceCurve& curve);

/// The best number of messages a week on a grid of a quarter, 0 to 7; the smaller of equals.
double bestCadence(const CadenceCurve& curve);

/// Share of a list that is gone after a year at `perWeek` messages a week, through unsubscribing alone.
double lostInAYear(double perWeek, double churnPerMessage);

}  // namespace tactful::tact
