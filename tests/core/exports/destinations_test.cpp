#include "core/base/text.h"
#include "core/exports/destinations.h"
#include "tests/core/exports/export_examples.h"
#include "tests/support/register.h"

#include <algorithm>
#include <set>

using namespace tactful;
using namespace tactful::exports;

class DestinationsTest : public QObject {
    Q_OBJECT

private slots:
    void fourServicesAreKnownByName();
    void headersAreWhatTheServiceTakes_data();
    void headersAreWhatTheServiceTakes();
    void mailchimpsLimitsAreKept();
    void everyTagIsTheServicesOwn_data();
    void everyTagIsTheServicesOwn();
    void templatesOfAnotherServiceAreRefused_data();
    void templatesOfAnotherServiceAreRefused();
    void aTemplateWithoutUnsubscribeIsRefused();
    void theGuideNamesTheFilesAndTheCode_data();
    void theGuideNamesTheFilesAndTheCode();
};

void DestinationsTest::fourServicesAreKnownByName()
{
    std::vector<std::string> names;
    for (const Destination& destination : allDestinations())
        names.emplace_back(destination.name);
    QCOMPARE(join(names, " "), std::string("mailchimp klaviyo brevo listmonk"));
    QCOMPARE((*destinationNamed("Mailchimp"))->title, std::string_view("Mailchimp"));
    const auto unknown = destinationNamed("pigeon");
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.error().code == ErrorCode::NotFound);
    QVERIFY(contains(unknown.error().detail, "mailchimp, klaviyo, brevo, listmonk"));
}

void DestinationsTest::headersAreWhatTheServiceTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("suppression");
    QTest::newRow("mailchimp") << "mailchimp"
                               << "Email Address,FNAME,LNAME,SUBJECT,PREHEADER,GREETING,INTRO,HEADING,P1NAME"
                               << "Email";
    QTest::newRow("klaviyo") << "klaviyo"
                             << "Email,First Name,Last Name,tactful_subject,tactful_preheader"
                             << "Email";
    QTest::newRow("brevo") << "brevo"
                           << "EMAIL,FIRSTNAME,LASTNAME,TACTFUL_SUBJECT,TACTFUL_PREHEADER"
                           << "Email";
    QTest::newRow("listmonk") << "listmonk"
                              << "email,name,attributes"
                              << "email";
}

void DestinationsTest::headersAreWhatTheServiceTakes()
{
    QFETCH(QString, name);
    QFETCH(QString, begins);
    QFETCH(QString, suppression);
    const Destination& to = tests::destination(name.toStdString());
    const auto header = contactsHeader(to);
    QVERIFY2(startsWith(join(header, ","), begins.toStdString()), join(header, ",").c_str());
    QCOMPARE(std::string(to.suppressionColumn), suppression.toStdString());
    QVERIFY(!startsWith(header[0], "ID"));
    QCOMPARE(std::set<std::string>(header.begin(), header.end()).size(), header.size());
}

void DestinationsTest::mailchimpsLimitsAreKept()
{
    const Destination& mailchimp = tests::destination("mailchimp");
    const auto header = contactsHeader(mailchimp);
    // The audience brings ADDRESS, PHONE and BIRTHDAY of its own; the e-mail address is no field.
    QVERIFY(header.size() - 1 + 3 <= mailchimp.maxFields);
    for (std::size_t at = 1; at < header.size(); ++at) {
        QVERIFY2(header[at].size() <= 10, header[at].c_str());
        QVERIFY2(std::all_of(header[at].begin(), header[at].end(),
                             [](char letter) {
                                 return (letter >= 'A' && letter <= 'Z') ||
                                        (letter >= '0' && letter <= '9') || letter == '_';
                             }),
                 header[at].c_str());
    }
}

void DestinationsTest::everyTagIsTheServicesOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("intro");
    QTest::addColumn<QString>("condition");
    QTest::newRow("mailchimp") << "mailchimp"
                               << "*|INTRO|*"
                               << "*|IF:INTRO|*";
    QTest::newRow("klaviyo") << "klaviyo"
                             << "{{ person|lookup:'tactful_intro' }}"
                             << "{% if person|lookup:'tactful_intro' %}";
    QTest::newRow("brevo") << "brevo"
                           << "{{ contact.TACTFUL_INTRO }}"
                           << "{% if contact.TACTFUL_INTRO %}";
    QTest::newRow("listmonk") << "listmonk"
                              << "{{ .Subscriber.Attribs.tactful_intro }}"
                              << "{{ if .Subscriber.Attribs.tactful_intro }}";
}

void DestinationsTest::everyTagIsTheServicesOwn()
{
    QFETCH(QString, name);
    QFETCH(QString, intro);
    QFETCH(QString, condition);
    const data::MergeTags tags = mergeTagsFor(tests::destination(name.toStdString()));
    QCOMPARE(tags.intro.tag, intro.toStdString());
    QCOMPARE(tags.intro.ifSet, condition.toStdString());
    QCOMPARE(tags.products.size(), static_cast<std::size_t>(productsPerPerson));
    std::string all = tags.unsubscribe + tags.preferences + tags.content;
    const auto add = [&all](const data::MergeTag& tag) { all += tag.ifSet + tag.tag + tag.endIf; };
    for (const data::MergeTag* tag :
         {&tags.subject, &tags.preheader, &tags.greeting, &tags.intro, &tags.heading, &tags.whyLine})
        add(*tag);
    for (const data::ProductTags& product : tags.products)
        for (const data::MergeTag* tag :
             {&product.name, &product.price, &product.url, &product.image, &product.reason})
            add(*tag);
    QCOMPARE(join(data::foreignTags(all, tags.dialect), " "), std::string());
}

void DestinationsTest::templatesOfAnotherServiceAreRefused_data()
{
    QTest::addColumn<QString>("for_");
    QTest::addColumn<QString>("of");
    for (const Destination& to : allDestinations())
        for (const Destination& of : allDestinations())
            QTest::addRow("%s for %s", std::string(of.name).c_str(), std::string(to.name).c_str())
                << QString::fromStdString(std::string(to.name))
                << QString::fromStdString(std::string(of.name));
}

void DestinationsTest::templatesOfAnotherServiceAreRefused()
{
    QFETCH(QString, for_);
    QFETCH(QString, of);
    const Destination& to = tests::destination(for_.toStdString());
    // The unsubscribe link is there, so that only the other tags can be at fault.
    const std::string text =
        mergeTagsFor(to).unsubscribe + tests::smallTemplate(tests::destination(of.toStdString()));
    const Status checked = checkTemplate(text, to);
    QCOMPARE(checked.ok(), for_ == of);
    if (!checked.ok()) QVERIFY(checked.error().code == ErrorCode::BadInput);
}

void DestinationsTest::aTemplateWithoutUnsubscribeIsRefused()
{
    const Status checked = checkTemplate("*|INTRO|*", tests::destination("mailchimp"));
    QVERIFY(!checked.ok());
    QVERIFY(contains(checked.error().detail, "unsubscribe"));
}

void DestinationsTest::theGuideNamesTheFilesAndTheCode_data()
{
    QTest::addColumn<QString>("name");
    for (const Destination& to : allDestinations())
        QTest::newRow(std::string(to.name).c_str()) << QString::fromStdString(std::string(to.name));
}

void DestinationsTest::theGuideNamesTheFilesAndTheCode()
{
    QFETCH(QString, name);
    const auto steps =
        uploadSteps(tests::destination(name.toStdString()), {"Autumn thank-you", "T-12", 1656, 12, 1});
    QVERIFY(steps.size() >= 6);
    std::string guide;
    for (const data::Notice& step : steps) {
        QVERIFY(!step.code.empty());
        guide += step.sentence + "\n";
    }
    for (const std::string& part : {"contacts-" + name.toStdString() + ".csv", std::string("suppression.csv"),
                                    std::string("template.html"), std::string("Autumn thank-you [T-12]"),
                                    std::string("1,656 people"), std::string("1 person of held-back.csv")})
        QVERIFY2(contains(guide, part), part.c_str());
    QVERIFY(!contains(guide, "!"));
    // Who must not be written to comes before who is.
    QVERIFY(guide.find("suppression.csv") < guide.find("Then contacts-"));
}

TACTFUL_TEST(DestinationsTest)
#include "destinations_test.moc"
