#pragma once

#include "core/compose/email_blocks.h"
#include "core/compose/strict_template.h"

#include <string>

/// \file
/// How a field of a message is handed to a template.

namespace tactful::compose {

/// Sets NAME, has_NAME, and NAME_if and NAME_end, the tags that go around it.
inline void putField(kainjow::mustache::data& values, const std::string& name, const Field& field)
{
    values.set(name, field.text);
    values.set("has_" + name, field.shown());
    values.set(name + "_if", field.ifSet);
    values.set(name + "_end", field.endIf);
}

}  // namespace tactful::compose
