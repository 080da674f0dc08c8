#include "app/cli/command_line.h"
#include "app/cli/shop_options.h"

#include <memory>

namespace tactful::cli {
namespace {

std::string yesOrNo(bool value)
{
    return value ? "yes" : "no";
}

void tell(const data::ShopSettings& settings)
{
    say("Name                    " + settings.name);
    say("Currency                " + settings.currency.text());
    say("Country                 " + settings.country);
    say("Time zone               " + settings.timeZone);
    say("Language                " + settings.language);
    say("Legal name              " + settings.legalName);
    say("Postal address          " + settings.postalAddress);
    say("Answers go to           " + settings.replyTo);
    say("Web site                " + settings.website);
    say("No offered at checkout  " + yesOrNo(settings.optOutOfferedAtCheckout));
    say("Notice names profiling  " + yesOrNo(settings.noticeNamesProfiling));
    say("Contract with service   " + yesOrNo(settings.processorContract));
}

}  // namespace

void addSettings(CommandLine& line)
{
    auto options = std::make_shared<ShopOptions>();
    CLI::App& command = line.add("settings", "Show what the book knows of the shop, or change it",
                                 [&line, options](Job&) -> Status {
                                     auto session = line.openBook();
                                     if (!session) return session.error();
                                     const auto settings = withOptions(session->settings(), *options);
                                     if (!settings) return settings.error();
                                     if (auto ok = session->changeSettings(*settings); !ok) return ok;
                                     tell(session->settings());
                                     return {};
                                 });
    line.takesBook(command);
    addShopOptions(command, *options);
}

}  // namespace tactful::cli
