#include "core/features/title_words.h"
#include "tests/support/register.h"

using namespace tactful;
using features::titleWords;

class TitleWordsTest : public QObject {
    Q_OBJECT

private slots:
    void orderEndingsAndLittleWordsAreNothing_data();
    void orderEndingsAndLittleWordsAreNothing();
    void sizeAndColourAreTakenOff_data();
    void sizeAndColourAreTakenOff();
};

void TitleWordsTest::orderEndingsAndLittleWordsAreNothing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::newRow("order and plural") << "SET OF 3 CAKE TINS PANTRY DESIGN"
                                      << "3 cake design pantry set tin";
    QTest::newRow("punctuation") << "Cake-tin, pantry design (set of 3)"
                                 << "3 cake design pantry set tin";
    QTest::newRow("new and years") << "NEW! Garden Calendar 2024"
                                   << "calendar garden";
    QTest::newRow("accents") << "Bougie à la rose"
                             << "bougie rose";
    QTest::newRow("apostrophe") << "RETRO PLASTIC 70'S TRAY"
                                << "70s plastic retro tray";
    QTest::newRow("a colour is a word of the whole title") << "RED TOADSTOOL LED NIGHT LIGHT"
                                                           << "led light night red toadstool";
    QTest::newRow("nothing") << ""
                             << "";
}

void TitleWordsTest::orderEndingsAndLittleWordsAreNothing()
{
    QFETCH(QString, title);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(titleWords(title.toStdString()).all), words);
}

void TitleWordsTest::sizeAndColourAreTakenOff_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::newRow("size") << "SMALL GLASS HEART TRINKET POT"
                          << "glass heart pot trinket";
    QTest::newRow("colours") << "3 TIER CAKE TIN RED AND CREAM"
                             << "3 cake tier tin";
    QTest::newRow("measure in one word") << "Lavender soap liquid 250ml"
                                         << "lavender liquid soap";
    QTest::newRow("measure in two words") << "Lavender soap liquid 1000 ml"
                                          << "lavender liquid soap";
    QTest::newRow("German") << "Große Kerze Lavendel Wald"
                            << "kerze lavendel wald";
    QTest::newRow("no size, no colour") << "REGENCY CAKESTAND 3 TIER"
                                        << "";
    QTest::newRow("one word left") << "RED CANDLE"
                                   << "";
    QTest::newRow("a count is no size") << "12 PENCILS TALL TUBE SKULLS"
                                        << "12 pencil skull tube";
    QTest::newRow("black tea is a kind of its own") << "Black tea garden blend"
                                                    << "";
    QTest::newRow("but a large bag of it is not") << "Black tea garden blend large"
                                                  << "black blend garden tea";
    QTest::newRow("a flower pattern is no colour") << "LUNCH BAG RED RETROSPOT"
                                                   << "bag lunch retrospot";
}

void TitleWordsTest::sizeAndColourAreTakenOff()
{
    QFETCH(QString, title);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(titleWords(title.toStdString()).withoutSizeAndColour), words);
}

TACTFUL_TEST(TitleWordsTest)
#include "title_words_test.moc"
