#include "core/exports/csv_writer.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_export.h"
#include "core/steps/edit_log.h"
#include "core/steps/known_facts.h"
#include "core/steps/reason_text.h"
#include "core/store/campaigns.h"
#include "core/store/engagements.h"
#include "core/store/model_runs.h"
#include "core/store/personal_fields.h"
#include "core/store/products.h"
#include "core/store/sales.h"
#include "core/store/subject_requests.h"
#include "core/store/suppressions.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <utility>

namespace tactful::steps {
namespace {

namespace fs = std::filesystem;

/// A folder under a temporary name; gone with all its files unless it was kept.
class NewFolder {
public:
    explicit NewFolder(Path folder) : m_folder(std::move(folder)), m_temporary(m_folder)
    {
        m_temporary += ".part";
    }
    ~NewFolder()
    {
        std::error_code ignored;
        if (!m_kept) fs::remove_all(m_temporary, ignored);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    const Path& path() const { return m_temporary; }

    Status create()
    {
        std::error_code code;
        if (fs::exists(m_folder, code))
            return Error{ErrorCode::Refused,
                         "There is already a folder of this name. Move it away or choose another place.",
                         utf8Path(m_folder.filename())};
        fs::remove_all(m_temporary, code);
        if (!fs::create_directories(m_temporary, code)) return cannotWrite(code);
        return {};
    }
    Status keep()
    {
        std::error_code code;
        fs::rename(m_temporary, m_folder, code);
        if (code) return cannotWrite(code);
        m_kept = true;
        syncFolder(m_folder.parent_path());
        return {};
    }

private:
    Error cannotWrite(const std::error_code& code) const
    {
        return {ErrorCode::Io, "The folder could not be written: " + code.message() + ". Choose another one.",
                utf8Path(m_folder.filename())};
    }

    Path m_folder;
    Path m_temporary;
    bool m_kept = false;
};

Result<std::vector<OrderedProduct>> orderedBy(SessionParts& parts, const Profile& profile)
{
    const auto sales = store::salesOf(parts.book, profile.customer.id, profile.today);
    if (!sales) return sales.error();
    const auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    std::vector<OrderedProduct> ordered;
    for (const data::SaleLine& line : sales->lines) {
        const data::Product* product = productIn(*catalogue, line.product);
        ordered.push_back({line.order, line.day, product ? product->sku : std::string(),
                           product ? product->name : std::string(), line.quantity, line.totalMinor});
    }
    return ordered;
}

/// Every export of a campaign that had a message for them.
Result<std::vector<Recipient>> recipientsOf(SessionParts& parts, const Profile& profile)
{
    std::vector<Recipient> recipients;
    for (const TimelineEmail& email : profile.emails) {
        const auto written = store::exportsOf(parts.book, email.campaign);
        if (!written) return written.error();
        for (const store::CampaignExport& each : *written)
            recipients.push_back({each.destination, email.name, each.at});
    }
    return recipients;
}

/// What would be shown to them, and what the mail service told of them.
Status addLearnt(SessionParts& parts, EverythingKnown& known)
{
    const data::CustomerId customer = known.profile.customer.id;
    const auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    const auto picks = store::candidatePicksOf(parts.book, customer);
    if (!picks) return picks.error();
    for (const data::Pick& pick : *picks) {
        const data::Product* product = productIn(*catalogue, pick.product);
        if (!product) continue;
        known.suggestions.push_back(
            {product->sku, product->name,
             reasonText(pick, pick.because ? productIn(*catalogue, pick.because) : nullptr), pick.relevance});
    }
    for (const TimelineEmail& email : known.profile.emails) {
        const auto results = store::engagementsOf(parts.book, email.campaign, customer);
        if (!results) return results.error();
        for (const store::Engagement& result : *results)
            known.results.push_back({email.name, result.kind, result.at});
    }
    return {};
}

Status addHistory(SessionParts& parts, EverythingKnown& known)
{
    const data::CustomerId customer = known.profile.customer.id;
    const auto suppressed = store::suppressionOf(parts.book, customer);
    if (!suppressed) return suppressed.error();
    if (*suppressed) known.suppression = data::nameOf((*suppressed)->reason);
    const auto requests = store::subjectRequests(parts.book);
    if (!requests) return requests.error();
    for (const store::SubjectRequest& request : *requests)
        if (request.customer == customer)
            known.requests.push_back({std::string(data::nameOf(request.kind)),
                                      std::string(data::nameOf(request.state)), request.receivedOn});
    return {};
}

Result<EverythingKnown> everythingKnown(Session& session, const std::string& who)
{
    SessionParts& parts = session.parts();
    EverythingKnown known;
    auto profile = profileOf(session, who, {});
    if (!profile) return profile.error();
    known.profile = std::move(*profile);
    auto person = store::personalFields(parts.book, known.profile.customer.id);
    if (!person) return person.error();
    known.person = std::move(*person);
    auto ordered = orderedBy(parts, known.profile);
    if (!ordered) return ordered.error();
    known.ordered = std::move(*ordered);
    auto sources = store::importsAbout(parts.book, known.profile.customer.id);
    if (!sources) return sources.error();
    known.sources = std::move(*sources);
    auto recipients = recipientsOf(parts, known.profile);
    if (!recipients) return recipients.error();
    known.recipients = std::move(*recipients);
    if (auto ok = addLearnt(parts, known); !ok) return ok.error();
    if (auto ok = addHistory(parts, known); !ok) return ok.error();
    return known;
}

Status writeOrders(const EverythingKnown& known, const Path& file)
{
    auto writer = exports::CsvWriter::create(
        file, std::vector<std::string>{"order", "day", "sku", "product", "quantity", "amount", "currency"});
    if (!writer) return writer.error();
    const Currency currency = known.profile.currency;
    for (const OrderedProduct& line : known.ordered)
        if (auto ok = writer->row(std::vector<std::string>{
                std::to_string(line.order), isoDay(line.day), line.sku, line.product,
                std::to_string(line.quantity), plainAmount({line.totalMinor, currency}), currency.text()});
            !ok)
            return ok;
    const auto written = writer->finish();
    return written ? Status() : written.error();
}

Status writeAgreements(const EverythingKnown& known, const Path& file)
{
    auto writer = exports::CsvWriter::create(
        file, std::vector<std::string>{"purpose", "action", "at", "valid_until", "method", "wording",
                                       "notice_version", "source"});
    if (!writer) return writer.error();
    for (const Agreement& agreement : known.profile.agreements)
        for (const data::ConsentEvent& event : agreement.proof)
            if (auto ok = writer->row(std::vector<std::string>{
                    std::string(data::nameOf(event.purpose)), std::string(data::nameOf(event.action)),
                    event.at ? isoInstant(*event.at) : std::string(),
                    event.endsOn ? isoDay(*event.endsOn) : std::string(),
                    std::string(data::nameOf(event.method)), event.wording, event.noticeVersion,
                    event.source});
                !ok)
                return ok;
    const auto written = writer->finish();
    return written ? Status() : written.error();
}

Status writeLines(const EverythingKnown& known, const Path& file)
{
    auto writer =
        exports::CsvWriter::create(file, std::vector<std::string>{"section", "what", "value", "where_from"});
    if (!writer) return writer.error();
    for (const KnownLine& line : linesOf(known))
        if (auto ok =
                writer->row(std::vector<std::string>{line.section, line.what, line.value, line.whereFrom});
            !ok)
            return ok;
    const auto written = writer->finish();
    return written ? Status() : written.error();
}

/// A new folder with all files and its line in the logbook, or neither.
template <class Write>
Result<CustomerExport> writeFolder(SessionParts& parts, CustomerExport outcome, data::CustomerId customer,
                                   const std::pair<std::string_view, std::string>& logged, Write write)
{
    NewFolder written(outcome.folder);
    if (auto ok = written.create(); !ok) return ok.error();
    if (Status ok = write(written.path()); !ok) return ok.error();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const nlohmann::json payload{{"customer", customer}};
    if (auto ok = logEdit(parts, logged.first, payload.dump(), logged.second); !ok) return ok.error();
    if (auto ok = written.keep(); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return outcome;
}

}  // namespace

Result<CustomerExport> exportCustomer(Session& session, const std::string& who, const Path& folder,
                                      const std::string& by)
{
    const auto known = everythingKnown(session, who);
    if (!known) return known.error();
    const data::CustomerId customer = known->profile.customer.id;
    CustomerExport outcome{folder / ("customer-" + std::to_string(customer)),
                           {"everything-we-know.html", "everything-we-know.json", "everything-we-know.csv",
                            "orders.csv", "agreements.csv"}};
    const auto write = [&](const Path& into) -> Status {
        if (auto ok = writeWholeFile(into / outcome.files[0], htmlOf(*known)); !ok) return ok;
        if (auto ok = writeWholeFile(into / outcome.files[1], jsonOf(*known)); !ok) return ok;
        if (auto ok = writeLines(*known, into / outcome.files[2]); !ok) return ok;
        if (auto ok = writeOrders(*known, into / outcome.files[3]); !ok) return ok;
        return writeAgreements(*known, into / outcome.files[4]);
    };
    return writeFolder(session.parts(), outcome, customer, {"export-customer", by}, write);
}

Result<CustomerExport> exportPortable(Session& session, const std::string& who, const Path& folder,
                                      const std::string& by)
{
    const auto known = everythingKnown(session, who);
    if (!known) return known.error();
    const data::CustomerId customer = known->profile.customer.id;
    CustomerExport outcome{folder / ("portable-" + std::to_string(customer)),
                           {"your-data.json", "orders.csv", "agreements.csv"}};
    const auto write = [&](const Path& into) -> Status {
        if (auto ok = writeWholeFile(into / outcome.files[0], portableJsonOf(*known)); !ok) return ok;
        if (auto ok = writeOrders(*known, into / outcome.files[1]); !ok) return ok;
        return writeAgreements(*known, into / outcome.files[2]);
    };
    return writeFolder(session.parts(), outcome, customer, {"export-customer", by}, write);
}

}  // namespace tactful::steps
