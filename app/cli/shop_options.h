#pragma once

#include "core/base/result.h"
#include "core/data/settings.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

/// \file
/// What can be said of a shop on the command line, when its book is made and later.

namespace tactful::cli {

/// Nothing: left as it is.
struct ShopOptions {
    std::optional<std::string> name;
    std::optional<std::string> currency;
    std::optional<std::string> country;
    std::optional<std::string> timeZone;
    std::optional<std::string> sector;
    std::optional<std::string> language;
    std::optional<std::string> legalName;
    std::optional<std::string> postalAddress;
    std::optional<std::string> replyTo;
    std::optional<std::string> website;
    std::optional<bool> optOutOffered;
    std::optional<bool> noticeNamesProfiling;
    std::optional<bool> processorContract;
};

void addShopOptions(CLI::App& command, ShopOptions& options);

/// `settings` with what was said put in. BadInput names the option that is not understood.
Result<data::ShopSettings> withOptions(data::ShopSettings settings, const ShopOptions& options);

}  // namespace tactful::cli
