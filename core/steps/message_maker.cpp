#include "core/steps/message_maker.h"

#include "core/compose/message_layout.h"
#include "core/compose/message_words.h"
#include "core/compose/why_line.h"
#include "core/steps/reason_text.h"
#include "core/steps/why_basis.h"
#include "core/store/products.h"

namespace tactful::steps {
namespace {

compose::PersonWords wordsOfPerson(const data::PlannedMessage& planned, const data::PersonalFields& person,
                                   const data::Product* about)
{
    compose::PersonWords words;
    words.firstName = person[data::PersonalField::FirstName];
    words.town = person[data::PersonalField::City];
    words.orders = planned.about.orders;
    words.boughtOn = planned.about.day;
    if (about) {
        words.product = about->name;
        words.aisle = about->aisle;
    }
    return words;
}

}  // namespace

MessageMaker::MessageMaker(compose::Phrases phrases, data::Campaign campaign, const SessionParts& parts,
                           consent::RuleBook rules)
    : m_phrases(std::move(phrases)), m_campaign(std::move(campaign)), m_settings(parts.settings),
      m_zone(parts.zone), m_rules(std::move(rules))
{
}

Result<MessageMaker> MessageMaker::create(SessionParts& parts, const data::Campaign& campaign)
{
    auto phrases = compose::Phrases::forLanguage(parts.settings.language);
    if (!phrases) return phrases.error();
    auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    MessageMaker maker(std::move(*phrases), campaign, parts, std::move(*rules));
    maker.m_catalogue = std::move(*catalogue);
    for (std::size_t row = 0; row < maker.m_catalogue.size(); ++row)
        maker.m_rows.emplace(maker.m_catalogue[row].id, row);
    return maker;
}

MessageMaker MessageMaker::forGoal(data::Goal goal) const
{
    MessageMaker maker = *this;
    maker.m_campaign.brief.goal = goal;
    return maker;
}

const data::Product* MessageMaker::product(data::ProductId id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &m_catalogue[found->second];
}

Result<data::MessageContent> MessageMaker::contentFor(const data::PlannedMessage& planned,
                                                      const data::PersonalFields& person,
                                                      const Contact& contact) const
{
    compose::MessageOrder order;
    order.goal = m_campaign.brief.goal;
    order.lines = planned.lines;
    order.person = wordsOfPerson(planned, person, product(planned.about.product));
    for (const data::Pick& pick : planned.picks) {
        const data::Product* picked = product(pick.product);
        if (!picked)
            return Error{ErrorCode::NotFound,
                         "A product that was planned is no longer in the book. Plan the campaign again."};
        order.picks.push_back({pick, picked, pick.because ? product(pick.because) : nullptr});
    }
    const auto send = sendFactsOf(m_settings, planned.sendDay, contact.mayProfile);
    const consent::Verdict verdict = consent::judge(contact.facts, send, m_rules);
    auto why = compose::whyLineFor(planned.whyLine, whyBasisOf(contact.facts, verdict, m_zone), m_phrases);
    if (!why) return why.error();
    order.whyLine = std::move(*why);
    order.today = planned.sendDay;
    return compose::wordsOf(order, m_settings, m_phrases);
}

std::string MessageMaker::lineText(const std::string& copy, const data::PlannedMessage& planned,
                                   const data::PersonalFields& person) const
{
    compose::MessageOrder order;
    order.goal = m_campaign.brief.goal;
    order.person = wordsOfPerson(planned, person, product(planned.about.product));
    order.today = planned.sendDay;
    const auto line = compose::lineInWords(copy, order, m_settings, m_phrases);
    return line ? *line : copy;
}

Result<Preview> MessageMaker::previewOf(const data::PlannedMessage& planned,
                                        const data::PersonalFields& person, const Contact& contact,
                                        double ceiling) const
{
    const auto content = contentFor(planned, person, contact);
    if (!content) return content.error();
    auto message = compose::renderMessage(*content);
    if (!message) return message.error();
    Preview preview;
    preview.customer = contact.customer.publicId();
    preview.message = std::move(*message);
    preview.score = planned.score;
    preview.ceiling = ceiling;
    preview.shares = planned.shares;
    for (const data::LadderRung& rung : planned.ladder)
        preview.ladder.push_back({rung.score, lineText(rung.copy, planned, person), rung.used});
    preview.basis = planned.basis + ": " + planned.basisReason;
    preview.heldBack = planned.arm == data::Arm::HeldBack;
    preview.bestSellers = planned.arm == data::Arm::BestSellers;
    preview.softenedToLearn = planned.softenedToLearn;
    for (const data::Pick& pick : planned.picks)
        if (const data::Product* picked = product(pick.product))
            preview.picks.push_back({picked->sku, picked->name, reasonText(pick, product(pick.because)),
                                     pick.source, pick.newToThem});
    return preview;
}

}  // namespace tactful::steps
