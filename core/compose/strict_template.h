#pragma once

#include "core/base/result.h"

#include <kainjow/mustache.hpp>

#include <functional>
#include <string>
#include <string_view>

/// \file
/// Mustache templates in which nothing may be missing: where mustache itself would leave a silent hole, this
/// gives an error.

namespace tactful::compose {

/// Fills the built-in template of that name. Every tag and section of it must have a value in `values`, be it
/// empty or false. NotFound, naming the tag; BadFile if the template itself is broken.
Result<std::string> fillTemplate(std::string_view templateName, const kainjow::mustache::data& values,
                                 const std::function<std::string(const std::string&)>& escape);

}  // namespace tactful::compose
