#include "core/steps/softer_line.h"

#include "core/base/text.h"
#include "core/compose/line_slots.h"
#include "core/steps/learnt_tact.h"
#include "core/store/products.h"
#include "core/tact/softening.h"

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr int yearDays = 365;

/// Whether the plan thought of a variant: it is then among the lines or on the ladder.
bool thoughtOf(std::string_view variant, const data::PlannedMessage& planned)
{
    return std::any_of(planned.lines.begin(), planned.lines.end(),
                       [variant](const std::string& copy) { return contains(copy, variant); }) ||
           std::any_of(planned.ladder.begin(), planned.ladder.end(),
                       [variant](const data::LadderRung& rung) { return contains(rung.copy, variant); });
}

double hoursBefore(Day day, Day sendDay)
{
    return 24.0 * std::max(0, sendDay - day);
}

/// The chosen variant of each line; nothing where a line is not among them any more.
std::optional<tact::Way> wayOf(const data::PlannedMessage& planned, const std::vector<data::LineSlot>& slots)
{
    tact::Way way;
    if (planned.lines.size() != slots.size()) return std::nullopt;
    for (std::size_t line = 0; line < slots.size(); ++line) {
        const auto& options = slots[line].options;
        const auto found = std::find_if(options.begin(), options.end(), [&](const data::LineOption& option) {
            return option.copy == planned.lines[line];
        });
        if (found == options.end()) return std::nullopt;
        way.options.push_back(static_cast<std::size_t>(found - options.begin()));
        way.changes += found == options.begin() ? 0 : 1;
    }
    return way;
}

data::PlannedMessage saidLike(data::PlannedMessage message, const tact::Softening& said)
{
    message.lines = said.lines;
    message.perceived = said.score.perceived;
    message.reveal = said.score.reveal;
    message.score = said.score.surface;
    message.softened = true;
    message.ladder = said.ladder;
    message.shares = said.shares;
    return message;
}

}  // namespace

SofterLines::SofterLines(tact::TactRules rules, data::Campaign campaign)
    : m_rules(std::move(rules)), m_campaign(std::move(campaign))
{
}

Result<SofterLines> SofterLines::create(SessionParts& parts, const data::Campaign& campaign,
                                        const data::SalesHistory& sales)
{
    auto rules = shopTactRules(parts);
    if (!rules) return rules.error();
    const auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    SofterLines lines(std::move(*rules), campaign);
    for (const data::Product& product : *catalogue) {
        lines.m_tiers[product.id] = product.tier;
        lines.m_hasAisle[product.id] = !product.aisle.empty();
    }
    for (const data::SaleOrder& order : sales.orders) {
        if (order.day > campaign.asOf) continue;
        int& lately = lines.m_ordersLastYear[order.customer];
        if (campaign.asOf - order.day <= yearDays) ++lately;
    }
    return lines;
}

data::SensitivityTier SofterLines::tierOf(data::ProductId product) const
{
    const auto found = m_tiers.find(product);
    return found == m_tiers.end() ? 0 : found->second;
}

compose::WhatIsKnown SofterLines::knownOf(const data::PlannedMessage& planned,
                                          const data::PersonalFields& person, const Contact& contact) const
{
    compose::WhatIsKnown known;
    known.firstName = !person[data::PersonalField::FirstName].empty();
    for (const data::Pick& pick : planned.picks) {
        compose::PickFact fact;
        fact.source = pick.source;
        if (pick.evidenceDay) fact.fact.ageHours = hoursBefore(*pick.evidenceDay, m_campaign.sendFrom);
        if (pick.source != data::PickSource::Popular)
            fact.fact.tier = tierOf(pick.because ? pick.because : pick.product);
        known.picks.push_back(fact);
    }
    if (!contact.mayProfile) return known;
    known.town = !person[data::PersonalField::City].empty() && thoughtOf(".town", planned);
    known.orders = planned.about.orders;
    if (!planned.about.product || !planned.about.day) return known;
    const compose::KnownFact fact{hoursBefore(*planned.about.day, m_campaign.sendFrom),
                                  tierOf(planned.about.product)};
    known.product = fact;
    const auto aisle = m_hasAisle.find(planned.about.product);
    if (aisle != m_hasAisle.end() && aisle->second) known.aisle = fact;
    // A guess of the plan, and a fact with a switch: only where the plan used it.
    if (thoughtOf(".refill", planned)) known.refill = fact;
    return known;
}

data::MessageContext SofterLines::contextOf(const Contact& contact) const
{
    data::MessageContext context;
    const auto orders = m_ordersLastYear.find(contact.customer.id);
    if (orders == m_ordersLastYear.end())
        context.relationship = data::Relationship::New;
    else
        context.relationship = orders->second >= 2 ? data::Relationship::Loyal : data::Relationship::Known;
    context.justification = true;  // every message says why it came
    const consent::ConsentState& picks = contact.facts.picks;
    context.personalConsent = picks.status == consent::ConsentStatus::Given && picks.provable;
    return context;
}

std::optional<SofterMessage> SofterLines::softer(const data::PlannedMessage& planned,
                                                 const data::PersonalFields& person,
                                                 const Contact& contact) const
{
    const auto slots = compose::slotsFor(m_campaign.brief.goal, knownOf(planned, person, contact));
    const auto way = wayOf(planned, slots);
    if (!way) return std::nullopt;
    const data::MessageContext context = contextOf(contact);
    std::optional<SofterMessage> best;
    for (std::size_t line = 0; line < slots.size(); ++line) {
        if (slots[line].name == compose::slotNames.back()) continue;
        for (std::size_t next = way->options[line] + 1; next < slots[line].options.size(); ++next) {
            tact::Way rung = *way;
            rung.options[line] = next;
            rung.changes = 1;
            const tact::Softening said = tact::explain(rung, slots, context, m_rules.weights);
            if (!(said.score.surface < planned.score)) continue;
            if (!best || said.score.surface < best->message.score)
                best = SofterMessage{saidLike(planned, said), line};
            break;
        }
    }
    return best;
}

}  // namespace tactful::steps
