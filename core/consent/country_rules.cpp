#include "core/consent/country_rules.h"

#include "core/consent/time_limits.h"

#include <algorithm>

namespace tactful::consent {
namespace {

using data::ConsentType;

Outcome outcomeByAge(Day last, Day now, const Rule& rule)
{
    if (now > addMonths(last, rule.limitMonths)) return Outcome::Block;
    return now >= addMonths(last, rule.warnMonths) ? Outcome::Warn : Outcome::Ok;
}

bool namesItsSender(const data::ShopSettings& shop)
{
    return !shop.name.empty() && !shop.legalName.empty() && !shop.postalAddress.empty() &&
           !shop.replyTo.empty();
}

/// What was agreed to for a time is over, or will be before the last message has gone out.
bool isOverBy(const ConsentState& state, Day day)
{
    if (state.status == ConsentStatus::Ended) return true;
    return state.status == ConsentStatus::Given && state.endsOn && *state.endsOn <= day;
}

bool agreedByChoice(const ConsentState& state)
{
    return state.status == ConsentStatus::Given && !state.prechecked;
}
bool agreedWithProof(const ConsentState& state)
{
    return agreedByChoice(state) && state.provable;
}
bool agreedExplicitly(const ConsentState& state)
{
    return agreedWithProof(state) && state.type == ConsentType::Explicit;
}

/// One contact before the rules: collects the answers, and the ground as soon as one is found.
class Hearing {
public:
    Hearing(const ContactFacts& contact, const SendFacts& send, const RuleBook& rules)
        : m_contact(contact), m_send(send), m_rules(rules)
    {
    }

    Verdict verdict();

private:
    void answer(RuleId id, Outcome outcome)
    {
        m_verdict.answers[static_cast<std::size_t>(id)] = static_cast<Answer>(static_cast<int>(outcome) + 1);
    }
    void blockIf(RuleId id, bool condition) { answer(id, condition ? Outcome::Block : Outcome::Ok); }
    void warnIf(RuleId id, bool condition) { answer(id, condition ? Outcome::Warn : Outcome::Ok); }
    void fixIf(RuleId id, bool condition) { answer(id, condition ? Outcome::Fix : Outcome::Ok); }
    bool hasGround() const { return m_verdict.basis != ConsentType::None; }
    void setGround(RuleId rule, ConsentType basis);
    bool agreementIsGround() const
    {
        return m_verdict.basis == ConsentType::Express || m_verdict.basis == ConsentType::Explicit;
    }
    ConsentType agreedType() const
    {
        return m_contact.email.type == ConsentType::Explicit ? ConsentType::Explicit : ConsentType::Express;
    }

    void askEveryone();
    void askEurope(RuleId groundRule);
    void findEuropeanGround(RuleId groundRule);
    void askEuropeanDuties();
    void askAges();
    void askTimes();
    void askUnitedStates();
    void askCanada();
    bool findImpliedGround();
    void askAustralia();
    void decide();

    const ContactFacts& m_contact;
    const SendFacts& m_send;
    const RuleBook& m_rules;
    Verdict m_verdict;
};

Verdict Hearing::verdict()
{
    const Jurisdiction jurisdiction = m_rules.jurisdictionOf(m_contact.country);
    askEveryone();
    warnIf(RuleId::G2, jurisdiction == Jurisdiction::Unknown);
    switch (jurisdiction) {
    case Jurisdiction::Eu:
    case Jurisdiction::Other:
        askEurope(RuleId::EU1);
        break;
    case Jurisdiction::Uk:
        askEurope(RuleId::UK1);
        break;
    case Jurisdiction::Us:
        askUnitedStates();
        break;
    case Jurisdiction::Ca:
        askCanada();
        break;
    case Jurisdiction::Au:
        askAustralia();
        break;
    case Jurisdiction::Unknown:
        // British rules on the ground are the European ones; asking them again would change nothing.
        askEurope(RuleId::EU1);
        askCanada();
        break;
    }
    decide();
    return m_verdict;
}

void Hearing::setGround(RuleId rule, ConsentType basis)
{
    if (hasGround()) return;
    m_verdict.basisRule = rule;
    m_verdict.basis = basis;
}

void Hearing::askEveryone()
{
    blockIf(RuleId::G0, !m_contact.hasAddress);
    blockIf(RuleId::G1, m_contact.suppression.has_value());
    fixIf(RuleId::G3, !namesItsSender(m_send.shop));
    blockIf(RuleId::G4, !m_send.hasUnsubscribeTag);
    blockIf(RuleId::G6, isOverBy(m_contact.email, m_send.lastDay.value_or(m_send.sendDay)));
    blockIf(RuleId::EU17, m_contact.restricted);
}

void Hearing::askEurope(RuleId groundRule)
{
    blockIf(RuleId::EU6, m_contact.email.saidNo());
    if (!m_contact.email.saidNo()) findEuropeanGround(groundRule);
    askEuropeanDuties();
    askAges();
    askTimes();
}

/// Where no ground holds, the most telling of the reasons is given: what is wrong with their yes, then what
/// is wrong with their purchase, then that there is neither.
void Hearing::findEuropeanGround(RuleId groundRule)
{
    const ConsentState& email = m_contact.email;
    const bool ownSale = m_contact.addressFromSale && m_contact.lastPurchase;
    const bool couldSayNo = m_send.shop.optOutOfferedAtCheckout || email.checkoutChoice.value_or(false);
    const bool given = email.status == ConsentStatus::Given;
    const bool british = groundRule == RuleId::UK1;
    if (agreedWithProof(email)) {
        answer(RuleId::EU2, Outcome::Ok);
        answer(RuleId::EU3, Outcome::Ok);
        setGround(british ? groundRule : RuleId::EU2, agreedType());
    } else if (ownSale && couldSayNo && m_send.similarProducts && m_send.hasUnsubscribeTag) {
        answer(RuleId::EU4, Outcome::Ok);
        setGround(british ? groundRule : RuleId::EU4, ConsentType::SoftOptIn);
    } else {
        if (given) blockIf(RuleId::EU2, email.prechecked);
        if (given) blockIf(RuleId::EU3, !email.provable);
        if (ownSale) answer(RuleId::EU4, Outcome::Block);
        if (!given && !ownSale) answer(groundRule, Outcome::Block);
        return;
    }
    answer(groundRule, Outcome::Ok);
}

void Hearing::askEuropeanDuties()
{
    fixIf(RuleId::EU8, m_send.shop.noticeVersion.empty());
    if (m_send.usesProfiling) fixIf(RuleId::EU9, !m_send.shop.noticeNamesProfiling);
    fixIf(RuleId::EU23, !m_send.shop.processorContract);
    if (m_send.highestTier >= 3) blockIf(RuleId::EU11, !agreedExplicitly(m_contact.picks));
    if (agreementIsGround() && m_contact.country == "DE") warnIf(RuleId::DE1, !m_contact.email.doubleOptInAt);
}

void Hearing::askAges()
{
    if (!m_contact.ageYears) return;
    const Rule& rule = m_rules.rule(RuleId::EU12);
    const bool tooYoungToAgree = agreementIsGround() && *m_contact.ageYears < rule.consentAge;
    const bool profiledMinor = m_send.usesProfiling && *m_contact.ageYears < rule.adultAge;
    blockIf(RuleId::EU12, tooYoungToAgree || profiledMinor);
}

void Hearing::askTimes()
{
    const auto heard = std::max({m_contact.lastPurchase, m_contact.lastInquiry, m_contact.lastInteraction});
    std::optional<Day> agreed;
    if (m_contact.email.givenAt) agreed = dayOf(*m_contact.email.givenAt);
    if (const auto last = std::max(heard, agreed))
        answer(RuleId::EU14, outcomeByAge(*last, m_send.sendDay, m_rules.rule(RuleId::EU14)));
    if (!agreementIsGround()) return;
    const int months = m_rules.rule(RuleId::EU15).warnMonths;
    const auto old = [&](std::optional<Day> day) { return !day || m_send.sendDay > addMonths(*day, months); };
    warnIf(RuleId::EU15, old(agreed) && old(heard));
}

void Hearing::askUnitedStates()
{
    blockIf(RuleId::US1, m_contact.email.saidNo());
    m_verdict.basisRule = RuleId::US1;
    if (agreedByChoice(m_contact.email)) m_verdict.basis = agreedType();
    if (m_send.highestTier >= 3) blockIf(RuleId::US6, !agreedExplicitly(m_contact.picks));
}

void Hearing::askCanada()
{
    const ConsentState& email = m_contact.email;
    blockIf(RuleId::CA5, email.saidNo());
    if (email.saidNo()) return;
    bool ground = true;
    if (agreedWithProof(email)) {
        answer(RuleId::CA1, Outcome::Ok);
        setGround(RuleId::CA1, agreedType());
    } else if (!findImpliedGround()) {
        ground = false;
        if (email.status == ConsentStatus::Given)
            answer(RuleId::CA6, Outcome::Block);
        else if (!m_contact.lastPurchase && !m_contact.lastInquiry)
            answer(RuleId::CA1, Outcome::Block);
    }
    if (ground) answer(RuleId::CA6, Outcome::Ok);
    if (m_send.isPermissionRequest) blockIf(RuleId::CA4, !ground);
}

/// Records the better of purchase and inquiry; both, if neither is good enough.
bool Hearing::findImpliedGround()
{
    const auto ageing = [&](RuleId id, std::optional<Day> last) {
        return last ? outcomeByAge(*last, m_send.sendDay, m_rules.rule(id)) : Outcome::Block;
    };
    const Outcome purchase = ageing(RuleId::CA2, m_contact.lastPurchase);
    const Outcome inquiry = ageing(RuleId::CA3, m_contact.lastInquiry);
    if (std::min(purchase, inquiry) == Outcome::Block) {
        if (m_contact.lastPurchase) answer(RuleId::CA2, purchase);
        if (m_contact.lastInquiry) answer(RuleId::CA3, inquiry);
        return false;
    }
    const bool byPurchase = purchase <= inquiry;
    const RuleId id = byPurchase ? RuleId::CA2 : RuleId::CA3;
    answer(id, std::min(purchase, inquiry));
    setGround(id, byPurchase ? ConsentType::ImpliedPurchase : ConsentType::ImpliedInquiry);
    return true;
}

void Hearing::askAustralia()
{
    if (m_contact.email.saidNo()) {
        answer(RuleId::AU2, Outcome::Block);
        return;
    }
    fixIf(RuleId::AU2, !namesItsSender(m_send.shop));
    if (agreedWithProof(m_contact.email)) {
        answer(RuleId::AU1, Outcome::Ok);
        setGround(RuleId::AU1, agreedType());
        return;
    }
    const Outcome outcome = m_contact.lastPurchase ? outcomeByAge(*m_contact.lastPurchase, m_send.sendDay,
                                                                  m_rules.rule(RuleId::AU1))
                                                   : Outcome::Block;
    answer(RuleId::AU1, outcome);
    if (outcome != Outcome::Block) setGround(RuleId::AU1, ConsentType::ImpliedPurchase);
}

void Hearing::decide()
{
    const auto worst = std::max_element(m_verdict.answers.begin(), m_verdict.answers.end());
    m_verdict.outcome = static_cast<Outcome>(static_cast<int>(*worst) - 1);
    m_verdict.decidedBy = m_verdict.outcome == Outcome::Ok
                              ? m_verdict.basisRule
                              : static_cast<RuleId>(worst - m_verdict.answers.begin());
}

}  // namespace

Verdict judge(const ContactFacts& contact, const SendFacts& send, const RuleBook& rules)
{
    return Hearing(contact, send, rules).verdict();
}

std::string_view sentenceOf(const Verdict& verdict, const RuleBook& rules)
{
    return rules.rule(verdict.decidedBy).sentence(verdict.outcome);
}

std::string basisName(const Verdict& verdict)
{
    if (!verdict.mayBeWritten()) return {};
    const std::string_view ground =
        verdict.basis == ConsentType::None ? "not-needed" : data::nameOf(verdict.basis);
    return std::string(nameOf(verdict.basisRule)) + " " + std::string(ground);
}

ProfilingVerdict mayProfile(const ContactFacts& contact, const RuleBook& rules)
{
    if (contact.restricted) return {false, RuleId::EU17};
    const bool objects = contact.objectsToProfiling || contact.email.status == ConsentStatus::Objected;
    if (objects || contact.picks.saidNo()) return {false, RuleId::EU6};
    if (contact.picks.status == ConsentStatus::Ended) return {false, RuleId::G6};
    const bool minor = contact.ageYears && *contact.ageYears < rules.rule(RuleId::EU12).adultAge;
    if (minor) return {false, RuleId::EU12};
    return {};
}

}  // namespace tactful::consent
