#pragma once

#include "core/imports/bound_columns.h"
#include "core/imports/recognise.h"

/// \file
/// Which column maps may a file be read with, and which one fits its header?

namespace tactful::imports {

/// The owner's map, or the format asked for, or all that are known. BadInput if the map or the name is not
/// understood, or if both are given.
Result<std::vector<ColumnMap>> candidateMaps(const ReadOptions& options);

/// The map of which a file is, by its header and name: every required column is there, and none that must not
/// be. Of several, one that asks for the file's name; then the one that knows the most columns; then the one
/// that requires the most. Null if there is none.
const ColumnMap* fittingMap(const std::vector<ColumnMap>& maps, const std::vector<std::string>& header,
                            std::string_view fileName);

/// Why a header is not of a format or map that was asked for by name.
Error whyNot(const ColumnMap& map, const std::vector<std::string>& header, const std::string& fileName);

}  // namespace tactful::imports
