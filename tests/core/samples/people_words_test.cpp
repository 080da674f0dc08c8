#include "core/base/text.h"
#include "core/samples/catalogue.h"
#include "core/samples/demo_shop.h"
#include "core/samples/people_words.h"
#include "tests/core/samples/whole_shop.h"
#include "tests/support/register.h"

#include <set>
#include <string>
#include <vector>

using namespace tactful;
using namespace tactful::samples;

namespace {

/// The words of five letters and more that mean a person or a place of theirs.
std::set<std::string> personalWords()
{
    std::set<std::string> words;
    const auto add = [&words](std::string_view text) {
        for (const std::string_view word : split(text, ' '))
            if (codePoints(word) >= 5) words.insert(foldForSearch(word));
    };
    for (const NameGroup& group : nameGroups()) {
        for (const auto name : group.firstNames)
            add(name);
        for (const auto name : group.lastNames)
            add(name);
    }
    for (const Country& country : countries()) {
        for (const auto town : country.towns)
            add(town);
        for (const auto street : country.streets)
            add(street);
    }
    return words;
}

/// All that the book says in the clear about this shop, in one text.
std::string openText()
{
    const auto shop = demoSettings();
    std::string text = shop.name + shop.legalName + shop.postalAddress + shop.website + shop.replyTo;
    const auto rows = tests::wholeShop();
    for (const auto& product : rows.products)
        text += product.name + "\n" + product.aisle + "\n" + product.brand + "\n" + product.description +
                "\n" + product.handle + "\n" + product.url + "\n" + join(product.tags, " ") + "\n";
    const auto addConsents = [&text](const auto& consents) {
        for (const auto& consent : consents)
            text += consent.wording + "\n" + consent.source + "\n" + consent.evidence + "\n";
    };
    for (const auto& customer : rows.customers) {
        text += customer.timeZone + "\n";
        addConsents(customer.consents);
    }
    for (const auto& order : rows.orders) {
        addConsents(order.consents);
        for (const auto& line : order.lines)
            text += line.name + "\n";
    }
    return foldForSearch(text);
}

}  // namespace

class PeopleWordsTest : public QObject {
    Q_OBJECT

private slots:
    void noPersonalWordOccursInTheShopsOwnText();
    void namesAreLongEnoughToBeSearchedFor();
    void noNameIsInTwoGroups();
    void addressesAreReserved();
    void sharesOfCountriesAddUp();
};

void PeopleWordsTest::noPersonalWordOccursInTheShopsOwnText()
{
    const std::string text = openText();
    QVERIFY(text.find("rose teacup") != std::string::npos);
    const auto words = personalWords();
    QVERIFY(words.size() > 400);
    for (const auto& word : words)
        QVERIFY2(text.find(word) == std::string::npos, word.c_str());
}

void PeopleWordsTest::namesAreLongEnoughToBeSearchedFor()
{
    for (const NameGroup& group : nameGroups()) {
        for (const auto name : group.firstNames)
            QVERIFY2(codePoints(name) >= 5, std::string(name).c_str());
        for (const auto name : group.lastNames)
            QVERIFY2(codePoints(name) >= 5 || name == "Nair", std::string(name).c_str());
    }
}

void PeopleWordsTest::noNameIsInTwoGroups()
{
    // Two people who share the spelling of a name would share an e-mail address.
    std::set<std::string> firstNames, lastNames;
    for (const NameGroup& group : nameGroups()) {
        for (const auto name : group.firstNames)
            QVERIFY2(firstNames.insert(foldForSearch(name)).second, std::string(name).c_str());
        for (const auto name : group.lastNames)
            QVERIFY2(lastNames.insert(foldForSearch(name)).second, std::string(name).c_str());
    }
}

void PeopleWordsTest::addressesAreReserved()
{
    for (const auto domain : mailDomains()) {
        const std::string text(domain);
        const bool ofRfc2606 = text == "example.com" || text == "example.org" || text == "example.net";
        QVERIFY2(ofRfc2606 || (text.size() > 8 && text.substr(text.size() - 8) == ".example"), text.c_str());
    }
}

void PeopleWordsTest::sharesOfCountriesAddUp()
{
    double total = 0.0;
    for (const Country& country : countries()) {
        total += country.share;
        QCOMPARE(country.origins.size(), nameGroups().size());
    }
    QVERIFY(std::abs(total - 1.0) < 1e-9);
}

TACTFUL_TEST(PeopleWordsTest)
#include "people_words_test.moc"
