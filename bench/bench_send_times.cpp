/// \file
/// What does sharing out scarce hours well cost, and what does it gain? Prints, for plans in which all the
/// room there is is needed, how much is lost by giving hours in turn, and the time that both ways take.

#include "core/base/random.h"
#include "core/plan/assign_places.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace tactful;
using namespace tactful::plan;

constexpr std::size_t wishesEach = 12;

/// Everybody's twelve best of `places`, with as much room as there are people: tastes are a Dirichlet of
/// weight 8 around common ones, as in SCIENCE.md section 3.
PlaceWishes fullPlan(Random& random, int people, int places)
{
    PlaceWishes wishes;
    std::vector<double> common;
    for (int place = 0; place < places; ++place)
        common.push_back(random.gamma(2.0, 1.0));
    wishes.room.assign(static_cast<std::size_t>(places), (people + places - 1) / places);
    wishes.start.push_back(0);
    std::vector<std::pair<double, std::int32_t>> tastes;
    for (int person = 0; person < people; ++person) {
        tastes.clear();
        for (int place = 0; place < places; ++place)
            tastes.emplace_back(random.gamma(8.0 * common[static_cast<std::size_t>(place)] / places, 1.0),
                                place);
        std::sort(tastes.begin(), tastes.end(), std::greater<>());
        tastes.resize(std::min(tastes.size(), wishesEach));
        for (const auto& [worth, place] : tastes) {
            wishes.place.push_back(place);
            wishes.worth.push_back(worth);
        }
        wishes.start.push_back(wishes.place.size());
    }
    return wishes;
}

double cpuMilliseconds(const std::function<void()>& work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main()
{
    std::printf("people places  in turn ms  best ms   lost by turn (mean, most of 10)\n");
    for (const int people : {200, 1000, 2000, 5000, 20000}) {
        for (const int places : {14, 42, 98}) {
            Random random(20);
            double turnTime = 0.0, bestTime = 0.0, lost = 0.0, most = 0.0;
            const int rounds = people > 5000 ? 2 : 10;
            for (int round = 0; round < rounds; ++round) {
                const PlaceWishes wishes = fullPlan(random, people, places);
                PlacesGiven turn, best;
                turnTime += cpuMilliseconds([&] { turn = placesInTurn(wishes); }) / rounds;
                bestTime += cpuMilliseconds([&] { best = **bestPlaces(wishes, 1LL << 50, Job()); }) / rounds;
                const double loss = 1.0 - worthOf(wishes, turn) / worthOf(wishes, best);
                lost += loss / rounds;
                most = std::max(most, loss);
            }
            std::printf("%6d %6d  %10.2f %8.2f   %.2f%%, %.2f%%\n", people, places, turnTime, bestTime,
                        100.0 * lost, 100.0 * most);
        }
    }
    return 0;
}
