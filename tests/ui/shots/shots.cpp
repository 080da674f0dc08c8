#include "tests/ui/support/demo_desk.h"
#include "tests/ui/support/tour.h"
#include "ui/charts/gallery_charts.h"
#include "ui/text/translations.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest/QtTest>

/// \file
/// tactful-shots FOLDER [--shop BOOK] [--language de] [--text 150]: pictures of all pages, light and dark, in
/// two sizes of the window and at both scales, as page-theme-size-scale.png. It changes a copy of the shop,
/// never the shop.

using namespace tactful::ui;
using namespace tactful::ui::tests;

namespace {

constexpr QSize sizes[] = {{1280, 720}, {1440, 900}};
constexpr Appearance appearances[] = {Appearance::Light, Appearance::Dark};

struct Album {
    QDir folder;
    int scale = 1;
    int failures = 0;

    void take(QWidget& widget, const QString& page, Appearance appearance, const QSize& size)
    {
        QTest::qWait(30);
        const QString file =
            QStringLiteral("%1-%2-%3x%4-%5x.png")
                .arg(page, appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                .arg(size.width())
                .arg(size.height())
                .arg(scale);
        if (!widget.grab().save(folder.filePath(file))) ++failures;
    }
};

/// A shop to change: a copy of the one given, else of the demo shop.
QString bookFor(const QString& given, const QString& folder)
{
    if (given.isEmpty()) return copyDemoBook(folder);
    const QString book = folder + QStringLiteral("/shop.tactful");
    QFile::copy(given, book);
    QFile::copy(given + QStringLiteral("-keys"), book + QStringLiteral("-keys"));
    return book;
}

void walk(Album& album, const QString& shop)
{
    DrivenWindow driven;
    MainWindow& window = driven.window();
    for (const Stop& stop : tourOf(driven, bookFor(shop, driven.folder()))) {
        window.resize(sizes[1]);
        QWidget* shown = stop.go();
        if (!shown) {
            qWarning("%s could not be reached", qPrintable(stop.name));
            ++album.failures;
            continue;
        }
        const QSize usual = shown->size();
        for (const QSize& size : sizes)
            for (const Appearance appearance : appearances) {
                Style::of(nullptr).setAppearance(appearance);
                window.resize(size);
                if (shown != &window) shown->resize(usual.boundedTo(size - QSize(64, 32)));
                album.take(*shown, stop.name, appearance, size);
            }
        Style::of(nullptr).setAppearance(Appearance::Light);
    }
}

void gallery(Album& album)
{
    Gallery all(chartSections());
    all.resize(sizes[1].width(), all.heightForWidth(sizes[1].width()));
    all.show();
    for (const Appearance appearance : appearances) {
        Style::of(nullptr).setAppearance(appearance);
        album.take(all, QStringLiteral("gallery"), appearance, all.size());
    }
}

/// The scale of the screen is that of the process, so the second one is a process of its own.
int runAgainAtTwice(const QStringList& arguments)
{
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    again.start(QApplication::applicationFilePath(), arguments);
    again.waitForFinished(-1);
    return again.exitStatus() == QProcess::NormalExit ? again.exitCode() : 1;
}

QLocale localeOf(const QString& language)
{
    if (language == QLatin1String("de")) return QLocale(QLocale::German, QLocale::Germany);
    if (language == QLatin1String("fr")) return QLocale(QLocale::French, QLocale::France);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption shop(QStringLiteral("shop"), QStringLiteral("A shop; else the demo shop."),
                                  QStringLiteral("book"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("What the window speaks: en, de or fr."),
                                      QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption text(QStringLiteral("text"),
                                  QStringLiteral("How large its text is, in hundredths of the usual."),
                                  QStringLiteral("size"), QStringLiteral("100"));
    options.addOptions({shop, language, text});
    options.process(application);
    if (options.positionalArguments().size() != 1) options.showHelp(2);
    speak(application, options.value(language));
    QLocale::setDefault(localeOf(options.value(language)));
    loadFonts();
    installAccessibility();
    auto* style = new Style(Appearance::Light);
    QApplication::setStyle(style);
    style->setTextScale(options.value(text).toDouble() / 100.0);

    const bool twice = !qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR");
    Album album{QDir(options.positionalArguments().constFirst()), twice ? 2 : 1};
    album.folder.mkpath(QStringLiteral("."));
    walk(album, options.value(shop));
    gallery(album);
    const int rest = twice ? 0 : runAgainAtTwice(QApplication::arguments().mid(1));
    return album.failures + rest == 0 ? 0 : 1;
}
