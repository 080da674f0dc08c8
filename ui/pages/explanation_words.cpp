#include "ui/pages/explanation_words.h"

#include "ui/pages/campaign_words.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <cmath>

namespace tactful::ui {
namespace {

using steps::WhyCode;

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

QString suppressedWords(data::SuppressionReason reason)
{
    switch (reason) {
    case data::SuppressionReason::Unsubscribed:
        return tr("They unsubscribed.");
    case data::SuppressionReason::Complaint:
        return tr("They reported an e‑mail of yours as spam.");
    case data::SuppressionReason::Objection:
        return tr("They objected to e‑mails.");
    case data::SuppressionReason::HardBounce:
        return tr("E‑mails to their address came back: it does not exist any more.");
    case data::SuppressionReason::Deceased:
        return tr("They have died.");
    case data::SuppressionReason::Erased:
        return tr("They asked to be erased.");
    }
    return {};
}

/// Whether they are left out because only customers of certain stages are asked for, and theirs may not be
/// looked at.
bool chosenByStage(const steps::AudienceFacts& audience)
{
    return !audience.profiled && !audience.wanted.stages.empty();
}

QString audienceWords(const steps::AudienceFacts& audience)
{
    if (chosenByStage(audience))
        return tr("This campaign chooses by what customers bought, and theirs may not be looked at.");
    return tr("You chose other customers for this campaign. Their stage: %1.").arg(stageName(audience.stage));
}

/// "Heard from you on 3 October 2026, 5 days before."
QString lastHeardWords(const steps::HearingFacts& hearing)
{
    const steps::HeardMail* last = hearing.last();
    if (!last) return tr("Has not heard from you yet.");
    const int days = hearing.day - last->day;
    if (days < 0)
        return withOneStop(tr("Another e‑mail is planned for %1, %Ln day(s) after this one.", nullptr, -days)
                               .arg(dayText(last->day)));
    return withOneStop(
        tr("Heard from you on %1, %Ln day(s) before this one.", nullptr, days).arg(dayText(last->day)));
}

QString hearingWords(const steps::Explanation& why)
{
    const steps::HearingFacts& hearing = *why.hearing;
    switch (why.code) {
    case WhyCode::Silent:
        return hearing.lastSeen ? withOneStop(tr("No purchase or click since %1: left in peace after a year.")
                                                  .arg(dayText(*hearing.lastSeen)))
                                : tr("No purchase or click for more than a year: left in peace.");
    case WhyCode::Welcoming:
        return hearing.welcome ? tr("Had all e‑mails of the welcome.")
                               : tr("Joined on %1 and is being welcomed: nothing else is sent meanwhile.")
                                     .arg(dayText(hearing.joined.value_or(hearing.day)));
    case WhyCode::TooSoon:
        return lastHeardWords(hearing) + QLatin1Char(' ') + tr("That is too soon for another.");
    case WhyCode::OwnWish:
        return lastHeardWords(hearing) + QLatin1Char(' ') +
               tr("They asked for %Ln day(s) between two.", nullptr, hearing.wishedGapDays.value_or(0));
    case WhyCode::OftenDial:
        return tr("Got %Ln e‑mail(s) in the 30 days before.", nullptr, hearing.lately) + QLatin1Char(' ') +
               tr("“How often” allows %Ln.", nullptr, hearing.often);
    case WhyCode::WeeklyCap:
        return lastHeardWords(hearing) + QLatin1Char(' ') +
               tr("That is enough for one week, by how often they look in.");
    case WhyCode::MonthlyCap:
        return tr("Got %Ln e‑mail(s) in the 30 days before.", nullptr, hearing.lately) + QLatin1Char(' ') +
               tr("That is enough for somebody who looks in so seldom.");
    default:
        return lastHeardWords(hearing) + QLatin1Char(' ') + tr("Their last e‑mails lie close together.");
    }
}

QString messageWords(const steps::Explanation& why)
{
    if (why.code == WhyCode::NothingToShow)
        return tr("Nothing is left to show them that is in stock, not bought lately and not sent back.");
    if (why.code == WhyCode::RanOut)
        return tr("What would suit them is promised to others: there are too few pieces.");
    return tr("Even the most careful way to say it is above your ceiling of %1.")
        .arg(scoreText(why.message->ceiling));
}

/// "Place 12 of 1,840 by what it is worth to write to them, about £1.20."
QString placeWords(const steps::WorthFacts& worth, const Currency& currency)
{
    return withOneStop(
        tr("Place %1 of %2 by what it is worth to write to them: about %3 of profit.")
            .arg(countText(worth.rank), countText(worth.among), moneyText(worth.profitMinor, currency)));
}

QString worthWords(const steps::Explanation& why, const Currency& currency)
{
    const steps::WorthFacts& worth = *why.worth;
    const QString words =
        placeWords(worth, currency) + QLatin1Char(' ') +
        (why.code == WhyCode::OverBudget
             ? tr("The budget is for %Ln message(s).", nullptr, static_cast<int>(worth.chosen))
             : tr("The hours have room for %Ln message(s).", nullptr, static_cast<int>(worth.chosen)));
    if (!worth.isForFairness(true)) return words;
    return words + QLatin1Char(' ') +
           tr("Others waited longer, or too few of their group would hear from you.");
}

QString chosenWords(const steps::Explanation& why, const Currency& currency)
{
    if (why.code == WhyCode::HeldBack)
        return tr("Drawn by lot to get nothing, so that you can see what the e‑mail changed: %1 of %2 with a "
                  "spend like theirs.")
            .arg(countText(why.holdBack->held), countText(why.holdBack->people));
    const QString words =
        tr("May be written to, and is not tired.") + QLatin1Char(' ') + placeWords(*why.worth, currency);
    if (!why.worth->isForFairness(false)) return words;
    return words + QLatin1Char(' ') +
           tr("Chosen all the same: they waited %Ln day(s), or too few of their group would hear from you.",
              nullptr, why.worth->waitedDays);
}

QString hearAgainWords(const steps::HearingFacts& hearing)
{
    QString words =
        hearing.next ? withOneStop(tr("May hear from you again on %1.").arg(longWeekdayText(*hearing.next)))
                     : tr("May not hear from you within a year.");
    if (hearing.oftenNeeded && *hearing.oftenNeeded > hearing.often)
        words += QLatin1Char(' ') +
                 tr("With “How often” at %1 they would get this one.").arg(countText(*hearing.oftenNeeded));
    return words;
}

QString suppressedRemedy(data::SuppressionReason reason)
{
    if (reason == data::SuppressionReason::HardBounce) return tr("Another address that works.");
    const bool ends =
        reason == data::SuppressionReason::Deceased || reason == data::SuppressionReason::Erased;
    return ends ? tr("Nothing: never written to again.") : tr("Only they can, by signing up again.");
}

QString messageRemedy(const steps::Explanation& why)
{
    if (why.code == WhyCode::NothingToShow) return tr("More products in stock that they do not have yet.");
    if (why.code == WhyCode::RanOut) return tr("More pieces of what is short.");
    const double least = why.message->leastPersonal;
    return least > 100.0 ? tr("Nothing: there is no careful way to say it.")
                         : tr("“How personal” at %1 or above.").arg(scoreText(std::ceil(least)));
}

}  // namespace

QString reasonWords(const steps::Explanation& why, const Currency& currency)
{
    switch (why.code) {
    case WhyCode::NoAddress:
        return tr("No working e‑mail address is on file.");
    case WhyCode::Suppressed:
        return suppressedWords(*why.ground.suppression);
    case WhyCode::Restricted:
        return tr("Asked you to pause: kept, but not used for anything.");
    case WhyCode::NoBasis:
        return QString::fromStdString(why.ground.sentence);
    case WhyCode::NoWhyLine:
        return tr("Neither a yes nor a purchase is on file, so no true line could say why they get it.");
    case WhyCode::NotInAudience:
        return audienceWords(*why.audience);
    case WhyCode::Silent:
    case WhyCode::Welcoming:
    case WhyCode::TooSoon:
    case WhyCode::OwnWish:
    case WhyCode::OftenDial:
    case WhyCode::WeeklyCap:
    case WhyCode::MonthlyCap:
    case WhyCode::Pressure:
        return hearingWords(why);
    case WhyCode::NothingToShow:
    case WhyCode::TooPersonal:
    case WhyCode::RanOut:
        return messageWords(why);
    case WhyCode::OverBudget:
    case WhyCode::NoHourLeft:
        return worthWords(why, currency);
    case WhyCode::HeldBack:
    case WhyCode::WillGetIt:
        return chosenWords(why, currency);
    }
    return {};
}

QString remedyWords(const steps::Explanation& why)
{
    switch (why.code) {
    case WhyCode::NoAddress:
        return tr("An address that they give you.");
    case WhyCode::Suppressed:
        return suppressedRemedy(*why.ground.suppression);
    case WhyCode::Restricted:
        return tr("“Use again” in their profile, once they say so.");
    case WhyCode::NoBasis:
        return tr("Their yes to e‑mails, with the day, the words and how it was given.");
    case WhyCode::NoWhyLine:
        return tr("Their yes to e‑mails, or a purchase.");
    case WhyCode::NotInAudience:
        return chosenByStage(*why.audience)
                   ? tr("A campaign for everybody, or their yes to the use of what they buy.")
                   : tr("Take them into “Who” in the brief.");
    case WhyCode::Silent:
        return tr("A purchase or a click of theirs.");
    case WhyCode::Welcoming:
    case WhyCode::TooSoon:
    case WhyCode::OwnWish:
    case WhyCode::OftenDial:
    case WhyCode::WeeklyCap:
    case WhyCode::MonthlyCap:
    case WhyCode::Pressure:
        return hearAgainWords(*why.hearing);
    case WhyCode::NothingToShow:
    case WhyCode::TooPersonal:
    case WhyCode::RanOut:
        return messageRemedy(why);
    case WhyCode::OverBudget:
        return tr("A larger budget: one for %Ln message(s) is enough for all.", nullptr,
                  static_cast<int>(why.worth->among));
    case WhyCode::NoHourLeft:
        return tr("More days, or more messages in an hour.");
    case WhyCode::HeldBack:
        return tr("“Hold back” at 0%. The lot falls the same way each time for this campaign.");
    case WhyCode::WillGetIt:
        break;
    }
    return {};
}

QString shortReasonWords(const steps::Explanation& why)
{
    switch (why.code) {
    case WhyCode::NoAddress:
        return leftOutWords(data::LeftOutReason::NoAddress);
    case WhyCode::Suppressed:
        return suppressedWords(*why.ground.suppression);
    case WhyCode::Restricted:
        return leftOutWords(data::LeftOutReason::Restricted);
    case WhyCode::NoBasis:
    case WhyCode::NoWhyLine:
        return leftOutWords(data::LeftOutReason::NoBasis);
    case WhyCode::NotInAudience:
        return tr("%1: outside whom you chose", "a stage of customers").arg(stageName(why.audience->stage));
    case WhyCode::Silent:
        return leftOutWords(data::LeftOutReason::Silent);
    case WhyCode::Welcoming:
        return why.hearing->welcome ? tr("had the whole welcome") : tr("is being welcomed");
    case WhyCode::OwnWish:
        return tr("asked for %Ln day(s) between e‑mails", nullptr, why.hearing->wishedGapDays.value_or(0));
    case WhyCode::TooSoon:
    case WhyCode::WeeklyCap:
    case WhyCode::Pressure:
        return why.hearing->last()
                   ? tr("heard from you on %1").arg(shortDayText(why.hearing->last()->day, why.hearing->day))
                   : leftOutWords(data::LeftOutReason::Tired);
    case WhyCode::OftenDial:
    case WhyCode::MonthlyCap:
        return tr("%Ln e‑mail(s) in 30 days", nullptr, why.hearing->lately);
    case WhyCode::NothingToShow:
        return tr("nothing left to show them");
    case WhyCode::TooPersonal:
        return tr("no way to say it below %1").arg(scoreText(why.message->ceiling));
    case WhyCode::RanOut:
        return tr("what suits them ran out");
    case WhyCode::OverBudget:
    case WhyCode::NoHourLeft:
        return tr("place %1, room for %2").arg(countText(why.worth->rank), countText(why.worth->chosen));
    case WhyCode::HeldBack:
        return tr("gets nothing, for measuring");
    case WhyCode::WillGetIt:
        return tr("%1, %2", "day and hour").arg(weekdayText(why.sendDay), hourText(why.sendHour));
    }
    return {};
}

QString shortRemedyWords(const steps::Explanation& why)
{
    switch (why.code) {
    case WhyCode::Welcoming:
    case WhyCode::TooSoon:
    case WhyCode::OwnWish:
    case WhyCode::OftenDial:
    case WhyCode::WeeklyCap:
    case WhyCode::MonthlyCap:
    case WhyCode::Pressure:
        return why.hearing->next ? tr("next on %1").arg(shortDayText(*why.hearing->next, why.hearing->day))
                                 : tr("not within a year");
    case WhyCode::WillGetIt:
        return {};
    case WhyCode::HeldBack:
        return tr("drawn by lot");
    default:
        return remedyWords(why);
    }
}

}  // namespace tactful::ui
