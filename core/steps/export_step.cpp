#include "core/steps/export_step.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/exports/destinations.h"
#include "core/exports/export_set.h"
#include "core/steps/export_people.h"
#include "core/steps/message_maker.h"
#include "core/store/campaigns.h"
#include "core/store/export_reminders.h"
#include "core/store/field_use.h"
#include "core/store/logbook.h"
#include "core/store/personal_fields.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tactful::steps {
namespace {

constexpr int mostRemindDays = 365;

/// What an export writes of people; the town is what some lines speak of.
constexpr std::array writtenFields{data::PersonalField::Email, data::PersonalField::FirstName,
                                   data::PersonalField::LastName, data::PersonalField::City};

/// Addresses that must never be written to: everybody suppressed, and everybody who said no.
Status addSuppressed(SessionParts& parts, const CampaignPeople& work, exports::ExportSet& files)
{
    return store::forEachPerson(parts.book, offLimits(work),
                                [&files](data::CustomerId, const data::PersonalFields& person) {
                                    return files.addSuppressed(person[data::PersonalField::Email]);
                                });
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

Status remember(SessionParts& parts, const ExportOptions& options, const data::Campaign& campaign,
                const exports::ExportReceipt& receipt, Instant at)
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
    if (auto ok = store::noteFieldUse(parts.book, writtenFields, parts.zone.dayOf(at)); !ok) return ok;
    if (options.remindDays > 0) {
        const Day due = parts.zone.dayOf(at) + options.remindDays;
        if (auto ok = store::remindOfNewestExport(parts.book, campaign.id, due, utf8Path(receipt.folder));
            !ok)
            return ok;
    }
    const nlohmann::json payload{{"campaign", campaign.id},
                                 {"name", campaign.name},
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
    if (options.remindDays < 0 || options.remindDays > mostRemindDays)
        return Error{ErrorCode::BadInput, "A reminder can be 1 to 365 days away, or 0 for none.", "remind"};
    const Instant at = options.now.value_or(now());
    const auto destination = exports::destinationNamed(options.destination);
    if (!destination) return destination.error();
    const auto work = campaignPeople(session, options.campaign);
    if (!work) return work.error();
    if (auto ok = mayExport(parts, work->campaign, at); !ok) return ok.error();
    const auto head = store::logbookHead(parts.book.database());
    if (!head) return head.error();
    auto files = exports::ExportSet::begin(options.folder, **destination,
                                           {TACTFUL_VERSION, work->campaign.id, work->campaign.name,
                                            codeOf(work->campaign.id), at, hex(head->hash), head->entries});
    if (!files) return files.error();
    ExportOutcome outcome;
    const auto messages = stillAllowed(*work, parts.settings, outcome.withdrawn);
    if (auto ok = addSuppressed(parts, *work, *files); !ok) return ok.error();
    if (auto ok = addContacts(parts, *work, messages, *files, job); !ok) return ok.error();
    for (const std::string& id : heldBackIds(*work))
        if (auto ok = files->addHeldBack(id); !ok) return ok.error();
    const auto templates = templatesFor(parts, work->campaign.brief.goal, **destination);
    if (!templates) return templates.error();
    if (auto ok = files->setTemplates(templates->html, templates->text); !ok) return ok.error();
    const auto receipt = files->finish(job);
    if (!receipt) return receipt.error();
    if (auto ok = remember(parts, options, work->campaign, *receipt, at); !ok) return ok.error();
    outcome.folder = receipt->folder;
    if (options.remindDays > 0) outcome.remindOn = parts.zone.dayOf(at) + options.remindDays;
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
