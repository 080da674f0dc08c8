#include "core/base/text.h"
#include "core/tact/sensitivity.h"
#include "core/tact/tact_rules.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <fstream>
#include <set>

using namespace tactful;
using namespace tactful::tact;

class SensitivityTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreJudgedAsAHumanWould_data();
    void namesAreJudgedAsAHumanWould();
    void aislesTagsAndDescriptionsCount_data();
    void everySeedOfTheTableIsFound_data();
    void everySeedOfTheTableIsFound();
    void aislesTagsAndDescriptionsCount();
    void theReasonNamesGroupWordAndPlace();
    void theFoundWordIsReadBack();
    void anUnknownLanguageIsReadAsEnglish();
    void tierThreeStaysUntilTheOwnerActs();
    void theOwnersDecisionOutlastsTheNextImport();
    void theOwnerLowersOnlyWithAReason();
    void combinationsRevealMoreThanTheirParts_data();
    void combinationsRevealMoreThanTheirParts();
    void aRealGiftShopIsHardlyDelicate();

private:
    Sensitivity judge(const QByteArray& language, const QByteArray& name) const
    {
        data::Product product;
        product.name = name.toStdString();
        return sensitivityOf(product, language.toStdString(), m_rules.lexicons);
    }

    TactRules m_rules = *builtInTactRules();
};

void SensitivityTest::namesAreJudgedAsAHumanWould_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("finding");  // "tier group", or "0"
    const auto row = [](const char* language, const char* name, const char* finding) {
        QTest::addRow("%s: %s", language, name)
            << QByteArray(language) << QByteArray(name) << QByteArray(finding);
    };
    // The two of SCIENCE.md section 5.
    row("en", "Baby Blue Paint", "0");
    row("en", "Prenatal vitamins", "3 pregnancy");
    // One of each group.
    row("en", "Diabetic socks", "3 health");
    row("en", "Blood pressure monitor", "3 health");
    row("en", "Ovulation test kit", "3 pregnancy");
    row("en", "Nursing bras, pack of 2", "3 pregnancy");
    row("en", "Rainbow PRIDE flag", "3 sexuality");
    row("en", "Silk lingerie set", "2 lingerie");
    row("en", "With Sympathy card", "2 relationships");
    row("en", "Bible verse mug", "3 religion");  // owning it says what one believes
    row("en", "Kosher wine hamper", "2 alcohol");
    row("en", "Kosher candy", "2 religious-diet");
    row("en", "Trade union member badge", "3 politics");
    row("en", "Visa application guide", "3 ethnicity");
    row("en", "DNA Test Kit", "3 biometrics");
    row("en", "Wheelchair cushion", "3 disability");
    row("en", "Nicotine patches", "3 addiction-treatment");
    row("en", "Vape liquid", "2 nicotine");
    row("en", "Red wine, Rioja 2019", "2 alcohol");
    row("en", "Casino chips", "2 gambling");
    row("en", "Out of debt: a workbook", "2 money");
    row("en", "Weight-loss tea", "2 body");
    row("en", "Kids' size raincoat", "2 children");
    row("en", "Sash for divorcées", "2 relationships");
    row("en", "Wedding guest book", "1 wedding");
    row("en", "Bail bond handbook", "2 law");
    // Traps.
    row("en", "Campaign chest of drawers", "0");
    row("en", "Our pride and joy photo frame", "0");
    row("en", "Pride and Prejudice, hardback", "0");
    row("en", "Oak wine rack", "0");
    row("en", "Set of 6 wine glasses", "0");
    row("en", "Wine red curtain", "0");
    row("en", "White spirit 1 l", "0");
    row("en", "Cricket bails", "0");
    row("en", "Kosher salt 1 kg", "0");
    row("en", "Bike chain lubricant", "0");
    row("en", "Depression glass vase", "0");
    row("en", "Cancer zodiac necklace", "0");
    row("en", "Soil fertility tester", "0");
    row("en", "STD size envelope", "0");
    row("en", "Condominium plan print", "0");
    row("en", "Union Jack bunting", "0");
    row("en", "Party bunting", "0");
    row("en", "Fifteen candles", "0");
    row("en", "Black widow spider toy", "0");
    row("en", "Unscented lotion", "0");
    row("en", "Zinc tablets", "0");
    row("en", "Protestant work ethic poster", "0");

    row("de", "Schwangerschaftstest", "3 pregnancy");
    row("de", "Frühschwangerschaftstest", "3 pregnancy");
    row("de", "Hörgeräte-Batterien", "3 health");
    row("de", "Im-Ohr-Hörgerät", "3 health");
    row("de", "KINDERROLLSTUHL", "3 disability");
    row("de", "Buch: Leben mit Brustkrebs", "3 health");
    row("de", "Taufkerze rosa", "3 religion");
    row("de", "Trockener Weißwein", "2 alcohol");
    row("de", "Anti-Aging-Creme", "2 body");
    row("de", "Prenatal vitamins", "3 pregnancy");  // English names in a German shop
    row("de", "Hochzeitskarte", "1 wedding");
    row("de", "Weinglas 6er-Set", "0");
    row("de", "Weinroter Schal", "0");
    row("de", "Rotweingläser", "0");
    row("de", "Kette Sternzeichen Krebs", "0");
    row("de", "Krebs aus Plüsch", "0");
    row("de", "Abnehmbarer Deckel", "0");
    row("de", "Rollstuhlgerechte Rampe", "0");
    row("de", "Schwüle Sommernächte, Roman", "0");
    row("de", "Bibelot aus Porzellan", "0");
    row("de", "Babyblaue Farbe", "0");

    row("fr", "Test de grossesse", "3 pregnancy");
    row("fr", "Vêtements pour femmes enceintes", "3 pregnancy");
    row("fr", "Stylo d'insuline", "3 health");
    row("fr", "Prothèse auditive", "3 health");
    row("fr", "Fauteuil roulant pliant", "3 disability");
    row("fr", "Bougie de baptême", "3 religion");
    row("fr", "Bouteille de vin rouge", "2 alcohol");
    row("fr", "Crème anti-âge", "2 body");
    row("fr", "Honoraires d’avocat", "2 law");
    row("fr", "Carte de mariage", "1 wedding");
    row("fr", "Enceinte Bluetooth", "0");
    row("fr", "Coupe avocat", "0");
    row("fr", "Verres à vin", "0");
    row("fr", "Cave à vin", "0");
    row("fr", "Foulard lie de vin", "0");
    row("fr", "Coussin Veuve Clicquot", "0");
    row("fr", "Panier grande taille", "0");
    row("fr", "Peinture bleu bébé", "0");
}

void SensitivityTest::namesAreJudgedAsAHumanWould()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, finding);
    const Sensitivity found = judge(language, name);
    const std::string text = std::to_string(found.tier) + (found.tier > 0 ? " " + found.group : "");
    QCOMPARE(QByteArray::fromStdString(text), finding);
    QCOMPARE(found.reason.empty(), found.tier == 0);
}

void SensitivityTest::aislesTagsAndDescriptionsCount_data()
{
    QTest::addColumn<QByteArray>("aisle");
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const char* aisle, const char* tags, const char* description,
                        const char* reason) {
        QTest::newRow(name) << QByteArray(aisle) << QByteArray(tags) << QByteArray(description)
                            << QByteArray(reason);
    };
    row("aisle", "Health > Pharmacy", "", "", "health: \"pharmacy\" in the aisle");
    row("an aisle's word elsewhere", "", "pharmacy", "Sold in every pharmacy.", "");
    row("tag", "", "gift|maternity", "", "pregnancy: \"maternity\" in the tag");
    row("description", "", "", "Relieves migraines.", "health: \"migraine*\" in the description");
    row("harmless in running text", "", "", "Lovely with wine, also for teens and weddings.", "");
    row("a warning is no hint", "", "", "Ask your doctor if pregnant.", "");
    row("the highest tier wins", "Wine", "wedding", "For the newborn.",
        "pregnancy: \"newborn*\" in the description");
    row("the first place wins a tie", "Wine", "wine", "", "alcohol: \"wine\" in the aisle");
    row("tags are read one by one", "", "weight|loss", "", "");
    row("baby aisle", "Baby & nursery", "", "", "household: \"baby\" in the aisle");
}

void SensitivityTest::everySeedOfTheTableIsFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("tier");
    const auto rows = [](int tier, std::initializer_list<const char*> names) {
        for (const char* name : names)
            QTest::addRow("%d: %s", tier, name) << QByteArray(name) << tier;
    };
    // SCIENCE.md section 5, row by row; a seed that is an everyday word stands with what makes it delicate.
    rows(3, {"Diabetic socks",
             "Insulin pouch",
             "Living with cancer",
             "Chemo cap",
             "HIV self test",
             "STI test",
             "STD test kit",
             "Herpes cream",
             "Depression workbook",
             "Anxiety meds box",
             "ADHD planner",
             "Psoriasis balm",
             "Eczema treatment",
             "Migraine relief",
             "Epilepsy bracelet",
             "Incontinence pads",
             "Dementia clock",
             "Hearing aid batteries",
             "Blood pressure monitor",
             "Glucose monitor",
             "CPAP mask",
             "Ostomy bag"});
    rows(3, {"Pregnancy pillow", "Prenatal vitamins", "Ovulation test", "Fertility tea", "IVF journal",
             "Miscarriage keepsake", "Postpartum set", "Breast pump", "Nursing bra", "Maternity jeans",
             "Baby registry book", "Newborn set"});
    rows(3, {"Vibrator", "Personal lubricant", "Condoms", "Erectile pump", "Libido capsules", "LGBT flag",
             "Pride flag", "Gay novel", "Lesbian novel", "Transgender flag", "Chest binder"});
    rows(2, {"Lingerie set"});
    rows(2, {"Halal sweets", "Kosher sweets"});
    rows(3, {"Rosary", "Bible", "Quran stand", "Torah pointer", "Church donation", "Hijab",
             "Ramadan calendar", "First communion card", "Baptism candle", "Bar mitzvah card"});
    rows(3,
         {"Campaign donation", "Party member card", "Union member badge", "Protest banner", "Vote for sign"});
    rows(3, {"Visa application guide", "Asylum handbook", "Citizenship test book"});
    rows(3, {"DNA test", "Ancestry kit", "Face ID reader"});
    rows(3, {"Wheelchair cushion", "Mobility scooter", "Braille labels", "Autism cards"});
    rows(2, {"Nicotine pouches", "Vape liquid", "Casino chips", "Betting slips", "Red wine", "Spirits gift"});
    rows(3, {"Rehab guide", "Sober living journal"});
    rows(2, {"Debt planner", "Payday loan guide", "Bankruptcy guide", "Repossession help", "Bad credit help",
             "Foreclosure guide", "Benefits claim guide"});
    rows(2, {"Weight loss tea", "Plus size dress", "Slimming belt", "Anti-ageing cream", "Hair loss shampoo",
             "Acne gel"});
    rows(2, {"School uniform", "Toddler cup", "Kids' size raincoat", "Teen magazine"});
    rows(2, {"Divorce cards", "Dating game", "Widow support book", "Funeral candle", "Memorial candle"});
    rows(1, {"Wedding guest book"});
    rows(2, {"Home security after burglary", "Lawyer handbook", "Bail bond handbook"});
}

void SensitivityTest::everySeedOfTheTableIsFound()
{
    QFETCH(QByteArray, name);
    QFETCH(int, tier);
    const Sensitivity found = judge("en", name);
    QVERIFY2(found.tier == tier,
             qPrintable(QString("tier %1, %2").arg(found.tier).arg(QString::fromStdString(found.reason))));
}

void SensitivityTest::aislesTagsAndDescriptionsCount()
{
    QFETCH(QByteArray, aisle);
    QFETCH(QByteArray, tags);
    QFETCH(QByteArray, description);
    QFETCH(QByteArray, reason);
    data::Product product;
    product.name = "Product";
    product.aisle = aisle.toStdString();
    product.description = description.toStdString();
    const std::string tagText = tags.toStdString();
    for (const std::string_view tag : split(tagText, '|'))
        product.tags.emplace_back(tag);
    QCOMPARE(QByteArray::fromStdString(sensitivityOf(product, "en", m_rules.lexicons).reason), reason);
}

void SensitivityTest::theReasonNamesGroupWordAndPlace()
{
    const Sensitivity found = judge("en", "Acne cream");
    QCOMPARE(found.reason, std::string("body: \"acne\" in the name"));
    QVERIFY(found.healthAdjacent);
    QVERIFY(!judge("en", "Red wine").healthAdjacent);
}

void SensitivityTest::anUnknownLanguageIsReadAsEnglish()
{
    QCOMPARE(judge("pl", "Prenatal vitamins").tier, 3);
    QCOMPARE(judge("", "Prenatal vitamins").tier, 3);
    QCOMPARE(judge("pl", "Fauteuil roulant").tier, 0);
    data::Product product;
    product.name = "Prenatal vitamins";
    QCOMPARE(sensitivityOf(product, "en", {}).tier, 0);
}

void SensitivityTest::theFoundWordIsReadBack()
{
    data::Product product;
    product.name = "Prenatal vitamins";
    const auto found = foundWord(sensitivityOf(product, "en", m_rules.lexicons).reason);
    QVERIFY(found.has_value());
    QVERIFY(!found->word.empty() && found->word.find('"') == std::string::npos);
    QCOMPARE(found->place, std::string("name"));
    QVERIFY(!foundWord(""));
    QVERIFY(!foundWord("health"));
    QVERIFY(!foundWord("decided by the owner: \"wine\" in the name is no wine"));
}

void SensitivityTest::tierThreeStaysUntilTheOwnerActs()
{
    data::Product stored;
    stored.tier = 3;
    stored.tierReason = "health: \"diabet*\" in the name";
    const Sensitivity wine{2, false, "alcohol", "alcohol: \"wine\" in the name"};
    QCOMPARE(judgedAgain(stored, {}).tier, 3);
    QCOMPARE(judgedAgain(stored, wine).reason, stored.tierReason);
    QCOMPARE(judgedAgain(stored, wine).group, std::string("health"));
    QCOMPARE(judgedAgain(stored, Sensitivity{3, false, "religion", "c"}).reason, std::string("c"));
    stored.tier = 2;
    QCOMPARE(judgedAgain(stored, {}).tier, 0);
    QCOMPARE(judgedAgain(stored, Sensitivity{3, false, "religion", "c"}).tier, 3);
}

void SensitivityTest::theOwnersDecisionOutlastsTheNextImport()
{
    const Sensitivity found{3, false, "religion", "religion: \"bible*\" in the name"};
    const Sensitivity decided = *decidedByOwner(found, 0, "A cook's bible");
    data::Product stored;
    stored.tier = decided.tier;
    stored.tierReason = decided.reason;
    QCOMPARE(judgedAgain(stored, found).tier, 0);
    QCOMPARE(judgedAgain(stored, found).reason, std::string("decided by the owner: A cook's bible"));
}

void SensitivityTest::theOwnerLowersOnlyWithAReason()
{
    const Sensitivity special{3, false, "religion", "religion: \"bible*\" in the name"};
    for (const char* reason : {"", "  \t "}) {
        const auto refused = decidedByOwner(special, 1, reason);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().code == ErrorCode::Refused);
    }
    const auto lowered = decidedByOwner(special, 1, " A cook's bible ");
    QCOMPARE(lowered->tier, 1);
    QCOMPARE(lowered->reason, std::string("decided by the owner: A cook's bible"));
    QCOMPARE(decidedByOwner({}, 3, "")->tier, 3);
    QCOMPARE(decidedByOwner({}, 3, "")->reason, std::string("decided by the owner"));
    for (const int tier : {-1, 4})
        QVERIFY(decidedByOwner(special, tier, "because").error().code == ErrorCode::BadInput);
}

void SensitivityTest::combinationsRevealMoreThanTheirParts_data()
{
    QTest::addColumn<QByteArray>("purchases");  // tier, "h" if health-adjacent, @day
    QTest::addColumn<int>("tier");
    const auto row = [](const char* name, const char* purchases, int tier) {
        QTest::newRow(name) << QByteArray(purchases) << tier;
    };
    row("nothing", "", 0);
    row("ordinary", "0@1 0@2", 0);
    row("one of tier 3", "0@1 3@900", 3);
    row("one health-adjacent", "2h@1 1@2", 2);
    row("two, 180 days apart", "2h@1 2h@181", 3);
    row("two, 181 days apart", "2h@1 2h@182", 2);
    row("in any order", "2h@900 2h@1 2h@800", 3);
    row("two on one day", "2h@5 2h@5", 3);
    row("two bottles of wine", "2@1 2@2", 2);
    row("one of each kind", "2h@1 2@2", 2);
    row("tier 1 does not combine", "1h@1 1h@2", 1);
}

void SensitivityTest::combinationsRevealMoreThanTheirParts()
{
    QFETCH(QByteArray, purchases);
    QFETCH(int, tier);
    std::vector<DelicatePurchase> list;
    const std::string text = purchases.toStdString();
    for (const std::string_view word : split(text, ' ')) {
        if (word.empty()) continue;
        const auto day = static_cast<std::int32_t>(parseInteger(word.substr(word.find('@') + 1)).value());
        list.push_back({word[0] - '0', word[1] == 'h', Day{day}});
    }
    QCOMPARE(segmentTier(list), tier);
}

/// The public data set of a British gift wholesaler (UCI Online Retail): some 4,000 product names.
void SensitivityTest::aRealGiftShopIsHardlyDelicate()
{
    TACTFUL_NEED_DATA("online-retail/online_retail.csv");
    std::ifstream file(tests::dataFile("online-retail/online_retail.csv"));
    std::set<std::string> names;
    for (std::string line; std::getline(file, line);) {
        // Invoice, code, then the name, quoted where it holds a comma.
        const std::size_t code = line.find(',');
        const std::size_t start = line.find(',', code + 1) + 1;
        const bool quoted = line[start] == '"';
        names.insert(line.substr(start + (quoted ? 1 : 0), line.find(quoted ? '"' : ',', start + 1) - start));
    }
    QVERIFY(names.size() > 3500);

    std::set<std::string> special;
    int delicate = 0;
    for (const std::string& name : names) {
        const Sensitivity found = judge("en", QByteArray::fromStdString(name));
        if (found.tier == 0) continue;
        qInfo("%d %s: %s", found.tier, found.reason.c_str(), name.c_str());
        ++delicate;
        if (found.tier == 3) special.insert(name);
        QVERIFY2(found.group == "wedding" || !contains(name, "T-LIGHT"), name.c_str());
        QVERIFY2(!contains(name, "RETROSPOT"), name.c_str());
    }
    QVERIFY(special.empty());
    QVERIFY(delicate > 0 && delicate <= 10);
}

TACTFUL_TEST(SensitivityTest)
#include "sensitivity_test.moc"
