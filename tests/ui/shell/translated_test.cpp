#include "tests/support/data_dir.h"
#include "tests/support/register.h"
#include "tests/ui/support/demo_desk.h"
#include "tests/ui/support/marked_language.h"
#include "tests/ui/support/tour.h"
#include "ui/widgets/accessibility.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <filesystem>

using namespace tactful::ui;
using namespace tactful::ui::tests;

namespace {

constexpr QSize designedSize(1440, 900);

QString textOf(const std::filesystem::path& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What core writes in English: everything in quotes that has three words or more. Not the demo shop's own
/// words, which are data.
QStringList sentencesOfCore()
{
    const std::filesystem::path core = tactful::tests::sourceDir() / "core";
    const QRegularExpression quoted(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    const QRegularExpression citation(QStringLiteral("\"citation\": [^\\n]*"));
    QStringList sentences;
    const auto take = [&](const std::filesystem::path& path) {
        // Laws are cited as lawyers cite them.
        auto matches = quoted.globalMatch(textOf(path).remove(citation));
        while (matches.hasNext()) {
            const QString text = matches.next().captured(1).trimmed();
            if (text.count(QLatin1Char(' ')) >= 2 && text[0].isLetter() && !text.contains(QLatin1Char('\\')))
                sentences << text;
        }
    };
    for (const auto& entry : std::filesystem::recursive_directory_iterator(core)) {
        const std::string folder = entry.path().parent_path().filename().string();
        if (entry.path().extension() == ".cpp" && folder != "samples" && folder != "store")
            take(entry.path());
    }
    take(tactful::tests::sourceDir() / "resources/rules/email.json");
    sentences.removeDuplicates();
    return sentences;
}

/// Everything a widget says to eyes and ears.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts << button->text();
    return texts;
}

/// Without what went through the translator, places filled in or not. Where a translated text is shown in
/// pieces, its first piece has a beginning without an end, its last an end without a beginning.
QString unmarked(QString text)
{
    if (Qt::mightBeRichText(text)) text = QTextDocumentFragment::fromHtml(text).toPlainText();
    static const QRegularExpression innermost(QStringLiteral("\u27E6[^\u27E6\u27E7]*\u27E7"));
    while (text.contains(innermost))
        text.replace(innermost, QString());
    if (const auto end = text.lastIndexOf(MarkedLanguage::end); end >= 0) text.remove(0, end + 1);
    if (const auto begin = text.indexOf(MarkedLanguage::begin); begin >= 0) text.truncate(begin);
    return text;
}

}  // namespace

/// In German and French the window says nothing in core's English.
class TranslatedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void coreHasSentences();
    void noSentenceOfCoreReachesTheScreen_data();
    void noSentenceOfCoreReachesTheScreen();
    void cleanup();

private:
    MarkedLanguage m_language;
    QStringList m_sentences;
};

void TranslatedTest::initTestCase()
{
    installAccessibility();
    m_sentences = sentencesOfCore();
}

void TranslatedTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_language);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TranslatedTest::coreHasSentences()
{
    QVERIFY(m_sentences.size() > 300);
    QVERIFY(m_sentences.contains(QStringLiteral("Their country is known.")));
    QCOMPARE(unmarked(QStringLiteral("\u27E6a \u27E6b\u27E7 c\u27E7 left")), QStringLiteral(" left"));
    QCOMPARE(unmarked(QStringLiteral("last piece\u27E7 left")), QStringLiteral(" left"));
    QCOMPARE(unmarked(QStringLiteral("left \u27E6first piece")), QStringLiteral("left "));
}

void TranslatedTest::noSentenceOfCoreReachesTheScreen_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
}

void TranslatedTest::noSentenceOfCoreReachesTheScreen()
{
    QFETCH(QLocale, language);
    QLocale::setDefault(language);
    QCoreApplication::installTranslator(&m_language);
    DrivenWindow driven(designedSize);
    QStringList faults;
    for (const Stop& stop : tourOf(driven, copyDemoBook(driven.folder()))) {
        QWidget* shown = stop.go();
        QVERIFY2(shown, qPrintable(stop.name));
        QCoreApplication::processEvents();
        QList<QWidget*> widgets = shown->findChildren<QWidget*>();
        widgets << shown;
        for (const QWidget* widget : std::as_const(widgets))
            for (const QString& text : textsOf(*widget)) {
                const QString rest = unmarked(text);
                if (rest.count(QLatin1Char(' ')) < 2) continue;
                for (const QString& sentence : std::as_const(m_sentences))
                    if (rest.contains(sentence))
                        faults << QStringLiteral("%1: \"%2\" in \"%3\"").arg(stop.name, sentence, text);
            }
    }
    faults.removeDuplicates();
    for (const QString& fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 sentences in English").arg(faults.size())));
}

TACTFUL_TEST(TranslatedTest)
#include "translated_test.moc"
