#include "core/base/text.h"
#include "core/steps/explanation.h"

#include <cmath>

namespace tactful::steps {
namespace {

std::string number(std::int64_t value)
{
    return groupedNumber(value);
}

std::string times(std::int64_t count, const char* one, const char* many)
{
    return number(count) + " " + (count == 1 ? one : many);
}

std::string whole(double value)
{
    return std::to_string(std::lround(value));
}

std::string amount(double minor, const Currency& currency)
{
    return displayAmount({std::llround(minor), currency});
}

std::string suppressedSentence(data::SuppressionReason reason)
{
    switch (reason) {
    case data::SuppressionReason::Unsubscribed:
        return "They unsubscribed.";
    case data::SuppressionReason::Complaint:
        return "They reported an e-mail of yours as spam.";
    case data::SuppressionReason::Objection:
        return "They objected to marketing.";
    case data::SuppressionReason::HardBounce:
        return "E-mails to their address came back: it does not exist any more.";
    case data::SuppressionReason::Deceased:
        return "They have died.";
    case data::SuppressionReason::Erased:
        return "They asked to be erased.";
    }
    return {};
}

std::string audienceSentence(const AudienceFacts& audience)
{
    if (!audience.profiled && !audience.wanted.stages.empty())
        return "The brief chooses by what customers bought, and theirs may not be looked at.";
    return "The brief asks for other customers (they are: " + std::string(nameOf(audience.stage)) + ").";
}

/// "Heard from you on 3 October 2026, 5 days before."
std::string lastHeard(const HearingFacts& hearing)
{
    const HeardMail* last = hearing.last();
    if (!last) return "They have not heard from you yet.";
    const int days = hearing.day - last->day;
    if (days < 0)
        return "An e-mail to them is planned for " + longDay(last->day) + ", " + times(-days, "day", "days") +
               " after.";
    return "They heard from you on " + longDay(last->day) + ", " + times(days, "day", "days") + " before.";
}

std::string hearingSentence(const Explanation& explanation)
{
    const HearingFacts& hearing = *explanation.hearing;
    switch (explanation.code) {
    case WhyCode::Silent:
        return hearing.lastSeen
                   ? "No purchase or click since " + longDay(*hearing.lastSeen) + ", more than a year."
                   : std::string("No purchase or click for more than a year.");
    case WhyCode::Welcoming:
        return hearing.welcome ? std::string("They had all e-mails of the welcome.")
                               : "They joined on " + longDay(*hearing.joined) +
                                     " and are being welcomed: nothing else is sent meanwhile.";
    case WhyCode::TooSoon:
        return lastHeard(hearing) + " That is too soon for another.";
    case WhyCode::OwnWish:
        return lastHeard(hearing) + " They asked for " + times(*hearing.wishedGapDays, "day", "days") +
               " between two.";
    case WhyCode::OftenDial:
        return "They got " + times(hearing.lately, "e-mail", "e-mails") +
               " in the 30 days before, and \"How often\" allows " + std::to_string(hearing.often) + ".";
    case WhyCode::WeeklyCap:
        return lastHeard(hearing) + " That is enough for this week, by how often they look in.";
    case WhyCode::MonthlyCap:
        return "They got " + times(hearing.lately, "e-mail", "e-mails") +
               " in the 30 days before: enough for somebody who looks in so seldom.";
    default:
        return lastHeard(hearing) + " Their last e-mails lie close together.";
    }
}

std::string messageSentence(const Explanation& explanation)
{
    const MessageFacts& message = *explanation.message;
    switch (explanation.code) {
    case WhyCode::NothingToShow:
        return "No product is left that may be shown to them: not sold out, not bought lately, not sent "
               "back.";
    case WhyCode::TooPersonal:
        return "Even the most careful way to say it is more personal than " + whole(message.ceiling) + ".";
    default:
        return "What would suit them is promised to others: there are too few pieces.";
    }
}

std::string placeSentence(const WorthFacts& worth, const Currency& currency)
{
    return "place " + number(worth.rank) + " of " + number(worth.among) + ", about " +
           amount(worth.profitMinor, currency) + " of profit expected";
}

std::string worthSentence(const Explanation& explanation, const Currency& currency)
{
    const WorthFacts& worth = *explanation.worth;
    const std::string room = (explanation.code == WhyCode::OverBudget ? ", and the budget is for "
                                                                      : ", and the hours have room for ") +
                             number(worth.chosen) + ".";
    return worth.isForFairness(true)
               ? "Others waited longer, or too few of their group would hear from you: " +
                     placeSentence(worth, currency) + room
               : "Others bring more: " + placeSentence(worth, currency) + room;
}

std::string messageWords(const MessageFacts& message)
{
    std::string words =
        "the message is " + whole(message.score) + " personal, your ceiling is " + whole(message.ceiling);
    if (message.softened) words += " (softened from " + whole(message.unsoftened) + ")";
    return words;
}

std::string chosenSentence(const Explanation& explanation, const Currency& currency)
{
    const WorthFacts& worth = *explanation.worth;
    const HoldBackFacts& held = *explanation.holdBack;
    if (explanation.code == WhyCode::HeldBack)
        return "Drawn by lot to get nothing, so that the effect can be measured: " + number(held.held) +
               " of " + number(held.people) + " with a spend like theirs.";
    return "They may be written to and are not tired; " + messageWords(*explanation.message) + ". About " +
           amount(worth.profitMinor, currency) + " of profit expected, place " + number(worth.rank) + " of " +
           number(worth.among) + "." +
           (worth.isForFairness(false)
                ? " Chosen all the same: they waited " + times(worth.waitedDays, "day", "days") +
                      ", or too few of their group would hear from you."
                : "");
}

std::string mayHearAgain(const HearingFacts& hearing)
{
    std::string words = hearing.next ? "They may hear from you again on " + longDay(*hearing.next) + "."
                                     : std::string("They may not hear from you within a year.");
    if (hearing.oftenNeeded && *hearing.oftenNeeded > hearing.often)
        words += " At \"How often\" " + std::to_string(*hearing.oftenNeeded) + " they would get this one.";
    return words;
}

std::string suppressedChange(data::SuppressionReason reason)
{
    if (reason == data::SuppressionReason::HardBounce) return "Another address that works.";
    const bool ends =
        reason == data::SuppressionReason::Deceased || reason == data::SuppressionReason::Erased;
    return ends ? "Nothing: never written to again." : "Only they themselves, by signing up again.";
}

std::string audienceChange(const AudienceFacts& audience)
{
    if (!audience.profiled && !audience.wanted.stages.empty())
        return "A brief for everybody, or their yes to the use of what they buy.";
    return audience.wanted.countries.empty() ? "Take customers at their stage into the brief, under Who."
                                             : "Take their country and stage into the brief, under Who.";
}

std::string messageChange(const Explanation& explanation)
{
    const MessageFacts& message = *explanation.message;
    if (explanation.code == WhyCode::NothingToShow)
        return "More products in stock that they do not have yet.";
    if (explanation.code == WhyCode::RanOut) return "More pieces of what is short, or fewer people.";
    return message.leastPersonal > 100.0
               ? std::string("Nothing: there is no careful way to say it.")
               : "\"How personal\" at " + std::to_string(std::lround(std::ceil(message.leastPersonal))) +
                     " or above.";
}

}  // namespace

std::string reasonSentence(const Explanation& explanation, const Currency& currency)
{
    switch (explanation.code) {
    case WhyCode::NoAddress:
        return "No e-mail address of valid form is on file.";
    case WhyCode::Suppressed:
        return suppressedSentence(*explanation.ground.suppression);
    case WhyCode::Restricted:
        return "They asked you to pause: kept, but not used for anything.";
    case WhyCode::NoBasis:
        return explanation.ground.sentence;
    case WhyCode::NoWhyLine:
        return "Neither a yes nor a purchase is on file, so no true line could say why they get it.";
    case WhyCode::NotInAudience:
        return audienceSentence(*explanation.audience);
    case WhyCode::Silent:
    case WhyCode::Welcoming:
    case WhyCode::TooSoon:
    case WhyCode::OwnWish:
    case WhyCode::OftenDial:
    case WhyCode::WeeklyCap:
    case WhyCode::MonthlyCap:
    case WhyCode::Pressure:
        return hearingSentence(explanation);
    case WhyCode::NothingToShow:
    case WhyCode::TooPersonal:
    case WhyCode::RanOut:
        return messageSentence(explanation);
    case WhyCode::OverBudget:
    case WhyCode::NoHourLeft:
        return worthSentence(explanation, currency);
    case WhyCode::HeldBack:
    case WhyCode::WillGetIt:
        return chosenSentence(explanation, currency);
    }
    return {};
}

std::string changeSentence(const Explanation& explanation)
{
    switch (explanation.code) {
    case WhyCode::NoAddress:
        return "An e-mail address that they give you.";
    case WhyCode::Suppressed:
        return suppressedChange(*explanation.ground.suppression);
    case WhyCode::Restricted:
        return "\"Use again\" in their profile, when they say so.";
    case WhyCode::NoBasis:
        return "Their yes to e-mails, with day, words and how it was given.";
    case WhyCode::NoWhyLine:
        return "Their yes to e-mails, or a purchase.";
    case WhyCode::NotInAudience:
        return audienceChange(*explanation.audience);
    case WhyCode::Silent:
        return "A purchase or a click of theirs.";
    case WhyCode::Welcoming:
    case WhyCode::TooSoon:
    case WhyCode::OwnWish:
    case WhyCode::OftenDial:
    case WhyCode::WeeklyCap:
    case WhyCode::MonthlyCap:
    case WhyCode::Pressure:
        return mayHearAgain(*explanation.hearing);
    case WhyCode::NothingToShow:
    case WhyCode::TooPersonal:
    case WhyCode::RanOut:
        return messageChange(explanation);
    case WhyCode::OverBudget:
        return "A larger budget; one for " + number(explanation.worth->among) +
               " messages is enough for all.";
    case WhyCode::NoHourLeft:
        return "More days, or more messages in an hour.";
    case WhyCode::HeldBack:
        return "\"Hold back\" at 0%; the lot is the same each time for this campaign.";
    case WhyCode::WillGetIt:
        break;
    }
    return {};
}

}  // namespace tactful::steps
