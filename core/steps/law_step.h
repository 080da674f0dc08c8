#pragma once

#include "core/base/job.h"
#include "core/steps/privacy_step.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What does the law of each country ask of this shop, and what of it is done?

namespace tactful::steps {

struct LawOptions {
    std::string country;  ///< one country, ISO 3166-1 alpha-2; empty: every country that has customers
    std::optional<Day> today;
    std::string language = "en";  ///< of titles and sentences: "en", "de", "fr"
};

/// The rules that hold in each country, with what they say of the customers there and of the shop. A country
/// without customers is answered for the shop alone.
Result<std::vector<CountryView>> lawChecklist(Session& session, const LawOptions& options, Job& job);

/// What the owner says of a rule that only the owner can know (RuleLine::ask). Kept with the day and the
/// name; in the logbook. NotFound if there is no such rule; BadInput if the program sees to it by itself.
Status answerRule(Session& session, const std::string& rule, bool yes, const std::string& by = "owner");

}  // namespace tactful::steps
