#pragma once

#include "core/steps/explanation.h"
#include "core/steps/live_plan.h"

#include <memory>
#include <string>
#include <vector>

/// \file
/// Explains a plan: every message and everybody who is left out.
///
/// A question of one person is answered in microseconds, so it may be asked for each row that is looked at.

namespace tactful::steps {

class Explainer {
public:
    /// Cancelled when the job is. `outcome` must be of `plan`.
    /// \param language  of the rules' sentences (GroundFacts::sentence): "en", "de" or "fr"
    static Result<Explainer> create(const LivePlan& plan, std::shared_ptr<const LiveOutcome> outcome,
                                    Job& job, const std::string& language = "en");

    /// Of the customer in a row of the outcome.
    Explanation of(std::size_t row) const;
    /// NotFound if the customer is not in the plan.
    Result<Explanation> ofCustomer(data::CustomerId customer) const;
    /// Everybody, in the order of the rows.
    Result<std::vector<Explanation>> all(Job& job) const;

private:
    struct Parts;
    explicit Explainer(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) {}

    std::shared_ptr<const Parts> m_parts;
};

}  // namespace tactful::steps
