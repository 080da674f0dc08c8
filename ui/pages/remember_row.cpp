#include "ui/pages/remember_row.h"

#include <QCoreApplication>

namespace tactful::ui {

QString rememberSentence(ComputerMemory::Place place)
{
    switch (place) {
    case ComputerMemory::Place::Missing:
        return QCoreApplication::translate(
            "tactful::ui",
            "This computer has no keychain that Tactful can use (on Linux: GNOME Keyring or KWallet). "
            "Password and recovery code open the shop as always.");
    case ComputerMemory::Place::Silent:
        return QCoreApplication::translate(
            "tactful::ui",
            "The keychain of this computer does not answer; it may be waiting for its own password. "
            "Password and recovery code open the shop as always.");
    case ComputerMemory::Place::Unknown:
    case ComputerMemory::Place::There:
        break;
    }
    return QCoreApplication::translate(
        "tactful::ui",
        "Tactful then starts without asking: whoever can sign in to this computer as you can open the "
        "shop. A shop that was locked while Tactful runs still asks.");
}

CheckRow* newRememberRow(ComputerMemory& memory)
{
    auto* row = new CheckRow(QCoreApplication::translate("tactful::ui", "Remember on this computer"));
    row->setObjectName(QStringLiteral("rememberHere"));
    const auto show = [row, &memory] {
        row->setSentence(rememberSentence(memory.place()));
        row->setEnabled(memory.place() == ComputerMemory::Place::There);
    };
    QObject::connect(&memory, &ComputerMemory::found, row, show);
    show();
    return row;
}

}  // namespace tactful::ui
