#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/data/campaign.h"
#include "core/steps/customer_list_step.h"
#include "core/steps/customer_search.h"
#include "core/steps/merge_step.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct CustomersCommand {
    std::string search;
    std::string stage;
    std::string today;
    std::string file;
    bool duplicates = false;
};

Json dayOrNull(const std::optional<Day>& day)
{
    return day ? Json(isoDay(*day)) : Json(nullptr);
}

Json amountOf(double minor, Currency currency)
{
    return plainAmount({static_cast<std::int64_t>(std::llround(minor)), currency});
}

Json jsonOf(const steps::CustomerRow& row, Currency currency)
{
    Json year;
    if (row.nextYear)
        year = {{"value", amountOf(row.nextYear->value, currency)},
                {"low", amountOf(row.nextYear->low, currency)},
                {"high", amountOf(row.nextYear->high, currency)}};
    return {{"customer", row.publicId},
            {"name", row.name},
            {"email", row.email},
            {"town", row.town},
            {"country", row.country},
            {"stage", data::nameOf(row.stage)},
            {"last_order", dayOrNull(row.lastOrder)},
            {"next_order", nameOf(row.next)},
            {"next_order_from", dayOrNull(row.nextFrom)},
            {"next_order_to", dayOrNull(row.nextTo)},
            {"next_12_months", std::move(year)},
            {"e_mail", nameOf(row.mail)},
            {"orders", row.orders},
            {"spent", amountOf(static_cast<double>(row.spentMinor), currency)}};
}

void tell(const steps::CustomerRow& row, Currency currency)
{
    say(row.publicId + "  " + (row.name.empty() ? std::string("No name") : row.name) +
        (row.town.empty() ? "" : ", " + row.town) + "  " + std::string(data::nameOf(row.stage)) +
        (row.lastOrder ? "  last order " + isoDay(*row.lastOrder) : "") + "  e-mail " +
        std::string(nameOf(row.mail)) + "  " + std::to_string(row.orders) + " orders, " +
        displayAmount({row.spentMinor, currency}));
}

/// Of the hits, those at the stage asked for.
std::vector<std::size_t> chosenRows(const steps::CustomerList& list, const steps::CustomerSearch& search,
                                    const CustomersCommand& values)
{
    std::vector<std::size_t> rows = search.matches(values.search);
    if (const auto stage = data::stageNamed(values.stage))
        std::erase_if(rows, [&](std::size_t at) { return list.rows[at].stage != *stage; });
    return rows;
}

Json stagesJson(const steps::CustomerList& list)
{
    Json stages = Json::object();
    for (std::size_t at = 0; at < list.perStage.size(); ++at)
        stages[std::string(data::nameOf(static_cast<data::Stage>(at)))] = list.perStage[at];
    return stages;
}

std::vector<std::string> agreeingWords(const steps::Agreeing& agrees)
{
    std::vector<std::string> words;
    if (agrees.name) words.emplace_back("name");
    if (agrees.postcode) words.emplace_back("postcode");
    if (agrees.phone) words.emplace_back("phone");
    if (agrees.email) words.emplace_back("email");
    return words;
}

Status showDuplicates(CommandLine& line, Job& job)
{
    auto session = line.openBook();
    if (!session) return session.error();
    const auto pairs = steps::possibleDuplicates(*session, job);
    if (!pairs) return pairs.error();
    Json all = Json::array();
    for (const steps::PossibleDuplicate& pair : *pairs) {
        const std::vector<std::string> words = agreeingWords(pair.agrees);
        all.push_back({{"customer", pair.first}, {"other", pair.second}, {"agrees", words}});
        if (!line.json())
            say(std::to_string(pair.first) + " and " + std::to_string(pair.second) + ": the same " +
                join(words, ", "));
    }
    if (line.json())
        print({{"duplicates", std::move(all)}, {"found", pairs->size()}});
    else
        say(groupedNumber(std::ssize(*pairs)) + " possible duplicates. Merge two with customer BOOK merge "
                                                "NUMBER --with NUMBER, or keep them apart "
                                                "with customer BOOK apart NUMBER --with NUMBER.");
    return {};
}

Status show(CommandLine& line, const CustomersCommand& values, Job& job)
{
    if (values.duplicates) return showDuplicates(line, job);
    if (!values.stage.empty() && !data::stageNamed(values.stage))
        return Error{ErrorCode::BadInput, "Say new, regular, slipping-away, quiet, one-off or no-orders.",
                     "--stage"};
    const auto today = dayOption("--today", values.today);
    if (!today) return today.error();
    auto session = line.openBook();
    if (!session) return session.error();
    const auto list = steps::customerList(*session, *today, job);
    if (!list) return list.error();
    const steps::CustomerSearch search(*list);
    const std::vector<std::size_t> rows = chosenRows(*list, search, values);
    const std::string suggestion = rows.empty() ? search.didYouMean(values.search) : std::string();
    if (!values.file.empty())
        if (auto ok = steps::writeCustomerList(*session, *list, rows, pathFromUtf8(values.file)); !ok)
            return ok;
    if (line.json()) {
        Json customers = Json::array();
        for (const std::size_t at : rows)
            customers.push_back(jsonOf(list->rows[at], list->currency));
        print({{"customers", std::move(customers)},
               {"found", rows.size()},
               {"of", list->rows.size()},
               {"stages", stagesJson(*list)},
               {"did_you_mean", suggestion}});
        return {};
    }
    if (values.file.empty())
        for (const std::size_t at : rows)
            tell(list->rows[at], list->currency);
    say(groupedNumber(std::ssize(rows)) + " of " + groupedNumber(std::ssize(list->rows)) + " customers");
    if (!suggestion.empty()) say("Did you mean " + suggestion + "?");
    return {};
}

}  // namespace

void addCustomers(CommandLine& line)
{
    auto values = std::make_shared<CustomersCommand>();
    CLI::App& command = line.add("customers", "List customers, search among them",
                                 [&line, values](Job& job) { return show(line, *values, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("--search", values->search, "Name, e-mail, town, or something they bought");
    command.add_option("--stage", values->stage,
                       "new, regular, slipping-away, quiet, one-off or no-orders alone");
    command.add_option("--today", values->today, "As of this day");
    command.add_flag("--duplicates", values->duplicates, "List who may be one person instead");
    command.add_option("--out", values->file, "Write the list into this CSV file");
}

}  // namespace tactful::cli
