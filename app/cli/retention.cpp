#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/retention_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

const std::vector<std::string> actions{"list", "run", "set"};

struct RetentionCommand {
    std::string action;
    std::vector<std::string> only;
    std::string today;
    std::string by = "owner";
    std::int64_t months = 0;
    bool dryRun = false;
};

Json dayOrNull(const std::optional<Day>& day)
{
    return day ? Json(isoDay(*day)) : Json(nullptr);
}

Json jsonOf(const steps::RetentionRow& row)
{
    Json fields = Json::array();
    for (const data::PersonalField field : row.fields)
        fields.push_back(data::nameOf(field));
    return {{"kind", nameOf(row.kind)},
            {"months", row.months},
            {"days", row.days},
            {"can_run", row.canRun},
            {"by_name_only", row.byNameOnly},
            {"due", row.due},
            {"taken", row.taken},
            {"fields", std::move(fields)},
            {"last_run", dayOrNull(row.lastRun)},
            {"last_count", row.lastCount},
            {"next_run", dayOrNull(row.nextRun)},
            {"sentence", row.sentence}};
}

void tell(const steps::RetentionRow& row, bool taken)
{
    const std::string kept = row.months > 0 ? std::to_string(row.months) + " months"
                             : row.days > 0 ? std::to_string(row.days) + " days"
                                            : "kept";
    say(std::string(nameOf(row.kind)) + "\t" + kept + "\t" +
        (taken ? groupedNumber(row.taken) + " taken out" : groupedNumber(row.due) + " too old") + "\t" +
        (row.nextRun ? "next run " + isoDay(*row.nextRun) : "-") + "\t" + row.sentence);
}

Status show(const CommandLine& line, const Result<std::vector<steps::RetentionRow>>& rows, bool taken)
{
    if (!rows) return rows.error();
    Json all = Json::array();
    for (const steps::RetentionRow& row : *rows) {
        if (line.json())
            all.push_back(jsonOf(row));
        else
            tell(row, taken);
    }
    if (line.json()) print({{"rules", std::move(all)}});
    return {};
}

Result<std::vector<steps::RetentionKind>> kindsOf(const std::vector<std::string>& names)
{
    std::vector<steps::RetentionKind> kinds;
    for (const std::string& name : names) {
        const auto kind = steps::retentionKindNamed(name);
        if (!kind) return Error{ErrorCode::BadInput, "There is no kind of data \"" + name + "\".", "--only"};
        kinds.push_back(*kind);
    }
    return kinds;
}

Status run(CommandLine& line, const RetentionCommand& values, Job& job)
{
    const auto today = dayOption("--today", values.today);
    if (!today) return today.error();
    const auto kinds = kindsOf(values.only);
    if (!kinds) return kinds.error();
    auto session = line.openBook();
    if (!session) return session.error();
    if (values.action == "list") return show(line, steps::retentionList(*session, *today, job), false);
    if (values.action == "run")
        return show(line, steps::runRetention(*session, {*kinds, values.dryRun, *today, values.by}, job),
                    !values.dryRun);
    if (kinds->size() != 1)
        return Error{ErrorCode::BadInput, "Say with --only for which kind of data.", "--only"};
    std::optional<int> months;
    if (values.months != 0) months = static_cast<int>(values.months);
    if (auto ok = steps::setRetention(*session, kinds->front(), months, values.by); !ok) return ok;
    say("Set.");
    return {};
}

}  // namespace

void addRetention(CommandLine& line)
{
    auto values = std::make_shared<RetentionCommand>();
    CLI::App& command = line.add("retention", "How long data is kept, and letting old data go",
                                 [&line, values](Job& job) { return run(line, *values, job); });
    line.takesDeed(command, actions, values->action, values->by);
    command.add_flag("--dry-run", values->dryRun, "run: only show what would be taken out");
    command.add_option("--only", values->only,
                       "run, set: this kind alone; unused-fields and dormant-contacts run only when named");
    command.add_option("--months", values->months, "set: how long; without it the program's own again");
    command.add_option("--today", values->today, "As of this day");
}

}  // namespace tactful::cli
