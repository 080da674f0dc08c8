#pragma once

#include "core/data/customer.h"
#include "core/steps/customer_list_step.h"
#include "core/steps/profile_step.h"
#include "ui/widgets/chip_faces.h"

#include <QString>

/// \file
/// Customers in the owner's words: stages, what may be mailed, when they order next, what is known of them.

namespace tactful::ui {

QString stageWords(data::Stage stage);
/// A neutral chip "No orders" for who never bought.
ChipFace stageFace(data::Stage stage);

struct MailWords {
    QString word;
    const char* icon;
};
MailWords mailWords(steps::MailState state);

/// "10 to 31 Oct", "was due by July", "unlikely this year", "cannot tell yet".
QString nextOrderWords(steps::NextOrder next, std::optional<Day> from, std::optional<Day> to, Day today);

/// The name, or "No name" with the public id.
QString displayName(const std::string& name, const std::string& publicId);

struct FactWords {
    QString headline;  ///< "Buys candles about every 9 weeks"
    QString detail;    ///< "From 4 orders. Fairly sure"
    SourceMark source;
};
FactWords factWords(const steps::KnownFact& fact, Day today);
/// "Usually orders on a Thursday around 19:00"; nothing where neither is beyond doubt.
std::optional<FactWords> timesWords(const steps::UsualTimes& times);
/// Of Profile::segment.
FactWords kindWords(const std::string& segment);

QString purposeWords(data::Purpose purpose);
ChipFace agreementFace(steps::AgreementState state);

}  // namespace tactful::ui
