#include "core/base/text.h"
#include "core/data/merge_tags.h"
#include "tests/support/register.h"

using namespace tactful;
using data::MergeDialect;

class MergeTagsTest : public QObject {
    Q_OBJECT

private slots:
    void everyServiceKnowsItsOwnTagsOnly_data();
    void everyServiceKnowsItsOwnTagsOnly();
    void ordinaryTextHasNoTags();
};

void MergeTagsTest::everyServiceKnowsItsOwnTagsOnly_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("owner");
    const auto row = [](const char* tag, const char* owner) { QTest::newRow(tag) << tag << owner; };
    row("*|FNAME|*", "mailchimp");
    row("*|IF:P1NAME|*", "mailchimp");
    row("*|END:IF|*", "mailchimp");
    row("{{ first_name|default:'there' }}", "klaviyo");
    row("{{ first_name|default: 'there' }}", "");  // Klaviyo answers a blank after the colon with an error
    row("{{ person|lookup:'tactful_intro' }}", "klaviyo");
    row("{% unsubscribe_link %}", "klaviyo");
    row("{{ contact.FIRSTNAME | default:'there' }}", "brevo");
    row("{{ unsubscribe }}", "brevo");
    row("{{ .Subscriber.Attribs.tactful_intro }}", "listmonk");
    row("{{ UnsubscribeURL }}", "listmonk");
    row("{{ end }}", "listmonk");
    row("{$name}", "");
    row("[[contact.first_name]]", "");
    row("<%asm_group_unsubscribe_raw_url%>", "");
    row("{{product}}", "");
    row("{{ contact.FIRSTNAME", "");
}

void MergeTagsTest::everyServiceKnowsItsOwnTagsOnly()
{
    QFETCH(QString, tag);
    QFETCH(QString, owner);
    const std::pair<const char*, MergeDialect> services[] = {{"none", MergeDialect::None},
                                                             {"mailchimp", MergeDialect::Mailchimp},
                                                             {"klaviyo", MergeDialect::Klaviyo},
                                                             {"brevo", MergeDialect::Brevo},
                                                             {"listmonk", MergeDialect::Listmonk}};
    const std::string text = "before " + tag.toStdString() + " after";
    for (const auto& [name, dialect] : services) {
        const auto foreign = data::foreignTags(text, dialect);
        QVERIFY2(foreign.empty() == (owner == name), name);
        if (!foreign.empty()) QVERIFY2(startsWith(foreign[0], tag.toStdString()), name);
    }
}

void MergeTagsTest::ordinaryTextHasNoTags()
{
    for (const char* text : {"", "5 * 3 | 2", "{a}", "a[[", "body { margin: 0 }", "100 % {", "x {$} y"})
        QVERIFY2(data::foreignTags(text, MergeDialect::None).empty(), text);
    QCOMPARE(data::foreignTags("*|A|* and {{b}}", MergeDialect::None),
             (std::vector<std::string>{"*|A|*", "{{b}}"}));
}

TACTFUL_TEST(MergeTagsTest)
#include "merge_tags_test.moc"
