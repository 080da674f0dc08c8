#pragma once

#include "core/imports/xml_pieces.h"

#include <pugixml.hpp>
#include <string>

/// \file
/// The elements of a workbook's XML, whatever prefix their namespace has. Seen by xlsx_*.cpp and
/// sheet_text.cpp alone.

namespace tactful::imports {

/// Blanks count in texts; nothing from outside is ever read.
inline constexpr unsigned xlsxParsing = pugi::parse_default | pugi::parse_ws_pcdata;

inline bool isNamed(pugi::xml_node node, std::string_view name)
{
    return node.type() == pugi::node_element && localName(node.name()) == name;
}

/// An empty node if there is none.
inline pugi::xml_node childNamed(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_node child : node.children())
        if (isNamed(child, name)) return child;
    return {};
}

inline std::string_view attributeNamed(pugi::xml_node node, std::string_view name)
{
    for (const pugi::xml_attribute attribute : node.attributes())
        if (localName(attribute.name()) == name) return attribute.value();
    return {};
}

/// The text of a shared or inline string: of all its runs, without the readings that East Asian text may
/// have beside it. Letters written as _x000D_ are put in.
std::string richText(pugi::xml_node node);

}  // namespace tactful::imports
