#include "core/samples/consent_story.h"
#include "core/samples/demo_shop.h"
#include "tests/core/samples/whole_shop.h"
#include "tests/support/register.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace tactful;
using namespace tactful::samples;
using data::CaptureMethod;
using data::ConsentAction;
using data::ConsentType;
using data::ImportedConsent;
using data::ImportedCustomer;
using data::Purpose;
using data::SuppressionReason;

namespace {

/// Everything that the rows say about one customer, oldest first; what has no date comes first.
std::vector<ImportedConsent> mailEvents(const std::vector<ImportedConsent>& all)
{
    std::vector<ImportedConsent> events;
    std::copy_if(all.begin(), all.end(), std::back_inserter(events),
                 [](const auto& event) { return event.purpose == Purpose::EmailMarketing; });
    std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) {
        return a.at.value_or(Instant{}) < b.at.value_or(Instant{});
    });
    return events;
}

bool provable(const ImportedConsent& event)
{
    return event.at && event.method != CaptureMethod::Unknown && event.method != CaptureMethod::Import &&
           !event.wording.empty();
}

}  // namespace

class ConsentStoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void everyKindOfAgreementOccurs_data();
    void everyKindOfAgreementOccurs();
    void everyReasonForSilenceOccurs_data();
    void everyReasonForSilenceOccurs();
    void aboutSeventyPercentMayBeWrittenTo();
    void doubleOptInsAreAskedBeforeTheyAreConfirmed();
    void canadianPurchasesLieAroundTwoYearsBack();
    void someMayBeWrittenToButNotProfiled();
    void evidenceNeverHoldsAnAddress();

private:
    tests::WholeShop m_shop;
    std::map<std::string, std::vector<ImportedConsent>> m_events;  ///< by external id
};

void ConsentStoryTest::initTestCase()
{
    m_shop = tests::wholeShop();
    for (const auto& customer : m_shop.customers)
        m_events[customer.who.externalId] = customer.consents;
    for (const auto& order : m_shop.orders)
        for (const auto& consent : order.consents)
            m_events[order.who.externalId].push_back(consent);
}

void ConsentStoryTest::everyKindOfAgreementOccurs_data()
{
    using Is = std::function<bool(const ImportedConsent&)>;
    QTest::addColumn<Is>("is");
    QTest::addColumn<int>("least");
    const auto mail = [](ConsentAction action, ConsentType type, CaptureMethod method) {
        return Is([=](const auto& event) {
            return event.purpose == Purpose::EmailMarketing && event.action == action && event.type == type &&
                   event.method == method;
        });
    };
    const auto after = [](ConsentAction action) {
        return Is([=](const auto& event) {
            return event.purpose == Purpose::EmailMarketing && event.action == action;
        });
    };
    QTest::newRow("proven web form") << Is([](const auto& event) {
        return provable(event) && event.method == CaptureMethod::WebForm && !event.noticeVersion.empty();
    }) << 500;
    QTest::newRow("double opt-in") << after(ConsentAction::ConfirmedDoubleOptIn) << 300;
    QTest::newRow("soft opt-in at the checkout")
        << mail(ConsentAction::Given, ConsentType::SoftOptIn, CaptureMethod::Checkout) << 1200;
    QTest::newRow("refused at the checkout")
        << mail(ConsentAction::Refused, ConsentType::None, CaptureMethod::Checkout) << 250;
    QTest::newRow("unproven import") << Is([](const auto& event) {
        return event.method == CaptureMethod::Import && !event.at && event.wording.empty();
    }) << 150;
    QTest::newRow("paper") << mail(ConsentAction::Given, ConsentType::Express, CaptureMethod::Paper) << 20;
    QTest::newRow("ticked beforehand") << Is([](const auto& event) { return event.prechecked; }) << 20;
    QTest::newRow("withdrawn") << after(ConsentAction::Withdrawn) << 150;
    QTest::newRow("objected") << after(ConsentAction::Objected) << 15;
    QTest::newRow("expired") << after(ConsentAction::Expired) << 15;
    QTest::newRow("renewed") << after(ConsentAction::Renewed) << 8;
    QTest::newRow("invalidated") << after(ConsentAction::Invalidated) << 5;
    QTest::newRow("implied by a purchase")
        << mail(ConsentAction::Given, ConsentType::ImpliedPurchase, CaptureMethod::Checkout) << 40;
    QTest::newRow("implied by a question")
        << mail(ConsentAction::Given, ConsentType::ImpliedInquiry, CaptureMethod::WebForm) << 2;
    for (const auto purpose :
         {Purpose::PersonalPicks, Purpose::TextMarketing, Purpose::PostMarketing, Purpose::TrackingPixel})
        QTest::newRow(std::string(nameOf(purpose)).c_str())
            << Is([=](const auto& event) { return event.purpose == purpose; }) << 20;
}

void ConsentStoryTest::everyKindOfAgreementOccurs()
{
    QFETCH(std::function<bool(const ImportedConsent&)>, is);
    QFETCH(int, least);
    int customers = 0;
    for (const auto& [id, events] : m_events)
        customers += std::any_of(events.begin(), events.end(), is);
    QVERIFY2(customers >= least, std::to_string(customers).c_str());
}

void ConsentStoryTest::everyReasonForSilenceOccurs_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("least");
    QTest::newRow("unsubscribed") << static_cast<int>(SuppressionReason::Unsubscribed) << 150;
    QTest::newRow("complaint") << static_cast<int>(SuppressionReason::Complaint) << 5;
    QTest::newRow("objection") << static_cast<int>(SuppressionReason::Objection) << 15;
    QTest::newRow("hard bounce") << static_cast<int>(SuppressionReason::HardBounce) << 40;
    QTest::newRow("deceased") << static_cast<int>(SuppressionReason::Deceased) << 1;
}

void ConsentStoryTest::everyReasonForSilenceOccurs()
{
    QFETCH(int, reason);
    QFETCH(int, least);
    const auto found = std::count_if(
        m_shop.customers.begin(), m_shop.customers.end(), [&](const ImportedCustomer& customer) {
            return customer.suppression && static_cast<int>(*customer.suppression) == reason;
        });
    QVERIFY2(found >= least, std::to_string(found).c_str());
}

void ConsentStoryTest::aboutSeventyPercentMayBeWrittenTo()
{
    // The plain reading: the last word is a yes that could be shown or lies within Canada's two years.
    int may = 0;
    for (const auto& customer : m_shop.customers) {
        const auto events = mailEvents(m_events[customer.who.externalId]);
        if (customer.suppression || customer.who.email.empty() || events.empty()) continue;
        const auto& last = events.back();
        const bool yes = last.action == ConsentAction::Given ||
                         last.action == ConsentAction::ConfirmedDoubleOptIn ||
                         last.action == ConsentAction::Renewed;
        const bool implied =
            last.type == ConsentType::ImpliedPurchase && demoLastDay.number - last.at->seconds / 86400 < 730;
        may += yes && ((provable(last) && !last.prechecked) || implied);
    }
    const double share = may / static_cast<double>(m_shop.customers.size());
    QVERIFY2(share > 0.65 && share < 0.75, std::to_string(share).c_str());
}

void ConsentStoryTest::doubleOptInsAreAskedBeforeTheyAreConfirmed()
{
    int neverConfirmed = 0;
    for (const auto& [id, all] : m_events) {
        const auto events = mailEvents(all);
        if (events.empty() || events.front().action != ConsentAction::Requested) continue;
        if (events.size() == 1) {
            ++neverConfirmed;
            continue;
        }
        QCOMPARE(events[1].action, ConsentAction::ConfirmedDoubleOptIn);
        QVERIFY(*events[0].at < *events[1].at);
    }
    QVERIFY(neverConfirmed >= 20);
}

void ConsentStoryTest::canadianPurchasesLieAroundTwoYearsBack()
{
    std::set<std::string> canadians;
    for (const auto& customer : m_shop.customers)
        if (customer.country == "CA") canadians.insert(customer.who.externalId);
    int justWithin = 0;
    int justOutside = 0;
    for (const auto& id : canadians) {
        const auto events = mailEvents(m_events[id]);
        if (events.empty() || events.back().type != ConsentType::ImpliedPurchase) continue;
        const auto days = demoLastDay.number - events.back().at->seconds / 86400;
        justWithin += days > 600 && days <= 730;
        justOutside += days > 730 && days <= 860;
    }
    QVERIFY(justWithin >= 3);
    QVERIFY(justOutside >= 3);
}

void ConsentStoryTest::someMayBeWrittenToButNotProfiled()
{
    int silentPicks = 0;
    for (const auto& customer : m_shop.customers) {
        if (customer.suppression) continue;
        const auto& events = m_events[customer.who.externalId];
        const bool mail = std::any_of(events.begin(), events.end(), [](const auto& event) {
            return event.purpose == Purpose::EmailMarketing && event.action == ConsentAction::Given;
        });
        const bool noPicks = std::any_of(events.begin(), events.end(), [](const auto& event) {
            return event.purpose == Purpose::PersonalPicks &&
                   (event.action == ConsentAction::Objected || event.action == ConsentAction::Refused);
        });
        silentPicks += mail && noPicks;
    }
    QVERIFY(silentPicks >= 60);
}

void ConsentStoryTest::evidenceNeverHoldsAnAddress()
{
    for (const auto& [id, events] : m_events)
        for (const auto& event : events)
            QVERIFY(event.evidence.find('@') == std::string::npos &&
                    event.source.find('@') == std::string::npos);
}

TACTFUL_TEST(ConsentStoryTest)
#include "consent_story_test.moc"
