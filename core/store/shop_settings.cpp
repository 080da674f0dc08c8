#include "core/store/shop_settings.h"

#include <array>
#include <charconv>
#include <map>

namespace tactful::store {
namespace {

using Rows = std::map<std::string, std::string>;

std::string flagText(bool flag)
{
    return flag ? "yes" : "no";
}

/// A double in the shortest form that reads back as the same number.
std::string numberText(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return std::string(text.data(), end);
}

Rows rowsOf(const data::ShopSettings& settings)
{
    return {
        {"shop.name", settings.name},
        {"shop.currency", settings.currency.text()},
        {"shop.country", settings.country},
        {"shop.time_zone", settings.timeZone},
        {"shop.sector", settings.sector},
        {"shop.language", settings.language},
        {"shop.demo", flagText(settings.demo)},
        {"shop.legal_name", settings.legalName},
        {"shop.postal_address", settings.postalAddress},
        {"shop.reply_to", settings.replyTo},
        {"shop.website", settings.website},
        {"shop.opt_out_offered_at_checkout", flagText(settings.optOutOfferedAtCheckout)},
        {"shop.notice_names_profiling", flagText(settings.noticeNamesProfiling)},
        {"shop.notice_version", settings.noticeVersion},
        {"shop.processor_contract", flagText(settings.processorContract)},
        {"shop.house_limit", numberText(settings.houseLimit)},
    };
}

data::ShopSettings settingsOf(const Rows& rows)
{
    data::ShopSettings settings;
    const auto text = [&](const char* name, std::string& into) {
        if (const auto found = rows.find(name); found != rows.end()) into = found->second;
    };
    const auto flag = [&](const char* name, bool& into) {
        if (const auto found = rows.find(name); found != rows.end()) into = found->second == "yes";
    };
    text("shop.name", settings.name);
    if (const auto found = rows.find("shop.currency"); found != rows.end())
        settings.currency = parseCurrency(found->second).value_or(Currency{});
    text("shop.country", settings.country);
    text("shop.time_zone", settings.timeZone);
    text("shop.sector", settings.sector);
    text("shop.language", settings.language);
    flag("shop.demo", settings.demo);
    text("shop.legal_name", settings.legalName);
    text("shop.postal_address", settings.postalAddress);
    text("shop.reply_to", settings.replyTo);
    text("shop.website", settings.website);
    flag("shop.opt_out_offered_at_checkout", settings.optOutOfferedAtCheckout);
    flag("shop.notice_names_profiling", settings.noticeNamesProfiling);
    text("shop.notice_version", settings.noticeVersion);
    flag("shop.processor_contract", settings.processorContract);
    if (const auto found = rows.find("shop.house_limit"); found != rows.end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(),
                        settings.houseLimit);
    return settings;
}

}  // namespace

Result<data::ShopSettings> shopSettings(Book& book)
{
    Rows rows;
    Statement query(book.database(), "SELECT name, value FROM setting WHERE name LIKE 'shop.%'");
    if (auto ok = query.forEach([&](Statement& row) { rows[row.string(0)] = row.string(1); }); !ok)
        return ok.error();
    return settingsOf(rows);
}

Status changeShopSettings(Book& book, const data::ShopSettings& settings)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (auto ok = writeShopSettings(book.database(), settings); !ok) return ok;
    return transaction->commit();
}

Result<std::map<std::string, std::string>> remembered(Book& book, std::string_view prefix)
{
    Rows rows;
    Statement query(book.database(),
                    "SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1");
    if (auto ok = query.bind(prefix).forEach([&](Statement& row) { rows[row.string(0)] = row.string(1); });
        !ok)
        return ok.error();
    return rows;
}

Status remember(Book& book, const std::string& name, const std::string& value)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement write(book.database(), "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)");
    if (auto ok = write.run(name, value); !ok) return ok;
    return transaction->commit();
}

Status forgetRemembered(Book& book, std::string_view prefix)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement forget(book.database(), "DELETE FROM setting WHERE substr(name, 1, length(?1)) = ?1");
    if (auto ok = forget.run(prefix); !ok) return ok;
    return transaction->commit();
}

Status writeShopSettings(Database& database, const data::ShopSettings& settings)
{
    Statement write(database, "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)");
    for (const auto& [name, value] : rowsOf(settings))
        if (auto ok = write.run(name, value); !ok) return ok;
    return {};
}

}  // namespace tactful::store
