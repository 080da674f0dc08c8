#pragma once

#include "core/base/money.h"
#include "core/data/campaign.h"
#include "core/steps/dial_price.h"
#include "core/steps/live_outcome.h"

#include <QString>

/// \file
/// What was changed, and what that did, in words: for the banner and for "Undo".

namespace tactful::ui {

/// "How personal 50 → 58"; "Goal: Win them back"; several at once: "Dials".
QString changeWords(const data::Brief& before, const data::Brief& after);

/// "about +£140 sales, +1 unsubscribe", and the line that was crossed.
QString effectWords(const steps::PlanChange& change, const Currency& currency);

/// Brass: harm grew faster than the gain, or a line was crossed upwards.
bool needsCare(const steps::PlanChange& change);

QString dialName(steps::Dial dial);  ///< "How personal"
/// "58", "Medium": where a dial stands, without its name.
QString dialValueWords(const data::Dials& dials, steps::Dial dial);

// Values of dials, as they stand beside them.
QString oftenWords(int emails);        ///< "2 e-mails in 30 days"
QString discoveryWords(double share);  ///< "1 pick in 4 is new to them"
QString nudgeWords(int strength);      ///< "A little"
QString daysWords(const std::optional<Day>& from, const std::optional<Day>& to);
QString audienceWords(const data::Audience& audience);

}  // namespace tactful::ui
