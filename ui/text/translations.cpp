#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace tactful::ui {
namespace {

/// Ours, and Qt's own for its dialogs; replaced at each change.
void install(QCoreApplication& application, const char* slot, const QString& file, const QString& folder)
{
    const QString name = QString::fromLatin1(slot);
    if (auto* earlier = application.findChild<QTranslator*>(name)) {
        QCoreApplication::removeTranslator(earlier);
        delete earlier;
    }
    auto* translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

QLocale localeOf(const QString& code)
{
    if (code == QLatin1String("en")) return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(code);
}

}  // namespace

void speak(QCoreApplication& application, const QString& code)
{
    initTranslations();
    const QLocale system = QLocale::system();
    // Somebody in Austria keeps Austrian dates with German texts.
    QLocale::setDefault(system.name().startsWith(code) ? system : localeOf(code));
    install(application, "qtTexts", QStringLiteral("qtbase_") + code,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, "ourTexts", QStringLiteral("tactful_") + code, QStringLiteral(":/translations"));
}

}  // namespace tactful::ui
