#include "core/steps/shop_facts.h"

#include "core/imports/shop_formats.h"
#include "core/store/batches.h"
#include "core/store/birthdays.h"
#include "core/store/campaigns.h"
#include "core/store/field_use.h"
#include "core/store/model_runs.h"
#include "core/store/products.h"
#include "core/store/rule_answers.h"
#include "core/store/subject_requests.h"

#include <algorithm>
#include <set>

namespace tactful::steps {
namespace {

constexpr data::SensitivityTier specialTier = 3;
constexpr std::size_t largeScale = 100'000;  // people; the law has no number, California's act begins here
constexpr int adultYears = 18;

Status addAnswers(SessionParts& parts, consent::ShopFacts& facts)
{
    const auto answers = store::ruleAnswers(parts.book);
    if (!answers) return answers.error();
    for (const store::RuleAnswer& answer : *answers)
        facts.answers[answer.rule] = {answer.yes, answer.at};
    return {};
}

/// When the book last heard who agrees and who does not: from a list of customers, or when the demo shop was
/// made.
Status addUnsubscribeNews(SessionParts& parts, consent::ShopFacts& facts)
{
    const auto batches = store::batches(parts.book);
    if (!batches) return batches.error();
    std::set<std::string> lists{"demo"};
    for (const imports::ColumnMap& map : imports::knownMaps())
        if (map.kind == imports::RowKind::Customers) lists.insert(map.name);
    for (const store::Batch& batch : *batches)
        if (lists.contains(batch.format))
            facts.lastUnsubscribeNews = std::max(facts.lastUnsubscribeNews, std::optional(batch.importedAt));
    return {};
}

Status addExports(SessionParts& parts, std::optional<data::CampaignId> campaign, consent::ShopFacts& facts)
{
    const auto campaigns = store::campaigns(parts.book);
    if (!campaigns) return campaigns.error();
    for (const store::CampaignRecord& record : *campaigns) {
        if (record.campaign.id == campaign) continue;  // the same messages again, to another place
        const auto written = store::exportsOf(parts.book, record.campaign.id);
        if (!written) return written.error();
        for (const store::CampaignExport& each : *written)
            facts.lastExport = std::max(facts.lastExport, std::optional(each.at));
    }
    return {};
}

Status addRequests(SessionParts& parts, Day today, consent::ShopFacts& facts)
{
    const auto requests = store::subjectRequests(parts.book);
    if (!requests) return requests.error();
    for (const store::SubjectRequest& request : *requests) {
        if (request.state == data::RequestState::Open) {
            const int left = request.dueOn - today;
            const auto [at, isNew] = facts.daysLeft.try_emplace(request.rule, left);
            if (!isNew) at->second = std::min(at->second, left);
        } else if (!request.toldOn) {
            facts.recipientsToTell += std::ssize(request.recipients);
        }
    }
    return {};
}

Status addUnusedFields(SessionParts& parts, Day today, consent::ShopFacts& facts)
{
    const auto uses = store::fieldUses(parts.book);
    if (!uses) return uses.error();
    for (const store::FieldUse& use : *uses) {
        if (use.field == data::PersonalField::Birthday) continue;  // it says who is a child, whoever asks
        const Day last = std::max(parts.zone.dayOf(use.since), use.lastUsed.value_or(Day{}));
        facts.daysUnused = std::max(facts.daysUnused, today - last);
    }
    return {};
}

Result<bool> knowsMinors(SessionParts& parts, Day today)
{
    const auto born = store::birthdays(parts.book);
    if (!born) return born.error();
    CivilDate since = civilFromDay(today);
    since.year -= adultYears;
    if (!dayFromCivil(since)) --since.day;
    return std::any_of(
        born->begin(), born->end(),
        [limit = *dayFromCivil(since)](const store::Birthday& each) { return each.born > limit; });
}

/// Five of the nine signs of WP248; the others the owner knows.
Status addRiskSigns(SessionParts& parts, Day today, consent::ShopFacts& facts)
{
    const auto runs = store::modelRuns(parts.book);
    if (!runs) return runs.error();
    const auto products = store::products(parts.book);
    if (!products) return products.error();
    const auto people = parts.book.database().integer("SELECT count(*) FROM customer");
    if (!people) return people.error();
    const auto batches = store::batches(parts.book);
    if (!batches) return batches.error();
    const auto minors = knowsMinors(parts, today);
    if (!minors) return minors.error();
    std::set<std::string> platforms;
    for (const store::Batch& batch : *batches)
        if (!batch.undoneAt) platforms.insert(batch.platform);
    const bool delicate = std::any_of(products->begin(), products->end(), [](const data::Product& product) {
        return product.tier >= specialTier;
    });
    for (const bool sign : {!runs->empty(), delicate, static_cast<std::size_t>(*people) >= largeScale,
                            platforms.size() > 1, *minors})
        facts.riskSigns += sign ? 1 : 0;
    return {};
}

}  // namespace

Result<consent::ShopFacts> exportFacts(SessionParts& parts, std::optional<data::CampaignId> campaign,
                                       Instant at)
{
    consent::ShopFacts facts;
    facts.now = at;
    if (auto ok = addAnswers(parts, facts); !ok) return ok.error();
    if (auto ok = addUnsubscribeNews(parts, facts); !ok) return ok.error();
    if (auto ok = addExports(parts, campaign, facts); !ok) return ok.error();
    return facts;
}

Result<consent::ShopFacts> shopFacts(SessionParts& parts, Instant at)
{
    auto facts = exportFacts(parts, {}, at);
    if (!facts) return facts;
    const Day today = parts.zone.dayOf(at);
    if (auto ok = addRequests(parts, today, *facts); !ok) return ok.error();
    if (auto ok = addUnusedFields(parts, today, *facts); !ok) return ok.error();
    if (auto ok = addRiskSigns(parts, today, *facts); !ok) return ok.error();
    return facts;
}

}  // namespace tactful::steps
