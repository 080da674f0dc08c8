#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/import_history_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const steps::PastImport& past)
{
    return {{"batch", past.batch},
            {"at", isoInstant(past.at)},
            {"file", past.file},
            {"format", past.format},
            {"title", past.title},
            {"rows_read", past.rowsRead},
            {"orders_added", past.ordersAdded},
            {"customers_added", past.customersAdded},
            {"set_aside", past.setAside},
            {"state", past.undone ? "undone" : "in-use"},
            {"undone_at", past.undoneAt ? Json(isoInstant(*past.undoneAt)) : Json(nullptr)},
            {"may_undo", past.mayUndo},
            {"may_redo", past.mayRedo},
            {"why_not", sentenceOf(past.obstacle)}};
}

void tell(const steps::PastImport& past)
{
    say(std::to_string(past.batch) + "  " + isoInstant(past.at) + "  " + past.file + " (" + past.title +
        "): " + groupedNumber(past.ordersAdded) + " orders, " + groupedNumber(past.customersAdded) +
        " customers, " + groupedNumber(past.setAside) + " set aside, " + (past.undone ? "undone" : "in use"));
}

}  // namespace

void addImports(CommandLine& line)
{
    CLI::App& command = line.add("imports", "List what was imported, newest first", [&line](Job&) -> Status {
        auto session = line.openBook();
        if (!session) return session.error();
        const auto history = steps::importHistory(*session);
        if (!history) return history.error();
        Json imports = Json::array();
        for (const steps::PastImport& past : *history) {
            if (line.json())
                imports.push_back(jsonOf(past));
            else
                tell(past);
        }
        if (line.json()) print({{"imports", std::move(imports)}});
        return {};
    });
    line.takesBook(command);
    line.takesJson(command);
}

}  // namespace tactful::cli
