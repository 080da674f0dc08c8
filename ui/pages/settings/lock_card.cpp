#include "ui/pages/settings/lock_card.h"

#include "core/steps/lock_step.h"
#include "ui/text/explain.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

QLineEdit* passwordEdit(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

}  // namespace

LockCard::LockCard(PageContext& context, QWidget* parent)
    : Card(tr("Lock"), parent), m_context(context),
      m_state((new Label({}, TextRole::Body, Token::Ink2))->wrapped()), m_old(passwordEdit("oldPassword")),
      m_oldField(new Field(tr("Password now"), m_old)), m_new(passwordEdit("newPassword")),
      m_newField(new Field(tr("New password"), m_new)), m_again(passwordEdit("newPasswordAgain")),
      m_againField(new Field(tr("The same again"), m_again)), m_change(new Button(tr("Set the password"))),
      m_remove(new Button(tr("Take it away"), ButtonKind::TakeAway))
{
    m_change->setObjectName(QStringLiteral("changePassword"));
    m_remove->setObjectName(QStringLiteral("removePassword"));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metric::space3);
    for (Field* field : {m_oldField, m_newField, m_againField})
        fields->addWidget(field, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    body()->setSpacing(metric::space3);
    body()->addWidget(m_state);
    body()->addLayout(fields);
    body()->addLayout(buttons);
    connect(m_change, &QAbstractButton::clicked, this, [this] { change(false); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { change(true); });
}

void LockCard::refresh()
{
    m_context.desk.ask<bool>(
        this, Lane::Read, [](steps::Session& session, Job&) { return steps::hasPassphrase(session.path()); },
        [this](const Result<bool>& locked) {
            if (locked) showLocked(*locked);
        });
}

void LockCard::showLocked(bool locked)
{
    m_locked = locked;
    m_state->setText(
        locked ? tr("Your shop opens only with its password. Nobody can recover a lost one.")
               : tr("Your shop has no password: whoever gets its two files can read names and addresses."));
    m_oldField->setVisible(locked);
    m_remove->setVisible(locked);
    m_change->setText(locked ? tr("Change the password") : tr("Set a password"));
    for (QLineEdit* edit : {m_old, m_new, m_again})
        edit->clear();
}

void LockCard::change(bool remove)
{
    m_oldField->setError({});
    m_againField->setError({});
    m_newField->setError({});
    if (!remove && m_new->text() != m_again->text()) {
        m_againField->setError(tr("The two differ. Type the same password twice."));
        return;
    }
    std::optional<std::string> before;
    std::optional<std::string> wanted;
    if (m_locked) before = m_old->text().toStdString();
    if (!remove) wanted = m_new->text().toStdString();
    m_context.desk.edit<int>(
        Changes(), this,
        [before, wanted](steps::Session& session, Job&) -> Result<int> {
            const Status done = steps::changePassphrase(session, before, wanted);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this, wanted](const Result<int>& done) {
            if (done) {
                m_context.desk.passphraseChanged(wanted);
                m_context.go.tell(wanted ? tr("The password is set.") : tr("The password is gone."), false);
                refresh();
                return;
            }
            const bool old = done.error().code == ErrorCode::WrongPassphrase;
            (old ? m_oldField : m_newField)->setError(explainInOneLine(done.error()));
        });
}

}  // namespace tactful::ui
