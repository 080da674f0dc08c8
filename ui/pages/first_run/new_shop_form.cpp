#include "ui/pages/first_run/new_shop_form.h"

#include "ui/pages/remember_row.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int shortestPassword = 8;  ///< core refuses shorter ones, too

QLineEdit* passwordEdit(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

}  // namespace

NewShopForm::NewShopForm(ComputerMemory& memory, QWidget* parent)
    : QWidget(parent), m_heading(new Label({}, TextRole::Number)), m_name(new QLineEdit),
      m_nameField(new Field(tr("Name of your shop"), m_name)), m_password(passwordEdit("password")),
      m_passwordField(new Field(tr("Password"), m_password)), m_again(passwordEdit("passwordAgain")),
      m_againField(new Field(tr("The same password again"), m_again)), m_memory(memory),
      m_remember(newRememberRow(memory)), m_go(new Button(tr("Make my shop"), ButtonKind::Main))
{
    m_name->setObjectName(QStringLiteral("shopName"));
    m_go->setObjectName(QStringLiteral("makeShop"));
    m_go->setBig();
    m_go->setDefault(true);
    auto* back = new Button(tr("Back"));
    back->setObjectName(QStringLiteral("backToStart"));
    back->setBig();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space4);
    layout->addWidget(m_heading);
    for (QWidget* field : {m_nameField, m_passwordField, m_againField})
        layout->addWidget(field);
    layout->addWidget(m_remember);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(back, &QAbstractButton::clicked, this, &NewShopForm::backRequested);
    connect(m_go, &QAbstractButton::clicked, this, &NewShopForm::tryToAccept);
    for (QLineEdit* edit : {m_name, m_password, m_again})
        connect(edit, &QLineEdit::returnPressed, this, &NewShopForm::tryToAccept);
}

void NewShopForm::askForShop(bool withPassword)
{
    m_newShop = true;
    m_withPassword = withPassword;
    m_heading->setText(tr("Your shop"));
    m_go->setText(tr("Make my shop"));
    m_nameField->setVisible(true);
    m_passwordField->setVisible(withPassword);
    m_passwordField->setCaption(
        tr("At least %Ln characters. Write it down: nobody can open your shop without it.", nullptr,
           shortestPassword));
    m_againField->setVisible(withPassword);
    m_remember->setVisible(withPassword);
    if (withPassword) m_memory.look();
    m_remember->setChecked(false);
    m_password->clear();
    m_again->clear();
    m_name->setFocus();
}

void NewShopForm::askForPassword()
{
    m_newShop = false;
    m_withPassword = true;
    m_heading->setText(tr("This backup is locked"));
    m_go->setText(tr("Restore"));
    m_nameField->hide();
    m_passwordField->show();
    m_passwordField->setCaption(tr("The password that your shop had when the backup was made."));
    m_passwordField->setError({});
    m_againField->hide();
    m_remember->hide();
    m_password->clear();
    m_password->setFocus();
}

QString NewShopForm::shopName() const
{
    return m_name->text().trimmed();
}

std::optional<std::string> NewShopForm::password() const
{
    if (!m_withPassword) return std::nullopt;
    return m_password->text().toStdString();
}

bool NewShopForm::remember() const
{
    return m_newShop && m_withPassword && m_remember->isEnabled() && m_remember->isChecked();
}

void NewShopForm::showPasswordProblem(const QString& sentence)
{
    m_passwordField->setError(sentence);
    m_password->selectAll();
    m_password->setFocus();
}

void NewShopForm::tryToAccept()
{
    const bool named = !m_newShop || !shopName().isEmpty();
    const bool longEnough = !m_newShop || !m_withPassword || m_password->text().size() >= shortestPassword;
    const bool same = !m_newShop || !m_withPassword || m_password->text() == m_again->text();
    m_nameField->setError(named ? QString() : tr("Give your shop a name. You can change it later."));
    m_passwordField->setError(longEnough ? QString()
                                         : tr("Choose at least %Ln characters.", nullptr, shortestPassword));
    m_againField->setError(same ? QString() : tr("The two differ. Type the same password twice."));
    if (named && longEnough && same) Q_EMIT accepted();
}

}  // namespace tactful::ui
