#include "tests/support/data_dir.h"
#include "tests/support/register.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace tactful::ui;

namespace {

constexpr double ofText = 4.5;      // WCAG 2.2, 1.4.3
constexpr double ofGraphics = 3.0;  // WCAG 2.2, 1.4.11: control borders, icons, the focus ring

struct Pair {
    Token ink;
    Token ground;
    double least;
};

void addPairs(std::vector<Pair>& pairs, std::initializer_list<Token> inks,
              std::initializer_list<Token> grounds, double least)
{
    for (const Token ink : inks)
        for (const Token ground : grounds)
            pairs.push_back({ink, ground, least});
}

/// Everything that is written or drawn on something else.
std::vector<Pair> allPairs()
{
    using enum Token;
    std::vector<Pair> pairs;
    addPairs(pairs, {Ink, Ink2, Ink3}, {Canvas, Surface, Sunken, Hover, Selected}, ofText);
    addPairs(pairs, {AccentInk},
             {AccentSoft, BrassSoft, ClaySoft, SkySoft, Surface, Canvas, Selected, Sunken}, ofText);
    addPairs(pairs, {BrassInk}, {BrassSoft, Surface, Canvas}, ofText);
    addPairs(pairs, {ClayInk}, {ClaySoft, Surface, Canvas}, ofText);
    addPairs(pairs, {SkyInk}, {SkySoft, Surface, Canvas}, ofText);
    addPairs(pairs, {PlumInk}, {PlumSoft, Surface, Canvas}, ofText);
    addPairs(pairs, {Ink}, {AccentSoft, BrassSoft, ClaySoft, SkySoft, PlumSoft, AccentMid, AccentLine},
             ofText);
    addPairs(pairs, {Ink2}, {AccentSoft, BrassSoft, SkySoft, PlumSoft}, ofText);
    addPairs(pairs, {OnAccent}, {Accent, AccentHover, AccentPress, Clay}, ofText);
    addPairs(pairs, {RailInk}, {Rail}, ofText);
    addPairs(pairs, {RailOn}, {RailSel}, ofText);
    addPairs(pairs, {ToastInk, ToastLink}, {Toast}, ofText);
    addPairs(pairs, {PaperInk, PaperInk2}, {Paper}, ofText);
    addPairs(pairs, {Accent, Brass, Clay, Sky, Plum, LineStrong, Focus}, {Surface, Canvas}, ofGraphics);
    addPairs(pairs, {RailBrass}, {Rail}, ofGraphics);
    return pairs;
}

/// Relative luminance as WCAG defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString name(Token token)
{
    const std::string_view name = nameOf(token);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// The values of one appearance, read apart from the program.
QJsonObject tokensOf(const QString& appearance)
{
    QFile file(
        QString::fromStdString((tactful::tests::sourceDir() / "resources/theme/tokens.json").string()));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(appearance).toObject();
}

}  // namespace

class ContrastTest : public QObject {
    Q_OBJECT

private slots:
    void theFormulaIsThatOfWcag();
    void everythingCanBeTold_data();
    void everythingCanBeTold();
    void theProgramPaintsWithTheseValues_data();
    void theProgramPaintsWithTheseValues();
};

void ContrastTest::theFormulaIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // #767676 is the lightest grey that may stand as text on white.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= ofText);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < ofText);
}

void ContrastTest::everythingCanBeTold_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("least");
    const auto pairs = allPairs();
    QCOMPARE(pairs.size(), std::size_t{71});
    for (const char* appearance : {"light", "dark"})
        for (const Pair& pair : pairs)
            QTest::addRow("%s, %s on %s", appearance, qPrintable(name(pair.ink)),
                          qPrintable(name(pair.ground)))
                << QString::fromLatin1(appearance) << name(pair.ink) << name(pair.ground) << pair.least;
}

void ContrastTest::everythingCanBeTold()
{
    QFETCH(QString, appearance);
    QFETCH(QString, ink);
    QFETCH(QString, ground);
    QFETCH(double, least);
    const QJsonObject tokens = tokensOf(appearance);
    const QColor drawn(tokens.value(ink).toString());
    const QColor below(tokens.value(ground).toString());
    QVERIFY(drawn.isValid() && below.isValid());
    const double told = contrast(drawn, below);
    QVERIFY2(told >= least, qPrintable(QStringLiteral("%1 to 1, %2 are needed").arg(told).arg(least)));
}

void ContrastTest::theProgramPaintsWithTheseValues_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void ContrastTest::theProgramPaintsWithTheseValues()
{
    QFETCH(bool, dark);
    const QJsonObject tokens = tokensOf(dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const Colours colours = dark ? darkColours() : lightColours();
    for (const Pair& pair : allPairs())
        for (const Token token : {pair.ink, pair.ground})
            QCOMPARE(colours[token], QColor(tokens.value(name(token)).toString()));
}

TACTFUL_TEST(ContrastTest)
#include "contrast_test.moc"
