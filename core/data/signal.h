#pragma once

#include <string>
#include <vector>

/// \file
/// The personal facts that a message uses, and in what way. Levels and their order follow SCIENCE.md 1.3.

namespace tactful::data {

enum class SignalSource { Stated, Transaction, Observed, Inferred, ThirdParty };
enum class Explicitness {
    Hidden,    ///< for ranking alone; nothing of it can be read
    Implied,   ///< "picked for you"
    Explicit,  ///< "you bought …"
    Verbatim,  ///< counts, dates, clock times
};
enum class Granularity { Segment, Category, Product, Exact };

struct Signal {
    SignalSource source = SignalSource::Transaction;
    Explicitness explicitness = Explicitness::Hidden;
    int sensitivity = 0;  ///< tier 0 to 3
    Granularity granularity = Granularity::Product;
    double ageHours = 72.0;  ///< since the fact arose
    bool otherContext =
        false;               ///< given for another purpose than the notice names (support, delivery, review)
    bool inSubject = false;  ///< in the subject line or preheader
    std::string fact;        ///< a stable word for explanations, such as "bought-aisle"
};

enum class IdentityCue { FirstNameBody, FirstNameSubject, FullName, Town, Birthday, Address, Photo };

/// How well the customer knows the shop. Loyal: at least two purchases in twelve months.
enum class Relationship { New, Known, Loyal };

/// What of the message and the recipient tempers the score; every "earned" thing must be true of this
/// message.
struct MessageContext {
    Relationship relationship = Relationship::Known;
    bool justification = false;      ///< a true, specific "why you got this" line
    bool preferenceControl = false;  ///< one-click preference or "why me" link
    bool personalConsent = false;    ///< explicit consent to personal picks
    bool highFit = false;
    bool nightSend = false;  ///< 21:00 to 07:00 in the recipient's time zone
};

/// One way to say one line of a message, and the personal facts that this way uses.
struct LineOption {
    std::string copy;  ///< key of the sentence, such as "intro.bought-product"
    std::vector<Signal> signals;
    std::vector<IdentityCue> cues;
    double relevance = 0.0;  ///< what this line is worth to the reader, 0 to 1
};

/// A line of the message with its ways to be said, the most personal first, the last one without any personal
/// fact: the softening ladder.
struct LineSlot {
    std::string name;  ///< "subject", "greeting", "intro", "picks"
    std::vector<LineOption> options;
};

}  // namespace tactful::data
