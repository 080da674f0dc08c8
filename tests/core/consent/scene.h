#pragma once

#include "core/consent/country_rules.h"

#include <string_view>

/// \file
/// One person, one message and one shop before the rules, written as a line of words.

namespace tactful::tests {

struct Scene {
    consent::ContactFacts contact;
    consent::SendFacts send;
};

/// "from=GB given=2026-01-01+proof bought=2026-02-02 could-say-no". The shop has done its homework, so that
/// only what the words name can go wrong; sent on 2026-11-22 unless "on=DAY" says otherwise.
Scene sceneOf(std::string_view text);

/// Refused, withdrawn, else objected.
consent::ConsentState noState(std::string_view status);
Instant noon(Day day);

}  // namespace tactful::tests
