#pragma once

#include "core/imports/read_file.h"

#include <QTemporaryDir>

#include <string>
#include <vector>

/// \file
/// Reads texts and files the way the program does, and keeps what comes out.

namespace tactful::tests {

/// A sink that keeps everything.
class CollectedRows : public imports::RowSink {
public:
    Status take(data::ImportedRow&& row) override;
    Status note(data::Issue&& issue) override;

    std::vector<data::ImportedOrder> orders;
    std::vector<data::ImportedCustomer> customers;
    std::vector<data::ImportedProduct> products;
    std::vector<data::Issue> issues;

    /// "line code column" of every issue of that kind, one a line.
    std::string issuesOf(data::IssueKind kind) const;
};

/// A folder that is gone when the test is.
class WrittenFile {
public:
    explicit WrittenFile(const std::string& bytes, const std::string& name = "file.csv");
    const Path& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    Path m_path;
};

/// 2026-11-01, London, pounds.
imports::ReadOptions britishShop();

struct ReadOutcome {
    imports::Recognition recognition;
    imports::ReadCounts counts;
    CollectedRows rows;
    std::string error;  ///< detail of the error that stopped it; empty if nothing did
};

ReadOutcome readAll(const Path& path, const imports::ReadOptions& options = britishShop());
ReadOutcome readText(const std::string& bytes, const imports::ReadOptions& options = britishShop());

}  // namespace tactful::tests
