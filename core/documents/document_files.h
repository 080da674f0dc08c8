#pragma once

#include <span>
#include <string_view>

/// \file
/// The words of the documents, built into the program.

namespace tactful::documents {

/// One file of resources/documents: "documents_en".
struct DocumentFile {
    std::string_view name;
    std::string_view text;
};

std::span<const DocumentFile> allDocumentFiles();

}  // namespace tactful::documents
