#pragma once

#include "ui/widgets/chip.h"

/// \file
/// The fixed sets of chips: how far a customer has come, where a fact came from, how sure a verdict is.
/// Nobody invents further ones.

namespace tactful::ui {

enum class StageMark { New, Regular, SlippingAway, Quiet, OneOff };
enum class SourceMark { TheyToldUs, TheyBought, WorkedOut, Popular };
enum class VerdictMark { Good, TakeCare, Unsure, Bad };

ChipFace faceOf(StageMark stage);
ChipFace faceOf(SourceMark source);
/// Check, clock, pause or stop, and the words given, e.g. "Very likely helped".
ChipFace faceOf(VerdictMark verdict, const QString& words);

}  // namespace tactful::ui
