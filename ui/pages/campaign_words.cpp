#include "ui/pages/campaign_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

}  // namespace

QString goalName(data::Goal goal)
{
    switch (goal) {
    case data::Goal::ThankRegulars:
        return tr("Thank our regulars");
    case data::Goal::WinBack:
        return tr("Win them back");
    case data::Goal::Welcome:
        return tr("Welcome new customers");
    case data::Goal::NewArrivals:
        return tr("Show new arrivals");
    case data::Goal::ClearStock:
        return tr("Clear stock");
    case data::Goal::Newsletter:
        return tr("Newsletter");
    }
    return {};
}

QString goalSentence(data::Goal goal)
{
    switch (goal) {
    case data::Goal::ThankRegulars:
        return tr("A kind word to those who keep coming back.");
    case data::Goal::WinBack:
        return tr("Say hello again to those who are slipping away.");
    case data::Goal::Welcome:
        return tr("Help people find their way after a first order.");
    case data::Goal::NewArrivals:
        return tr("Show what just came in to those who may like it.");
    case data::Goal::ClearStock:
        return tr("Find good homes for what has been on the shelf too long.");
    case data::Goal::Newsletter:
        return tr("News for everyone, with picks that suit each of them.");
    }
    return {};
}

const char* goalIcon(data::Goal goal)
{
    switch (goal) {
    case data::Goal::ThankRegulars:
        return "say";
    case data::Goal::WinBack:
        return "refresh";
    case data::Goal::Welcome:
        return "store";
    case data::Goal::NewArrivals:
        return "spark";
    case data::Goal::ClearStock:
        return "box";
    case data::Goal::Newsletter:
        return "mail";
    }
    return "mail";
}

QString stageName(data::Stage stage)
{
    switch (stage) {
    case data::Stage::New:
        return tr("New");
    case data::Stage::Regular:
        return tr("Regular");
    case data::Stage::SlippingAway:
        return tr("Slipping away");
    case data::Stage::Quiet:
        return tr("Quiet");
    case data::Stage::OneOff:
        return tr("One-off");
    case data::Stage::NoOrders:
        return tr("No orders yet");
    }
    return {};
}

ChipFace stateFace(data::CampaignState state)
{
    switch (state) {
    case data::CampaignState::Planned:
        return {ChipLook::Neutral, {}, tr("Draft")};
    case data::CampaignState::Approved:
        return {ChipLook::Accent, "check", tr("Approved")};
    case data::CampaignState::Exported:
        return {ChipLook::Sky, "out", tr("Exported")};
    }
    return {};
}

QStringList stopNames()
{
    return {tr("Shop window"), tr("Friendly nod"), tr("Your usual"), tr("Close friend")};
}

QString stopName(double personal)
{
    return stopNames().at(qBound(0, static_cast<int>(personal / 25.0), 3));
}

QString leftOutWords(data::LeftOutReason reason)
{
    switch (reason) {
    case data::LeftOutReason::NoAddress:
        return tr("no working address");
    case data::LeftOutReason::Suppressed:
        return tr("off limits: said no, or the address bounced");
    case data::LeftOutReason::Restricted:
        return tr("asked us to pause");
    case data::LeftOutReason::NoBasis:
        return tr("has not agreed to e‑mail");
    case data::LeftOutReason::NotInAudience:
        return tr("outside whom you chose");
    case data::LeftOutReason::Silent:
        return tr("quiet for a year: left in peace");
    case data::LeftOutReason::Tired:
        return tr("heard enough lately");
    case data::LeftOutReason::NothingFits:
        return tr("nothing good enough to show");
    case data::LeftOutReason::OverBudget:
        return tr("others come first");
    case data::LeftOutReason::ByHand:
        return tr("left out by hand");
    }
    return {};
}

QString groupName(const std::string& group)
{
    if (group == "new") return tr("New customers");
    if (group == "long-standing") return tr("Long-standing");
    if (group == "small-baskets") return tr("Small baskets");
    if (group == "large-baskets") return tr("Large baskets");
    if (group == "home") return tr("At home");
    if (group == "abroad") return tr("Abroad");
    return {};
}

QString pickWords(const data::Pick& pick, const QString& because, Day today)
{
    const bool bought =
        pick.reason == data::PickReason::BuysAgain || pick.reason == data::PickReason::BoughtBefore;
    if (bought && !because.isEmpty())
        return tr("The same as “%1”, which they bought, in another size, colour or number").arg(because);
    switch (pick.reason) {
    case data::PickReason::BuysAgain:
        if (!pick.evidenceDay) return tr("Bought %Ln times", "at least twice", pick.evidence);
        return tr("Bought %Ln times, last on %1", "at least twice", pick.evidence)
            .arg(shortDayText(*pick.evidenceDay, today));
    case data::PickReason::BoughtBefore:
        return pick.evidenceDay ? tr("Bought on %1").arg(shortDayText(*pick.evidenceDay, today))
                                : tr("Bought before");
    case data::PickReason::GoesWith:
        if (because.isEmpty()) return tr("Goes with what they bought");
        return pick.evidenceDay
                   ? tr("Goes with “%1”, bought in %2").arg(because, monthText(*pick.evidenceDay))
                   : tr("Goes with “%1”, which they bought").arg(because);
    case data::PickReason::PopularInAisle:
        return tr("Sells well lately, in an aisle they buy from");
    case data::PickReason::NewArrival:
        return tr("New in the shop");
    case data::PickReason::Popular:
        break;
    }
    return tr("Sells well lately");
}

SourceMark sourceMark(data::PickSource source)
{
    switch (source) {
    case data::PickSource::Bought:
        return SourceMark::TheyBought;
    case data::PickSource::Told:
        return SourceMark::TheyToldUs;
    case data::PickSource::WorkedOut:
        return SourceMark::WorkedOut;
    case data::PickSource::Popular:
        break;
    }
    return SourceMark::Popular;
}

QString shareWords(const std::string& fact)
{
    if (fact == "bought") return tr("What they bought");
    if (fact == "told") return tr("What they told us");
    if (fact == "observed") return tr("What we saw");
    if (fact == "worked-out") return tr("Our guess");
    if (fact == "from-others") return tr("From others");
    return tr("Name and town");
}

Token shareColour(const std::string& fact)
{
    if (fact == "bought") return Token::Accent;
    if (fact == "told") return Token::Sky;
    if (fact == "observed") return Token::AccentMid;
    if (fact == "worked-out") return Token::Plum;
    if (fact == "from-others") return Token::Brass;
    return Token::LineStrong;
}

}  // namespace tactful::ui
