#pragma once

#include "core/data/settings.h"
#include "core/store/book.h"

/// \file
/// What the owner has told about the shop.

namespace tactful::store {

Result<data::ShopSettings> shopSettings(Book& book);
Status changeShopSettings(Book& book, const data::ShopSettings& settings);

/// The same for a book that is being made and has no keys yet; in the caller's transaction.
Status writeShopSettings(Database& database, const data::ShopSettings& settings);

}  // namespace tactful::store
