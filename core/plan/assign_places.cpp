#include "core/plan/assign_places.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace tactful::plan {
namespace {

constexpr double unitsOfWorth = 1e9;
constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t peopleBetweenLooks = 64;  ///< at the job

/// Whole numbers, so that sums are exact and ties are ties.
std::int64_t unitsOf(double worth)
{
    return std::llround(worth * unitsOfWorth);
}

/// Somebody who could go elsewhere, and what is lost by it.
struct Move {
    std::int64_t loss = 0;
    std::uint32_t person = 0;

    bool operator>(const Move& other) const
    {
        return std::tie(loss, person) > std::tie(other.loss, other.person);
    }
};

using Moves = std::priority_queue<Move, std::vector<Move>, std::greater<>>;

/// People come in one by one. Each takes the shortest path, through people who move on, to a place that has
/// room; prices on the places keep all steps of a path at 0 or above. One place more, with room for everybody
/// and worth nothing, is going without.
class ShortestPaths {
public:
    ShortestPaths(const PlaceWishes& wishes, std::int64_t mostSteps)
        : m_wishes(wishes), m_places(wishes.room.size() + 1), m_stepsLeft(mostSteps), m_room(wishes.room),
          m_price(m_places, 0), m_queueOf(m_places * m_places, none), m_targets(m_places),
          m_at(wishes.people(), none), m_distance(m_places), m_from(m_places), m_via(m_places),
          m_done(m_places)
    {
        m_room.push_back(std::numeric_limits<int>::max());
    }

    /// False where it gave up.
    bool add(std::uint32_t person)
    {
        const std::size_t end = findRoom(person);
        if (m_stepsLeft < 0) return false;
        for (std::size_t place = 0; place < m_places; ++place)
            if (m_done[place] != 0) m_price[place] += m_distance[place] - m_distance[end];
        --m_room[end];
        for (auto place = static_cast<std::int32_t>(end); place != none;
             place = m_from[static_cast<std::size_t>(place)])
            settle(m_via[static_cast<std::size_t>(place)], place);
        return true;
    }

    PlacesGiven given() const
    {
        PlacesGiven places = m_at;
        const auto without = static_cast<std::int32_t>(m_places - 1);
        std::replace(places.begin(), places.end(), without, noPlace);
        return places;
    }

private:
    static constexpr std::int32_t none = -1;

    void reach(std::size_t place, std::int64_t distance, std::int32_t from, std::uint32_t via)
    {
        if (distance >= m_distance[place]) return;
        m_distance[place] = distance;
        m_from[place] = from;
        m_via[place] = via;
        m_open.emplace(distance, place);
    }

    /// Dijkstra's shortest path to the nearest place with room.
    std::size_t findRoom(std::uint32_t person)
    {
        std::fill(m_distance.begin(), m_distance.end(), unreached);
        std::fill(m_done.begin(), m_done.end(), std::uint8_t{0});
        m_open = {};
        reach(m_places - 1, 0, none, person);
        for (std::size_t wish = m_wishes.start[person]; wish < m_wishes.start[person + 1]; ++wish) {
            const auto place = static_cast<std::size_t>(m_wishes.place[wish]);
            reach(place, -unitsOf(m_wishes.worth[wish]) - m_price[place], none, person);
        }
        for (;;) {
            const auto [distance, place] = m_open.top();
            m_open.pop();
            --m_stepsLeft;
            if (m_done[place] != 0 || distance > m_distance[place]) continue;
            if (m_room[place] > 0 || m_stepsLeft < 0) return place;
            m_done[place] = 1;
            for (const std::int32_t next : m_targets[place])
                passOn(place, static_cast<std::size_t>(next));
        }
    }

    void passOn(std::size_t place, std::size_t next)
    {
        --m_stepsLeft;
        if (m_done[next] != 0) return;
        Moves& moves = m_queues[static_cast<std::size_t>(m_queueOf[place * m_places + next])];
        while (!moves.empty() && m_at[moves.top().person] != static_cast<std::int32_t>(place)) {
            moves.pop();  // moved on since
            --m_stepsLeft;
        }
        if (moves.empty()) return;
        const std::int64_t step = moves.top().loss + m_price[place] - m_price[next];
        reach(next, m_distance[place] + step, static_cast<std::int32_t>(place), moves.top().person);
    }

    void offer(std::size_t place, std::size_t next, Move move)
    {
        std::int32_t& queue = m_queueOf[place * m_places + next];
        if (queue == none) {
            queue = static_cast<std::int32_t>(m_queues.size());
            m_queues.emplace_back();
            m_targets[place].push_back(static_cast<std::int32_t>(next));
        }
        m_queues[static_cast<std::size_t>(queue)].push(move);
        --m_stepsLeft;
    }

    void settle(std::uint32_t person, std::int32_t place)
    {
        m_at[person] = place;
        const auto here = static_cast<std::size_t>(place);
        const std::size_t without = m_places - 1;
        if (here == without) return;  // there is room for ever: nobody is ever moved from it
        const std::size_t begin = m_wishes.start[person], end = m_wishes.start[person + 1];
        std::int64_t worth = 0;
        for (std::size_t wish = begin; wish < end; ++wish)
            if (m_wishes.place[wish] == place) worth = unitsOf(m_wishes.worth[wish]);
        for (std::size_t wish = begin; wish < end; ++wish)
            if (m_wishes.place[wish] != place)
                offer(here, static_cast<std::size_t>(m_wishes.place[wish]),
                      {worth - unitsOf(m_wishes.worth[wish]), person});
        offer(here, without, {worth, person});
    }

    const PlaceWishes& m_wishes;
    std::size_t m_places;
    std::int64_t m_stepsLeft;
    std::vector<int> m_room;  ///< left
    std::vector<std::int64_t> m_price;
    std::vector<std::int32_t> m_queueOf;  ///< by place and next place
    std::vector<Moves> m_queues;
    std::vector<std::vector<std::int32_t>> m_targets;
    PlacesGiven m_at;

    // Of the path that is looked for.
    std::vector<std::int64_t> m_distance;
    std::vector<std::int32_t> m_from;
    std::vector<std::uint32_t> m_via;
    std::vector<std::uint8_t> m_done;
    std::priority_queue<std::pair<std::int64_t, std::size_t>,
                        std::vector<std::pair<std::int64_t, std::size_t>>, std::greater<>>
        m_open;
};

}  // namespace

PlacesGiven placesInTurn(const PlaceWishes& wishes)
{
    std::vector<std::uint32_t> personOf(wishes.place.size());
    for (std::size_t person = 0; person < wishes.people(); ++person)
        for (std::size_t wish = wishes.start[person]; wish < wishes.start[person + 1]; ++wish)
            personOf[wish] = static_cast<std::uint32_t>(person);
    std::vector<std::size_t> order(wishes.place.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(wishes.worth[b], personOf[a], wishes.place[a]) <
               std::tie(wishes.worth[a], personOf[b], wishes.place[b]);
    });
    PlacesGiven given(wishes.people(), noPlace);
    std::vector<int> room = wishes.room;
    for (const std::size_t wish : order) {
        int& left = room[static_cast<std::size_t>(wishes.place[wish])];
        if (given[personOf[wish]] != noPlace || left == 0) continue;
        given[personOf[wish]] = wishes.place[wish];
        --left;
    }
    return given;
}

Result<std::optional<PlacesGiven>> bestPlaces(const PlaceWishes& wishes, std::int64_t mostSteps,
                                              const Job& job)
{
    ShortestPaths paths(wishes, mostSteps);
    for (std::size_t person = 0; person < wishes.people(); ++person) {
        if (person % peopleBetweenLooks == 0 && job.cancelled()) return Job::cancelledError();
        if (!paths.add(static_cast<std::uint32_t>(person))) return std::optional<PlacesGiven>();
    }
    return std::optional<PlacesGiven>(paths.given());
}

double worthOf(const PlaceWishes& wishes, const PlacesGiven& given)
{
    double sum = 0.0;
    for (std::size_t person = 0; person < wishes.people(); ++person)
        for (std::size_t wish = wishes.start[person]; wish < wishes.start[person + 1]; ++wish)
            if (wishes.place[wish] == given[person]) sum += wishes.worth[wish];
    return sum;
}

double mostWorth(const PlaceWishes& wishes)
{
    double sum = 0.0;
    for (std::size_t person = 0; person < wishes.people(); ++person) {
        double best = 0.0;
        for (std::size_t wish = wishes.start[person]; wish < wishes.start[person + 1]; ++wish)
            best = std::max(best, wishes.worth[wish]);
        sum += best;
    }
    return sum;
}

}  // namespace tactful::plan
