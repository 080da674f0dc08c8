#pragma once

#include "core/base/time_zone.h"
#include "core/compose/why_line.h"
#include "core/consent/country_rules.h"

/// \file
/// On what ground somebody is written to, in the words that a "why you got this" line needs. Seen by the
/// steps alone.

namespace tactful::steps {

/// The verdict's own ground. Where the law asks for none (the US), what is on file is said instead: their
/// yes, or their last purchase.
compose::WhyBasis whyBasisOf(const consent::ContactFacts& facts, const consent::Verdict& verdict,
                             const TimeZone& zone);

}  // namespace tactful::steps
