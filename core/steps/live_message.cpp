#include "core/base/text.h"
#include "core/compose/why_line.h"
#include "core/steps/learning_lots.h"
#include "core/steps/live_state.h"
#include "core/steps/why_basis.h"
#include "core/store/personal_fields.h"

#include <algorithm>

namespace tactful::steps {
namespace {

/// The picks as they would be kept.
std::vector<data::Pick> picksOf(const PlanState& state, std::size_t at, const LiveRow& row)
{
    std::vector<data::Pick> picks;
    for (std::size_t i = 0; i < row.pickCount; ++i) {
        const plan::Candidate& candidate = state.candidateOf(at, row, i);
        if (row.popular) {
            picks.push_back(state.shop->people.popular[candidate.place]);
            picks.back().newToThem = state.newToThem(at, picks.back().product);
        } else {
            picks.push_back(state.pickOf(at, candidate));
        }
    }
    return picks;
}

void addGround(const PlanState& state, std::size_t at, data::PlannedMessage& message)
{
    const LiveShop& shop = *state.shop;
    const Contact& contact = shop[at].contact;
    const auto send = sendFactsOf(shop.settings, state.campaign, contact.mayProfile);
    const consent::Verdict verdict = consent::judge(contact.facts, send, shop.rules);
    message.basis = consent::basisName(verdict);
    message.basisReason = shop.rules.rule(verdict.basisRule).sentence(consent::Outcome::Ok);
    message.whyLine = *compose::whyKeyFor(whyBasisOf(contact.facts, verdict, shop.zone));
}

void addWords(const PlanState& state, const LiveRow& row, data::PlannedMessage& message)
{
    const Ladder& ladder = *state.ladders->find(row.say);
    const tact::Softening said = state.ladders->explain(row.say, ladder.rungs[row.way]);
    message.lines = said.lines;
    message.perceived = said.score.perceived;
    message.reveal = said.score.reveal;
    message.score = said.score.surface;
    message.scoreUnsoftened = said.scoreUnsoftened;
    message.softened = said.softened;
    message.ladder = said.ladder;
    message.shares = said.shares;
}

Error notInPlan(const PlanState& state, std::size_t at, const LiveRow& row)
{
    std::string reason(nameOf(row.reason));
    if (row.reason == data::LeftOutReason::NoBasis)
        reason += ", rule " + std::string(nameOf(state.blockedBy[at]));
    return {ErrorCode::Refused, "This customer gets no message in this campaign: " + reason + "."};
}

std::string nameOf(const data::PersonalFields& fields, const data::Customer& customer)
{
    const std::string& first = fields[data::PersonalField::FirstName];
    const std::string& last = fields[data::PersonalField::LastName];
    const std::string name = first.empty() || last.empty() ? first + last : first + " " + last;
    return name.empty() ? customer.publicId() : name;
}

/// Which products of the shelf have the word in their name.
std::vector<std::uint8_t> named(const PlanState& state, const std::string& word)
{
    std::vector<std::uint8_t> found;
    for (const std::string& name : state.shop->shelfNames)
        found.push_back(contains(foldForSearch(name), word) ? 1 : 0);
    return found;
}

/// Names of the people in some rows, without whoever was erased since.
Result<std::vector<LivePerson>> readPeople(const PlanState& state, std::span<const std::uint32_t> rows,
                                           Session& session, Job& job)
{
    job.begin("Reading names", ProgressUnit::Customers, std::ssize(rows));
    std::vector<LivePerson> people;
    people.reserve(rows.size());
    std::int64_t done = 0;
    for (const std::uint32_t at : rows) {
        if (job.cancelled()) return Job::cancelledError();
        const data::Customer& customer = (*state.shop)[at].contact.customer;
        const auto fields = store::personalFields(session.parts().book, customer.id);
        job.report(++done);
        if (!fields) {
            if (fields.error().code == ErrorCode::NotFound) continue;
            return fields.error();
        }
        people.push_back({customer.id, at, nameOf(*fields, customer), (*fields)[data::PersonalField::City]});
    }
    return people;
}

}  // namespace

data::PlannedMessage LivePlan::messageOf(const LiveOutcome& /*outcome*/, const LiveRow& row) const
{
    const PlanState& state = *m_state;
    const std::size_t at = row.place;
    const PlanPerson& person = (*state.shop)[at];
    data::PlannedMessage message;
    message.customer = row.customer;
    const Rung& rung = state.ladders->find(row.say)->rungs[row.way];
    message.arm = row.fate == LiveFate::HeldBack ? data::Arm::HeldBack : armByLot(row.say, rung);
    message.softenedToLearn = softenedByLot(row.say, rung);
    if (person.contact.mayProfile) message.about = {person.lastProduct, person.lastProductDay, person.orders};
    message.picks = picksOf(state, at, row);
    addWords(state, row, message);
    addGround(state, at, message);
    message.sendDay = state.campaign.sendFrom + row.day;
    message.sendHour = row.hour;
    message.expectedExtraMinor = row.extraMinor;
    message.unsubscribeRisk = row.unsubscribeRisk;
    return message;
}

Result<Preview> LivePlan::preview(Session& session, const LiveOutcome& outcome,
                                  data::CustomerId customer) const
{
    const std::optional<LiveRow> row = outcome.rowOf(customer);
    if (!row)
        return Error{ErrorCode::NotFound,
                     "This customer came into the book after the campaign was planned. Plan it again."};
    const std::size_t at = row->place;
    if (row->fate == LiveFate::LeftOut) return notInPlan(*m_state, at, *row);
    const auto person = store::personalFields(session.parts().book, customer);
    if (!person) return person.error();
    return m_state->maker->previewOf(messageOf(outcome, *row), *person, (*m_state->shop)[at].contact,
                                     outcome.dials.personal);
}

Result<LivePerson> LivePlan::person(Session& session, std::uint32_t row) const
{
    const data::Customer& customer = (*m_state->shop)[row].contact.customer;
    const auto fields = store::personalFields(session.parts().book, customer.id);
    if (!fields) return fields.error();
    return LivePerson{customer.id, row, nameOf(*fields, customer), (*fields)[data::PersonalField::City]};
}

Result<std::vector<LivePerson>> LivePlan::everybody(Session& session, Job& job) const
{
    std::vector<std::uint32_t> rows = m_state->columns.person;
    std::sort(rows.begin(), rows.end());
    return readPeople(*m_state, rows, session, job);
}

bool LivePlan::isOfSameBook(const LivePlan& other) const
{
    return m_state->shop == other.m_state->shop;
}

Result<std::vector<LivePerson>> LivePlan::people(Session& session, const LiveOutcome& outcome, Job& job) const
{
    return readPeople(*m_state, outcome.planned, session, job);
}

std::vector<std::size_t> LivePlan::search(const LiveOutcome& outcome, std::span<const LivePerson> people,
                                          std::string_view words) const
{
    std::vector<std::size_t> found(people.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = i;
    const std::string folded = foldForSearch(words);
    for (const std::string_view word : split(folded, ' ')) {
        if (word.empty()) continue;
        const std::string part(word);
        const std::vector<std::uint8_t> products = named(*m_state, part);
        std::erase_if(found, [&](std::size_t i) {
            const LivePerson& person = people[i];
            if (contains(foldForSearch(person.name + " " + person.town), part)) return false;
            const LiveRow row = outcome.rows.one(person.row);
            for (std::size_t pick = 0; pick < row.pickCount; ++pick)
                if (products[m_state->candidateOf(person.row, row, pick).row] != 0) return false;
            return true;
        });
    }
    return found;
}

}  // namespace tactful::steps
