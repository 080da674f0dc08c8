#include "core/exports/export_set.h"

#include "core/base/text.h"
#include "core/exports/export_manifest.h"
#include "core/exports/staged_folder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace tactful::exports {
namespace {

using AddressMark = std::array<std::uint8_t, 16>;

/// Enough to know an address again, a tenth of the memory, and nothing personal kept.
AddressMark markOf(const std::string& address)
{
    const Digest digest = digestOf(address);
    AddressMark mark{};
    std::copy_n(digest.begin(), mark.size(), mark.begin());
    return mark;
}

std::string guideText(const Destination& destination, const std::vector<data::Notice>& steps)
{
    std::string text = "How to send this with " + std::string(destination.title) + "\r\n\r\n";
    for (std::size_t at = 0; at < steps.size(); ++at)
        text += std::to_string(at + 1) + ". " + steps[at].sentence + "\r\n\r\n";
    return text;
}

std::string people(std::int64_t count)
{
    return groupedNumber(count) + (count == 1 ? " person was" : " people were");
}

}  // namespace

struct ExportSet::State {
    State(const Destination& to, ExportHeading head, StagedFolder staged)
        : destination(&to), heading(std::move(head)), folder(std::move(staged)), rows(to)
    {
    }

    const Destination* destination;
    ExportHeading heading;
    StagedFolder folder;
    ContactRows rows;
    std::optional<CsvWriter> contacts;
    std::optional<CsvWriter> suppressed;
    std::optional<CsvWriter> heldBack;
    std::set<AddressMark> suppressedMarks;
    std::set<AddressMark> contactMarks;
    std::int64_t sharedAddresses = 0;
    std::int64_t formulaAddresses = 0;
    std::vector<WrittenFile> files;
    bool hasTemplates = false;

    Status open();
    Status closeTables();
    Status add(const std::string& name, std::string_view text);
    std::vector<data::Notice> warnings() const;
};

Status ExportSet::State::open()
{
    const auto create = [this](std::optional<CsvWriter>& writer, const std::string& name,
                               const std::vector<std::string>& header) -> Status {
        auto created = CsvWriter::create(folder.staging() / name, header);
        if (!created) return created.error();
        writer = *std::move(created);
        return {};
    };
    const std::string contactsName = "contacts-" + std::string(destination->name) + ".csv";
    if (auto ok = create(contacts, contactsName, contactsHeader(*destination)); !ok) return ok;
    if (auto ok = create(suppressed, "suppression.csv", {std::string(destination->suppressionColumn)}); !ok)
        return ok;
    return create(heldBack, "held-back.csv", {"customer_id"});
}

Status ExportSet::State::closeTables()
{
    std::ptrdiff_t at = 0;  // the tables are named first, the templates after them
    for (std::optional<CsvWriter>* writer : {&contacts, &suppressed, &heldBack}) {
        auto written = (*writer)->finish();
        if (!written) return written.error();
        files.insert(files.begin() + at++, *std::move(written));
    }
    return {};
}

Status ExportSet::State::add(const std::string& name, std::string_view text)
{
    if (auto ok = writeWholeFile(folder.staging() / name, text); !ok) return ok;
    files.push_back({name, static_cast<std::int64_t>(text.size()), 0, digestOf(text)});
    return {};
}

std::vector<data::Notice> ExportSet::State::warnings() const
{
    std::vector<data::Notice> notices = rows.warnings();
    if (sharedAddresses > 0)
        notices.push_back(
            {"shared-address",
             {},
             {sharedAddresses},
             people(sharedAddresses) +
                 " left out, because another customer with the same address is in the file already."});
    if (formulaAddresses > 0)
        notices.push_back({"formula-address",
                           {},
                           {formulaAddresses},
                           people(formulaAddresses) +
                               " left out, because a spreadsheet would take the address for a formula."});
    const auto large = [this](const WrittenFile& file) {
        return destination->maxFileBytes > 0 && file.bytes > destination->maxFileBytes;
    };
    const std::string title(destination->title);
    if (std::any_of(files.begin(), files.end(), large))
        notices.push_back({"large-file",
                           {title},
                           {},
                           "A file is larger than " + title + " takes at once. Upload it in two halves."});
    return notices;
}

ExportSet::ExportSet(std::unique_ptr<State> state) : m_state(std::move(state))
{
}
ExportSet::ExportSet(ExportSet&&) noexcept = default;
ExportSet& ExportSet::operator=(ExportSet&&) noexcept = default;
ExportSet::~ExportSet() = default;

Result<ExportSet> ExportSet::begin(const Path& folder, const Destination& destination, ExportHeading heading)
{
    auto staged = StagedFolder::create(folder, heading.campaign, destination.name);
    if (!staged) return staged.error();
    auto state = std::make_unique<State>(destination, std::move(heading), *std::move(staged));
    if (auto ok = state->open(); !ok) return ok.error();
    return ExportSet(std::move(state));
}

Status ExportSet::addSuppressed(std::string_view email)
{
    // An address in a form that no service would take is still kept from being written to.
    const std::string address = lowerAscii(trim(email));
    if (address.empty())
        return Error{ErrorCode::BadInput,
                     "The list of addresses that must not be written to has an empty one.",
                     "suppression.csv"};
    if (m_state->contacts->rows() > 0)
        return Error{ErrorCode::BadInput,
                     "Addresses that must not be written to have to come before the contacts.",
                     "suppression.csv"};
    if (!m_state->suppressedMarks.insert(markOf(address)).second) return {};
    return m_state->suppressed->row(std::array{address});
}

Status ExportSet::addContact(const ExportPerson& person)
{
    const auto address = cleanAddress(person.email);
    if (!address) return address.error();
    const AddressMark mark = markOf(*address);
    if (m_state->suppressedMarks.contains(mark))
        return Error{
            ErrorCode::Refused,
            "Somebody who must not be written to is among the contacts. Make the plan again, then export.",
            "contacts"};
    if (looksLikeFormula(*address)) {
        ++m_state->formulaAddresses;
        return {};
    }
    if (!m_state->contactMarks.insert(mark).second) {
        ++m_state->sharedAddresses;
        return {};
    }
    const auto cells = m_state->rows.cells(person);
    if (!cells) return cells.error();
    return m_state->contacts->row(*cells);
}

Status ExportSet::addHeldBack(const std::string& publicCustomerId)
{
    if (publicCustomerId.empty() || contains(publicCustomerId, "@"))
        return Error{ErrorCode::BadInput,
                     "The list of people held back takes customer numbers, not e-mail addresses.",
                     "held-back.csv"};
    return m_state->heldBack->row(std::array{publicCustomerId});
}

Status ExportSet::setTemplates(std::string_view html, std::string_view text)
{
    if (m_state->hasTemplates)
        return Error{ErrorCode::BadInput, "The templates were given already.", "template"};
    if (auto ok = checkTemplate(html, *m_state->destination); !ok) return ok;
    if (auto ok = checkTemplate(text, *m_state->destination); !ok) return ok;
    if (auto ok = m_state->add("template.html", html); !ok) return ok;
    if (auto ok = m_state->add("template.txt", text); !ok) return ok;
    m_state->hasTemplates = true;
    return {};
}

Result<ExportReceipt> ExportSet::finish(Job& job)
{
    State& state = *m_state;
    if (!state.hasTemplates) return Error{ErrorCode::BadInput, "The export has no templates.", "template"};
    ExportReceipt receipt;
    receipt.contacts = state.contacts->rows();
    receipt.suppressed = state.suppressed->rows();
    receipt.heldBack = state.heldBack->rows();
    receipt.guide = uploadSteps(*state.destination, {state.heading.campaignName, state.heading.code,
                                                     receipt.contacts, receipt.suppressed, receipt.heldBack});
    if (auto ok = state.closeTables(); !ok) return ok.error();
    if (auto ok = state.add("upload-guide.txt", guideText(*state.destination, receipt.guide)); !ok)
        return ok.error();
    receipt.warnings = state.warnings();
    const std::string manifest =
        manifestOf({state.heading, std::string(state.destination->name), receipt.contacts, receipt.suppressed,
                    receipt.heldBack, state.files, receipt.warnings});
    if (auto ok = state.add(std::string(manifestName), manifest); !ok) return ok.error();
    if (auto ok = state.folder.checkFiles(state.files, job); !ok) return ok.error();
    auto folder = state.folder.putInPlace(state.files);
    if (!folder) return folder.error();
    receipt.folder = *std::move(folder);
    receipt.files = std::move(state.files);
    return receipt;
}

}  // namespace tactful::exports
