#include "core/steps/export_step.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/compose/message_layout.h"
#include "core/compose/message_words.h"
#include "core/exports/destinations.h"
#include "core/exports/export_set.h"
#include "core/imports/shop_formats.h"
#include "core/steps/campaign_people.h"
#include "core/steps/message_maker.h"
#include "core/store/batches.h"
#include "core/store/campaigns.h"
#include "core/store/logbook.h"
#include "core/store/personal_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
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

std::string codeOf(data::CampaignId campaign)
{
    return "T-" + std::to_string(campaign);
}

/// Addresses that must never be written to: everybody suppressed, and everybody who said no.
Status addSuppressed(SessionParts& parts, const CampaignPeople& work, exports::ExportSet& files)
{
    std::vector<data::CustomerId> off;
    for (const Contact& contact : work.contacts)
        if (contact.facts.hasAddress && (contact.facts.suppression || contact.facts.email.saidNo()))
            off.push_back(contact.customer.id);
    return store::forEachPerson(parts.book, off,
                                [&files](data::CustomerId, const data::PersonalFields& person) {
                                    return files.addSuppressed(person[data::PersonalField::Email]);
                                });
}

/// Planned messages whose reader may still be written to today.
std::vector<const data::PlannedMessage*>
stillAllowed(const CampaignPeople& work, const data::ShopSettings& settings, std::int64_t& withdrawn)
{
    std::vector<const data::PlannedMessage*> allowed;
    for (const data::PlannedMessage& message : work.planned) {
        if (message.arm != data::Arm::Message) continue;
        const Contact* contact = work.find(message.customer);
        if (contact && !contact->facts.suppression && !contact->facts.restricted &&
            consent::judge(contact->facts, sendFactsOf(settings, message.sendDay, contact->mayProfile),
                           work.rules)
                .mayBeWritten())
            allowed.push_back(&message);
        else
            ++withdrawn;
    }
    return allowed;
}

Status addContacts(SessionParts& parts, const CampaignPeople& work,
                   const std::vector<const data::PlannedMessage*>& messages, exports::ExportSet& files,
                   Job& job)
{
    const auto maker = MessageMaker::create(parts, work.campaign);
    if (!maker) return maker.error();
    std::vector<data::CustomerId> customers;
    for (const data::PlannedMessage* message : messages)
        customers.push_back(message->customer);
    job.begin("Writing the files", ProgressUnit::Customers, std::ssize(customers));
    std::int64_t at = 0;
    return store::forEachPerson(
        parts.book, customers, [&](data::CustomerId customer, const data::PersonalFields& person) -> Status {
            if (job.cancelled()) return Job::cancelledError();
            const data::PlannedMessage& message = *messages[static_cast<std::size_t>(at)];
            auto content = maker->contentFor(message, person, *work.find(customer));
            if (!content) return content.error();
            job.report(++at);
            return files.addContact({person[data::PersonalField::Email],
                                     person[data::PersonalField::FirstName],
                                     person[data::PersonalField::LastName], std::move(*content),
                                     codeOf(work.campaign.id), message.sendDay, message.sendHour});
        });
}

Status addTemplates(SessionParts& parts, data::Goal goal, const exports::Destination& destination,
                    exports::ExportSet& files)
{
    const auto phrases = compose::Phrases::forLanguage(parts.settings.language);
    if (!phrases) return phrases.error();
    const auto shared = compose::wordsForEverybody(goal, parts.settings, *phrases);
    if (!shared) return shared.error();
    const auto message = compose::renderTemplate(*shared, exports::mergeTagsFor(destination));
    if (!message) return message.error();
    return files.setTemplates(message->html, message->text);
}

/// Held back, or out because they may no longer be written to: in no other file.
Status addHeldBack(const CampaignPeople& work, exports::ExportSet& files)
{
    for (const data::PlannedMessage& message : work.planned) {
        if (message.arm != data::Arm::HeldBack) continue;
        const Contact* contact = work.find(message.customer);
        if (!contact) continue;  // erased since
        if (auto ok = files.addHeldBack(contact->customer.publicId()); !ok) return ok;
    }
    return {};
}

Status remember(SessionParts& parts, const ExportOptions& options, const exports::ExportReceipt& receipt,
                Instant at)
{
    store::CampaignExport written;
    written.destination = options.destination;
    written.at = at;
    nlohmann::json digests = nlohmann::json::object();
    for (const exports::WrittenFile& file : receipt.files) {
        written.files.push_back({file.name, file.digest});
        digests[file.name] = hex(file.digest);
    }
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::addExport(parts.book, options.campaign, written); !ok) return ok;
    const nlohmann::json payload{{"campaign", options.campaign},
                                 {"destination", options.destination},
                                 {"contacts", receipt.contacts},
                                 {"files", std::move(digests)}};
    if (auto ok = store::appendToLogbook(parts.book.database(), at, "owner", "export", payload.dump()); !ok)
        return ok;
    return transaction->commit();
}

}  // namespace

std::vector<std::string> exportDestinations()
{
    std::vector<std::string> names;
    for (const exports::Destination& destination : exports::allDestinations())
        names.emplace_back(destination.name);
    return names;
}

Result<ExportOutcome> exportCampaign(Session& session, const ExportOptions& options, Job& job)
{
    SessionParts& parts = session.parts();
    const Instant at = options.now.value_or(now());
    const auto destination = exports::destinationNamed(options.destination);
    if (!destination) return destination.error();
    const auto work = campaignPeople(session, options.campaign);
    if (!work) return work.error();
    if (work->campaign.state == data::CampaignState::Planned)
        return Error{
            ErrorCode::Refused,
            "Nothing is approved yet. Look at the messages and approve them first (tactful-cli review)."};
    if (auto ok = checkFreshness(parts, options.campaign, at); !ok) return ok.error();
    const auto head = store::logbookHead(parts.book.database());
    if (!head) return head.error();
    auto files = exports::ExportSet::begin(options.folder, **destination,
                                           {TACTFUL_VERSION, work->campaign.id, work->campaign.name,
                                            codeOf(work->campaign.id), at, hex(head->hash)});
    if (!files) return files.error();
    ExportOutcome outcome;
    const auto messages = stillAllowed(*work, parts.settings, outcome.withdrawn);
    if (auto ok = addSuppressed(parts, *work, *files); !ok) return ok.error();
    if (auto ok = addContacts(parts, *work, messages, *files, job); !ok) return ok.error();
    if (auto ok = addHeldBack(*work, *files); !ok) return ok.error();
    if (auto ok = addTemplates(parts, work->campaign.brief.goal, **destination, *files); !ok)
        return ok.error();
    const auto receipt = files->finish(job);
    if (!receipt) return receipt.error();
    if (auto ok = remember(parts, options, *receipt, at); !ok) return ok.error();
    for (const exports::WrittenFile& file : receipt->files)
        outcome.files.push_back({file.name, file.bytes, file.rows, hex(file.digest)});
    outcome.contacts = receipt->contacts;
    outcome.heldBack = receipt->heldBack;
    outcome.suppressed = receipt->suppressed;
    outcome.warnings = receipt->warnings;
    outcome.guide = receipt->guide;
    return outcome;
}

}  // namespace tactful::steps
