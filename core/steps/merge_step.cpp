#include "core/steps/merge_step.h"

#include "core/steps/edit_log.h"
#include "core/steps/look_alikes.h"
#include "core/steps/outlook.h"
#include "core/steps/shop_today.h"
#include "core/store/customers.h"
#include "core/store/erasure_requests.h"
#include "core/store/merged_people.h"
#include "core/store/open_people.h"
#include "core/store/personal_fields.h"
#include "core/store/record_links.h"
#include "core/store/sales.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace tactful::steps {
namespace {

using data::PersonalField;

LookedAt lookedAt(data::CustomerId customer, const data::PersonalFields& person)
{
    return {customer, fullNameOf(person), person[PersonalField::Postcode], person[PersonalField::Phone],
            person[PersonalField::Email]};
}

Agreeing agreeingOf(const LookAlikes& pair)
{
    return {pair.has(Likeness::Name), pair.has(Likeness::Postcode), pair.has(Likeness::Phone),
            pair.has(Likeness::NearEmail)};
}

/// Pairs that were decided about, and everybody who waits for erasure.
class Decided {
public:
    static Result<Decided> load(SessionParts& parts)
    {
        Decided decided;
        const auto merged = store::MergedPeople::load(parts.book.database());
        if (!merged) return merged.error();
        const auto links = store::recordLinks(parts.book);
        if (!links) return links.error();
        for (const data::RecordLink& link : *links)
            if (!link.same)
                decided.m_apart.insert(
                    std::minmax(merged->personOf(link.first), merged->personOf(link.second)));
        const auto leaving = store::erasureRequests(parts.book);
        if (!leaving) return leaving.error();
        for (const store::ErasureRequest& request : *leaving)
            decided.m_leaving.insert(request.customer);
        return decided;
    }

    bool has(const LookAlikes& pair) const
    {
        return m_apart.contains({pair.first, pair.second}) || m_leaving.contains(pair.first) ||
               m_leaving.contains(pair.second);
    }

private:
    std::set<std::pair<data::CustomerId, data::CustomerId>> m_apart;
    std::set<data::CustomerId> m_leaving;
};

Result<DuplicateCard> cardOf(SessionParts& parts, data::CustomerId customer, Day today,
                             const data::PersonalFields& person)
{
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto sales = store::salesOf(parts.book, customer, today);
    if (!sales) return sales.error();
    const auto contact = contactOf(parts, customer, *sales, *rules, today);
    if (!contact) return contact.error();
    const auto sources = store::importsAbout(parts.book, customer);
    if (!sources) return sources.error();
    const OrderSums sums = sumsOf(sales->orders);
    DuplicateCard card;
    card.customer = customer;
    card.publicId = contact->customer.publicId();
    card.name = fullNameOf(person);
    card.email = person[PersonalField::Email];
    card.phone = person[PersonalField::Phone];
    card.street = person[PersonalField::Street];
    card.postcode = person[PersonalField::Postcode];
    card.town = person[PersonalField::City];
    card.country = contact->customer.country;
    card.since = contact->customer.firstSeen;
    if (sums.first && (!card.since || *sums.first < *card.since)) card.since = sums.first;
    card.lastOrder = sums.last;
    card.orders = sums.orders;
    card.spentMinor = sums.spentMinor;
    card.mail = mailStateOf(
        *contact,
        consent::judge(contact->facts, sendFactsOf(parts.settings, today, contact->mayProfile), *rules));
    for (const store::ImportSource& source : *sources)
        card.files.push_back(source.fileName);
    return card;
}

/// A decision and its line in the logbook, both or neither.
template <class Decide>
Result<data::LinkChange> decideAndLog(SessionParts& parts, std::string_view action,
                                      const nlohmann::json& payload, const std::string& by, Decide decide)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    Result<data::LinkChange> change = decide();
    if (!change) return change;
    if (auto ok = logEdit(parts, action, payload.dump(), by); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return change;
}

nlohmann::json pairJson(data::CustomerId one, data::CustomerId other)
{
    return {{"customer", std::min(one, other)}, {"other", std::max(one, other)}};
}

}  // namespace

Result<std::vector<PossibleDuplicate>> possibleDuplicates(Session& session, Job& job)
{
    SessionParts& parts = session.parts();
    const auto decided = Decided::load(parts);
    if (!decided) return decided.error();
    static constexpr std::array wanted{PersonalField::Email, PersonalField::FirstName,
                                       PersonalField::LastName, PersonalField::Phone,
                                       PersonalField::Postcode};
    job.begin("Comparing customers", ProgressUnit::Customers, 0);
    std::vector<LookedAt> everybody;
    const auto opened = store::openPeople(
        parts.book, wanted,
        [&everybody](data::CustomerId customer, data::PersonalFields&& person) {
            everybody.push_back(lookedAt(customer, person));
        },
        job);
    if (!opened) return opened.error();
    if (job.cancelled()) return Job::cancelledError();
    std::vector<PossibleDuplicate> possible;
    for (const LookAlikes& pair : lookAlikes(everybody))
        if (!decided->has(pair)) possible.push_back({pair.first, pair.second, agreeingOf(pair)});
    return possible;
}

Result<DuplicatePair> duplicatePair(Session& session, data::CustomerId first, data::CustomerId second,
                                    std::optional<Day> today)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    std::vector<LookedAt> both;
    std::vector<DuplicateCard> cards;
    for (const data::CustomerId customer : {first, second}) {
        if (const auto known = store::customerById(parts.book, customer); !known) return known.error();
        const auto person = store::personalFields(parts.book, customer);
        if (!person) return person.error();
        auto card = cardOf(parts, customer, *day, *person);
        if (!card) return card.error();
        both.push_back(lookedAt(customer, *person));
        cards.push_back(std::move(*card));
    }
    DuplicatePair pair{std::move(cards[0]), std::move(cards[1]), {}, parts.settings.currency};
    pair.agrees = agreeingOf({first, second, agreementOf(both[0], both[1])});
    return pair;
}

Result<data::LinkChange> mergeCustomers(Session& session, data::CustomerId one, data::CustomerId other,
                                        const std::string& by)
{
    SessionParts& parts = session.parts();
    return decideAndLog(parts, "merge", pairJson(one, other), by,
                        [&] { return store::linkRecords(parts.book, one, other, now()); });
}

Result<data::LinkChange> keepCustomersApart(Session& session, data::CustomerId one, data::CustomerId other,
                                            const std::string& by)
{
    SessionParts& parts = session.parts();
    return decideAndLog(parts, "keep-apart", pairJson(one, other), by,
                        [&] { return store::keepApart(parts.book, one, other, now()); });
}

Result<data::LinkChange> splitCustomer(Session& session, data::CustomerId customer, const std::string& by)
{
    SessionParts& parts = session.parts();
    return decideAndLog(parts, "split", {{"customer", customer}}, by,
                        [&] { return store::splitPerson(parts.book, customer, now()); });
}

Status takeBackMerge(Session& session, const data::LinkChange& change, const std::string& by)
{
    SessionParts& parts = session.parts();
    const data::CustomerId customer = change.after.empty() ? 0 : change.after.front().first;
    const auto done = decideAndLog(parts, "take-back-merge", {{"customer", customer}}, by,
                                   [&]() -> Result<data::LinkChange> {
                                       if (auto ok = store::takeBack(parts.book, change); !ok)
                                           return ok.error();
                                       return change;
                                   });
    return done ? Status() : done.error();
}

}  // namespace tactful::steps
