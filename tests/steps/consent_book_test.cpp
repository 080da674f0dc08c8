#include "core/base/random.h"
#include "core/steps/consent_step.h"
#include "core/steps/customer_edit_step.h"
#include "core/steps/export_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/requests_step.h"
#include "core/steps/session_parts.h"
#include "core/store/campaigns.h"
#include "core/store/customers.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

#include <algorithm>
#include <array>
#include <set>

using namespace tactful;
using namespace tactful::steps;
using namespace tactful::tests;

namespace {

constexpr int books = 4;
constexpr int peopleEach = 2'500;
constexpr std::array<const char*, 8> countries{"GB", "DE", "FR", "US", "CA", "AU", "JP", ""};

/// What the test remembers of a person; nothing here is read from the book.
struct Life {
    std::string id;
    std::string email;
    std::string country;
    data::CustomerId number = 0;
    bool saidNo = false;   ///< to e-mails: never lifted here, because no yes is later
    bool noPicks = false;  ///< or objected to everything
    bool paused = false;
    bool leaving = false;
    /// Each yes that was entered: its day, and whether it is over when the campaign is sent.
    using Yes = std::pair<Day, bool>;
    std::vector<Yes> emailYes;
    std::vector<Yes> picksYes;

    bool mayNotBeMailed() const { return saidNo || paused || leaving || isOver(emailYes); }
    bool mayNotBeProfiled() const { return noPicks || paused || leaving || isOver(picksYes); }

    /// One is over, and none that lasts was given since.
    static bool isOver(const std::vector<Yes>& all)
    {
        return std::any_of(all.begin(), all.end(), [&all](const Yes& over) {
            return over.second && std::none_of(all.begin(), all.end(), [&over](const Yes& other) {
                       return !other.second && over.first < other.first;
                   });
        });
    }
};

void must(const Status& status)
{
    if (!status) qFatal("%s", status.error().detail.c_str());
}
template <class T>
void must(const Result<T>& result)
{
    if (!result) qFatal("%s", result.error().detail.c_str());
}

/// A shop of people whose lives are made up.
class ManyLives {
public:
    explicit ManyLives(std::uint64_t seed) : m_random(seed)
    {
        data::ShopSettings settings = m_shop.session().settings();
        settings.legalName = "Shop Ltd";
        settings.postalAddress = "1 High Street";
        settings.replyTo = "hello@shop.example";
        settings.noticeVersion = "1";
        settings.noticeNamesProfiling = true;
        settings.optOutOfferedAtCheckout = true;
        settings.processorContract = true;
        must(m_shop.session().changeSettings(settings));
        for (int at = 0; at < peopleEach; ++at) {
            Life life;
            life.id = "C" + std::to_string(at);
            life.email = "someone" + std::to_string(at) + "@example.com";
            life.country = countries[static_cast<std::size_t>(m_random.between(0, 7))];
            m_lives.push_back(life);
        }
        m_orders = m_shop.write("orders.csv", orders());
        m_list = writeList("list.csv", 1.0);
        take(m_orders);
        take(m_list);
        for (Life& life : m_lives)
            life.number = numberOf(life.email);
    }

    ShopFixture& shop() { return m_shop; }
    Session& session() { return m_shop.session(); }
    const std::vector<Life>& lives() const { return m_lives; }

    /// Something happens to so many of them, in one transaction because it is so much.
    void live(double share)
    {
        auto transaction = store::BookTransaction::begin(session().parts().book);
        must(transaction);
        for (Life& life : m_lives)
            if (m_random.chance(share)) happen(life);
        must(transaction->commit());
    }

    /// Files that say yes for people who may have said no since.
    void importAgain(int round)
    {
        take(m_list);
        take(writeList("again" + std::to_string(round) + ".csv", 0.3));
        take(m_orders);
    }

private:
    void take(const Path& file) { m_shop.import(file); }

    data::CustomerId numberOf(const std::string& email)
    {
        const auto customer = store::findCustomer(session().parts().book, email);
        must(customer);
        return customer->id;
    }

    std::string orders()
    {
        std::string text =
            "order_id,ordered_at,customer_id,email,sku,product,aisle,quantity,unit_price,currency\n";
        int order = 0;
        for (const Life& life : m_lives)
            for (std::int64_t left = m_random.between(0, 3); left > 0; --left) {
                const Day day =
                    *parseIsoDay("2026-05-31") - static_cast<std::int32_t>(m_random.between(0, 900));
                const std::string sku = "S" + std::to_string(m_random.between(0, 29));
                text += std::to_string(++order) + "," + isoDay(day) + " 12:00,," + life.email + "," + sku +
                        ",Product " + sku + ",Aisle " + sku.substr(sku.size() - 1) + ",1,10.00,GBP\n";
            }
        return text;
    }

    Path writeList(const std::string& name, double share)
    {
        std::string text =
            "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Country Code,Total Orders\n";
        for (Life& life : m_lives) {
            if (share < 1.0 && !m_random.chance(share)) continue;
            const bool yes = m_random.chance(share < 1.0 ? 0.9 : 0.6);
            life.saidNo = life.saidNo || !yes;
            text += life.id + ",Some,One," + life.email + "," + (yes ? "yes" : "no") + "," + life.country +
                    ",0\n";
        }
        return m_shop.write(name, text);
    }

    void happen(Life& life)
    {
        const std::string& who = life.leaving ? life.id : life.email;
        switch (m_random.between(0, 8)) {
        case 0:
        case 1: {
            NewConsent yes;
            yes.purpose = m_random.chance(0.7) ? data::Purpose::EmailMarketing : data::Purpose::PersonalPicks;
            yes.method = data::CaptureMethod::Paper;
            yes.wording = "Yes, send me offers.";
            yes.day = *parseIsoDay("2026-05-01") - static_cast<std::int32_t>(m_random.between(0, 300));
            // On the last day of the campaign, or long after it.
            const bool over = m_random.chance(0.2);
            if (over || m_random.chance(0.2)) yes.endsOn = parseIsoDay(over ? "2026-06-04" : "2040-01-01");
            (yes.purpose == data::Purpose::EmailMarketing ? life.emailYes : life.picksYes)
                .emplace_back(*yes.day, over);
            must(recordConsent(session(), who, yes));
            return;
        }
        case 2:
            must(withdrawConsent(session(), who, data::Purpose::EmailMarketing));
            life.saidNo = true;
            return;
        case 3:
            must(withdrawConsent(session(), who, data::Purpose::PersonalPicks));
            life.noPicks = true;
            return;
        case 4:
            must(withdrawConsent(session(), who, std::nullopt, true));
            life.saidNo = life.noPicks = true;
            return;
        case 5:
            if (life.leaving) return;
            life.paused = !life.paused;
            must(restrictCustomer(session(), who, life.paused));
            return;
        case 6:
            must(objectToPersonalPicks(session(), who, true));
            life.noPicks = true;
            return;
        case 7:
            if (!m_random.chance(0.2)) return;
            must(requestErasure(session(), who));
            life.leaving = true;
            return;
        default:
            ask(life, who);
        }
    }

    void ask(Life& life, const std::string& who)
    {
        const bool objects = m_random.chance(0.5);
        const auto kind = objects ? data::RequestKind::Objection : data::RequestKind::Restriction;
        const auto request = addRequest(session(), {who, kind, {}, data::Identified::Address, {}});
        must(request);
        if (m_random.chance(0.3)) return;  // still open: nothing has changed yet
        must(answerRequest(session(), {request->id, {}, {}}));
        if (objects)
            life.saidNo = life.noPicks = true;
        else
            life.paused = true;
    }

    ShopFixture m_shop;
    Random m_random;
    std::vector<Life> m_lives;
    Path m_orders;
    Path m_list;
};

bool isPersonal(const data::PlannedMessage& message)
{
    return message.about.product != 0 || message.about.orders > 0 ||
           std::any_of(message.picks.begin(), message.picks.end(),
                       [](const data::Pick& pick) { return pick.source != data::PickSource::Popular; });
}

}  // namespace

/// Ten thousand people in four books, from their first import to the files that leave the house.
class ConsentBookTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyWhoSaidNoIsPlannedScoredOrExported_data();
    void nobodyWhoSaidNoIsPlannedScoredOrExported();

private:
    static void nothingWasLearntOf(ManyLives& world);
    static void noPlanHas(ManyLives& world, data::CampaignId campaign);
    static void noFileHas(ManyLives& world, const ExportOutcome& written);
};

void ConsentBookTest::nobodyWhoSaidNoIsPlannedScoredOrExported_data()
{
    QTest::addColumn<int>("seed");
    for (int book = 1; book <= books; ++book)
        QTest::addRow("book %d", book) << book;
}

void ConsentBookTest::nothingWasLearntOf(ManyLives& world)
{
    std::set<data::CustomerId> known;
    for (const char* table : {"customer_score", "candidate_pick"})
        for (const std::string& row : world.shop().rows(std::string("SELECT DISTINCT customer FROM ") +
                                                        table + " WHERE customer IS NOT NULL"))
            known.insert(std::stoll(row));
    QVERIFY(known.size() > 100);
    for (const Life& life : world.lives())
        QVERIFY(!life.mayNotBeProfiled() || !known.contains(life.number));
}

void ConsentBookTest::noPlanHas(ManyLives& world, data::CampaignId campaign)
{
    const auto planned = store::plannedMessages(world.session().parts().book, campaign);
    VERIFY_GOOD(planned);
    QVERIFY(planned->size() > 100);
    for (const Life& life : world.lives()) {
        const auto message = std::find_if(planned->begin(), planned->end(),
                                          [&life](const auto& each) { return each.customer == life.number; });
        if (message == planned->end()) continue;
        QVERIFY(!life.mayNotBeMailed());
        QVERIFY(!life.mayNotBeProfiled() || !isPersonal(*message));
    }
}

void ConsentBookTest::noFileHas(ManyLives& world, const ExportOutcome& written)
{
    std::string contacts;
    for (const ExportedFile& file : written.files)
        if (file.name.rfind("contacts-", 0) == 0) contacts += *readWholeFile(written.folder / file.name);
    QVERIFY(written.contacts > 50);
    QVERIFY(written.withdrawn > 0);
    for (const Life& life : world.lives())
        QVERIFY(!life.mayNotBeMailed() || contacts.find(life.email) == std::string::npos);
}

void ConsentBookTest::nobodyWhoSaidNoIsPlannedScoredOrExported()
{
    QFETCH(int, seed);
    Job job;
    ManyLives world(static_cast<std::uint64_t>(seed));
    for (int round = 0; round < 2; ++round) {
        world.live(0.35);
        world.importAgain(round);
    }
    LearnOptions learning;
    learning.asOf = parseIsoDay("2026-05-31");
    VERIFY_GOOD(learn(world.session(), learning, job));
    nothingWasLearntOf(world);
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.dials.personal = 74;
    brief.asOf = learning.asOf;
    brief.sendFrom = parseIsoDay("2026-06-02");
    const auto planned = planCampaign(world.session(), brief, job);
    VERIFY_GOOD(planned);
    noPlanHas(world, planned->campaign);
    VERIFY_GOOD(approveCampaign(world.session(), {planned->campaign, "Ingrid", true, "test"}, job));
    // Minds are changed when everything is approved already.
    world.live(0.3);
    nothingWasLearntOf(world);
    ExportOptions options;
    options.campaign = planned->campaign;
    options.destination = "listmonk";
    options.folder = world.shop().folder() / "out";
    const auto written = exportCampaign(world.session(), options, job);
    VERIFY_GOOD(written);
    noFileHas(world, *written);
}

TACTFUL_TEST(ConsentBookTest)
#include "consent_book_test.moc"
