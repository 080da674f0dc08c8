#include "core/steps/export_people.h"

#include "core/compose/message_layout.h"
#include "core/compose/message_words.h"
#include "core/steps/shop_facts.h"

namespace tactful::steps {
namespace {

/// What the law holds against any export at all, in words of the window's own.
Error forbidden(const consent::Rule& rule)
{
    if (rule.id == "G5")
        return Error{ErrorCode::Refused, "Somebody may have unsubscribed since the last campaign. Import the "
                                         "latest list of customers or unsubscribes "
                                         "first; it may not be older than 48 hours (rule G5)."};
    if (rule.id == "EU10")
        return Error{
            ErrorCode::Refused,
            "You said that a machine alone makes decisions of weight, such as prices or credit (rule "
            "EU10). Let a person look at each, confirm the rule, then export."};
    return Error{ErrorCode::Refused, rule.sentence(consent::Outcome::Block) + " (rule " + rule.id + ")"};
}

}  // namespace

std::string codeOf(data::CampaignId campaign)
{
    return "T-" + std::to_string(campaign);
}

std::vector<const data::PlannedMessage*>
stillAllowed(const CampaignPeople& work, const data::ShopSettings& settings, std::int64_t& withdrawn)
{
    std::vector<const data::PlannedMessage*> allowed;
    for (const data::PlannedMessage& message : work.planned) {
        if (message.arm == data::Arm::HeldBack) continue;
        if (work.stands(message, settings))
            allowed.push_back(&message);
        else
            ++withdrawn;
    }
    return allowed;
}

std::vector<data::CustomerId> offLimits(const CampaignPeople& work)
{
    std::vector<data::CustomerId> off;
    for (const Contact& contact : work.contacts)
        if (contact.facts.hasAddress && (contact.facts.suppression || contact.facts.email.isOff()))
            off.push_back(contact.customer.id);
    return off;
}

std::vector<std::string> heldBackIds(const CampaignPeople& work)
{
    std::vector<std::string> ids;
    for (const data::PlannedMessage& message : work.planned) {
        if (message.arm != data::Arm::HeldBack) continue;
        const Contact* contact = work.find(message.customer);
        if (!contact || contact->facts.restricted || contact->facts.suppression ||
            contact->facts.email.isOff())
            continue;
        ids.push_back(contact->customer.publicId());
    }
    return ids;
}

Result<data::Message> templatesFor(SessionParts& parts, data::Goal goal,
                                   const exports::Destination& destination)
{
    const auto phrases = compose::Phrases::forLanguage(parts.settings.language);
    if (!phrases) return phrases.error();
    const auto shared = compose::wordsForEverybody(goal, parts.settings, *phrases);
    if (!shared) return shared.error();
    return compose::renderTemplate(*shared, exports::mergeTagsFor(destination));
}

Status mayExport(SessionParts& parts, const data::Campaign& campaign, Instant at)
{
    if (campaign.state == data::CampaignState::Planned)
        return Error{
            ErrorCode::Refused,
            "Nothing is approved yet. Look at the messages and approve them first (tactful-cli review)."};
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto facts = exportFacts(parts, campaign.id, at);
    if (!facts) return facts.error();
    const consent::Rule* rule = consent::forbidsExport(*rules, *facts);
    return rule ? Status(forbidden(*rule)) : Status();
}

}  // namespace tactful::steps
