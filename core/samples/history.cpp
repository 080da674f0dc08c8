#include "core/samples/history.h"

#include "core/samples/consent_story.h"
#include "core/samples/course.h"
#include "core/samples/featured.h"
#include "core/samples/streams.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace tactful::samples {
namespace {

using data::OrderStatus;

constexpr int daysBeforeRecords = 900;  ///< customers came to the shop before its records begin
constexpr double walkInsPerCustomer = 0.4;
constexpr int closingSecond = 17 * 3600 + 12 * 60;  ///< the last day's sales end here
constexpr int daysToBringBack = 24;

std::string_view countryOf(const History& history, const Visit& visit)
{
    return visit.shopper == nobody ? "GB" : countries()[history.shoppers[visit.shopper].country].code;
}

Records recordsOf(const DemoOptions& options)
{
    return {options.lastDay - (demoDays - 1), options.lastDay};
}

bool onSale(Day day)
{
    const CivilDate date = civilFromDay(day);
    const int sinceBlackFriday = day - blackFriday(date.year);
    return (sinceBlackFriday >= 0 && sinceBlackFriday <= 3) || (date.month == 1 && date.day <= 14);
}

Visit visitOn(Day day, Instant at)
{
    Visit visit;
    visit.at = at;
    visit.day = day;
    visit.priced = day;
    return visit;
}

class HistoryMaker {
public:
    HistoryMaker(const DemoOptions& options, TimeZone zone)
        : m_options(options), m_records(recordsOf(options)),
          m_clock(m_records.first - daysBeforeRecords, m_records.last)
    {
        m_history.catalogue = makeCatalogue(options.seed, options.lastDay);
        m_history.zone = std::move(zone);
        m_end = m_history.zone.instantOf({options.lastDay, closingSecond});
    }

    Result<History> make(Job& job)
    {
        const Shelves shelves(m_history.catalogue, m_records.first, m_records.last);
        const BasketFiller baskets(m_history.catalogue, shelves);
        if (!addShoppers(baskets, job) || !addWalkIns(baskets, job)) return Job::cancelledError();
        addTestOrders(shelves);
        std::sort(m_history.visits.begin(), m_history.visits.end(), [](const Visit& a, const Visit& b) {
            return std::tie(a.at, a.shopper, a.firstLine) < std::tie(b.at, b.shopper, b.firstLine);
        });
        return std::move(m_history);
    }

private:
    bool addShoppers(const BasketFiller& baskets, Job& job)
    {
        const auto count = static_cast<std::uint64_t>(m_options.customers);
        ShopperMaker people(m_options.seed);
        m_history.shoppers.reserve(count);
        job.begin("Making up customers", ProgressUnit::Customers, m_options.customers);
        for (std::uint64_t index = 0; index < count; ++index) {
            if (index % 64 == 0 && job.cancelled()) return false;
            m_history.shoppers.push_back(people.make(index));
            if (index == featuredShopper)
                addFeatured();
            else
                addShopper(index, baskets);
            job.report(static_cast<std::int64_t>(index) + 1);
        }
        return true;
    }

    void addFeatured()
    {
        for (const FeaturedOrder& order : featuredOrders()) {
            const Day day = m_options.lastDay - order.daysAgo;
            std::vector<BasketLine> lines;
            for (const FeaturedLine& line : order.lines)
                if (!line.product.empty())
                    lines.push_back({m_history.catalogue.itemNamed(line.product), line.quantity});
            Visit visit = visitOn(day, m_history.zone.instantOf({day, order.second}));
            visit.shopper = featuredShopper;
            add(visit, lines);
        }
        Shopper& shopper = m_history.shoppers[featuredShopper];
        shopper.since = m_options.lastDay - featuredSignUpDaysAgo;
        shopper.agreed = m_history.zone.instantOf({shopper.since, 19 * 3600 + 42 * 60});
        shopper.changed = shopper.agreed;
    }

    void addShopper(std::uint64_t index, const BasketFiller& baskets)
    {
        Random random = streamOf(m_options.seed, Stream::Habits, index);
        if (!m_history.shoppers[index].subscriberOnly) {
            const bool british = countries()[m_history.shoppers[index].country].code == "GB";
            const Habits habits = drawHabits(m_history.catalogue, british, random);
            const Course course = drawCourse(habits, m_clock, m_records, random);
            m_history.shoppers[index].since = course.since;
            Past past;
            for (const PlannedDay& planned : course.days) {
                Visit visit = drawVisit(habits, planned.day, random);
                visit.shopper = static_cast<std::uint32_t>(index);
                visit.offer = drawOffer(m_history.shoppers[index], planned.day, random);
                drawFate(visit, random);
                const auto lines =
                    baskets.fill(habits, past, {planned.day, visit.gift, planned.refillDue}, random);
                add(visit, lines);
                if (visit.refund == Refund::AtTill) addReturn(visit, lines.front(), random);
            }
        }
        Random story = streamOf(m_options.seed, Stream::Story, index);
        dateStory(m_history.shoppers[index], m_end, story);
    }

    Visit drawVisit(const Habits& habits, Day day, Random& random) const
    {
        const bool inStore = random.chance(habits.storeShare);
        const double giving = habits.giftShare * (civilFromDay(day).month >= 11 ? 1.8 : 1.0);
        const bool gift = random.chance(giving) && !inStore;
        const bool wrapped = random.chance(gift ? 0.4 : 0.02);
        Visit visit = visitOn(day, drawTime(day, inStore, habits.hour, random));
        visit.inStore = inStore;
        visit.gift = gift;
        visit.wrapped = wrapped;
        return visit;
    }

    Instant drawTime(Day day, bool inStore, double usualHour, Random& random) const
    {
        const double hour =
            inStore ? 9.5 + 7.9 * random.uniform() : std::clamp(usualHour + 1.6 * random.normal(), 6.0, 23.4);
        auto second = static_cast<int>(hour * 3600.0);
        if (day == m_records.last && second > closingSecond)
            second = static_cast<int>(random.between(8 * 3600, closingSecond));
        return m_history.zone.instantOf({day, second});
    }

    static Offer drawOffer(const Shopper& shopper, Day day, Random& random)
    {
        const double luck = random.uniform();
        if (onSale(day)) return luck < 0.6 ? Offer::Sale : Offer::None;
        const bool invited =
            shopper.story == ConsentStory::SignUpForm || shopper.story == ConsentStory::DoubleOptIn;
        return shopper.orders == 0 && invited && luck < 0.35 ? Offer::Welcome : Offer::None;
    }

    /// Whether it is cancelled or comes back, and a tip for whoever wraps at the till.
    void drawFate(Visit& visit, Random& random) const
    {
        const double luck = random.uniform();
        const double kindness = random.uniform();
        if (visit.inStore && kindness < 0.03)
            visit.tipPounds = static_cast<std::uint8_t>(1 + static_cast<int>(100.0 * kindness));
        const bool canReturn = visit.offer == Offer::None && visit.shopper != nobody &&
                               visit.day + daysToBringBack < m_records.last;
        if (!visit.inStore && luck < 0.014)
            visit.status = OrderStatus::Cancelled;
        else if (luck > 0.982)
            visit.refund = Refund::FirstLine;
        else if (luck > 0.972)
            visit.refund = Refund::Whole;
        else if (luck > 0.962 && canReturn)
            visit.refund = Refund::AtTill;
    }

    void addReturn(const Visit& purchase, BasketLine line, Random& random)
    {
        const Day day = purchase.day + static_cast<int>(random.between(2, daysToBringBack));
        Visit visit = visitOn(day, drawTime(day, true, 0.0, random));
        visit.priced = purchase.priced;
        visit.shopper = purchase.shopper;
        visit.status = OrderStatus::Return;
        visit.inStore = true;
        line.quantity = static_cast<std::int16_t>(-line.quantity);
        add(visit, {line});
    }

    /// Sales over the counter to people whom the till does not know.
    bool addWalkIns(const BasketFiller& baskets, Job& job)
    {
        const double perDay = walkInsPerCustomer * m_options.customers / demoDays;
        for (Day day = m_records.first; day <= m_records.last; day = day + 1) {
            if (job.cancelled()) return false;
            Random random =
                streamOf(m_options.seed, Stream::WalkIn, static_cast<std::uint64_t>(day - m_records.first));
            const std::int64_t count = random.poisson(perDay * tradeOn(day));
            for (std::int64_t i = 0; i < count; ++i) {
                Habits habits = drawHabits(m_history.catalogue, true, random);
                habits.storeShare = 1.0;
                Visit visit = drawVisit(habits, day, random);
                drawFate(visit, random);
                Past past;
                add(visit, baskets.fill(habits, past, {day, false, false}, random));
            }
        }
        return true;
    }

    /// The owner trying out the checkout, twice a year.
    void addTestOrders(const Shelves& shelves)
    {
        Random random = streamOf(m_options.seed, Stream::WalkIn, demoDays);
        for (Day day = m_records.first + 30; day <= m_records.last; day = day + 180) {
            Visit visit = visitOn(day, m_history.zone.instantOf({day, 8 * 3600 + 600}));
            visit.status = OrderStatus::Test;
            add(visit, {{shelves.take(0, day, random).value_or(0), 1}});
        }
    }

    /// Keeps the visit and tells its shopper.
    void add(Visit visit, const std::vector<BasketLine>& lines)
    {
        visit.firstLine = static_cast<std::uint32_t>(m_history.lines.size());
        visit.lineCount = static_cast<std::uint8_t>(lines.size());
        m_history.lines.insert(m_history.lines.end(), lines.begin(), lines.end());
        m_history.visits.push_back(visit);
        if (visit.shopper == nobody) return;
        Shopper& shopper = m_history.shoppers[visit.shopper];
        if (shopper.firstOrder == Instant{}) shopper.firstOrder = visit.at;
        if (visit.status == OrderStatus::Cancelled) return;
        if (visit.status == OrderStatus::Sale) ++shopper.orders;
        const Bill bill = m_history.billOf(visit);
        shopper.spentPence += bill.total() - bill.refunded;
    }

    DemoOptions m_options;
    Records m_records;
    SeasonClock m_clock;
    History m_history;
    Instant m_end;
};

}  // namespace

Bill History::billOf(const Visit& visit) const
{
    return samples::billOf(visit, linesOf(visit), catalogue, countryOf(*this, visit));
}

Result<History> makeHistory(const DemoOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    auto zone = TimeZone::find(demoSettings().timeZone);
    if (!zone) return zone.error();
    return HistoryMaker(options, *std::move(zone)).make(job);
}

}  // namespace tactful::samples
