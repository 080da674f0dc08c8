#pragma once

#include "core/base/result.h"
#include "core/documents/document_words.h"

#include <string>
#include <string_view>
#include <vector>

/// \file
/// A document of the shop, made of what is true of its book.
///
/// The text of a section is a small part of Markdown, which is also what an owner edits: paragraphs with a
/// blank line between them, lines that begin with "- ", tables of "| cell | cell |" and **strong** words. All
/// else is taken literally.

namespace tactful::documents {

struct Section {
    std::string id;
    std::string title;
    std::string text;
    bool edited = false;  ///< the owner's own words
};

struct Document {
    DocumentKind kind = DocumentKind::ProcessingRecord;
    std::string language;
    std::string title;
    std::string source;
    std::string footer;
    std::vector<Section> sections;
};

/// BadFile if the words speak of a fact that is not there: a fault of the program.
Result<Document> documentOf(DocumentKind kind, const Facts& facts, const DocumentWords& words);

/// One page for reading and printing, with nothing to load from elsewhere. All texts are escaped.
std::string htmlOf(const Document& document);
std::string markdownOf(const Document& document);
std::string jsonOf(const Document& document);

}  // namespace tactful::documents
