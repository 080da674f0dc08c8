#include "tests/core/imports/collected_rows.h"

#include "core/base/file.h"

#include <stdexcept>

namespace tactful::tests {

Status CollectedRows::take(data::ImportedRow&& row)
{
    if (auto* order = std::get_if<data::ImportedOrder>(&row)) orders.push_back(std::move(*order));
    if (auto* customer = std::get_if<data::ImportedCustomer>(&row)) customers.push_back(std::move(*customer));
    if (auto* product = std::get_if<data::ImportedProduct>(&row)) products.push_back(std::move(*product));
    return {};
}

Status CollectedRows::note(data::Issue&& issue)
{
    issues.push_back(std::move(issue));
    return {};
}

std::string CollectedRows::issuesOf(data::IssueKind kind) const
{
    std::string text;
    for (const data::Issue& issue : issues)
        if (issue.kind == kind)
            text += std::to_string(issue.line) + " " + issue.code + " " + issue.column + "\n";
    return text;
}

WrittenFile::WrittenFile(const std::string& bytes, const std::string& name)
    : m_path(pathFromUtf8(m_folder.path().toStdString()) / name)
{
    if (!writeWholeFile(m_path, bytes)) throw std::runtime_error("the test cannot write its file");
}

imports::ReadOptions britishShop()
{
    imports::ReadOptions options;
    options.today = *parseIsoDay("2026-11-01");
    options.shopZone = *TimeZone::find("Europe/London");
    options.shopCurrency = *parseCurrency("GBP");
    options.shopCountry = "GB";
    return options;
}

ReadOutcome readAll(const Path& path, const imports::ReadOptions& options)
{
    ReadOutcome outcome;
    Job job;
    auto recognition = imports::recognise(path, options, job);
    if (!recognition) {
        outcome.error = recognition.error().detail;
        return outcome;
    }
    outcome.recognition = std::move(*recognition);
    const auto counts = imports::readFile(path, outcome.recognition, options, outcome.rows, job);
    if (counts)
        outcome.counts = *counts;
    else
        outcome.error = counts.error().detail;
    return outcome;
}

ReadOutcome readText(const std::string& bytes, const imports::ReadOptions& options)
{
    const WrittenFile file(bytes);
    return readAll(file.path(), options);
}

}  // namespace tactful::tests
