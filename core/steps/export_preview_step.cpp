#include "core/steps/export_preview_step.h"

#include "core/base/text.h"
#include "core/exports/contact_rows.h"
#include "core/exports/destinations.h"
#include "core/exports/export_manifest.h"
#include "core/steps/export_people.h"
#include "core/steps/message_maker.h"
#include "core/steps/shop_today.h"
#include "core/store/export_reminders.h"
#include "core/store/logbook.h"
#include "core/store/personal_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr std::size_t weighedRows = 24;  ///< so many rows are made to see how long one is

/// As a row of a CSV file, with commas, line end and the quotes it needs.
std::int64_t csvBytes(const std::vector<std::string>& cells)
{
    std::size_t bytes = 1 + cells.size();
    for (const std::string& cell : cells) {
        const auto quotes = static_cast<std::size_t>(std::count(cell.begin(), cell.end(), '"'));
        bytes += cell.size() + quotes;
        if (cell.find_first_of(",\"\r\n") != std::string::npos) bytes += 2;
    }
    return static_cast<std::int64_t>(bytes);
}

/// Some of many, spread evenly.
std::vector<std::size_t> spread(std::size_t count)
{
    std::vector<std::size_t> rows;
    const std::size_t size = std::min(weighedRows, count);
    for (std::size_t i = 0; i < size; ++i)
        rows.push_back(i * count / size);
    return rows;
}

std::int64_t scaled(std::int64_t bytes, std::size_t weighed, std::size_t count)
{
    if (weighed == 0) return 0;
    return bytes * static_cast<std::int64_t>(count) / static_cast<std::int64_t>(weighed);
}

Result<std::int64_t> contactBytes(SessionParts& parts, const CampaignPeople& work,
                                  const std::vector<const data::PlannedMessage*>& messages,
                                  const exports::Destination& destination)
{
    const auto maker = MessageMaker::create(parts, work.campaign);
    if (!maker) return maker.error();
    exports::ContactRows rows(destination);
    std::int64_t bytes = 0;
    const auto weighed = spread(messages.size());
    for (const std::size_t at : weighed) {
        const data::PlannedMessage& message = *messages[at];
        const auto person = store::personalFields(parts.book, message.customer);
        if (!person) return person.error();
        auto content = maker->contentFor(message, *person, *work.find(message.customer));
        if (!content) return content.error();
        const auto cells =
            rows.cells({(*person)[data::PersonalField::Email], (*person)[data::PersonalField::FirstName],
                        (*person)[data::PersonalField::LastName], std::move(*content),
                        codeOf(work.campaign.id), message.sendDay, message.sendHour});
        if (!cells) return cells.error();
        bytes += csvBytes(*cells);
    }
    return scaled(bytes, weighed.size(), messages.size()) + csvBytes(exports::contactsHeader(destination));
}

Result<std::int64_t> addressBytes(SessionParts& parts, const std::vector<data::CustomerId>& customers,
                                  const exports::Destination& destination)
{
    std::int64_t bytes = 0;
    const auto weighed = spread(customers.size());
    for (const std::size_t at : weighed) {
        const auto person = store::personalFields(parts.book, customers[at]);
        if (!person) return person.error();
        bytes += csvBytes({(*person)[data::PersonalField::Email]});
    }
    return scaled(bytes, weighed.size(), customers.size()) +
           csvBytes({std::string(destination.suppressionColumn)});
}

std::int64_t totalBytes(const std::vector<data::Notice>& steps)
{
    std::int64_t bytes = 0;
    for (const data::Notice& step : steps)
        bytes += static_cast<std::int64_t>(step.sentence.size()) + 7;  // number, blank line
    return bytes;
}

/// As long as the real one will be, or nearly so.
std::string manifestLike(const ExportPreview& preview, const exports::ExportHeading& heading,
                         const std::string& destination)
{
    exports::ManifestFacts facts{heading, destination, preview.contacts, preview.suppressed, preview.heldBack,
                                 {},      {}};
    for (const FilePreview& file : preview.files)
        facts.files.push_back({file.name, file.bytes, file.rows, Digest{}});
    return exports::manifestOf(facts);
}

}  // namespace

std::vector<DestinationName> destinationNames()
{
    std::vector<DestinationName> names;
    for (const exports::Destination& destination : exports::allDestinations())
        names.push_back({std::string(destination.name), std::string(destination.title)});
    return names;
}

Result<ExportPreview> exportPreview(Session& session, data::CampaignId campaign,
                                    const std::string& destinationName, std::optional<Instant> moment,
                                    Job& job)
{
    SessionParts& parts = session.parts();
    const Instant at = moment.value_or(now());
    const auto found = exports::destinationNamed(destinationName);
    if (!found) return found.error();
    const exports::Destination& destination = **found;
    const auto work = campaignPeople(session, campaign);
    if (!work) return work.error();
    if (job.cancelled()) return Job::cancelledError();
    ExportPreview preview;
    const auto messages = stillAllowed(*work, parts.settings, preview.withdrawn);
    const auto off = offLimits(*work);
    const auto heldBack = heldBackIds(*work);
    preview.contacts = std::ssize(messages);
    preview.suppressed = std::ssize(off);
    preview.heldBack = std::ssize(heldBack);
    preview.folderName = isoDay(parts.zone.dayOf(at));
    preview.guide =
        exports::uploadSteps(destination, {work->campaign.name, codeOf(campaign), preview.contacts,
                                           preview.suppressed, preview.heldBack});
    if (const auto may = mayExport(parts, work->campaign, at); !may) preview.notYet = may.error().detail;

    const auto contacts = contactBytes(parts, *work, messages, destination);
    if (!contacts) return contacts.error();
    const auto addresses = addressBytes(parts, off, destination);
    if (!addresses) return addresses.error();
    const auto templates = templatesFor(parts, work->campaign.brief.goal, destination);
    if (!templates) return templates.error();
    std::int64_t heldBackBytes = csvBytes({"customer_id"});
    for (const std::string& id : heldBack)
        heldBackBytes += csvBytes({id});
    const auto sizeOf = [](const std::string& text) { return static_cast<std::int64_t>(text.size()); };
    preview.files = {
        {FilePurpose::Contacts, "contacts-" + destinationName + ".csv", preview.contacts, *contacts},
        {FilePurpose::Suppression, "suppression.csv", preview.suppressed, *addresses},
        {FilePurpose::HeldBack, "held-back.csv", preview.heldBack, heldBackBytes},
        {FilePurpose::HtmlTemplate, "template.html", 0, sizeOf(templates->html)},
        {FilePurpose::TextTemplate, "template.txt", 0, sizeOf(templates->text)},
        {FilePurpose::UploadGuide, "upload-guide.txt", 0, totalBytes(preview.guide)}};
    preview.files.push_back({FilePurpose::Manifest, std::string(exports::manifestName), 0,
                             sizeOf(manifestLike(preview,
                                                 {TACTFUL_VERSION, campaign, work->campaign.name,
                                                  codeOf(campaign), at, hex(Digest{}), 1000},
                                                 destinationName))});
    return preview;
}

Result<std::vector<FileReminder>> dueReminders(Session& session, std::optional<Day> today)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    const auto reminders = store::exportReminders(parts.book, *day);
    if (!reminders) return reminders.error();
    std::vector<FileReminder> due;
    for (const store::ExportReminder& each : *reminders)
        due.push_back({each.exportId, each.campaign, each.campaignName, each.destination, each.exportedAt,
                       each.remindOn, each.folder, each.files});
    return due;
}

Status settleReminder(Session& session, std::int64_t exportId, const std::string& by)
{
    if (by.empty()) return Error{ErrorCode::BadInput, "Say who did this: the logbook keeps the name.", "by"};
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::settleExportReminder(parts.book, exportId); !ok) return ok;
    const nlohmann::json payload{{"export", exportId}};
    if (auto ok = store::appendToLogbook(parts.book.database(), now(), by, "reminder", payload.dump()); !ok)
        return ok;
    return transaction->commit();
}

}  // namespace tactful::steps
