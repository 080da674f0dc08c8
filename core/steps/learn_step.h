#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/steps/enough_data.h"
#include "core/steps/session.h"
#include "core/steps/tact_report.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Learning from the book: fits the models, judges each on the shop's own past against a simple rule, and
/// keeps the scores.

namespace tactful::steps {

struct LearnOptions {
    std::optional<Day> asOf;  ///< nothing later is looked at; nothing: the last day with an order
    std::uint64_t seed = 1;
    unsigned threads = 0;  ///< 0: as many as there are cores; results do not depend on it
};

/// One way of guessing, tried on the hidden period; ranges are the middle 80% over resampled customers.
struct TriedWay {
    std::string name;  ///< "tactful" first; then "best-sellers", "bought-lately", "nobody", …
    double value = 0;
    double low = 0;
    double high = 0;
};

/// A question's answer as the owner reads it: so many of 100 customers, or the typical miss in minor units.
struct ShownTrial {
    std::vector<TriedWay> ways;  ///< Tactful and two simple rules; empty where nobody can tell
    /// Tactful less the best of the rules; above 0: Tactful is better, also where less is better.
    TriedWay difference;
    int hiddenDays = 0;
};

/// How one question is answered for customers with so much of a past.
struct GroupVerdict {
    std::string group;    ///< "one-time", "repeat", "regular"
    std::string chosen;   ///< name of what is used for them
    std::string verdict;  ///< measure::nameOf(Verdict); where nobody can tell, what wins overall is used
    bool used = false;    ///< the model is used for them
    TriedWay gain;        ///< of the model on the best simple rule, whose name it has
    std::int64_t customers = 0;
};

/// How one question is answered, and how well.
struct ModelVerdict {
    std::string question;  ///< "next", "activity", "value", "new" (what they have never bought)
    std::string chosen;    ///< name of what is used
    bool used = false;     ///< false: the simple rule does as well, or there is too little to tell
    std::string sentence;  ///< the verdict in plain words
    /// Of the model, on the hidden period. "gain": how much less the model loses than the best simple rule,
    /// on average over customers: squared errors of orders or money, share of the next basket that was
    /// missed.
    std::map<std::string, double> quality;
    std::map<std::string, double> simpleRule;  ///< the same for the simple rule
    std::string simpleRuleName;
    ShownTrial shown;
    int periods = 1;                   ///< so many were hidden, one before the other
    std::vector<GroupVerdict> groups;  ///< "activity" and "value", where there was enough to judge by
    /// On customers with a single order: what the model gains on the best simple rule. Nothing where there
    /// are too few of them, or for questions where it is not asked.
    std::optional<TriedWay> singleOrderGain;
};

/// A number that counts as another one of the same product (core/features/product_groups.h).
struct TiedNumber {
    std::string sku;
    std::string with;
    std::string why;  ///< "variant", "size-or-colour", "replaced"
};

struct LearnOutcome {
    Day asOf;
    std::vector<ModelVerdict> models;
    std::int64_t customersScored = 0;
    std::int64_t productsScored = 0;
    EnoughData enough;
    std::vector<TiedNumber> tied;
    TactReport tact;     ///< what results say about how personal is too personal
    std::string digest;  ///< of everything that was stored: equal for equal data, options and seed
};

Result<LearnOutcome> learn(Session& session, const LearnOptions& options, Job& job);

}  // namespace tactful::steps
