#include "app/cli/shop_options.h"

namespace tactful::cli {
namespace {

template <class T>
void put(T& setting, const std::optional<T>& said)
{
    if (said) setting = *said;
}

}  // namespace

void addShopOptions(CLI::App& command, ShopOptions& options)
{
    command.add_option("--name", options.name, "Name of the shop");
    command.add_option("--currency", options.currency, "Currency of the shop, e.g. GBP");
    command.add_option("--country", options.country, "Country of the shop, two letters, e.g. GB");
    command.add_option("--time-zone", options.timeZone, "Time zone of the shop, e.g. Europe/London");
    command.add_option("--sector", options.sector, "What kind of shop it is: retail, service or content")
        ->check(CLI::IsMember({"retail", "service", "content"}));
    command.add_option("--language", options.language, "Language of the messages: en, de or fr");
    command.add_option("--legal-name", options.legalName, "Legal name, shown in every message");
    command.add_option("--postal-address", options.postalAddress, "Postal address, shown in every message");
    command.add_option("--reply-to", options.replyTo, "Address that answers go to");
    command.add_option("--website", options.website, "The shop's web site, https://…");
    command.add_option("--opt-out-offered", options.optOutOffered,
                       "true: customers could say no to e-mails when they ordered");
    command.add_option("--notice-names-profiling", options.noticeNamesProfiling,
                       "true: the privacy notice says that purchases are used for personal picks");
    command.add_option("--processor-contract", options.processorContract,
                       "true: there is a contract with the mail service about the data");
}

Result<data::ShopSettings> withOptions(data::ShopSettings settings, const ShopOptions& options)
{
    if (options.currency) {
        const auto currency = parseCurrency(*options.currency);
        if (!currency)
            return Error{ErrorCode::BadInput,
                         "--currency must be a code of three letters, such as GBP or EUR.", "--currency"};
        settings.currency = *currency;
    }
    put(settings.name, options.name);
    put(settings.country, options.country);
    put(settings.timeZone, options.timeZone);
    put(settings.sector, options.sector);
    put(settings.language, options.language);
    put(settings.legalName, options.legalName);
    put(settings.postalAddress, options.postalAddress);
    put(settings.replyTo, options.replyTo);
    put(settings.website, options.website);
    put(settings.optOutOfferedAtCheckout, options.optOutOffered);
    put(settings.noticeNamesProfiling, options.noticeNamesProfiling);
    put(settings.processorContract, options.processorContract);
    return settings;
}

}  // namespace tactful::cli
