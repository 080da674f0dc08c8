#include "core/base/digest.h"
#include "core/compose/brand_check.h"
#include "core/compose/message_layout.h"
#include "core/steps/campaign_people.h"
#include "core/steps/export_step.h"
#include "core/steps/message_maker.h"
#include "core/store/campaigns.h"
#include "core/store/logbook.h"
#include "core/store/personal_fields.h"

#include <nlohmann/json.hpp>

#include <bit>
#include <map>
#include <set>

namespace tactful::steps {
namespace {

constexpr std::int64_t fullLooks = 12;  ///< messages that are laid out and looked at whole, spread evenly

/// Fingerprint of the decisions that a person approves.
Digest digestOf(const std::vector<data::PlannedMessage>& planned)
{
    Digester digester;
    for (const data::PlannedMessage& message : planned) {
        digester.addNumber(message.customer);
        digester.addNumber(static_cast<int>(message.arm));
        for (const data::Pick& pick : message.picks)
            digester.addNumber(pick.product);
        for (const std::string& line : message.lines)
            digester.addField(line);
        digester.addNumber(message.sendDay.number);
        digester.addNumber(message.sendHour);
        digester.addNumber(std::bit_cast<std::int64_t>(message.score));
    }
    return digester.finish();
}

/// Findings with how many messages each concerns.
class FindingCount {
public:
    void add(const std::vector<compose::Finding>& findings)
    {
        for (const compose::Finding& finding : findings) {
            ++m_counts[finding.rule + ": " + finding.message];
            if (finding.severity == compose::Severity::Block) m_blocked.insert(finding.message);
        }
    }
    std::vector<std::string> sentences() const
    {
        std::vector<std::string> sentences;
        for (const auto& [finding, count] : m_counts)
            sentences.push_back(finding + (count > 1 ? " (" + std::to_string(count) + " messages)" : ""));
        return sentences;
    }
    const std::set<std::string>& blocked() const { return m_blocked; }

private:
    std::map<std::string, std::int64_t> m_counts;
    std::set<std::string> m_blocked;
};

/// What the shop has to put right before the messages go out, whoever they go to.
std::vector<std::string> shopFindings(const CampaignPeople& work, const data::ShopSettings& settings)
{
    std::set<std::string> sentences;
    for (const data::PlannedMessage& message : work.planned) {
        const Contact* contact = work.find(message.customer);
        if (!contact) continue;
        const auto send = sendFactsOf(settings, message.sendDay, contact->mayProfile);
        const auto verdict = consent::judge(contact->facts, send, work.rules);
        for (std::size_t rule = 0; rule < consent::ruleCount; ++rule) {
            const auto id = static_cast<consent::RuleId>(rule);
            if (verdict.answer(id) == consent::Answer::Fix)
                sentences.insert(std::string(nameOf(id)) + ": " +
                                 work.rules.rule(id).sentence(consent::Outcome::Fix));
        }
    }
    return {sentences.begin(), sentences.end()};
}

/// Every message in words, and some laid out, are put to the checks.
Result<FindingCount> checkMessages(SessionParts& parts, const CampaignPeople& work, Job& job)
{
    const auto maker = MessageMaker::create(parts, work.campaign);
    if (!maker) return maker.error();
    compose::CheckOptions options;
    options.replyTo = parts.settings.replyTo;
    FindingCount findings;
    std::vector<data::CustomerId> customers;
    for (const data::PlannedMessage& message : work.planned)
        customers.push_back(message.customer);
    const std::int64_t step = std::max<std::int64_t>(1, std::ssize(customers) / fullLooks);
    std::int64_t at = 0;
    job.begin("Checking the messages", ProgressUnit::Customers, std::ssize(customers));
    const auto look = [&](data::CustomerId customer, const data::PersonalFields& person) -> Status {
        if (job.cancelled()) return Job::cancelledError();
        const data::PlannedMessage& planned = work.planned[static_cast<std::size_t>(at)];
        const auto content = maker->contentFor(planned, person, *work.find(customer));
        if (!content) return content.error();
        findings.add(compose::checkContent(*content, options));
        if (at % step == 0) {
            const auto message = compose::renderMessage(*content);
            if (!message) return message.error();
            findings.add(compose::checkRendered(*message, options));
        }
        job.report(++at);
        return {};
    };
    if (auto ok = store::forEachPerson(parts.book, customers, look); !ok) return ok.error();
    return findings;
}

}  // namespace

Result<ReviewOutcome> approveCampaign(Session& session, data::CampaignId campaignId, const std::string& by,
                                      Job& job)
{
    if (by.empty())
        return Error{ErrorCode::BadInput, "Say who approves: the name is kept with the campaign.", "by"};
    SessionParts& parts = session.parts();
    const auto work = campaignPeople(session, campaignId);
    if (!work) return work.error();
    if (work->planned.empty())
        return Error{
            ErrorCode::Refused,
            "There is nothing to approve: nobody would get this message. Change the brief and plan again."};
    const auto findings = checkMessages(parts, *work, job);
    if (!findings) return findings.error();
    if (!findings->blocked().empty())
        return Error{ErrorCode::Refused,
                     "The campaign cannot be approved yet. " + *findings->blocked().begin()};

    ReviewOutcome outcome;
    outcome.messages = std::ssize(work->planned);
    outcome.findings = shopFindings(*work, parts.settings);
    for (std::string& sentence : findings->sentences())
        outcome.findings.push_back(std::move(sentence));
    const Instant at = now();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const Digest digest = digestOf(work->planned);
    if (auto ok = store::approveCampaign(parts.book, campaignId, by, at, digest); !ok) return ok.error();
    const nlohmann::json payload{
        {"campaign", campaignId}, {"messages", outcome.messages}, {"digest", hex(digest)}};
    if (auto ok = store::appendToLogbook(parts.book.database(), at, by, "approve", payload.dump()); !ok)
        return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return outcome;
}

}  // namespace tactful::steps
