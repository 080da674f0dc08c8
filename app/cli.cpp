#include "app/cli/command_line.h"
#include "core/base/crash_dump.h"

/// \file
/// tactful-cli: every step of the core, without a window.

int main(int argc, char** argv)
{
    tactful::forbidCrashDumps();
    tactful::cli::CommandLine line;
    tactful::cli::addNew(line);
    tactful::cli::addSettings(line);
    tactful::cli::addDemo(line);
    tactful::cli::addImport(line);
    tactful::cli::addInspect(line);
    tactful::cli::addImports(line);
    tactful::cli::addUndoImport(line);
    tactful::cli::addRedoImport(line);
    tactful::cli::addBackup(line);
    tactful::cli::addRestore(line);
    tactful::cli::addOverview(line);
    tactful::cli::addFormats(line);
    tactful::cli::addIssues(line);
    tactful::cli::addStatus(line);
    tactful::cli::addHealth(line);
    tactful::cli::addLearn(line);
    tactful::cli::addRecommend(line);
    tactful::cli::addForecast(line);
    tactful::cli::addPlan(line);
    tactful::cli::addReplay(line);
    tactful::cli::addPreview(line);
    tactful::cli::addReview(line);
    tactful::cli::addExport(line);
    tactful::cli::addReport(line);
    tactful::cli::addLogbook(line);
    tactful::cli::addCustomers(line);
    tactful::cli::addCustomer(line);
    tactful::cli::addConsent(line);
    tactful::cli::addRequests(line);
    tactful::cli::addRetention(line);
    tactful::cli::addProducts(line);
    tactful::cli::addProduct(line);
    tactful::cli::addDocuments(line);
    tactful::cli::addShare(line);
    tactful::cli::addCheck(line);
    return line.run(argc, argv);
}
