#include "tests/support/register.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QStandardPaths>

/// \file
/// The main() of the window's tests: an application with our fonts and our look, in English.

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    tactful::ui::loadFonts();
    QApplication::setStyle(new tactful::ui::Style(tactful::ui::Appearance::Light));
    return tactful::tests::runRegistered(QApplication::arguments());
}
