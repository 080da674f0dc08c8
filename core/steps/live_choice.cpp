#include "core/plan/fair_choice.h"
#include "core/steps/live_move.h"

namespace tactful::steps {

void keepWithin(std::int64_t most, LiveDecisions& decisions, Crew& crew)
{
    const ServingColumns& columns = decisions.state->columns;
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; place < decisions.fates.size(); ++place)
        if (decisions.people->fits(place)) places.push_back(place);
    if (most >= std::ssize(places)) return;
    std::vector<plan::Choosable> people(places.size());
    crew.run(places.size(), placesAtOnce, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint32_t place = places[i];
            // Rows are by customer, so the row's number is as good as theirs.
            people[i] = {static_cast<data::CustomerId>(columns.person[place]), decisions.profitOf(place),
                         columns.waited[place], plan::groupsOfSides(columns.groups[place])};
        }
    });
    const plan::Choice choice = plan::chooseWithin(people, most);
    for (const std::uint32_t place : places)
        decisions.fates[place] = PlaceFate::OverBudget;
    for (const std::size_t at : choice.chosen)
        decisions.fates[places[at]] = PlaceFate::WillGetIt;
    decisions.fairPrice = choice;
}

}  // namespace tactful::steps
