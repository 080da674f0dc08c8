#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/import_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ImportCommand {
    std::vector<std::string> files;
    std::string format;
    std::string sheet;
    std::string mapFile;
    std::string today;
    bool dryRun = false;
};

Json amounts(const std::map<std::string, Money>& money)
{
    Json json = Json::object();
    for (const auto& [currency, amount] : money)
        json[currency] = plainAmount(amount);
    return json;
}

std::string_view nameOf(data::IssueKind kind)
{
    return kind == data::IssueKind::SetAside ? "set-aside"
           : kind == data::IssueKind::Fixed  ? "fixed"
                                             : "note";
}

Json groupsOf(const steps::ImportedFile& file)
{
    Json groups = Json::array();
    for (const steps::IssueGroup& group : file.issueGroups)
        groups.push_back({{"kind", nameOf(group.kind)},
                          {"code", group.code},
                          {"column", group.column},
                          {"message", group.message},
                          {"count", group.count}});
    return groups;
}

Json jsonOf(const steps::ImportedFile& file)
{
    Json issues = Json::array();
    for (const data::Issue& issue : file.issues)
        issues.push_back({{"line", issue.line},
                          {"column", issue.column},
                          {"code", issue.code},
                          {"message", issue.message},
                          {"kind", nameOf(issue.kind)}});
    return {{"batch", file.batch},
            {"file", file.file},
            {"format", file.format},
            {"rows_read", file.rowsRead},
            {"rows_fine", file.rowsFine},
            {"rows_fixed", file.rowsFixed},
            {"rows_set_aside", file.rowsSetAside},
            {"rows_repaired", file.rowsRepaired},
            {"orders_new", file.ordersNew},
            {"orders_changed", file.ordersChanged},
            {"orders_known", file.ordersKnown},
            {"my_format", file.myFormat},
            {"order_lines_new", file.orderLinesNew},
            {"customers_new", file.customersNew},
            {"customers_changed", file.customersChanged},
            {"products_new", file.productsNew},
            {"consent_events_new", file.consentEventsNew},
            {"consent_email_yes", file.emailYes},
            {"consent_email_no", file.emailNo},
            {"revenue", amounts(file.revenue)},
            {"revenue_gross", amounts(file.revenueGross)},
            {"refunded", amounts(file.refunded)},
            {"issue_counts", file.issueCounts},
            {"issue_groups", groupsOf(file)},
            {"issues", std::move(issues)}};
}

void tell(const steps::ImportedFile& file, bool dryRun)
{
    say(file.file + " (" + file.format + "): " + groupedNumber(file.rowsRead) + " rows read, " +
        groupedNumber(file.rowsFine) + " fine, " + groupedNumber(file.rowsFixed) + " fixed, " +
        groupedNumber(file.rowsSetAside) + " set aside");
    say("  new: " + groupedNumber(file.ordersNew) + " orders with " + groupedNumber(file.orderLinesNew) +
        " lines, " + groupedNumber(file.customersNew) + " customers, " + groupedNumber(file.productsNew) +
        " products");
    if (file.rowsRepaired > 0)
        say("  repaired: " + groupedNumber(file.rowsRepaired) + " rows set aside before");
    if (file.ordersKnown > 0) say("  known already: " + groupedNumber(file.ordersKnown) + " orders");
    if (!file.myFormat.empty()) say("  read with your format \"" + file.myFormat + "\"");
    for (const auto& [currency, amount] : file.revenue)
        say("  revenue: " + displayAmount(amount));
    for (const auto& [code, count] : file.issueCounts)
        say("  " + code + ": " + groupedNumber(count));
    if (dryRun) say("  Nothing was kept (--dry-run).");
}

Result<steps::ImportOptions> optionsOf(const ImportCommand& command)
{
    steps::ImportOptions options;
    for (const std::string& file : command.files)
        options.files.push_back(command.sheet.empty() ? pathFromUtf8(file)
                                                      : pathFromUtf8(file) / pathFromUtf8(command.sheet));
    options.format = command.format;
    options.dryRun = command.dryRun;
    auto today = dayOption("--today", command.today);
    if (!today) return today.error();
    options.today = *today;
    if (!command.mapFile.empty()) {
        auto map = readWholeFile(pathFromUtf8(command.mapFile), 1 << 20);
        if (!map) return map.error();
        options.columnMap = std::move(*map);
    }
    return options;
}

}  // namespace

void addImport(CommandLine& line)
{
    auto values = std::make_shared<ImportCommand>();
    CLI::App& command =
        line.add("import", "Bring in files that a shop has exported", [&line, values](Job& job) -> Status {
            const auto options = optionsOf(*values);
            if (!options) return options.error();
            auto session = line.openBook();
            if (!session) return session.error();
            const auto outcome = steps::importFiles(*session, *options, job);
            if (!outcome) return outcome.error();
            Json batches = Json::array();
            for (const steps::ImportedFile& file : outcome->files) {
                if (line.json())
                    batches.push_back(jsonOf(file));
                else
                    tell(file, values->dryRun);
            }
            if (line.json()) print({{"batches", std::move(batches)}});
            return {};
        });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("FILE", values->files, "The files")->required();
    command.add_option("--as", values->format, "Read them as this format (see: tactful-cli formats)");
    command.add_option("--sheet", values->sheet,
                       "The sheet of a workbook (else the first that is recognised)");
    command.add_option("--map", values->mapFile, "Read them with this column map (JSON)");
    command.add_flag("--dry-run", values->dryRun, "Read and count, keep nothing");
    command.add_option("--today", values->today, "Set aside what is dated later than this day");
}

}  // namespace tactful::cli
