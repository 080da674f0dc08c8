#include "app/cli/command_line.h"
#include "app/cli/shop_options.h"

#include <memory>

namespace tactful::cli {

void addNew(CommandLine& line)
{
    auto options = std::make_shared<ShopOptions>();
    CLI::App& command = line.add("new", "Make a new, empty book", [&line, options](Job&) -> Status {
        const auto settings = withOptions({}, *options);
        if (!settings) return settings.error();
        auto words = line.passphrase();
        if (!words) return words.error();
        auto session = steps::Session::create(line.bookPath(), *settings, *words);
        if (!session) return session.error();
        say("Made " + utf8Path(line.bookPath().filename()) + " for " + settings->name + ".");
        return {};
    });
    line.takesBook(command);
    addShopOptions(command, *options);
}

}  // namespace tactful::cli
