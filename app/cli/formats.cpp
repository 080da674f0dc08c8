#include "app/cli/command_line.h"
#include "core/steps/import_step.h"

namespace tactful::cli {

void addFormats(CommandLine& line)
{
    line.add("formats", "List the formats that are known, one a line", [](Job&) -> Status {
        for (const steps::KnownFormat& format : steps::knownFormats())
            say(format.name + "\t" + format.holds + "\t" + format.title);
        return {};
    });
}

}  // namespace tactful::cli
