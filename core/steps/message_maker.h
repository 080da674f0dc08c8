#pragma once

#include "core/compose/phrases.h"
#include "core/data/campaign.h"
#include "core/data/message.h"
#include "core/data/person.h"
#include "core/data/planned.h"
#include "core/data/product.h"
#include "core/steps/contacts.h"
#include "core/steps/message_step.h"

#include <map>
#include <string>
#include <vector>

/// \file
/// From what was planned for somebody to that person's words. Seen by the steps alone.

namespace tactful::steps {

class MessageMaker {
public:
    static Result<MessageMaker> create(SessionParts& parts, const data::Campaign& campaign);

    /// The same for a campaign of another goal.
    MessageMaker forGoal(data::Goal goal) const;

    /// The exact message, and why it is as it is. NotFound as contentFor().
    /// \param ceiling  of the campaign, on the surface scale
    Result<Preview> previewOf(const data::PlannedMessage& planned, const data::PersonalFields& person,
                              const Contact& contact, double ceiling) const;

    /// NotFound, naming the place, if a line needs something that is not on file any more.
    Result<data::MessageContent> contentFor(const data::PlannedMessage& planned,
                                            const data::PersonalFields& person, const Contact& contact) const;

    /// One line of the message with its places filled, for the ladder; the key itself where that cannot be.
    std::string lineText(const std::string& copy, const data::PlannedMessage& planned,
                         const data::PersonalFields& person) const;

    const data::Product* product(data::ProductId id) const;
    const compose::Phrases& phrases() const { return m_phrases; }

private:
    MessageMaker(compose::Phrases phrases, data::Campaign campaign, const SessionParts& parts,
                 consent::RuleBook rules);

    compose::Phrases m_phrases;
    data::Campaign m_campaign;
    data::ShopSettings m_settings;
    TimeZone m_zone;
    consent::RuleBook m_rules;
    std::vector<data::Product> m_catalogue;
    std::map<data::ProductId, std::size_t> m_rows;
};

}  // namespace tactful::steps
