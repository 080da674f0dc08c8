#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/demo_step.h"

#include <memory>

namespace tactful::cli {
namespace {

struct DemoCommand {
    steps::DemoShopOptions options;
    std::string folder;
};

Status writeFiles(const DemoCommand& command, Job& job)
{
    const auto files = steps::writeDemoShopFiles(pathFromUtf8(command.folder), command.options, job);
    if (!files) return files.error();
    say("Wrote " + join(*files, ", ") + " to " + command.folder + ".");
    return {};
}

Status makeBook(const CommandLine& line, const DemoCommand& command, Job& job)
{
    auto words = line.passphrase();
    if (!words) return words.error();
    const auto shop = steps::createDemoShop(line.bookPath(), command.options, *words, job);
    if (!shop) return shop.error();
    say("Made the demo shop in " + utf8Path(line.bookPath().filename()) + ": " +
        groupedNumber(shop->customers) + " customers, " + groupedNumber(shop->orders) + " orders, " +
        groupedNumber(shop->products) + " products.");
    return {};
}

}  // namespace

void addDemo(CommandLine& line)
{
    auto demo = std::make_shared<DemoCommand>();
    CLI::App& command = line.add(
        "demo", "Make the demo shop, as a book or as the files of a shop platform",
        [&line, demo](Job& job) -> Status {
            const bool asBook = !line.bookPath().empty();
            if (asBook == !demo->folder.empty())
                return Error{ErrorCode::BadInput,
                             "Name either a book to make or, with --as-files, a folder for the files."};
            return asBook ? makeBook(line, *demo, job) : writeFiles(*demo, job);
        });
    line.takesBook(command);
    command.get_option("BOOK")->required(false);
    command.add_option("--as-files", demo->folder, "Write the shop as CSV files into this folder instead");
    command.add_option("--customers", demo->options.customers, "How many customers it has");
    command.add_option("--seed", demo->options.seed, "Another seed makes another shop");
}

}  // namespace tactful::cli
