#include "core/data/campaign.h"
#include "core/data/consent.h"
#include "core/data/imported.h"
#include "core/data/person.h"
#include "core/data/planned.h"
#include "tests/support/register.h"

#include <set>

using namespace tactful::data;

// The names stand in books, briefs and written files: none may ever change.

namespace {

/// Both ways for every name, in the order of the enumerators from the first on.
template <class Enum, class Named>
void checkNames(const std::vector<std::string>& names, Named named)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto value = static_cast<Enum>(i);
        QCOMPARE(std::string(nameOf(value)), names[i]);
        const auto back = named(names[i]);
        QVERIFY2(back.has_value(), names[i].c_str());
        QVERIFY2(*back == value, names[i].c_str());
    }
    for (const std::string& unknown : {std::string(), std::string("other"), names[0] + " ", "X" + names[0]})
        QVERIFY2(!named(unknown), unknown.c_str());
}

}  // namespace

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void goals()
    {
        checkNames<Goal>(
            {"thank-regulars", "win-back", "welcome", "new-arrivals", "clear-stock", "newsletter"},
            goalNamed);
    }
    void stages()
    {
        checkNames<Stage>({"new", "regular", "slipping-away", "quiet", "one-off", "no-orders"}, stageNamed);
    }
    void purposes()
    {
        checkNames<Purpose>(
            {"email-marketing", "personal-picks", "text-marketing", "post-marketing", "tracking-pixel"},
            purposeNamed);
    }
    void consentActions()
    {
        checkNames<ConsentAction>({"requested", "given", "confirmed-double-opt-in", "refused", "withdrawn",
                                   "objected", "expired", "renewed", "invalidated"},
                                  consentActionNamed);
    }
    void consentTypes()
    {
        checkNames<ConsentType>(
            {"none", "explicit", "express", "soft-opt-in", "implied-purchase", "implied-inquiry"},
            consentTypeNamed);
    }
    void captureMethods()
    {
        checkNames<CaptureMethod>(
            {"unknown", "web-form", "checkout", "paper", "point-of-sale", "phone", "import"},
            captureMethodNamed);
    }
    void suppressionReasons()
    {
        checkNames<SuppressionReason>(
            {"unsubscribed", "complaint", "objection", "hard-bounce", "deceased", "erased"},
            suppressionReasonNamed);
    }
    void lineKinds()
    {
        checkNames<LineKind>({"product", "shipping", "tip", "gift-card", "fee", "discount", "adjustment"},
                             lineKindNamed);
    }
    void orderStatuses()
    {
        checkNames<OrderStatus>({"sale", "return", "cancelled", "test"}, orderStatusNamed);
    }
    void leftOutReasons()
    {
        checkNames<LeftOutReason>({"no-address", "suppressed", "restricted", "no-basis", "not-in-audience",
                                   "silent", "tired", "nothing-fits", "over-budget"},
                                  leftOutReasonNamed);
    }

    void lastEnumeratorsHaveTheLastNames();
    void campaignStates();
    void personalFieldsHaveANameEach();
};

// An enumerator that is added without a name would shift these.
void NamesTest::lastEnumeratorsHaveTheLastNames()
{
    QCOMPARE(nameOf(Goal::Newsletter), std::string_view("newsletter"));
    QCOMPARE(nameOf(Stage::NoOrders), std::string_view("no-orders"));
    QCOMPARE(nameOf(Purpose::TrackingPixel), std::string_view("tracking-pixel"));
    QCOMPARE(nameOf(ConsentAction::Invalidated), std::string_view("invalidated"));
    QCOMPARE(nameOf(ConsentType::ImpliedInquiry), std::string_view("implied-inquiry"));
    QCOMPARE(nameOf(CaptureMethod::Import), std::string_view("import"));
    QCOMPARE(nameOf(SuppressionReason::Erased), std::string_view("erased"));
    QCOMPARE(nameOf(LineKind::Adjustment), std::string_view("adjustment"));
    QCOMPARE(nameOf(OrderStatus::Test), std::string_view("test"));
    QCOMPARE(nameOf(LeftOutReason::OverBudget), std::string_view("over-budget"));
    QCOMPARE(nameOf(LeftOutReason::ByHand), std::string_view("by-hand"));
    QCOMPARE(static_cast<int>(LeftOutReason::ByHand) + 1, leftOutReasonCount);
}

void NamesTest::campaignStates()
{
    QCOMPARE(nameOf(CampaignState::Planned), std::string_view("planned"));
    QCOMPARE(nameOf(CampaignState::Approved), std::string_view("approved"));
    QCOMPARE(nameOf(CampaignState::Exported), std::string_view("exported"));
}

void NamesTest::personalFieldsHaveANameEach()
{
    QCOMPARE(nameOf(PersonalField::Email), std::string_view("email"));
    QCOMPARE(nameOf(PersonalField::Note), std::string_view("note"));
    QCOMPARE(static_cast<std::size_t>(PersonalField::Note) + 1, personalFieldCount);
    QCOMPARE(std::set<std::string_view>(personalFieldNames.begin(), personalFieldNames.end()).size(),
             personalFieldCount);

    PersonalFields fields;
    fields[PersonalField::City] = "Leeds";
    QCOMPARE(fields.values[6], std::string("Leeds"));
    QVERIFY(fields != PersonalFields{});
}

TACTFUL_TEST(NamesTest)
#include "names_test.moc"
