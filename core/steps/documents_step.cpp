#include "core/steps/documents_step.h"

#include "core/base/text.h"
#include "core/documents/document.h"
#include "core/steps/document_facts.h"
#include "core/steps/edit_log.h"
#include "core/store/papers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tactful::steps {
namespace {

using documents::Document;
using documents::DocumentKind;
using Json = nlohmann::json;

constexpr std::array<std::string_view, 4> formatNames{"html", "md", "json", "pdf"};
constexpr std::array<std::string_view, 9> questions{"scoring",    "sensitive",   "large-scale",
                                                    "matching",   "vulnerable",  "innovative",
                                                    "monitoring", "significant", "blocks-right"};
constexpr std::int64_t secondsOfYear = 365 * 24 * 3600;

Result<DocumentKind> kindNamed(std::string_view name)
{
    if (const auto kind = documents::documentKindNamed(name)) return *kind;
    return Error{ErrorCode::BadInput,
                 "There is no such document. There are: processing-record, notice, dpia and inventory.",
                 "kind"};
}

/// What the facts give, with the owner's sections put over it.
struct MadeDocument {
    Document document;
    std::vector<std::string> generated;             ///< of each section
    std::vector<const store::DocumentEdit*> edits;  ///< of each section; null: none
};

MadeDocument withEdits(Document document, const std::vector<store::DocumentEdit>& edits)
{
    MadeDocument made{std::move(document), {}, {}};
    for (documents::Section& section : made.document.sections) {
        made.generated.push_back(section.text);
        const auto edit = std::find_if(edits.begin(), edits.end(), [&](const store::DocumentEdit& each) {
            return each.kind == nameOf(made.document.kind) && each.language == made.document.language &&
                   each.section == section.id;
        });
        made.edits.push_back(edit == edits.end() ? nullptr : &*edit);
        if (edit == edits.end()) continue;
        section.text = edit->text;
        section.edited = true;
    }
    return made;
}

/// Facts, words and edits of one language: enough for every document.
struct Papers {
    DocumentFacts found;
    documents::DocumentWords words;
    std::vector<store::DocumentEdit> edits;

    Result<MadeDocument> made(DocumentKind kind) const
    {
        auto document = documents::documentOf(kind, found.facts, words);
        if (!document) return document.error();
        return withEdits(std::move(*document), edits);
    }
};

Result<Papers> papersOf(Session& session, std::string_view language, Job& job)
{
    auto words = documents::DocumentWords::builtIn(language);
    if (!words) return words.error();
    auto found = documentFacts(session, language, job);
    if (!found) return found.error();
    auto edits = store::documentEdits(session.parts().book);
    if (!edits) return edits.error();
    return Papers{std::move(*found), std::move(*words), std::move(*edits)};
}

bool hasChanged(const MadeDocument& made, std::size_t section)
{
    return made.edits[section] && made.edits[section]->generated != made.generated[section];
}

std::string payloadOf(const DocumentWrite& options)
{
    return Json{
        {"document", options.kind}, {"format", nameOf(options.format)}, {"language", options.language}}
        .dump();
}

std::string payloadOf(const SectionEdit& edit)
{
    return Json{{"document", edit.kind}, {"language", edit.language}, {"section", edit.section}}.dump();
}

std::string textOf(const Document& document, DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Markdown:
        return documents::markdownOf(document);
    case DocumentFormat::Json:
        return documents::jsonOf(document);
    case DocumentFormat::Html:
    case DocumentFormat::Pdf:
        break;
    }
    return documents::htmlOf(document);
}

}  // namespace

std::string_view nameOf(DocumentFormat format)
{
    return formatNames[static_cast<std::size_t>(format)];
}

Result<DocumentView> documentView(Session& session, std::string_view kind, std::string_view language,
                                  Job& job)
{
    const auto wanted = kindNamed(kind);
    if (!wanted) return wanted.error();
    const auto papers = papersOf(session, language, job);
    if (!papers) return papers.error();
    const auto made = papers->made(*wanted);
    if (!made) return made.error();
    DocumentView view{std::string(kind),
                      std::string(language),
                      made->document.title,
                      made->document.source,
                      {},
                      documents::htmlOf(made->document)};
    for (std::size_t i = 0; i < made->document.sections.size(); ++i) {
        const documents::Section& section = made->document.sections[i];
        DocumentSection row{section.id,     section.title,        section.text, made->generated[i],
                            section.edited, hasChanged(*made, i), {},           {}};
        if (made->edits[i]) {
            row.editedBy = made->edits[i]->by;
            row.editedAt = made->edits[i]->at;
        }
        view.sections.push_back(std::move(row));
    }
    return view;
}

Result<std::vector<DocumentSummary>> documentSummaries(Session& session, std::string_view language, Job& job)
{
    const auto papers = papersOf(session, language, job);
    if (!papers) return papers.error();
    const auto writings = store::documentWritings(session.parts().book);
    if (!writings) return writings.error();
    std::vector<DocumentSummary> all;
    for (int at = 0; at < documents::documentKindCount; ++at) {
        const auto made = papers->made(static_cast<DocumentKind>(at));
        if (!made) return made.error();
        DocumentSummary summary{
            std::string(nameOf(made->document.kind)), made->document.title, {}, false, 0, 0};
        for (std::size_t i = 0; i < made->edits.size(); ++i) {
            summary.edited += made->edits[i] ? 1 : 0;
            summary.factsChanged += hasChanged(*made, i) ? 1 : 0;
        }
        for (const store::DocumentWriting& writing : *writings)
            if (writing.kind == summary.kind && (!summary.written || *summary.written < writing.at))
                summary.written = writing.at;
        summary.old = summary.written && now().seconds - summary.written->seconds > secondsOfYear;
        all.push_back(std::move(summary));
    }
    return all;
}

Status writeDocument(Session& session, const DocumentWrite& options, Job& job)
{
    if (options.format == DocumentFormat::Pdf)
        return Error{ErrorCode::BadInput, "PDF is made by the window. Choose html, md or json.", "format"};
    const auto kind = kindNamed(options.kind);
    if (!kind) return kind.error();
    const auto papers = papersOf(session, options.language, job);
    if (!papers) return papers.error();
    const auto made = papers->made(*kind);
    if (!made) return made.error();
    if (auto ok = writeWholeFile(options.file, textOf(made->document, options.format)); !ok) return ok;
    return noteDocumentWritten(session, options);
}

Status noteDocumentWritten(Session& session, const DocumentWrite& options)
{
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::noteDocumentWriting(parts.book, {options.kind, options.language, now()}); !ok)
        return ok;
    if (auto ok = logEdit(parts, "write-document", payloadOf(options), options.by); !ok) return ok;
    return transaction->commit();
}

Status editSection(Session& session, const SectionEdit& edit, Job& job)
{
    if (trim(edit.text).empty())
        return Error{ErrorCode::BadInput,
                     "A section cannot be empty. Say why it does not apply, or take the "
                     "editing back.",
                     "text"};
    const auto kind = kindNamed(edit.kind);
    if (!kind) return kind.error();
    const auto papers = papersOf(session, edit.language, job);
    if (!papers) return papers.error();
    const auto made = papers->made(*kind);
    if (!made) return made.error();
    const auto& sections = made->document.sections;
    const auto found =
        std::find_if(sections.begin(), sections.end(),
                     [&edit](const documents::Section& section) { return section.id == edit.section; });
    if (found == sections.end())
        return Error{ErrorCode::NotFound, "This document has no section of that name.", edit.section};
    const auto at = static_cast<std::size_t>(found - sections.begin());
    const std::string text(trim(edit.text));
    if (text == made->generated[at]) return made->edits[at] ? resetSection(session, edit) : Status();

    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const store::DocumentEdit kept{edit.kind,           edit.language, edit.section, text,
                                   made->generated[at], edit.by,       now()};
    if (auto ok = store::keepDocumentEdit(parts.book, kept); !ok) return ok;
    if (auto ok = logEdit(parts, "edit-document", payloadOf(edit), edit.by); !ok) return ok;
    return transaction->commit();
}

Status resetSection(Session& session, const SectionEdit& edit)
{
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::dropDocumentEdit(parts.book, edit.kind, edit.language, edit.section); !ok) return ok;
    if (auto ok = logEdit(parts, "reset-document", payloadOf(edit), edit.by); !ok) return ok;
    return transaction->commit();
}

Result<ImpactScreen> impactScreen(Session& session, std::string_view language, Job& job)
{
    const auto papers = papersOf(session, language, job);
    if (!papers) return papers.error();
    const auto answers = store::documentAnswers(session.parts().book);
    if (!answers) return answers.error();
    ImpactScreen screen;
    const auto& criteria = papers->found.facts.lists.find("criteria")->second;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const FoundAnswer& found = papers->found.answers[i];
        ScreenQuestion question;
        question.question = found.question;
        question.title = papers->words.said(std::string(found.question), "question");
        question.seen = std::get<std::string>(criteria[i].find("seen")->second);
        question.found = found.yes;
        for (const store::DocumentAnswer& answer : *answers)
            if (answer.question == found.question) {
                question.answer = answer.yes;
                question.note = answer.note;
            }
        screen.met += question.answer.value_or(question.found) ? 1 : 0;
        screen.questions.push_back(std::move(question));
    }
    return screen;
}

Status answerQuestion(Session& session, const QuestionAnswer& answer)
{
    if (std::find(questions.begin(), questions.end(), answer.question) == questions.end())
        return Error{ErrorCode::BadInput,
                     "There is no such question. There are: " +
                         join(std::vector<std::string>(questions.begin(), questions.end()), ", ") + ".",
                     "question"};
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const Status kept =
        answer.yes ? store::keepDocumentAnswer(parts.book, {answer.question, *answer.yes,
                                                            std::string(trim(answer.note)), answer.by, now()})
                   : store::dropDocumentAnswer(parts.book, answer.question);
    if (!kept) return kept;
    const std::string said = !answer.yes ? "as-found" : *answer.yes ? "yes" : "no";
    if (auto ok = logEdit(parts, "answer-document",
                          Json{{"question", answer.question}, {"answer", said}}.dump(), answer.by);
        !ok)
        return ok;
    return transaction->commit();
}

}  // namespace tactful::steps
