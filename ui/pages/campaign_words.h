#pragma once

#include "core/data/campaign.h"
#include "core/data/pick.h"
#include "core/data/planned.h"
#include "ui/text/country_names.h"
#include "ui/widgets/chip_faces.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

/// \file
/// What the words of a campaign are called on the surface: goals, states, stages, dials, reasons.

namespace tactful::ui {

QString goalName(data::Goal goal);      ///< "Thank our regulars"
QString goalSentence(data::Goal goal);  ///< what it is for, one sentence
const char* goalIcon(data::Goal goal);
inline constexpr int goalCount = 6;

QString stageName(data::Stage stage);

ChipFace stateFace(data::CampaignState state);  ///< Draft, Approved, Exported

QString stopName(double personal);  ///< "Your usual"
QStringList stopNames();

/// Why somebody is left out, as "heard enough lately".
QString leftOutWords(data::LeftOutReason reason);

/// A group of customers whose treatment is compared, as "Small baskets"; empty for one that is not known.
QString groupName(const std::string& group);

/// Why a product was picked. `because` names the product that GoesWith speaks of; empty where it is not
/// known.
QString pickWords(const data::Pick& pick, const QString& because, Day today);
SourceMark sourceMark(data::PickSource source);

/// Part of a score by where it comes from: "What they bought".
QString shareWords(const std::string& fact);
Token shareColour(const std::string& fact);

}  // namespace tactful::ui
