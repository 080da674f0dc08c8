#include "tests/steps/random_live_shop.h"

#include "core/plan/send_value.h"
#include "core/tact/surface_scale.h"

#include <algorithm>
#include <array>

namespace tactful::test {
namespace {

using steps::LiveShop;
using steps::PlanPerson;
using steps::PlanState;

void changeLaw(consent::ContactFacts& facts, Random& random)
{
    if (random.chance(0.1)) facts.hasAddress = false;
    if (random.chance(0.1)) facts.suppression = data::SuppressionReason::Unsubscribed;
    if (random.chance(0.1)) facts.restricted = true;
    if (random.chance(0.1)) facts.email.status = consent::ConsentStatus::Objected;
    if (random.chance(0.1)) facts.email = {};
    if (random.chance(0.1)) facts.lastInteraction.reset();
}

/// Wishes, days of joining and a past of all kinds.
void changeHearing(PlanPerson& person, std::vector<tact::PastMessage>& past, Day today, Random& random)
{
    constexpr std::array<int, 4> wishes{7, 14, 30, 90};
    constexpr std::array<tact::MessageKind, 3> kinds{
        tact::MessageKind::Promotion, tact::MessageKind::Newsletter, tact::MessageKind::Welcome};
    const auto days = [&random](int most) { return static_cast<std::int32_t>(random.between(0, most)); };
    person.wishedGapDays.reset();
    if (random.chance(0.2)) person.wishedGapDays = wishes[static_cast<std::size_t>(random.between(0, 3))];
    person.joined.reset();
    if (random.chance(0.15)) person.joined = today - days(20);
    for (int i = 0; i < 4 && random.chance(0.4); ++i)
        past.push_back({today - days(40), kinds[static_cast<std::size_t>(random.between(0, 2))]});
}

/// The slow way for one shop under certain dials.
class Slowly {
public:
    Slowly(const PlanState& state, const data::Dials& dials)
        : m_state(state), m_shelf(state.shop->shelf), m_options(steps::pickOptions(state, dials)),
          m_chooser(m_shelf, m_options), m_plain(m_shelf, steps::pickOptions(state, {})),
          m_forAll(m_shelf, withoutDiscovery(m_options)), m_stock(m_shelf),
          m_ceiling(tact::perceivedFromSurface(dials.personal, state.shop->tact.weights))
    {
    }

    struct Said {
        plan::Fit fit = plan::Fit::Nothing;
        const steps::Ladder* ladder = nullptr;
        const steps::Rung* rung = nullptr;
        plan::Offer offer;
    };

    Said say(std::size_t at, std::span<const plan::Candidate> from, const plan::PickList& picks) const
    {
        Said said;
        said.offer = plan::offerOf(from, picks);
        if (picks.count == 0) return said;
        const auto traces = steps::tracesOf(from, said.offer);
        const auto ladder = m_state.ladders->findOrPrepare(traces.addedTo(m_state.personKeys[at]));
        if (!ladder) return said;
        said.ladder = *ladder;
        said.rung = said.ladder->under(m_ceiling);
        if (!said.rung) return said;
        said.fit = said.rung->popular && !steps::showsOnlyPopular(said.ladder->key) ? plan::Fit::PopularPicks
                                                                                    : plan::Fit::OwnPicks;
        return said;
    }

    /// Picks as if nothing could run out; where nudges would cost too much, those without.
    plan::PickList wish(std::span<const plan::Candidate> own, int newPlaces)
    {
        const plan::PickList nudged = m_chooser.choose(own, newPlaces, nullptr);
        int fresh = 0;
        int familiar = 0;
        for (const plan::Candidate& each : own)
            if (m_plain.looksAt(each)) ++(each.newToThem ? fresh : familiar);
        if (newPlaces > fresh || m_options.count - newPlaces > familiar) return nudged;
        const plan::PickList plain = m_plain.choose(own, newPlaces, nullptr);
        const bool tooMuch = plan::offerOf(own, nudged).relevance <
                             static_cast<float>(m_options.goodShare) * plan::offerOf(own, plain).relevance;
        return tooMuch ? plain : nudged;
    }

    SlowRow serve(std::size_t at, std::size_t place, int newPlaces)
    {
        Said said;
        if (m_state.ownTaste[at] == 0) {
            const auto best =
                std::span(m_state.popular).first(std::min(m_state.popular.size(), plan::mostOffered));
            said = say(at, best, m_forAll.choose(best, 0, nullptr));
            if (said.fit != plan::Fit::Nothing) said.fit = plan::Fit::PopularPicks;
        } else {
            const auto own = m_state.table.of(place);
            said = say(at, own, wish(own, newPlaces));
            if (!allLeft(said.offer)) said = say(at, own, m_chooser.choose(own, newPlaces, &m_stock));
        }
        SlowRow row;
        if (said.fit == plan::Fit::Nothing) return row;
        row.popular = said.fit == plan::Fit::PopularPicks;
        const plan::Offer shown =
            row.popular ? plan::offerOf(m_state.popular, m_forAll.choose(m_state.popular, 0, &m_stock))
                        : said.offer;
        for (std::size_t i = 0; i < shown.count; ++i) {
            row.rows.push_back(shown.rows[i]);
            m_stock.take(shown.rows[i]);
        }
        row.score = said.rung->surface;
        plan::SendValueRates rates;
        const int orders = (*m_state.shop)[at].orders;
        rates.lift =
            m_state.shop->effects.lift.groups[static_cast<std::size_t>(steps::liftGroupOf(orders))].mean;
        row.extraMinor =
            plan::expectedExtraMinor(m_state.purchases[at], said.offer.relevance * said.rung->worth, rates);
        row.risk = plan::unsubscribeRisk(row.score, m_state.pressure[at], m_state.options.rates);
        m_softened = said.rung->softened;
        return row;
    }

    bool softened() const { return m_softened; }

private:
    /// Best sellers are new to nobody in particular.
    static plan::PickOptions withoutDiscovery(plan::PickOptions options)
    {
        options.discovery = 0.0;
        return options;
    }

    bool allLeft(const plan::Offer& offer) const
    {
        for (std::size_t i = 0; i < offer.count; ++i)
            if (!m_stock.available(offer.rows[i])) return false;
        return true;
    }

    const PlanState& m_state;
    const plan::ProductShelf& m_shelf;
    plan::PickOptions m_options;
    plan::PickChooser m_chooser;
    plan::PickChooser m_plain;
    plan::PickChooser m_forAll;
    plan::StockLedger m_stock;
    double m_ceiling;
    bool m_softened = false;
};

/// Decides, and finds everybody an hour; where hours are too few, again with fewer people.
void settle(const PlanState& state, std::span<const plan::PlanRow> rows, plan::DecisionOptions options,
            SlowPlan& plan)
{
    for (;;) {
        const plan::Decisions decisions = plan::decide(rows, options);
        std::vector<std::uint8_t> going(state.columns.size(), 0);
        for (std::size_t place = 0; place < going.size(); ++place)
            going[place] = decisions.rows[state.columns.person[place]].fate == plan::Fate::LeftOut ? 0 : 1;
        const auto schedule = state.sendTimes->assign(going, Job());
        if (schedule->withoutRoom > 0) {
            options.messages = decisions.totals.planned + decisions.totals.heldBack - schedule->withoutRoom;
            continue;
        }
        for (std::size_t place = 0; place < going.size(); ++place)
            if (going[place] != 0) plan.people[state.columns.person[place]].slot = schedule->sendTimes[place];
        for (std::size_t at = 0; at < rows.size(); ++at)
            plan.people[at].decision = decisions.rows[at];
        plan.totals = decisions.totals;
        return;
    }
}

}  // namespace

std::shared_ptr<const LiveShop> randomShop(const LiveShop& base, Random& random)
{
    auto shop = std::make_shared<LiveShop>(base);
    std::vector<PlanPerson> people;
    const auto last = std::ssize(base.people.people) - 1;
    const auto count = random.between(20, 60);
    for (std::int64_t id = 1; id <= count; ++id) {
        PlanPerson person = base[static_cast<std::size_t>(random.between(0, last))];
        const data::CustomerId before = person.contact.customer.id;
        person.contact.customer.id = person.tastes.customer = id;
        changeLaw(person.contact.facts, random);
        if (random.chance(0.2)) person.contact.mayProfile = !person.contact.mayProfile;
        if (const auto past = base.past.find(before); past != base.past.end() && random.chance(0.5))
            shop->past[id] = past->second;
        else
            shop->past.erase(id);
        changeHearing(person, shop->past[id], base.today, random);
        people.push_back(std::move(person));
    }
    shop->people.people = std::move(people);
    std::vector<plan::ProductFacts> products;
    for (std::size_t row = 0; row < base.shelf.size(); ++row) {
        products.push_back(base.shelf[row]);
        if (random.chance(0.8)) products.back().stock = random.between(0, 2);
        if (random.chance(0.1)) products.back().active = false;
    }
    shop->shelf = plan::ProductShelf(std::move(products), {}, base.material.asOf);
    return shop;
}

data::Brief randomBrief(Random& random)
{
    data::Brief brief;
    brief.goal = static_cast<data::Goal>(random.between(0, 5));
    brief.sendFrom = parseIsoDay("2026-10-08");
    brief.sendTo = *brief.sendFrom + static_cast<std::int32_t>(random.between(0, 3));
    if (random.chance(0.3)) brief.budget.messages = random.between(1, 30);
    if (random.chance(0.3)) brief.capacityPerHour = static_cast<int>(random.between(1, 3));
    return brief;
}

data::Dials randomDials(Random& random)
{
    data::Dials dials;
    dials.personal = static_cast<double>(random.between(0, 100));
    dials.often = static_cast<int>(random.between(1, 8));
    dials.discovery = random.chance(0.2) ? 1.0 : random.uniform();
    dials.holdBack = random.chance(0.5) ? 0.1 : random.uniform();
    const auto notch = [&random] { return random.chance(0.5) ? 0 : static_cast<int>(random.between(1, 3)); };
    dials.nudges = {notch(), notch(), notch()};
    return dials;
}

SlowPlan decideSlowly(const PlanState& state, const data::Dials& dials)
{
    SlowPlan plan;
    plan.people.resize(state.rows.size());
    std::vector<plan::PlanRow> rows = state.rows;
    for (std::size_t at = 0; at < rows.size(); ++at)
        rows[at].resting = (state.mayHear[at] >> (dials.often - 1) & 1) == 0;
    Slowly slowly(state, dials);
    const std::vector<std::uint8_t> newPlaces = steps::newPlacesFor(state, steps::pickOptions(state, dials));
    for (std::size_t place = 0; place < state.columns.size(); ++place) {
        const std::uint32_t at = state.columns.person[place];
        plan::PlanRow& row = rows[at];
        if (row.resting || row.recentMessages >= dials.often) continue;
        SlowRow& slow = plan.people[at];
        slow = slowly.serve(at, place, newPlaces[place]);
        row.fits = !slow.rows.empty();
        row.softened = row.fits && slowly.softened();
        row.expectedExtraMinor = slow.extraMinor;
        row.unsubscribeRisk = slow.risk;
    }
    plan::DecisionOptions options = state.options;
    options.often = dials.often;
    options.holdBack = dials.holdBack;
    settle(state, rows, options, plan);
    return plan;
}

}  // namespace tactful::test
