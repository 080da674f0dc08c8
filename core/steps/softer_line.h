#pragma once

#include "core/compose/line_slots.h"
#include "core/data/person.h"
#include "core/data/planned.h"
#include "core/data/product.h"
#include "core/data/sale.h"
#include "core/steps/contacts.h"
#include "core/tact/tact_rules.h"

#include <cstddef>
#include <map>
#include <optional>

/// \file
/// How could a planned message be said a little less personally? Seen by the steps alone.
///
/// What the plan knew of the person is put together again from what was kept with the message, so the scores
/// are the plan's own scores.

namespace tactful::steps {

/// A message one rung further down its ladder.
struct SofterMessage {
    data::PlannedMessage message;  ///< lines, scores, ladder and shares are new, all else is as it was
    std::size_t line = 0;          ///< which of its lines changed
};

class SofterLines {
public:
    /// `sales` up to the as-of day of the campaign, in the order that data::SalesHistory promises.
    static Result<SofterLines> create(SessionParts& parts, const data::Campaign& campaign,
                                      const data::SalesHistory& sales);

    /// The line whose next softer variant takes most from the score gives way to it. Nothing where every line
    /// is as soft as it can be. The heading over the picks is no such line: it alone, read beside the other,
    /// says nothing of the person.
    std::optional<SofterMessage> softer(const data::PlannedMessage& planned,
                                        const data::PersonalFields& person, const Contact& contact) const;

private:
    SofterLines(tact::TactRules rules, data::Campaign campaign);
    data::SensitivityTier tierOf(data::ProductId product) const;
    compose::WhatIsKnown knownOf(const data::PlannedMessage& planned, const data::PersonalFields& person,
                                 const Contact& contact) const;
    data::MessageContext contextOf(const Contact& contact) const;

    tact::TactRules m_rules;
    data::Campaign m_campaign;
    std::map<data::ProductId, data::SensitivityTier> m_tiers;
    std::map<data::ProductId, bool> m_hasAisle;
    std::map<data::CustomerId, int> m_ordersLastYear;  ///< of whoever ever ordered
};

}  // namespace tactful::steps
