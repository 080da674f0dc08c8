#include "core/steps/document_facts.h"

#include "core/base/text.h"
#include "core/data/person.h"
#include "core/documents/document_words.h"
#include "core/steps/privacy_step.h"
#include "core/store/book_counts.h"
#include "core/store/book_facts.h"
#include "core/store/customers.h"
#include "core/store/model_runs.h"
#include "core/store/papers.h"
#include "core/store/products.h"

#include <algorithm>
#include <array>
#include <map>

namespace tactful::steps {
namespace {

using documents::FactRow;
using documents::Facts;

constexpr data::SensitivityTier mostDelicate = 3;
constexpr std::int64_t largeScale = 10'000;

struct TableGroup {
    std::string_view table;
    std::string_view group;
};

constexpr std::array tableGroups{
    TableGroup{"sealed_field", "identity"},
    TableGroup{"identity", "identity"},
    TableGroup{"seal_mark", "identity"},
    TableGroup{"external_id", "identity"},
    TableGroup{"customer", "people"},
    TableGroup{"record_link", "people"},
    TableGroup{"merged_record", "people"},
    TableGroup{"fact_switch", "people"},
    TableGroup{"wish", "people"},
    TableGroup{"customer_order", "orders"},
    TableGroup{"order_line", "orders"},
    TableGroup{"product", "products"},
    TableGroup{"product_decision", "products"},
    TableGroup{"consent_event", "agreements"},
    TableGroup{"suppression", "suppression"},
    TableGroup{"campaign", "campaigns"},
    TableGroup{"planned_message", "campaigns"},
    TableGroup{"left_out", "campaigns"},
    TableGroup{"message_decision", "campaigns"},
    TableGroup{"engagement", "campaigns"},
    TableGroup{"export", "exports"},
    TableGroup{"export_file", "exports"},
    TableGroup{"model_run", "worked-out"},
    TableGroup{"customer_score", "worked-out"},
    TableGroup{"candidate_pick", "worked-out"},
    TableGroup{"erasure_due", "requests"},
    TableGroup{"pending_erasure", "requests"},
    TableGroup{"subject_request", "requests"},
    TableGroup{"import_batch", "imports"},
    TableGroup{"imported_file", "imports"},
    TableGroup{"import_change", "imports"},
    TableGroup{"import_issue", "imports"},
    TableGroup{"import_issue_count", "imports"},
    TableGroup{"undoing_import", "imports"},
    TableGroup{"column_map", "imports"},
    TableGroup{"row_mark", "imports"},
    TableGroup{"row_total", "imports"},
    TableGroup{"logbook", "logbook"},
    TableGroup{"logbook_payload", "logbook"},
    TableGroup{"setting", "shop"},
    TableGroup{"seal_total", "shop"},
    TableGroup{"document_edit", "shop"},
    TableGroup{"document_answer", "shop"},
    TableGroup{"document_writing", "shop"},
    TableGroup{"shared_report", "shop"},
    TableGroup{"rule_answer", "shop"},
    TableGroup{"retention_rule", "shop"},
    TableGroup{"field_use", "shop"},
};

/// Gathers the facts from the book, part by part.
class Gathering {
public:
    Gathering(Session& session, const documents::DocumentWords& words)
        : m_session(session), m_parts(session.parts()), m_words(words)
    {
    }

    Status addAll(Job& job)
    {
        addShop();
        if (auto ok = addPeople(job); !ok) return ok;
        if (auto ok = addCounts(); !ok) return ok;
        if (auto ok = addStored(); !ok) return ok;
        if (auto ok = addRecipients(); !ok) return ok;
        addRetention();
        return addScreen();
    }
    DocumentFacts take() { return std::move(m_found); }

private:
    void set(const char* name, documents::Value value)
    {
        m_found.facts.values.insert_or_assign(name, std::move(value));
    }
    void add(const char* list, FactRow row) { m_found.facts.lists[list].push_back(std::move(row)); }
    std::int64_t number(const char* name) const
    {
        return std::get<std::int64_t>(m_found.facts.values.find(name)->second);
    }
    Day dayOf(Instant at) const { return m_parts.zone.dayOf(at); }

    void addShop();
    Status addPeople(Job& job);
    Status addCounts();
    Status addStored();
    Status addFields();
    Status addRecipients();
    void addRetention();
    Status addScreen();
    std::string seenText(const FoundAnswer& answer) const;

    Session& m_session;
    SessionParts& m_parts;
    const documents::DocumentWords& m_words;
    DocumentFacts m_found;
};

void Gathering::addShop()
{
    const data::ShopSettings& shop = m_parts.settings;
    set("shop_name", shop.name);
    set("legal_name", shop.legalName);
    set("postal_address", shop.postalAddress);
    set("reply_to", shop.replyTo);
    set("website", shop.website);
    set("processor_contract", std::int64_t{shop.processorContract});
}

Status Gathering::addPeople(Job& job)
{
    const auto view = privacyView(m_session, {}, job, m_words.language());
    if (!view) return view.error();
    set("today", view->today);
    set("customers", view->customers);
    const ChannelView& email = view->channels.front();
    set("may_email", email.may);
    set("with_proof", email.withProof);
    for (int ground = 0; ground < contactGroundCount; ++ground)
        if (const std::int64_t people = email.customers[static_cast<std::size_t>(ground)]; people > 0)
            add("grounds",
                {{"ground", std::string(nameOf(static_cast<ContactGround>(ground)))}, {"customers", people}});
    for (const CountryView& country : view->countries)
        add("countries", {{"country", country.country}, {"customers", country.customers}});
    set("delicate_products", view->delicate.products);
    std::int64_t children = 0;
    for (const DelicateGroup& group : view->delicate.groups)
        if (group.group == "children") children = group.products;
    set("children_products", children);
    const auto customers = store::customers(m_parts.book);
    if (!customers) return customers.error();
    set("no_profiling",
        std::int64_t{std::count_if(customers->begin(), customers->end(),
                                   [](const data::Customer& each) { return each.objectsToProfiling; })});
    return {};
}

Status Gathering::addCounts()
{
    const auto counts = store::bookCounts(m_parts.book);
    if (!counts) return counts.error();
    set("with_email", counts->withEmail);
    set("suppressed", counts->suppressed);
    set("orders", counts->firstOrder ? counts->sales : 0);
    set("first_order", counts->firstOrder.value_or(Day()));
    set("last_order", counts->lastOrder.value_or(Day()));
    set("products", counts->products);
    set("campaigns", counts->campaigns);
    const auto scores = store::customerScores(m_parts.book);
    if (!scores) return scores.error();
    set("scored", std::ssize(*scores));
    const auto locked = m_parts.book.hasPassphrase();
    if (!locked) return locked.error();
    set("locked", std::int64_t{*locked});
    const auto products = store::products(m_parts.book);
    if (!products) return products.error();
    set("sensitive_products",
        std::int64_t{std::count_if(products->begin(), products->end(), [](const data::Product& product) {
            return product.tier >= mostDelicate;
        })});
    return {};
}

/// The personal fields in the order of their enumeration, and their names as one sentence has them.
Status Gathering::addFields()
{
    const auto fields = store::storedFields(m_parts.book);
    if (!fields) return fields.error();
    std::vector<std::string> names;
    for (const std::string_view name : data::personalFieldNames) {
        const auto found =
            std::find_if(fields->begin(), fields->end(),
                         [name](const store::StoredField& field) { return field.field == name; });
        if (found == fields->end()) continue;
        std::vector<std::string> formats;
        for (const std::string& format : found->formats)
            formats.push_back(format.empty() ? m_words.said(std::string("owner"), "from") : format);
        add("fields", {{"field", found->field}, {"people", found->people}, {"sources", join(formats, ", ")}});
        names.push_back(m_words.said(found->field, "field"));
    }
    set("field_names", join(names, ", "));
    return {};
}

Status Gathering::addStored()
{
    if (auto ok = addFields(); !ok) return ok;
    const auto tables = store::storedTables(m_parts.book);
    if (!tables) return tables.error();
    struct Group {
        std::int64_t rows = 0;
        bool sealed = false;
    };
    std::map<std::string_view, Group> groups;
    for (const store::StoredTable& table : *tables) {
        const std::string_view group = inventoryGroup(table.name);
        groups[group].rows += table.rows;
        groups[group].sealed = groups[group].sealed || table.anySealed();
        std::string columns;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            columns += (i ? ", " : "") + table.columns[i] + (table.sealed[i] ? "*" : "");
        add("tables", {{"table", table.name},
                       {"group", std::string(group)},
                       {"rows", table.rows},
                       {"columns", columns}});
    }
    std::vector<std::string_view> order;
    for (const TableGroup& each : tableGroups)
        if (order.empty() || order.back() != each.group) order.push_back(each.group);
    order.push_back("other");
    for (const std::string_view name : order)
        if (const auto group = groups.find(name); group != groups.end())
            add("groups", {{"group", std::string(name)},
                           {"rows", group->second.rows},
                           {"sealed", std::string(group->second.sealed ? "yes" : "no")}});
    const auto ledger = store::ledgerCounts(m_parts.book);
    if (!ledger) return ledger.error();
    for (const store::LedgerCount& each : *ledger)
        add("consents", {{"purpose", each.purpose}, {"action", each.action}, {"events", each.events}});
    return {};
}

Status Gathering::addRecipients()
{
    const auto recipients = store::recipients(m_parts.book);
    if (!recipients) return recipients.error();
    for (const store::Recipient& each : *recipients)
        add("recipients",
            {{"service", each.destination}, {"exports", each.exports}, {"last", dayOf(each.last)}});
    const auto sources = store::fileSources(m_parts.book);
    if (!sources) return sources.error();
    for (const store::FileSource& each : *sources)
        add("sources", {{"format", each.format}, {"files", each.files}, {"last", dayOf(each.last)}});
    return {};
}

void Gathering::addRetention()
{
    for (const char* const what : {"imported-file", "erased", "suppressed", "backups"})
        add("retention", {{"what", std::string(what)}, {"period", std::string(what)}});
    // What a customer wants to know; files and backups are the shop's own business.
    for (const char* const what : {"erased", "suppressed"})
        add("notice_retention", {{"what", std::string(what)}, {"period", std::string(what)}});
}

std::string Gathering::seenText(const FoundAnswer& answer) const
{
    const FactRow row{{"count", answer.count}};
    const std::string text = m_words.said(std::string(answer.question), "found");
    const auto filled = m_words.filled(text, m_found.facts, &row);
    return filled ? *filled : text;
}

Status Gathering::addScreen()
{
    const auto engagements = store::engagementCount(m_parts.book);
    if (!engagements) return engagements.error();
    const auto kinds = m_found.facts.lists.find("sources");
    const std::int64_t sources = kinds == m_found.facts.lists.end() ? 0 : std::ssize(kinds->second);
    const auto seen = [](std::string_view question, std::int64_t count, std::int64_t from = 1) {
        return FoundAnswer{question, count >= from, false, count};
    };
    const auto assumed = [](std::string_view question) { return FoundAnswer{question, false, true, 0}; };
    m_found.answers = {seen("scoring", number("scored")),
                       seen("sensitive", number("sensitive_products")),
                       seen("large-scale", number("customers"), largeScale),
                       seen("matching", sources, 2),
                       seen("vulnerable", number("children_products")),
                       assumed("innovative"),
                       seen("monitoring", *engagements),
                       assumed("significant"),
                       assumed("blocks-right")};
    const auto answers = store::documentAnswers(m_parts.book);
    if (!answers) return answers.error();
    std::int64_t met = 0;
    for (const FoundAnswer& found : m_found.answers) {
        const auto own =
            std::find_if(answers->begin(), answers->end(), [&found](const store::DocumentAnswer& answer) {
                return answer.question == found.question;
            });
        const bool answered = own != answers->end();
        const bool yes = answered ? own->yes : found.yes;
        met += yes ? 1 : 0;
        add("criteria", {{"question", std::string(found.question)},
                         {"answer", std::string(yes ? "yes" : "no")},
                         {"origin", std::string(answered        ? "owner"
                                                : found.assumed ? "assumed"
                                                                : "found")},
                         {"seen", seenText(found)}});
        if (answered && !own->note.empty())
            add("answer_notes", {{"question", std::string(found.question)}, {"note", own->note}});
    }
    set("criteria_met", met);
    set("dpia_needed", std::int64_t{met >= 2});
    set("dpia_maybe", std::int64_t{met == 1});
    set("dpia_none", std::int64_t{met == 0});
    return {};
}

}  // namespace

Result<DocumentFacts> documentFacts(Session& session, std::string_view language, Job& job)
{
    const auto words = documents::DocumentWords::builtIn(language);
    if (!words) return words.error();
    Gathering gathering(session, *words);
    if (auto ok = gathering.addAll(job); !ok) return ok.error();
    return gathering.take();
}

std::string_view inventoryGroup(std::string_view table)
{
    const auto found = std::find_if(tableGroups.begin(), tableGroups.end(),
                                    [table](const TableGroup& each) { return each.table == table; });
    return found == tableGroups.end() ? std::string_view("other") : found->group;
}

}  // namespace tactful::steps
