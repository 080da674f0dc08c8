#pragma once

#include "core/base/day.h"
#include "core/base/digest.h"
#include "core/store/book.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The owner's part of the shop's documents, and what was given to others.

namespace tactful::store {

struct DocumentEdit {
    std::string kind;
    std::string language;
    std::string section;
    std::string text;
    std::string generated;  ///< what the facts gave when it was edited
    std::string by;
    Instant at;
};
Result<std::vector<DocumentEdit>> documentEdits(Book& book);
/// In the caller's transaction, as all that follow.
Status keepDocumentEdit(Book& book, const DocumentEdit& edit);
/// NotFound if the section was not edited.
Status dropDocumentEdit(Book& book, std::string_view kind, std::string_view language,
                        std::string_view section);

struct DocumentAnswer {
    std::string question;
    bool yes = false;
    std::string note;
    std::string by;
    Instant at;
};
Result<std::vector<DocumentAnswer>> documentAnswers(Book& book);
Status keepDocumentAnswer(Book& book, const DocumentAnswer& answer);
/// Nothing happens where there is none.
Status dropDocumentAnswer(Book& book, std::string_view question);

struct DocumentWriting {
    std::string kind;
    std::string language;
    Instant at;
};
Result<std::vector<DocumentWriting>> documentWritings(Book& book);
Status noteDocumentWriting(Book& book, const DocumentWriting& writing);

struct SharedReport {
    std::string kind;
    std::string detail;
    std::string method;  ///< "noise" or "threshold"
    std::int64_t epsilonMilli = 0;
    std::vector<std::optional<std::int64_t>> cells;
    Digest digest{};
    Instant at;
};
/// Oldest first.
Result<std::vector<SharedReport>> sharedReports(Book& book);
Status addSharedReport(Book& book, const SharedReport& report);

}  // namespace tactful::store
