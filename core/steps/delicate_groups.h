#pragma once

#include <string>
#include <string_view>

/// \file
/// The groups of the lexicons in words for the surface. Seen by the steps alone.

namespace tactful::steps {

/// "relationships" -> "Sympathy, memorial and relationships"; a group that is not known stays as it is.
std::string delicateGroupTitle(std::string_view group);

}  // namespace tactful::steps
