#include "ui/pages/customers/customer_words.h"

#include "ui/text/format.h"
#include "ui/text/segment_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

constexpr unsigned mostParts = 3;

QString partsOf(const steps::KnownFact& fact)
{
    QStringList parts;
    for (std::size_t i = 0; i < fact.parts.size() && i < mostParts; ++i) {
        const QString name = QString::fromStdString(fact.parts[i].text);
        const int times = fact.parts[i].times;
        parts.append(times > 1
                         ? tr("%1 (%Ln times)", "a product and how often it was bought", times).arg(name)
                         : name);
    }
    if (fact.parts.size() > mostParts) parts.append(tr("and more"));
    return parts.join(QStringLiteral(", "));
}

QString intervalWords(int days)
{
    if (days >= 60) return tr("%Ln month(s)", "an interval", (days + 15) / 30);
    if (days >= 14) return tr("%Ln week(s)", "an interval", (days + 3) / 7);
    return tr("%Ln day(s)", "an interval", days);
}

QString headline(const steps::KnownFact& fact)
{
    const QString first = fact.parts.empty() ? QString() : QString::fromStdString(fact.parts.front().text);
    switch (fact.kind) {
    case steps::FactKind::Bought:
        return partsOf(fact);
    case steps::FactKind::Delicate:
        return tr("A delicate purchase");
    case steps::FactKind::Interval:
        return tr("Buys %1 about every %2").arg(first, intervalWords(fact.number));
    case steps::FactKind::Aisles:
        return tr("Likes %1").arg(partsOf(fact));
    case steps::FactKind::ShoppingHour:
        return tr("Usually shops around %1").arg(hourText(fact.number));
    case steps::FactKind::ShoppingWeekday:
        return tr("Usually shops on a %1").arg(QLocale().standaloneDayName(fact.number + 1));
    case steps::FactKind::Town:
        return tr("Lives in %1").arg(first);
    case steps::FactKind::Language:
        return tr("Reads %1").arg(QLocale(first).nativeLanguageName());
    case steps::FactKind::Birthday:
        return tr("Birthday on file");
    }
    return {};
}

QString surenessWords(steps::Sureness sureness)
{
    switch (sureness) {
    case steps::Sureness::VerySure:
        return tr("Very sure");
    case steps::Sureness::FairlySure:
        return tr("Fairly sure");
    case steps::Sureness::Guess:
        return tr("A guess");
    }
    return {};
}

QString detail(const steps::KnownFact& fact, Day today)
{
    QStringList sentences;
    if (fact.outOf > 0)
        sentences.append(tr("From %1 of %Ln order(s).", nullptr, fact.outOf).arg(fact.evidence));
    else if (fact.evidence > 0)
        sentences.append(tr("From %Ln order(s).", nullptr, fact.evidence));
    if (fact.date) sentences.append(withOneStop(tr("Last on %1.").arg(shortDayText(*fact.date, today))));
    if (fact.source == data::PickSource::WorkedOut)
        sentences.append(surenessWords(fact.sureness) + QLatin1Char('.'));
    if (fact.kind == steps::FactKind::Delicate) sentences.append(tr("Never used or mentioned."));
    return sentences.join(QLatin1Char(' '));
}

SourceMark markOf(data::PickSource source)
{
    switch (source) {
    case data::PickSource::Bought:
        return SourceMark::TheyBought;
    case data::PickSource::Told:
        return SourceMark::TheyToldUs;
    case data::PickSource::WorkedOut:
        return SourceMark::WorkedOut;
    case data::PickSource::Popular:
        return SourceMark::Popular;
    }
    return SourceMark::Popular;
}

}  // namespace

QString stageWords(data::Stage stage)
{
    return stageFace(stage).word;
}

ChipFace stageFace(data::Stage stage)
{
    switch (stage) {
    case data::Stage::New:
        return faceOf(StageMark::New);
    case data::Stage::Regular:
        return faceOf(StageMark::Regular);
    case data::Stage::SlippingAway:
        return faceOf(StageMark::SlippingAway);
    case data::Stage::Quiet:
        return faceOf(StageMark::Quiet);
    case data::Stage::OneOff:
        return faceOf(StageMark::OneOff);
    case data::Stage::NoOrders:
        return {ChipLook::Neutral, "user", tr("No orders")};
    }
    return {};
}

MailWords mailWords(steps::MailState state)
{
    switch (state) {
    case steps::MailState::Yes:
        return {tr("Yes"), "check"};
    case steps::MailState::Confirming:
        return {tr("Confirming"), "clock"};
    case steps::MailState::NotAsked:
        return {tr("Not asked"), "help"};
    case steps::MailState::Unproven:
        return {tr("No proof"), "warn"};
    case steps::MailState::No:
        return {tr("No"), "x"};
    case steps::MailState::OffLimits:
        return {tr("Off limits"), "stop"};
    case steps::MailState::Restricted:
        return {tr("Restricted"), "pause"};
    case steps::MailState::NoAddress:
        return {tr("No address"), "x"};
    }
    return {};
}

QString nextOrderWords(steps::NextOrder next, std::optional<Day> from, std::optional<Day> to, Day today)
{
    switch (next) {
    case steps::NextOrder::Window:
        return dayRangeText(*from, *to, today);
    case steps::NextOrder::WasDue:
        return tr("was due by %1").arg(shortDayText(*to, today));
    case steps::NextOrder::Unlikely:
        return tr("unlikely this year");
    case steps::NextOrder::CannotTell:
        return tr("cannot tell yet");
    }
    return {};
}

QString displayName(const std::string& name, const std::string& publicId)
{
    if (!name.empty()) return QString::fromStdString(name);
    return tr("No name (%1)").arg(QString::fromStdString(publicId));
}

FactWords factWords(const steps::KnownFact& fact, Day today)
{
    return {headline(fact), detail(fact, today), markOf(fact.source)};
}

std::optional<FactWords> timesWords(const steps::UsualTimes& times)
{
    if (!times.hourClear && !times.weekdayClear) return std::nullopt;
    const QString hour = hourText(times.hour);
    const QString day = QLocale().standaloneDayName(times.weekday + 1);
    const QString usual = !times.weekdayClear ? tr("Usually orders around %1").arg(hour)
                          : times.hourClear   ? tr("Usually orders on a %1 around %2").arg(day, hour)
                                              : tr("Usually orders on a %1").arg(day);
    return FactWords{
        usual,
        tr("From orders on %Ln day(s), and from when your other customers order.", nullptr, times.orders),
        SourceMark::WorkedOut};
}

FactWords kindWords(const std::string& segment)
{
    return {tr("Kind of customer: %1").arg(segmentName(segment)), segmentMeaning(segment) + QLatin1Char('.'),
            SourceMark::WorkedOut};
}

QString purposeWords(data::Purpose purpose)
{
    switch (purpose) {
    case data::Purpose::EmailMarketing:
        return tr("E‑mail");
    case data::Purpose::PersonalPicks:
        return tr("Personal picks");
    case data::Purpose::TextMarketing:
        return tr("Text message");
    case data::Purpose::PostMarketing:
        return tr("Post");
    case data::Purpose::TrackingPixel:
        return tr("Counting opens");
    }
    return {};
}

ChipFace agreementFace(steps::AgreementState state)
{
    switch (state) {
    case steps::AgreementState::Yes:
        return {ChipLook::Accent, "check", tr("Yes")};
    case steps::AgreementState::No:
        return {ChipLook::Clay, "x", tr("No")};
    case steps::AgreementState::NotAsked:
        return {ChipLook::Neutral, "help", tr("Not asked")};
    case steps::AgreementState::Confirming:
        return {ChipLook::Sky, "clock", tr("Confirming")};
    }
    return {};
}

}  // namespace tactful::ui
