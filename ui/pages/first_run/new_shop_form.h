#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QLineEdit;

/// \file
/// What a new shop needs before it can be made: a name and, unless the owner does not want one, a password.
/// For a backup, the password it was made with.

namespace tactful::ui {

class Button;
class CheckRow;
class ComputerMemory;
class Field;
class Label;

class NewShopForm final : public QWidget {
    Q_OBJECT

public:
    explicit NewShopForm(ComputerMemory& memory, QWidget* parent = nullptr);

    void askForShop(bool withPassword);
    /// Of a backup that is locked.
    void askForPassword();

    QString shopName() const;
    /// Nothing: without a password.
    std::optional<std::string> password() const;
    /// The computer is to open the shop without its password.
    bool remember() const;
    /// Under the password, e.g. that it does not fit.
    void showPasswordProblem(const QString& sentence);

Q_SIGNALS:
    void accepted();
    void backRequested();

private:
    void tryToAccept();

    Label* m_heading;
    QLineEdit* m_name;
    Field* m_nameField;
    QLineEdit* m_password;
    Field* m_passwordField;
    QLineEdit* m_again;
    Field* m_againField;
    ComputerMemory& m_memory;
    CheckRow* m_remember;
    Button* m_go;
    bool m_newShop = true;
    bool m_withPassword = true;
};

}  // namespace tactful::ui
