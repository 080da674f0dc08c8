#include "core/steps/session.h"

#include "core/steps/customer_edit_step.h"
#include "core/steps/import_history_step.h"
#include "core/steps/session_parts.h"
#include "core/store/book_lock.h"
#include "core/store/logbook.h"
#include "core/store/shop_settings.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace tactful::steps {
namespace {

Status checkSettings(const data::ShopSettings& settings)
{
    if (settings.name.empty()) return Error{ErrorCode::BadInput, "The shop needs a name.", "name"};
    if (!settings.currency.known())
        return Error{ErrorCode::BadInput, "The shop needs a currency, such as GBP.", "currency"};
    if (settings.country.size() != 2)
        return Error{ErrorCode::BadInput, "The shop's country must be a code of two letters, such as GB.",
                     "country"};
    if (!(settings.houseLimit >= 0.0 && settings.houseLimit <= 100.0))
        return Error{ErrorCode::BadInput, "The house limit must be 0 to 100.", "house limit"};
    if (auto zone = TimeZone::find(settings.timeZone); !zone) return zone.error();
    return {};
}

/// Which settings differ, by name; their values may name a person.
std::vector<std::string> changedSettings(const data::ShopSettings& before, const data::ShopSettings& after)
{
    std::vector<std::string> changed;
    const auto compare = [&](const char* name, const auto& was, const auto& is) {
        if (was != is) changed.emplace_back(name);
    };
    compare("name", before.name, after.name);
    compare("currency", before.currency, after.currency);
    compare("country", before.country, after.country);
    compare("time zone", before.timeZone, after.timeZone);
    compare("sector", before.sector, after.sector);
    compare("language", before.language, after.language);
    compare("legal name", before.legalName, after.legalName);
    compare("postal address", before.postalAddress, after.postalAddress);
    compare("reply address", before.replyTo, after.replyTo);
    compare("website", before.website, after.website);
    compare("opt-out offered", before.optOutOfferedAtCheckout, after.optOutOfferedAtCheckout);
    compare("notice names profiling", before.noticeNamesProfiling, after.noticeNamesProfiling);
    compare("notice version", before.noticeVersion, after.noticeVersion);
    compare("processor contract", before.processorContract, after.processorContract);
    compare("house limit", before.houseLimit, after.houseLimit);
    compare("demo", before.demo, after.demo);
    return changed;
}

/// With a line in the logbook, both or neither; neither where nothing differs.
Status keepSettings(SessionParts& parts, const data::ShopSettings& settings)
{
    const std::vector<std::string> changed = changedSettings(parts.settings, settings);
    if (changed.empty()) return {};
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::changeShopSettings(parts.book, settings); !ok) return ok;
    const nlohmann::json payload{{"changed", changed}};
    if (auto ok = store::appendToLogbook(parts.book.database(), now(), "owner", "settings", payload.dump());
        !ok)
        return ok;
    return transaction->commit();
}

/// An erasure, or a change of the passphrase that the logbook was not told of: the first write ends it, and
/// here is one if it is needed.
Status endWhatWasInterrupted(store::Book& book)
{
    const auto pending = store::hasUnfinishedWork(book);
    if (!pending) return pending.error();
    if (!*pending) return {};
    auto transaction = store::BookTransaction::begin(book);
    return transaction ? transaction->commit() : transaction.error();
}

}  // namespace

Session::Session(std::unique_ptr<SessionParts> parts) : m_parts(std::move(parts))
{
}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

Result<Session> Session::create(const Path& path, const data::ShopSettings& settings,
                                const std::optional<std::string>& passphrase)
{
    if (auto ok = checkSettings(settings); !ok) return ok.error();
    auto zone = TimeZone::find(settings.timeZone);
    if (!zone) return zone.error();
    auto book = store::Book::create(path, settings, passphrase);
    if (!book) return book.error();
    return Session(
        std::make_unique<SessionParts>(SessionParts{std::move(*book), settings, std::move(*zone)}));
}

Result<Session> Session::open(const Path& path, const std::optional<std::string>& passphrase)
{
    auto book = store::Book::open(path, passphrase);
    if (!book) return book.error();
    auto settings = store::shopSettings(*book);
    if (!settings) return settings.error();
    auto zone = TimeZone::find(settings->timeZone);
    if (!zone) return zone.error();
    Session session(std::make_unique<SessionParts>(
        SessionParts{std::move(*book), std::move(*settings), std::move(*zone)}));
    // Housekeeping: while somebody else is writing it waits for the next time.
    if (auto ok = endWhatWasInterrupted(session.parts().book); !ok && ok.error().code != ErrorCode::Busy)
        return ok.error();
    if (auto ok = dropOldFiles(session, now()); !ok && ok.error().code != ErrorCode::Busy) return ok.error();
    if (auto ok = wipeDue(session, now()); !ok && ok.error().code != ErrorCode::Busy) return ok.error();
    return session;
}

const data::ShopSettings& Session::settings() const
{
    return m_parts->settings;
}

Status Session::changeSettings(const data::ShopSettings& settings)
{
    if (auto ok = checkSettings(settings); !ok) return ok;
    auto zone = TimeZone::find(settings.timeZone);
    if (!zone) return zone.error();
    if (auto ok = keepSettings(*m_parts, settings); !ok) return ok;
    m_parts->settings = settings;
    m_parts->zone = std::move(*zone);
    return {};
}

const Path& Session::path() const
{
    return m_parts->book.path();
}

}  // namespace tactful::steps
