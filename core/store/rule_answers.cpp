#include "core/store/rule_answers.h"

namespace tactful::store {

Result<std::vector<RuleAnswer>> ruleAnswers(Book& book)
{
    std::vector<RuleAnswer> all;
    Statement query(book.database(),
                    "SELECT rule, yes, answered_at, answered_by FROM rule_answer ORDER BY rule");
    const auto ok = query.forEach([&all](const Statement& row) {
        all.push_back({row.string(0), row.flag(1), {row.integer(2)}, row.string(3)});
    });
    if (!ok) return ok.error();
    return all;
}

Status keepRuleAnswer(Book& book, const RuleAnswer& answer)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement keep(book.database(),
                   "INSERT OR REPLACE INTO rule_answer (rule, yes, answered_at, answered_by) "
                   "VALUES (?1, ?2, ?3, ?4)");
    if (auto ok = keep.run(answer.rule, answer.yes, answer.at.seconds, answer.by); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::store
