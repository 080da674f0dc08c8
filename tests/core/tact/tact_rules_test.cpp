#include "core/base/text.h"
#include "core/tact/tact_files.h"
#include "core/tact/tact_rules.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::tact;

class TactRulesTest : public QObject {
    Q_OBJECT

private slots:
    void everyBuiltInFileIsReadAndInOrder();
    void everyLexiconHasTheSameGroupsAndTiers();
};

void TactRulesTest::everyBuiltInFileIsReadAndInOrder()
{
    const auto rules = builtInTactRules();
    QVERIFY2(rules.ok(), rules.ok() ? "" : rules.error().where.c_str());
    QCOMPARE(allTactFiles().size(), std::size_t{5});
    QCOMPARE(rules->lexicons.size(), std::size_t{3});
    QCOMPARE(rules->phrases.size(), std::size_t{15});
    QCOMPARE(rules->weights.neverFrom(), 70.0);
}

void TactRulesTest::everyLexiconHasTheSameGroupsAndTiers()
{
    const auto rules = builtInTactRules();
    std::string languages;
    for (const Lexicon& lexicon : rules->lexicons)
        languages += lexicon.language() + " ";
    QCOMPARE(languages, std::string("de en fr "));

    std::string first;
    for (const TactFile& file : allTactFiles()) {
        if (!startsWith(file.name, "lexicon-")) continue;
        std::string groups;
        for (const std::string_view line : split(file.text, '\n'))
            if (contains(line, "\"group\":")) groups += std::string(trim(line)) + "\n";
        if (first.empty()) first = groups;
        QCOMPARE(groups, first);
    }
    QVERIFY(contains(first, "\"group\": \"health\", \"tier\": 3"));
}

TACTFUL_TEST(TactRulesTest)
#include "tact_rules_test.moc"
