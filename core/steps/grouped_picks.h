#pragma once

#include "core/data/pick.h"
#include "core/models/suggestion.h"
#include "core/steps/shop_past.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

/// \file
/// Which number of a product can somebody have, and what did they buy of it? Seen by the steps alone.
///
/// Models know groups of numbers by their lead (ShopPast::groups). What is shown is one number that may be
/// offered: the one they bought, if it can be had, else the one of its group that sells best lately. What is
/// said about their purchases is true of the very number it names.

namespace tactful::steps {

/// One customer after the other; what is passed must outlive it.
class GroupedPicks {
public:
    /// \param allowed  per product of the catalogue; empty: all
    GroupedPicks(const ShopPast& past, const std::vector<char>& allowed);

    /// The same for leads: those with any number that is allowed. Empty: all.
    std::vector<char> allowedLeads() const;

    /// As a pick of the book; nothing where they sent back all that could be had of it. Bought for another
    /// number: `because` is that one.
    std::optional<data::Pick> pickOf(const models::Suggestion& suggestion, std::size_t row);

    /// The number of the lead's group that sells best lately and is allowed; -1: none is.
    std::int32_t bestOf(std::int32_t lead) const { return bestOf(lead, noCustomer); }

private:
    static constexpr std::size_t noCustomer = static_cast<std::size_t>(-1);

    bool isAllowed(std::int32_t product) const;
    bool sentBack(std::int32_t product, std::size_t row) const;
    std::int32_t bestOf(std::int32_t lead, std::size_t row) const;
    /// What they bought last of the group and may have again; failing that, what they bought last. -1: none.
    std::int32_t boughtOf(std::int32_t lead, std::size_t row);
    const std::vector<std::int32_t>* groupOf(std::int32_t lead) const;

    const ShopPast& m_past;
    const std::vector<char>& m_allowed;
    std::map<std::int32_t, std::vector<std::int32_t>> m_groups;  ///< by lead; of more than one number
    std::map<std::int32_t, std::int32_t> m_soldLately;           ///< baskets, of numbers in groups
    std::map<std::int32_t, OwnPurchase> m_own;                   ///< of the customer in m_row
    std::size_t m_row = noCustomer;
};

}  // namespace tactful::steps
