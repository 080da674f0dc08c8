#pragma once

#include <span>
#include <string_view>

namespace tactful::store {

/// One file of core/store/schema, built into the program. Its number is its place in the list.
struct Migration {
    std::string_view name;
    std::string_view sql;
};

/// Every migration this program knows, oldest first. Never reorder, edit or remove one.
std::span<const Migration> allMigrations();

}  // namespace tactful::store
