#pragma once

#include "core/data/model_run.h"
#include "core/data/signal.h"
#include "core/plan/pick_products.h"
#include "core/plan/schedule.h"
#include "core/steps/contacts.h"
#include "core/steps/learnt_past.h"

#include <map>
#include <optional>
#include <vector>

/// \file
/// What a plan knows of each person, without knowing who they are. Seen by the steps alone.

namespace tactful::steps {

/// Everything of one customer that deciding, choosing and scoring read.
struct PlanPerson {
    Contact contact;
    // Of whoever may not be profiled the rest stays as for somebody of whom nothing is known.
    data::Stage stage = data::Stage::NoOrders;
    data::Relationship relationship = data::Relationship::New;
    data::CustomerScore score;  ///< of zeros where nothing was learnt of them
    double spentLastYearMinor = 0.0;
    double meanOrderMinor = 0.0;
    int orders = 0;
    std::optional<Day> firstOrder;
    bool hasFirstName = false;
    bool hasTown = false;
    plan::OrderTimes times;
    plan::PickCustomer tastes;           ///< empty for whoever may not be profiled
    std::vector<data::Pick> candidates;  ///< from the models; empty for whoever may not be profiled
    // The last purchase that may be spoken of.
    data::ProductId lastProduct = 0;
    std::optional<Day> lastProductDay;
    bool refillDue = false;            ///< bought at least twice, and the usual gap is nearly over
    std::optional<int> wishedGapDays;  ///< their own wish, in days between two messages
    std::optional<Day> joined;         ///< see joinedOn()
};

struct PlanPeople {
    std::vector<PlanPerson> people;   ///< every customer known by then, ascending
    std::vector<data::Pick> popular;  ///< best sellers, for everybody
    plan::OrderTimes shopTimes;
    double hourWeight = 8.0;     ///< of the shop's times against a person's own, in orders
    double weekdayWeight = 8.0;  ///< the same for weekdays
    std::map<data::ProductId, const data::Product*> products;  ///< into the material's catalogue
    std::map<data::ProductId, int> aisles;                     ///< numbers of aisles; 0: none
};

/// `material` must outlive what is returned.
/// \param until  the last day of sending: an agreement for a time that ends by then has ended
Result<PlanPeople> planPeople(SessionParts& parts, const LearnMaterial& material, Day until, Job& job);

}  // namespace tactful::steps
