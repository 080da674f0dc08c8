#include "core/steps/goal_dials.h"

#include "core/plan/pick_products.h"

namespace tactful::steps {

data::Dials dialsFor(data::Goal goal)
{
    data::Dials dials;
    dials.nudges = plan::nudgesFor(goal, dials.nudges);
    return dials;
}

data::Dials dialsAfter(const data::Dials& dials, data::Goal before, data::Goal after)
{
    const data::Dials was = dialsFor(before);
    const data::Dials is = dialsFor(after);
    data::Dials moved = dials;
    const auto follow = [](auto& dial, auto from, auto to) {
        if (dial == from) dial = to;
    };
    follow(moved.personal, was.personal, is.personal);
    follow(moved.often, was.often, is.often);
    follow(moved.discovery, was.discovery, is.discovery);
    follow(moved.holdBack, was.holdBack, is.holdBack);
    follow(moved.nudges.clearStock, was.nudges.clearStock, is.nudges.clearStock);
    follow(moved.nudges.newArrivals, was.nudges.newArrivals, is.nudges.newArrivals);
    follow(moved.nudges.margin, was.nudges.margin, is.nudges.margin);
    return moved;
}

}  // namespace tactful::steps
