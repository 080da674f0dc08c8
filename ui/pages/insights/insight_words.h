#pragma once

#include "core/steps/insights_step.h"

#include <QString>

/// \file
/// Tests, groups and verdicts of the Insights page in the owner's words.

namespace tactful::ui {

QString testTitle(const steps::InsightTest& test);
QString testCaption(const steps::InsightTest& test);
QString wayTitle(const steps::TestedWay& way);
QString testValueText(steps::TestUnit unit, double value, const Currency& currency);
/// "5 more in every 100", "Too close to call"
QString testFinding(const steps::InsightTest& test, const Currency& currency);
QString testUse(const steps::InsightTest& test);
/// In one sentence.
QString fairnessWords(steps::FairnessVerdict verdict);
QString groupTitle(const steps::GroupInsight& group);

}  // namespace tactful::ui
