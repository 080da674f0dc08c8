#include "tests/support/register.h"
#include "tests/ui/shell/faults.h"
#include "tests/ui/support/demo_desk.h"
#include "tests/ui/support/tour.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QTranslator>

using namespace tactful::ui;
using namespace tactful::ui::tests;

namespace {

constexpr QSize designedSize(1440, 900);

/// A language whose every text is a good third longer than the English one. Places for numbers and names,
/// mark-up and mnemonics stay as they are.
class LongLanguage final : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char*, int n) const override
    {
        if (!QByteArray(context).startsWith("tactful")) return {};
        const QString text = QString::fromUtf8(source);
        QString longer(QLatin1Char('['));
        bool tag = false;
        double owed = 0.0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text[at];
            if (letter == QLatin1Char('<')) tag = true;
            longer += letter;
            if (letter == QLatin1Char('>')) tag = false;
            owed += tag ? 0.0 : 0.35;
            const bool place = at > 0 && text[at - 1] == QLatin1Char('%');
            while (!tag && !place && owed >= 1.0 && QStringLiteral("aeiou").contains(letter)) {
                longer += letter;
                owed -= 1.0;
            }
        }
        longer += QLatin1Char(']');
        if (n >= 0) longer.replace(QStringLiteral("%n"), QString::number(n));
        return longer;
    }
};

}  // namespace

/// Every page and dialog, walked through widget by widget.
class WalkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theLongLanguageIsLonger();
    void everythingIsSeenNamedAndReached_data();
    void everythingIsSeenNamedAndReached();
    void cleanup();

private:
    void look(QWidget& shown, const QString& stop, bool keys);

    LongLanguage m_long;
    QStringList m_faults;
};

void WalkTest::initTestCase()
{
    installAccessibility();
}

void WalkTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_long);
    Style::of(nullptr).setTextScale(1.0);
}

void WalkTest::theLongLanguageIsLonger()
{
    const char* source = "%n people of <b>%1</b> may be e-mailed again";
    const QString text = m_long.translate("tactful::ui::Page", source, nullptr, 12);
    QVERIFY(text.startsWith(QStringLiteral("[12 p")));
    QVERIFY(text.contains(QStringLiteral("<b>%1</b>")));
    QVERIFY(static_cast<double>(text.size()) >= 1.3 * static_cast<double>(qstrlen(source)));
}

void WalkTest::everythingIsSeenNamedAndReached_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("longer");
    QTest::addRow("English") << 1.0 << false;
    QTest::addRow("a language a third longer") << 1.0 << true;
    QTest::addRow("text half as large again") << 1.5 << false;
}

void WalkTest::look(QWidget& shown, const QString& stop, bool keys)
{
    QCoreApplication::processEvents();
    const auto note = [&](const char* what, const QStringList& faults) {
        for (const QString& fault : faults)
            m_faults << QStringLiteral("%1, %2: %3").arg(stop, QString::fromLatin1(what), fault);
    };
    if (shown.isWindow() && qobject_cast<MainWindow*>(&shown) && shown.size() != designedSize)
        m_faults << QStringLiteral("%1 makes the window %2 wide and %3 high")
                        .arg(stop)
                        .arg(shown.width())
                        .arg(shown.height());
    note("cut", cutTexts(shown));
    note("overlap", overlaps(shown));
    if (!keys) return;
    note("no name", unnamedControls(shown));
    note("shortcut", sharedShortcuts(shown));
    note("tab", tabFaults(shown));
}

void WalkTest::everythingIsSeenNamedAndReached()
{
    QFETCH(double, scale);
    QFETCH(bool, longer);
    m_faults.clear();
    Style::of(nullptr).setTextScale(scale);
    if (longer) QCoreApplication::installTranslator(&m_long);
    DrivenWindow driven(designedSize);
    for (const Stop& stop : tourOf(driven, copyDemoBook(driven.folder()))) {
        driven.window().resize(designedSize);
        QWidget* shown = stop.go();
        QVERIFY2(shown, qPrintable(stop.name));
        look(*shown, stop.name, scale == 1.0 && !longer);
    }
    m_faults.removeDuplicates();
    for (const QString& fault : m_faults)
        qWarning("%s", qPrintable(fault));
    QVERIFY2(m_faults.isEmpty(), qPrintable(QStringLiteral("%1 faults").arg(m_faults.size())));
}

TACTFUL_TEST(WalkTest)
#include "walk_test.moc"
