#pragma once

/// \file
/// What may one message bring in extra sales?

namespace tactful::plan {

/// What would be bought anyway in the four weeks after the message.
struct ExpectedPurchases {
    double orders = 0.0;      ///< expected number, >= 0
    double orderMinor = 0.0;  ///< mean value of one, minor units, >= 0
};

/// Judgement, not measurement: no shop has told yet. Field tests of retail e-mail find that a first message a
/// week adds sales of the order of a tenth of what active customers buy (SCIENCE.md 2.1), and that more
/// relevant ones add more. The shop's own hold-outs replace this number as they come in; until then the doubt
/// about it (EffectRates::extraSalesSpread) is shown with it.
struct SendValueRates {
    double lift = 0.1;            ///< of a message of average relevance, as a share of what is bought anyway
    double relevanceShare = 0.5;  ///< how much of it depends on how relevant the picks are
};

/// lift × (1 − relevanceShare + 2 × relevanceShare × relevance) × orders × value; `relevance` of the picks, 0
/// to 1.
double expectedExtraMinor(const ExpectedPurchases& purchases, double relevance,
                          const SendValueRates& rates = {});

}  // namespace tactful::plan
