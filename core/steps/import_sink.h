#pragma once

#include "core/steps/import_step.h"
#include "core/steps/read_ahead.h"
#include "core/store/import_writer.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

/// \file
/// Where the rows of a file go while it is read: into the book, and into the account of the import. Seen by
/// the steps alone.

namespace tactful::steps {

class ImportSink final : public PreparedSink {
public:
    /// All three must outlive the sink.
    ImportSink(store::ImportWriter& writer, ImportedFile& account, std::size_t issueLimit)
        : m_writer(&writer), m_account(&account), m_issueLimit(issueLimit)
    {
    }

    store::PreparedRow prepare(data::ImportedRow&& row) const override;
    Status take(store::PreparedRow&& row) override;
    Status note(data::Issue&& issue) override;

    /// By kind, code and column.
    std::vector<IssueGroup> issueGroups() const;

private:
    using Sort = std::tuple<data::IssueKind, std::string, std::string>;
    void countAnswers(const data::ImportedCustomer& customer);
    void countMoney(const data::ImportedOrder& order);

    store::ImportWriter* m_writer;
    ImportedFile* m_account;
    std::size_t m_issueLimit;
    std::map<Sort, IssueGroup> m_groups;
};

}  // namespace tactful::steps
