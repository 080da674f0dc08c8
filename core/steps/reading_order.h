#pragma once

#include "core/imports/file_source.h"
#include "core/steps/import_file.h"

#include <compare>
#include <string>
#include <vector>

/// \file
/// In which order are files read that came together? Seen by the steps alone.

namespace tactful::steps {

/// People come first, then what there is to buy, then who bought what: so what an order says of a person or a
/// product never stands above what their own file says. Files of a kind follow their names, in which shops
/// write dates and numbers; the size decides between namesakes.
struct ReadingPlace {
    std::string kind;  ///< "customers", "products", "orders"; anything else comes last
    std::string name;
    std::int64_t bytes = 0;

    std::strong_ordering operator<=>(const ReadingPlace& other) const;
    bool operator==(const ReadingPlace& other) const = default;
};

/// The tables of these files (archives hold several) in that order. A file that is refused comes last, where
/// reading it will say why; an archive that is refused is an error at once.
Result<std::vector<imports::FileSource>> inReadingOrder(SessionParts& parts, const std::vector<Path>& files,
                                                        const FileImport& how, Job& job);

}  // namespace tactful::steps
