#pragma once

#include "core/base/money.h"
#include "core/steps/customer_list_step.h"
#include "core/steps/explain_step.h"
#include "core/steps/live_outcome.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// \file
/// Who is in which list of a plan, flat enough for a shop of any size: the words of a row are made when
/// somebody looks at it.

namespace tactful::ui {

/// Every customer is in exactly one of them.
enum class PeopleList { WillGetIt, HeldBack, MayNotBeEmailed, Tired, LeftAlone };
inline constexpr int peopleListCount = 5;
PeopleList listOf(const steps::LiveRow& row);

/// A customer's name, read once for all answers.
struct ListName {
    data::CustomerId customer = 0;
    std::string name;
    std::string town;
    std::string key;  ///< of both, to search
};
using ListNames = std::vector<ListName>;  ///< by ascending customer
std::shared_ptr<const ListNames> listNames(const steps::CustomerList& customers);

class ListedPeople;

struct ListedPerson {
    const ListedPeople* of = nullptr;  ///< lives as long as the row
    std::uint32_t name = 0;            ///< among the names
    std::uint32_t place = 0;           ///< among the rows of the outcome
    PeopleList list = PeopleList::WillGetIt;

    data::CustomerId customer() const;
    QString title() const;    ///< the name
    QString second() const;   ///< the town
    QString words() const;    ///< why, or when it arrives, in short
    QString remedy() const;   ///< what would change it, in short
    std::string key() const;  ///< to search, as foldForSearch() makes it
};

/// All rows with what their words are made of.
class ListedPeople {
public:
    /// Everybody of the outcome whose name is known; who waits for erasure is not.
    ListedPeople(std::shared_ptr<const ListNames> names, const steps::LiveOutcome& outcome,
                 steps::Explainer explainer, const Currency& currency);
    /// Things that are no people: a name and a sentence each.
    explicit ListedPeople(std::vector<std::pair<QString, QString>> things);
    ListedPeople(const ListedPeople&) = delete;
    ListedPeople& operator=(const ListedPeople&) = delete;

    const std::vector<ListedPerson>& rows() const { return m_rows; }
    const std::array<std::int64_t, peopleListCount>& counts() const { return m_counts; }
    /// Nothing for a thing.
    std::optional<steps::Explanation> why(const ListedPerson& row) const;
    const Currency& currency() const { return m_currency; }
    const std::shared_ptr<const ListNames>& names() const { return m_names; }

private:
    friend struct ListedPerson;
    std::shared_ptr<const ListNames> m_names;
    std::optional<steps::Explainer> m_explainer;
    Currency m_currency;
    std::vector<std::pair<QString, QString>> m_things;
    std::vector<ListedPerson> m_rows;
    std::array<std::int64_t, peopleListCount> m_counts{};
};

}  // namespace tactful::ui
