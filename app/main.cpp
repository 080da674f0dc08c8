#include "core/base/crash_dump.h"
#include "ui/charts/gallery_charts.h"
#include "ui/keychain/system_keychain.h"
#include "ui/shell/main_window.h"
#include "ui/text/preferences.h"
#include "ui/text/translations.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScrollArea>

#include <memory>

using namespace tactful::ui;

namespace {

/// All components in all states, for whoever works on them.
std::unique_ptr<QWidget> galleryWindow()
{
    auto area = std::make_unique<QScrollArea>();
    area->setWidget(new Gallery(chartSections()));
    area->setWidgetResizable(true);
    area->resize(1440, 900);
    return area;
}

/// Another language means other texts everywhere: the window is made anew, with the same shop.
void openWindow(std::unique_ptr<MainWindow>& window, SecretStore& secrets, const QString& book)
{
    window = std::make_unique<MainWindow>(secrets);
    QObject::connect(
        window.get(), &MainWindow::languageChanged, window.get(),
        [&window, &secrets] {
            speak(*qApp, spokenLanguage(window->preferences()));
            openWindow(window, secrets, {});
        },
        Qt::QueuedConnection);
    window->show();
    if (book.isEmpty())
        window->start();
    else
        window->openShop(book);
}

}  // namespace

int main(int argc, char** argv)
{
    tactful::forbidCrashDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tactful"));
    QApplication::setApplicationVersion(QStringLiteral(TACTFUL_VERSION));
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("shop"), QStringLiteral("A shop to open (*.tactful)."),
                                    QStringLiteral("[shop]"));
    QCommandLineOption gallery(QStringLiteral("gallery"));
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    arguments.addOption(gallery);
    arguments.process(application);

    loadFonts();
    installAccessibility();
    const Preferences preferences = loadPreferences();
    auto* style = new Style(preferences.appearance);
    QApplication::setStyle(style);
    if (preferences.textScale != 1.0) style->setTextScale(preferences.textScale);
    speak(application, spokenLanguage(preferences));

    if (arguments.isSet(gallery)) {
        const auto window = galleryWindow();
        window->show();
        return QApplication::exec();
    }
    SystemKeychain keychain;
    std::unique_ptr<MainWindow> window;
    openWindow(window, keychain, arguments.positionalArguments().value(0));
    return QApplication::exec();
}
