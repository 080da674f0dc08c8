#pragma once

#include "core/steps/live_state.h"
#include "core/steps/order_ways.h"
#include "core/steps/shop_models.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

/// \file
/// The shop as it was known on a day of the past. Seen by the steps alone.

namespace tactful::steps {

/// Reads the book once; each day is made from that.
class PastShop {
public:
    static Result<PastShop> read(SessionParts& parts, Day upTo, std::uint64_t seed);

    using Heard = std::map<data::CustomerId, std::vector<tact::PastMessage>>;

    /// Everything that a plan made on that day would know. `heard` is what left the house before.
    Result<std::shared_ptr<const LiveShop>> on(Day day, Heard heard, Job& job);

    Day firstSale() const { return m_firstSale; }

private:
    PastShop(SessionParts& parts, MessageMaker maker) : m_parts(&parts), m_maker(std::move(maker)) {}

    Result<OrderWays> waysOn(Day day, const LearnMaterial& material, Job& job);

    SessionParts* m_parts;
    MessageMaker m_maker;
    data::SalesHistory m_sales;
    std::vector<data::Product> m_catalogue;
    Day m_firstSale;
    std::uint64_t m_seed = 1;
    // Judged once a month: which rule or model is best does not change from week to week.
    std::optional<Day> m_judgedOn;
    OrderWays m_ways;
    PickRule m_pickRule = PickRule::Model;
    PickRule m_newRule = PickRule::Model;
    std::optional<models::RepeatOrders> m_population;
};

}  // namespace tactful::steps
