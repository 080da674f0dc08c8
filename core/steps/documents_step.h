#pragma once

#include "core/base/day.h"
#include "core/base/file.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The documents that the law asks of a shop, made from what its book really holds: the record of processing
/// activities, the notice for its web site, the screen for an impact assessment, the inventory of data.
///
/// Kinds: "processing-record", "notice", "dpia", "inventory". Languages: "en", "de", "fr". Nothing in a
/// document is about a single person.

namespace tactful::steps {

struct DocumentSection {
    std::string id;
    std::string title;
    std::string text;       ///< what is written: the owner's words, else those made from facts
    std::string generated;  ///< made from the facts of now
    bool edited = false;
    /// Edited, and the facts give another text than they did then: worth a look.
    bool factsChanged = false;
    std::string editedBy;
    Instant editedAt;
};

struct DocumentView {
    std::string kind;
    std::string language;
    std::string title;
    std::string source;  ///< the article of the law
    std::vector<DocumentSection> sections;
    std::string html;  ///< the whole of it, for reading and printing
};

/// BadInput for an unknown kind or language.
Result<DocumentView> documentView(Session& session, std::string_view kind, std::string_view language,
                                  Job& job);

/// How it stands with a document.
struct DocumentSummary {
    std::string kind;
    std::string title;
    std::optional<Instant> written;  ///< in any language; nothing: never
    bool old = false;      ///< written more than 12 months ago (GDPR art. 30: to be kept up to date)
    int edited = 0;        ///< sections in the owner's words, in this language
    int factsChanged = 0;  ///< of those: the facts say something else now
};
/// All four, in the order above.
Result<std::vector<DocumentSummary>> documentSummaries(Session& session, std::string_view language, Job& job);

enum class DocumentFormat { Html, Markdown, Json, Pdf };
std::string_view nameOf(DocumentFormat format);  ///< "html", "md", "json", "pdf"

struct DocumentWrite {
    std::string kind;
    std::string language = "en";
    DocumentFormat format = DocumentFormat::Html;
    Path file;
    std::string by = "owner";
};
/// Writes the file and the logbook. PDF is BadInput here: whoever can paint pages makes one from
/// DocumentView::html and calls noteDocumentWritten().
Status writeDocument(Session& session, const DocumentWrite& options, Job& job);
Status noteDocumentWritten(Session& session, const DocumentWrite& options);

struct SectionEdit {
    std::string kind;
    std::string language = "en";
    std::string section;
    std::string text;  ///< see core/documents/document.h; what the facts give anyway ends the editing
    std::string by = "owner";
};
/// Keeps the owner's words for a section, whatever the facts become. BadInput if the text is blank; NotFound
/// for an unknown section.
Status editSection(Session& session, const SectionEdit& edit, Job& job);
/// Back to what the facts give. `text` is ignored. NotFound if it was not edited.
Status resetSection(Session& session, const SectionEdit& edit);

/// One of the nine questions of the impact screen.
struct ScreenQuestion {
    std::string question;        ///< "scoring", …
    std::string title;           ///< in the language that was asked for
    std::string seen;            ///< what the book shows, as a sentence
    bool found = false;          ///< the answer that follows from it
    std::optional<bool> answer;  ///< the owner's
    std::string note;
};
struct ImpactScreen {
    std::vector<ScreenQuestion> questions;
    int met = 0;  ///< answered with yes; from 2 on an assessment should be made (WP 248)
};
Result<ImpactScreen> impactScreen(Session& session, std::string_view language, Job& job);

struct QuestionAnswer {
    std::string question;
    std::optional<bool> yes;  ///< nothing: as found
    std::string note;
    std::string by = "owner";
};
/// BadInput for an unknown question.
Status answerQuestion(Session& session, const QuestionAnswer& answer);

}  // namespace tactful::steps
