#include "app/cli/command_line.h"

/// \file
/// tactful-cli: every step of the core, without a window.

int main(int argc, char** argv)
{
    tactful::cli::CommandLine line;
    tactful::cli::addNew(line);
    tactful::cli::addSettings(line);
    tactful::cli::addDemo(line);
    tactful::cli::addImport(line);
    tactful::cli::addFormats(line);
    tactful::cli::addIssues(line);
    tactful::cli::addStatus(line);
    tactful::cli::addLearn(line);
    tactful::cli::addRecommend(line);
    tactful::cli::addForecast(line);
    tactful::cli::addPlan(line);
    tactful::cli::addPreview(line);
    tactful::cli::addReview(line);
    tactful::cli::addExport(line);
    tactful::cli::addCustomer(line);
    tactful::cli::addCheck(line);
    return line.run(argc, argv);
}
