#include "core/steps/message_flags.h"

#include "core/base/text.h"
#include "core/compose/brand_check.h"
#include "core/compose/message_layout.h"
#include "core/store/personal_fields.h"
#include "core/store/sales.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr std::size_t fullLooks = 12;  ///< messages laid out and looked at whole, spread evenly
constexpr data::SensitivityTier delicateFrom = 2;

std::map<data::CustomerId, Day> delicatePurchases(const data::SalesHistory& sales, const MessageMaker& maker,
                                                  Day sendFrom)
{
    std::map<data::CustomerId, Day> last;
    for (const data::SaleLine& line : sales.lines) {
        if (line.customer == 0 || line.quantity <= 0 || sendFrom - line.day > delicateDays) continue;
        const data::Product* product = maker.product(line.product);
        if (!product || product->tier < delicateFrom) continue;
        Day& day = last[line.customer];
        day = std::max(day, line.day);
    }
    return last;
}

std::string points(double score)
{
    return std::to_string(std::lround(score));
}

ReviewFlag flagOf(FlagReason reason, std::string sentence, double limit = 0.0)
{
    ReviewFlag flag;
    flag.reason = reason;
    flag.limit = limit;
    flag.sentence = std::move(sentence);
    return flag;
}

/// An agreement that was given, but of which it is not on file when, how or to which words.
bool lacksProof(const Contact& contact, const consent::Verdict& verdict)
{
    const bool agreed =
        verdict.basis == data::ConsentType::Express || verdict.basis == data::ConsentType::Explicit;
    return verdict.mayBeWritten() && agreed && !contact.facts.email.provable;
}

/// Everything that is seen without the words of the message.
class FactFlags {
public:
    FactFlags(const ReviewWork& work, const data::ShopSettings& settings) : m_work(work), m_settings(settings)
    {
    }

    std::vector<ReviewFlag> of(const data::PlannedMessage& message, const Contact& contact,
                               const data::PersonalFields& person) const
    {
        std::vector<ReviewFlag> flags;
        const auto send = sendFactsOf(m_settings, message.sendDay, contact.mayProfile);
        if (lacksProof(contact, consent::judge(contact.facts, send, m_work.people.rules)))
            flags.push_back(flagOf(FlagReason::BasisWithoutProof,
                                   "They agreed, but when, how and to which words is not on file."));
        if (message.score > m_settings.houseLimit)
            flags.push_back(flagOf(FlagReason::AboveHouseLimit,
                                   "More personal (" + points(message.score) + ") than your house limit of " +
                                       points(m_settings.houseLimit) + ".",
                                   m_settings.houseLimit));
        if (m_work.delicate.contains(message.customer))
            flags.push_back(
                flagOf(FlagReason::DelicatePurchase,
                       "They bought something delicate lately. It is neither used nor mentioned, but "
                       "a cheerful line may sit badly."));
        addStock(message, flags);
        const double ceiling = m_work.people.campaign.brief.dials.personal;
        if (message.score <= ceiling && ceiling - message.score <= closeToCeilingPoints &&
            m_work.softer.softer(message, person, contact))
            flags.push_back(
                flagOf(FlagReason::CloseToCeiling,
                       "Just under your ceiling of " + points(ceiling) + ", and a softer line is at hand.",
                       ceiling));
        return flags;
    }

private:
    void addStock(const data::PlannedMessage& message, std::vector<ReviewFlag>& flags) const
    {
        for (const data::Pick& pick : message.picks) {
            const data::Product* product = m_work.maker.product(pick.product);
            if (!product || !product->stock) continue;
            const std::int64_t wanted = m_work.shownTo.at(pick.product);
            if (*product->stock > stockNearlyOutPieces && *product->stock >= wanted) continue;
            ReviewFlag flag =
                flagOf(FlagReason::StockNearlyOut, product->name + ": " + groupedNumber(*product->stock) +
                                                       " left, shown to " + groupedNumber(wanted) + ".");
            flag.productName = product->name;
            flag.left = *product->stock;
            flag.wanted = wanted;
            flags.push_back(std::move(flag));
        }
    }

    const ReviewWork& m_work;
    const data::ShopSettings& m_settings;
};

/// Looks at the words of one message, whole where asked.
Result<std::vector<compose::Finding>> findingsOf(const data::MessageContent& content, bool whole,
                                                 const compose::CheckOptions& options)
{
    std::vector<compose::Finding> found = compose::checkContent(content, options);
    if (!whole) return found;
    const auto message = compose::renderMessage(content);
    if (!message) return message.error();
    for (compose::Finding& finding : compose::checkRendered(*message, options))
        found.push_back(std::move(finding));
    return found;
}

void addFlags(const std::vector<compose::Finding>& found, std::vector<ReviewFlag>& flags)
{
    for (const compose::Finding& finding : found) {
        ReviewFlag flag = flagOf(FlagReason::BrandFinding, finding.message);
        flag.finding = finding.rule;
        flags.push_back(std::move(flag));
    }
}

void count(const std::vector<compose::Finding>& found, MessageFindings& into)
{
    for (const compose::Finding& finding : found) {
        ++into.findings[finding.rule + ": " + finding.message];
        if (finding.severity == compose::Severity::Block) into.blocked.insert(finding.message);
    }
}

/// What is found in every message is about the shop or the template: no decision about one person mends it.
void keepOnlyPersonal(MessageFindings& found, std::size_t messages)
{
    if (messages < 2) return;
    std::map<std::pair<std::string, std::string>, std::size_t> counts;
    for (const FlaggedMessage& message : found.flagged)
        for (const ReviewFlag& flag : message.flags)
            if (flag.reason == FlagReason::BrandFinding) ++counts[{flag.finding, flag.sentence}];
    for (FlaggedMessage& message : found.flagged)
        std::erase_if(message.flags, [&](const ReviewFlag& flag) {
            return flag.reason == FlagReason::BrandFinding &&
                   counts[{flag.finding, flag.sentence}] == messages;
        });
}

/// Leaves the flag "close to the ceiling" to the most personal messages, between equals the first customers.
void keepClosest(MessageFindings& found, const std::vector<data::PlannedMessage>& messages)
{
    const auto isClose = [](const ReviewFlag& flag) { return flag.reason == FlagReason::CloseToCeiling; };
    std::vector<std::size_t> close;
    for (std::size_t at = 0; at < found.flagged.size(); ++at)
        if (std::any_of(found.flagged[at].flags.begin(), found.flagged[at].flags.end(), isClose))
            close.push_back(at);
    std::stable_sort(close.begin(), close.end(), [&](std::size_t a, std::size_t b) {
        return messages[found.flagged[a].row].score > messages[found.flagged[b].row].score;
    });
    for (std::size_t i = mostCloseToCeiling; i < close.size(); ++i)
        std::erase_if(found.flagged[close[i]].flags, isClose);
}

/// Puts one message after another to the checks.
class FlagSearch {
public:
    FlagSearch(const ReviewWork& work, const data::ShopSettings& settings)
        : m_work(work), m_facts(work, settings),
          m_step(std::max<std::size_t>(1, work.asPlanned.size() / fullLooks))
    {
        m_options.replyTo = settings.replyTo;
    }

    Status look(const data::PersonalFields& person)
    {
        const std::size_t row = m_row++;
        const data::PlannedMessage& planned = m_work.asPlanned[row];
        const Contact& contact = *m_work.people.find(planned.customer);
        const bool whole = row % m_step == 0;
        const auto found = findingsFor(planned, person, contact, whole);
        if (!found) return found.error();
        std::vector<ReviewFlag> flags = m_facts.of(planned, contact, person);
        addFlags(*found, flags);
        std::stable_sort(flags.begin(), flags.end(),
                         [](const ReviewFlag& a, const ReviewFlag& b) { return a.reason < b.reason; });
        if (!flags.empty()) m_found.flagged.push_back({row, std::move(flags)});
        if (!m_work.decisionOn(planned.customer)) {
            count(*found, m_found);
        } else if (const data::PlannedMessage* current = m_work.current(planned.customer)) {
            const auto now = findingsFor(*current, person, contact, whole);
            if (!now) return now.error();
            count(*now, m_found);
        }
        return {};
    }

    MessageFindings finish()
    {
        keepOnlyPersonal(m_found, m_work.asPlanned.size());
        keepClosest(m_found, m_work.asPlanned);
        std::erase_if(m_found.flagged, [](const FlaggedMessage& message) { return message.flags.empty(); });
        return std::move(m_found);
    }

private:
    Result<std::vector<compose::Finding>> findingsFor(const data::PlannedMessage& message,
                                                      const data::PersonalFields& person,
                                                      const Contact& contact, bool whole) const
    {
        const auto content = m_work.maker.contentFor(message, person, contact);
        if (!content) return content.error();
        return findingsOf(*content, whole, m_options);
    }

    const ReviewWork& m_work;
    FactFlags m_facts;
    std::size_t m_step;
    std::size_t m_row = 0;
    compose::CheckOptions m_options;
    MessageFindings m_found;
};

}  // namespace

const store::MessageDecisionRecord* ReviewWork::decisionOn(data::CustomerId customer) const
{
    const auto found = std::lower_bound(
        decisions.begin(), decisions.end(), customer,
        [](const store::MessageDecisionRecord& record, data::CustomerId id) { return record.customer < id; });
    return found == decisions.end() || found->customer != customer ? nullptr : &*found;
}

const data::PlannedMessage* ReviewWork::current(data::CustomerId customer) const
{
    const auto found = std::lower_bound(
        people.planned.begin(), people.planned.end(), customer,
        [](const data::PlannedMessage& message, data::CustomerId id) { return message.customer < id; });
    return found == people.planned.end() || found->customer != customer ? nullptr : &*found;
}

Result<ReviewWork> reviewWork(Session& session, data::CampaignId id)
{
    SessionParts& parts = session.parts();
    auto people = campaignPeople(session, id);
    if (!people) return people.error();
    auto decisions = store::messageDecisions(parts.book, id);
    if (!decisions) return decisions.error();
    auto decided = store::decidedMessages(parts.book, id);
    if (!decided) return decided.error();
    auto maker = MessageMaker::create(parts, people->campaign);
    if (!maker) return maker.error();
    const auto sales = store::salesHistory(parts.book, people->campaign.sendTo);
    if (!sales) return sales.error();
    auto softer = SofterLines::create(parts, people->campaign, *sales);
    if (!softer) return softer.error();

    ReviewWork work{std::move(*people),
                    std::move(*decided),
                    std::move(*decisions),
                    std::move(*maker),
                    std::move(*softer),
                    {},
                    {}};
    const std::size_t firsts = work.asPlanned.size();
    for (const data::PlannedMessage& message : work.people.planned)
        if (message.arm != data::Arm::HeldBack && !work.decisionOn(message.customer))
            work.asPlanned.push_back(message);
    std::inplace_merge(
        work.asPlanned.begin(), work.asPlanned.begin() + static_cast<std::ptrdiff_t>(firsts),
        work.asPlanned.end(),
        [](const data::PlannedMessage& a, const data::PlannedMessage& b) { return a.customer < b.customer; });
    work.delicate = delicatePurchases(*sales, work.maker, work.people.campaign.sendFrom);
    for (const data::PlannedMessage& message : work.asPlanned)
        for (const data::Pick& pick : message.picks)
            ++work.shownTo[pick.product];
    return work;
}

Result<MessageFindings> findFlags(SessionParts& parts, const ReviewWork& work, Job& job)
{
    FlagSearch search(work, parts.settings);
    std::vector<data::CustomerId> customers;
    for (const data::PlannedMessage& message : work.asPlanned)
        customers.push_back(message.customer);
    std::int64_t done = 0;
    job.begin("Checking the messages", ProgressUnit::Customers, std::ssize(customers));
    const auto look = [&](data::CustomerId, const data::PersonalFields& person) -> Status {
        if (job.cancelled()) return Job::cancelledError();
        job.report(++done);
        return search.look(person);
    };
    if (auto ok = store::forEachPerson(parts.book, customers, look); !ok) return ok.error();
    return search.finish();
}

std::vector<std::string> shopFindings(const CampaignPeople& people, const data::ShopSettings& settings,
                                      const consent::RuleBook& words)
{
    std::set<std::string> sentences;
    for (const data::PlannedMessage& message : people.planned) {
        const Contact* contact = people.find(message.customer);
        if (!contact) continue;
        const auto send = sendFactsOf(settings, message.sendDay, contact->mayProfile);
        const auto verdict = consent::judge(contact->facts, send, people.rules);
        for (std::size_t rule = 0; rule < consent::ruleCount; ++rule) {
            const auto id = static_cast<consent::RuleId>(rule);
            if (verdict.answer(id) == consent::Answer::Fix)
                sentences.insert(std::string(nameOf(id)) + ": " +
                                 words.rule(id).sentence(consent::Outcome::Fix));
        }
    }
    return {sentences.begin(), sentences.end()};
}

}  // namespace tactful::steps
