#include "app/cli/command_line.h"
#include "core/steps/documents_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct DocumentsCommand {
    std::string what;
    std::string kind;
    std::string section;
    std::string answer;
    std::string format = "html";
    std::string out;
    std::string text;
    std::string note;
    std::string language = "en";
    std::string by = "owner";
};

Status list(const CommandLine& line, steps::Session& session, const DocumentsCommand& values, Job& job)
{
    const auto summaries = steps::documentSummaries(session, values.language, job);
    if (!summaries) return summaries.error();
    Json rows = Json::array();
    for (const steps::DocumentSummary& each : *summaries) {
        if (line.json()) {
            rows.push_back({{"kind", each.kind},
                            {"title", each.title},
                            {"written", each.written ? Json(isoInstant(*each.written)) : Json(nullptr)},
                            {"old", each.old},
                            {"edited", each.edited},
                            {"facts_changed", each.factsChanged}});
            continue;
        }
        std::string row = each.kind + "\t" + each.title + "\t" +
                          (each.written ? "saved " + isoInstant(*each.written).substr(0, 10) : "never saved");
        if (each.old) row += ", more than a year ago";
        if (each.edited > 0) row += ", own words in " + std::to_string(each.edited);
        if (each.factsChanged > 0) row += ", facts changed under " + std::to_string(each.factsChanged);
        say(row);
    }
    if (line.json()) print(rows);
    return {};
}

Status show(const CommandLine& line, steps::Session& session, const DocumentsCommand& values, Job& job)
{
    const auto view = steps::documentView(session, values.kind, values.language, job);
    if (!view) return view.error();
    Json sections = Json::array();
    if (!line.json()) say("# " + view->title + "\n");
    for (const steps::DocumentSection& section : view->sections) {
        if (line.json())
            sections.push_back({{"id", section.id},
                                {"title", section.title},
                                {"text", section.text},
                                {"edited", section.edited},
                                {"facts_changed", section.factsChanged},
                                {"generated", section.generated}});
        else
            say("## " + section.title + " (" + section.id + ")" +
                (section.factsChanged ? " ! the book says something else now"
                 : section.edited     ? " own words"
                                      : "") +
                "\n\n" + section.text + "\n");
    }
    if (line.json())
        print({{"kind", view->kind},
               {"language", view->language},
               {"title", view->title},
               {"sections", std::move(sections)}});
    return {};
}

Status write(steps::Session& session, const DocumentsCommand& values, Job& job)
{
    if (values.out.empty()) return Error{ErrorCode::BadInput, "Say where to write it.", "--out"};
    steps::DocumentWrite options{values.kind, values.language, steps::DocumentFormat::Html,
                                 pathFromUtf8(values.out), values.by};
    if (values.format == "md") options.format = steps::DocumentFormat::Markdown;
    if (values.format == "json") options.format = steps::DocumentFormat::Json;
    if (auto ok = steps::writeDocument(session, options, job); !ok) return ok;
    say("Wrote " + utf8Path(options.file.filename()) + ".");
    return {};
}

Status edit(steps::Session& session, const DocumentsCommand& values, Job& job)
{
    const auto text = readWholeFile(pathFromUtf8(values.text), 1 << 20);
    if (!text) return text.error();
    return steps::editSection(session, {values.kind, values.language, values.section, *text, values.by}, job);
}

Status screen(const CommandLine& line, steps::Session& session, const DocumentsCommand& values, Job& job)
{
    const auto screen = steps::impactScreen(session, values.language, job);
    if (!screen) return screen.error();
    Json questions = Json::array();
    for (const steps::ScreenQuestion& question : screen->questions) {
        const bool yes = question.answer.value_or(question.found);
        if (line.json())
            questions.push_back({{"question", question.question},
                                 {"title", question.title},
                                 {"seen", question.seen},
                                 {"found", question.found},
                                 {"answer", question.answer ? Json(*question.answer) : Json(nullptr)},
                                 {"note", question.note}});
        else
            say((yes ? "yes\t" : "no\t") + question.question + "\t" + question.title + " (" + question.seen +
                ")");
    }
    if (line.json()) print({{"met", screen->met}, {"questions", std::move(questions)}});
    return {};
}

Status answer(steps::Session& session, const DocumentsCommand& values)
{
    steps::QuestionAnswer given{values.kind, {}, values.note, values.by};
    if (values.answer != "as-found") given.yes = values.answer == "yes";
    if (values.answer != "as-found" && values.answer != "yes" && values.answer != "no")
        return Error{ErrorCode::BadInput, "Answer yes, no or as-found.", "ANSWER"};
    return steps::answerQuestion(session, given);
}

Status run(const CommandLine& line, const DocumentsCommand& values, Job& job)
{
    auto session = line.openBook();
    if (!session) return session.error();
    if (values.what == "list") return list(line, *session, values, job);
    if (values.what == "show") return show(line, *session, values, job);
    if (values.what == "write") return write(*session, values, job);
    if (values.what == "edit") return edit(*session, values, job);
    if (values.what == "reset")
        return steps::resetSection(*session, {values.kind, values.language, values.section, {}, values.by});
    if (values.what == "screen") return screen(line, *session, values, job);
    return answer(*session, values);
}

}  // namespace

void addDocuments(CommandLine& line)
{
    auto values = std::make_shared<DocumentsCommand>();
    CLI::App& command = line.add("documents", "The documents that the law asks of a shop, from its own facts",
                                 [&line, values](Job& job) -> Status { return run(line, *values, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("WHAT", values->what, "list, show, write, edit, reset, screen or answer")
        ->required()
        ->check(CLI::IsMember({"list", "show", "write", "edit", "reset", "screen", "answer"}));
    command.add_option("KIND", values->kind,
                       "processing-record, notice, dpia or inventory; for answer: the question");
    command.add_option("SECTION", values->section, "For edit and reset: the section");
    command.add_option("--answer", values->answer, "For answer: yes, no or as-found");
    command.add_option("--format", values->format, "html, md or json")
        ->check(CLI::IsMember({"html", "md", "json"}));
    command.add_option("--out", values->out, "The file to write");
    command.add_option("--text", values->text, "For edit: a file with the new words");
    command.add_option("--note", values->note, "For answer: why");
    command.add_option("--language", values->language, "en, de or fr")
        ->check(CLI::IsMember({"en", "de", "fr"}));
    command.add_option("--by", values->by, "Who does it, for the logbook");
}

}  // namespace tactful::cli
