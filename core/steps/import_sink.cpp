#include "core/steps/import_sink.h"

namespace tactful::steps {
namespace {

void add(std::map<std::string, Money>& sums, Money amount)
{
    Money& sum = sums.try_emplace(amount.currency.text(), Money{0, amount.currency}).first->second;
    sum.minor += amount.minor;
}

}  // namespace

store::PreparedRow ImportSink::prepare(data::ImportedRow&& row) const
{
    return m_writer->prepare(std::move(row));
}

Status ImportSink::take(store::PreparedRow&& row)
{
    if (const auto* order = std::get_if<data::ImportedOrder>(&row.row)) countMoney(*order);
    if (const auto* customer = std::get_if<data::ImportedCustomer>(&row.row)) countAnswers(*customer);
    return m_writer->write(row);
}

Status ImportSink::note(data::Issue&& issue)
{
    ++m_account->issueCounts[issue.code];
    IssueGroup& group = m_groups[{issue.kind, issue.code, issue.column}];
    if (group.count++ == 0) group = {issue.kind, issue.code, issue.column, issue.message, 1};
    if (auto ok = m_writer->issue(issue); !ok) return ok;
    if (m_account->issues.size() < m_issueLimit) {
        issue.cells.clear();  // they may be personal, and whoever needs them asks the book
        m_account->issues.push_back(std::move(issue));
    }
    return {};
}

std::vector<IssueGroup> ImportSink::issueGroups() const
{
    std::vector<IssueGroup> groups;
    for (const auto& [sort, group] : m_groups)
        groups.push_back(group);
    return groups;
}

void ImportSink::countAnswers(const data::ImportedCustomer& customer)
{
    if (customer.who.email.empty()) return;
    for (const data::ImportedConsent& consent : customer.consents) {
        if (consent.purpose != data::Purpose::EmailMarketing) continue;
        if (consent.action == data::ConsentAction::Given) ++m_account->emailYes;
        if (consent.action == data::ConsentAction::Refused) ++m_account->emailNo;
    }
}

void ImportSink::countMoney(const data::ImportedOrder& order)
{
    using data::OrderStatus;
    if (order.status == OrderStatus::Cancelled || order.status == OrderStatus::Test) return;
    Money total;
    if (order.total) {
        total = *order.total;
    } else {
        for (const data::ImportedLine& line : order.lines) {
            total.currency = line.total.currency;
            total.minor += line.total.minor;
        }
    }
    if (!total.currency.known()) return;
    add(m_account->revenue, total);
    if (order.status == OrderStatus::Return) {
        add(m_account->refunded, {-total.minor, total.currency});
        return;
    }
    add(m_account->revenueGross, total);
    add(m_account->revenue, {-order.refunded.minor, total.currency});
    add(m_account->refunded, {order.refunded.minor, total.currency});
}

}  // namespace tactful::steps
