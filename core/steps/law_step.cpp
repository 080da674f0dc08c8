#include "core/steps/law_step.h"

#include "core/steps/contacts.h"
#include "core/steps/country_checks.h"
#include "core/steps/edit_log.h"
#include "core/steps/shop_facts.h"
#include "core/steps/shop_today.h"
#include "core/store/rule_answers.h"
#include "core/store/sales.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tactful::steps {
namespace {

constexpr int noonSecond = 43'200;

Status judgeEverybody(SessionParts& parts, Day day, const consent::RuleBook& rules, CountryChecks& checks)
{
    auto orders = store::saleOrders(parts.book, day);
    if (!orders) return orders.error();
    const auto contacts = contactsOf(parts, {std::move(*orders), {}}, rules, day);
    if (!contacts) return contacts.error();
    for (const Contact& contact : *contacts)
        checks.add(
            contact.customer.country,
            consent::judge(contact.facts, sendFactsOf(parts.settings, day, contact.mayProfile), rules));
    return {};
}

}  // namespace

Result<std::vector<CountryView>> lawChecklist(Session& session, const LawOptions& options, Job& job)
{
    SessionParts& parts = session.parts();
    job.begin("Asking the rules", ProgressUnit::Customers, 0);
    const auto rules = consent::RuleBook::builtIn(options.language);
    if (!rules) return rules.error();
    const auto day = shopToday(parts, options.today);
    if (!day) return day.error();
    auto facts = shopFacts(parts, options.today ? parts.zone.instantOf({*options.today, noonSecond}) : now());
    if (!facts) return facts.error();
    CountryChecks checks(*rules, std::move(*facts));
    if (auto ok = judgeEverybody(parts, *day, *rules, checks); !ok) return ok.error();
    if (job.cancelled()) return Job::cancelledError();
    if (!options.country.empty()) checks.add(options.country);
    std::vector<CountryView> countries = checks.countries();
    if (!options.country.empty())
        std::erase_if(countries,
                      [&options](const CountryView& view) { return view.country != options.country; });
    return countries;
}

Status answerRule(Session& session, const std::string& id, bool yes, const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const consent::Rule* rule = rules->find(id);
    if (!rule) return Error{ErrorCode::NotFound, "There is no rule \"" + id + "\".", "rule"};
    if (!rule->ifNo) return Error{ErrorCode::BadInput, "The program sees to this rule by itself.", "rule"};
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::keepRuleAnswer(parts.book, {id, yes, now(), by}); !ok) return ok;
    const nlohmann::json payload{{"rule", id}, {"yes", yes}};
    if (auto ok = logEdit(parts, "answer-rule", payload.dump(), by); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::steps
