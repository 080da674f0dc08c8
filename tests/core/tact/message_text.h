#pragma once

#include "core/base/random.h"
#include "core/data/signal.h"

#include <string_view>
#include <vector>

/// \file
/// Messages as one line of text, so that tests show their input; and random ones for properties.

namespace tactful::tests {

struct TestMessage {
    std::vector<data::Signal> signals;
    std::vector<data::IdentityCue> cues;
    data::MessageContext context;
};

/// Words of a signal are joined by '-': source, explicitness, granularity, then any of "30h" (age), "T2"
/// (tier), "subject", "elsewhere" (other context). Other words: "name", "name-in-subject", "full-name",
/// "town", "birthday", "address", "photo", "new", "known", "loyal", "why", "control", "consent", "fit",
/// "night". A word that is none of these stops the program.
TestMessage parseMessage(std::string_view text);

data::Signal randomSignal(Random& random);
TestMessage randomMessage(Random& random);

}  // namespace tactful::tests
