#include "core/steps/inbox_step.h"

#include "core/steps/explain_step.h"
#include "core/steps/goal_dials.h"
#include "core/steps/message_maker.h"
#include "core/steps/reason_text.h"
#include "core/steps/session_parts.h"
#include "core/steps/shop_today.h"
#include "core/store/campaigns.h"
#include "core/store/customers.h"
#include "core/store/engagements.h"
#include "core/store/merged_people.h"
#include "core/store/personal_fields.h"
#include "core/store/sales.h"

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr int creditDays = 14;  // an order so long after an e-mail counts as bought after it

/// Whose inbox it is, and what is asked of the book for it once.
struct Reader {
    SessionParts& parts;
    data::CustomerId customer = 0;
    data::PersonalFields person;
    std::vector<data::SaleOrder> orders;
};

Result<Reader> readerOf(Session& session, data::CustomerId asked, Day today)
{
    SessionParts& parts = session.parts();
    const auto records = store::recordsOf(parts.book, asked);
    if (!records) return records.error();
    const data::CustomerId customer = records->front();
    auto person = store::personalFields(parts.book, customer);
    if (!person) return person.error();
    auto sales = store::salesOf(parts.book, customer, today);
    if (!sales) return sales.error();
    return Reader{parts, customer, std::move(*person), std::move(sales->orders)};
}

void fillMessage(const MessageMaker& maker, const data::PlannedMessage& planned,
                 const data::PersonalFields& person, InboxMessage& message)
{
    message.day = planned.sendDay;
    message.hour = planned.sendHour;
    if (!planned.lines.empty()) message.subject = maker.lineText(planned.lines.front(), planned, person);
    for (const data::Pick& pick : planned.picks) {
        const data::Product* picked = maker.product(pick.product);
        if (!picked) continue;
        const data::Product* because = pick.because ? maker.product(pick.because) : nullptr;
        message.picks.push_back(
            {picked->name, reasonText(pick, because), because ? because->name : std::string(), pick});
    }
    message.score = planned.score;
    message.unsoftened = planned.scoreUnsoftened;
    message.softened = planned.softened;
}

/// What the mail service told of one person.
void addDeeds(const std::vector<store::Engagement>& engagements, data::CustomerId customer,
              const TimeZone& zone, GotMessage& message)
{
    const auto begin = std::lower_bound(
        engagements.begin(), engagements.end(), customer,
        [](const store::Engagement& one, data::CustomerId wanted) { return one.customer < wanted; });
    for (auto one = begin; one != engagements.end() && one->customer == customer; ++one) {
        const Day day = one->at ? zone.dayOf(*one->at) : message.day;
        const auto first = [day](std::optional<Day>& known) {
            if (!known) known = day;
        };
        if (one->kind == "click") first(message.clicked);
        if (one->kind == "unsubscribe") first(message.unsubscribed);
        if (one->kind == "complaint") first(message.complained);
        if (one->kind == "bounce") first(message.bounced);
        if (one->kind == "delivered") message.delivered = true;
    }
}

bool boughtWithin(const std::vector<data::SaleOrder>& orders, Day from, Day to)
{
    return std::any_of(orders.begin(), orders.end(), [from, to](const data::SaleOrder& order) {
        return order.day >= from && order.day <= to;
    });
}

/// Nothing where the campaign was not for them.
Result<std::optional<GotMessage>> gotFrom(const Reader& reader, const data::Campaign& campaign,
                                          const MessageMaker& maker)
{
    const auto planned = store::plannedMessage(reader.parts.book, campaign.id, reader.customer);
    if (!planned && planned.error().code == ErrorCode::NotFound) return std::optional<GotMessage>();
    if (!planned) return planned.error();
    GotMessage message;
    message.campaign = campaign.id;
    message.name = campaign.name;
    message.heldBack = planned->arm == data::Arm::HeldBack;
    fillMessage(maker, *planned, reader.person, message);
    message.boughtAfter = boughtWithin(reader.orders, message.day, message.day + creditDays);
    const auto engagements = store::engagements(reader.parts.book, campaign.id);
    if (!engagements) return engagements.error();
    if (!message.heldBack) addDeeds(*engagements, reader.customer, reader.parts.zone, message);
    return std::optional(std::move(message));
}

Status addGot(const Reader& reader, Inbox& inbox)
{
    const auto campaigns = store::campaigns(reader.parts.book);
    if (!campaigns) return campaigns.error();
    std::optional<MessageMaker> maker;
    for (const store::CampaignRecord& record : *campaigns) {
        const data::Campaign& campaign = record.campaign;
        if (campaign.state != data::CampaignState::Exported || campaign.sendTo < inbox.from ||
            campaign.sendFrom > inbox.today)
            continue;
        if (!maker) {
            auto made = MessageMaker::create(reader.parts, campaign);
            if (!made) return made.error();
            maker = std::move(*made);
        }
        const MessageMaker own = maker->forGoal(campaign.brief.goal);
        auto got = gotFrom(reader, campaign, own);
        if (!got) return got.error();
        if (*got && (*got)->day >= inbox.from && (*got)->day <= inbox.today)
            inbox.got.push_back(std::move(**got));
    }
    std::stable_sort(inbox.got.begin(), inbox.got.end(),
                     [](const GotMessage& a, const GotMessage& b) { return a.day > b.day; });
    return {};
}

Result<NextMessage> nextOf(const Reader& reader, const LivePlan& plan,
                           const std::shared_ptr<const LiveOutcome>& outcome, Job& job,
                           const std::string& language)
{
    const auto explainer = Explainer::create(plan, outcome, job, language);
    if (!explainer) return explainer.error();
    auto why = explainer->ofCustomer(reader.customer);
    if (!why) return why.error();
    NextMessage next{plan.campaign().name, std::move(*why), {}};
    if (!next.why.worth) return next;
    auto maker = MessageMaker::create(reader.parts, plan.campaign());
    if (!maker) return maker.error();
    InboxMessage message;
    fillMessage(*maker, plan.messageOf(*outcome, *outcome->find(reader.customer)), reader.person, message);
    next.message = std::move(message);
    return next;
}

Result<Inbox> inboxFor(const Reader& reader, Day today)
{
    Inbox inbox;
    const auto customer = store::customerById(reader.parts.book, reader.customer);
    if (!customer) return customer.error();
    inbox.customer = reader.customer;
    inbox.publicId = customer->publicId();
    inbox.today = today;
    inbox.from = today - inboxDays;
    inbox.currency = reader.parts.settings.currency;
    if (auto ok = addGot(reader, inbox); !ok) return ok.error();
    return inbox;
}

}  // namespace

Result<Inbox> inboxOf(Session& session, data::CustomerId customer, std::optional<Day> asked)
{
    const auto today = shopToday(session.parts(), asked);
    if (!today) return today.error();
    const auto reader = readerOf(session, customer, *today);
    if (!reader) return reader.error();
    return inboxFor(*reader, *today);
}

Result<Inbox> inboxOf(Session& session, data::CustomerId customer, const LivePlan& plan,
                      std::shared_ptr<const LiveOutcome> outcome, Job& job, const std::string& language)
{
    const auto today = shopToday(session.parts(), {});
    if (!today) return today.error();
    const auto reader = readerOf(session, customer, *today);
    if (!reader) return reader.error();
    auto inbox = inboxFor(*reader, *today);
    if (!inbox) return inbox.error();
    auto next = nextOf(*reader, plan, outcome, job, language);
    if (!next) return next.error();
    inbox->next = std::move(*next);
    return inbox;
}

Result<data::Brief> presentBrief(Session& session)
{
    const auto campaigns = allCampaigns(session);
    if (!campaigns) return campaigns.error();
    data::Brief brief;
    if (campaigns->empty())
        brief.dials = dialsFor(brief.goal);
    else
        brief = campaigns->back().brief;
    brief.asOf.reset();
    brief.sendFrom.reset();
    brief.sendTo.reset();
    return brief;
}

Result<Inbox> inboxOf(Session& session, const std::string& who, const std::optional<data::Brief>& brief,
                      std::optional<Day> today, Job& job)
{
    const auto customer = store::findCustomer(session.parts().book, who);
    if (!customer) return customer.error();
    if (!brief) return inboxOf(session, customer->id, today);
    const auto plan = LivePlan::prepare(session, *brief, job);
    if (!plan) return plan.error();
    auto outcome = plan->decide(brief->dials, job);
    if (!outcome) return outcome.error();
    return inboxOf(session, customer->id, *plan, std::make_shared<const LiveOutcome>(std::move(*outcome)),
                   job);
}

}  // namespace tactful::steps
