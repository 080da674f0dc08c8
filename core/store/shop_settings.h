#pragma once

#include "core/data/settings.h"
#include "core/store/book.h"

#include <map>
#include <string>
#include <string_view>

/// \file
/// What the owner has told about the shop.

namespace tactful::store {

Result<data::ShopSettings> shopSettings(Book& book);
Status changeShopSettings(Book& book, const data::ShopSettings& settings);

/// What the program remembers of how the owner uses it, beside the settings: name → value, of all names that
/// begin so.
Result<std::map<std::string, std::string>> remembered(Book& book, std::string_view prefix);
Status remember(Book& book, const std::string& name, const std::string& value);
Status forgetRemembered(Book& book, std::string_view prefix);

/// The same for a book that is being made and has no keys yet; in the caller's transaction.
Status writeShopSettings(Database& database, const data::ShopSettings& settings);

}  // namespace tactful::store
