#include "core/steps/export_people.h"

#include "core/compose/message_layout.h"
#include "core/compose/message_words.h"
#include "core/imports/shop_formats.h"
#include "core/steps/message_stands.h"
#include "core/store/batches.h"
#include "core/store/campaigns.h"

#include <set>

namespace tactful::steps {
namespace {

constexpr std::int64_t freshSeconds = 48 * 3600;

/// When the book last heard who agrees and who does not: from a list of customers, or when the demo shop was
/// made.
Result<std::optional<Instant>> lastConsentNews(SessionParts& parts)
{
    const auto batches = store::batches(parts.book);
    if (!batches) return batches.error();
    std::set<std::string> lists{"demo"};
    for (const imports::ColumnMap& map : imports::knownMaps())
        if (map.kind == imports::RowKind::Customers) lists.insert(map.name);
    std::optional<Instant> last;
    for (const store::Batch& batch : *batches)
        if (lists.contains(batch.format) && (!last || batch.importedAt > *last)) last = batch.importedAt;
    return last;
}

/// After a first export people may have unsubscribed in the mail service: what it knows must have been
/// brought back within the last two days.
Status checkFreshness(SessionParts& parts, data::CampaignId campaign, Instant at)
{
    const auto campaigns = store::campaigns(parts.book);
    if (!campaigns) return campaigns.error();
    std::optional<Instant> lastExport;
    for (const store::CampaignRecord& record : *campaigns) {
        if (record.campaign.id == campaign) continue;  // the same messages again, to another place
        const auto written = store::exportsOf(parts.book, record.campaign.id);
        if (!written) return written.error();
        for (const store::CampaignExport& each : *written)
            if (!lastExport || each.at > *lastExport) lastExport = each.at;
    }
    if (!lastExport) return {};
    const auto fresh = lastConsentNews(parts);
    if (!fresh) return fresh.error();
    if (*fresh && at.seconds - (*fresh)->seconds <= freshSeconds) return {};
    return Error{ErrorCode::Refused, "Somebody may have unsubscribed since the last campaign. Import the "
                                     "latest list of customers or unsubscribes "
                                     "first; it may not be older than 48 hours (rule G5)."};
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
        const Contact* contact = work.find(message.customer);
        if (contact && !contact->facts.suppression && !contact->facts.restricted &&
            consent::judge(contact->facts, sendFactsOf(settings, message.sendDay, contact->mayProfile),
                           work.rules)
                .mayBeWritten() &&
            messageStands(message, *contact, factUseOf(work.uses, message.customer)))
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
        if (contact.facts.hasAddress && (contact.facts.suppression || contact.facts.email.saidNo()))
            off.push_back(contact.customer.id);
    return off;
}

std::vector<std::string> heldBackIds(const CampaignPeople& work)
{
    std::vector<std::string> ids;
    for (const data::PlannedMessage& message : work.planned) {
        if (message.arm != data::Arm::HeldBack) continue;
        if (const Contact* contact = work.find(message.customer)) ids.push_back(contact->customer.publicId());
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
    return checkFreshness(parts, campaign.id, at);
}

}  // namespace tactful::steps
