#include "core/steps/session.h"

#include "core/steps/session_parts.h"
#include "core/store/shop_settings.h"

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
    return Session(std::make_unique<SessionParts>(
        SessionParts{std::move(*book), std::move(*settings), std::move(*zone)}));
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
    if (auto ok = store::changeShopSettings(m_parts->book, settings); !ok) return ok;
    m_parts->settings = settings;
    m_parts->zone = std::move(*zone);
    return {};
}

const Path& Session::path() const
{
    return m_parts->book.path();
}

}  // namespace tactful::steps
