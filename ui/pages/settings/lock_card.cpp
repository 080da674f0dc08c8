#include "ui/pages/settings/lock_card.h"

#include "core/steps/computer_step.h"
#include "core/steps/lock_step.h"
#include "ui/pages/recovery_code_box.h"
#include "ui/pages/remember_row.h"
#include "ui/text/explain.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tactful::ui {
namespace {

QLineEdit* passwordEdit(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

constexpr std::array idleMinutes{5, 15, 60, 0};

int partOf(int minutes)
{
    const auto place = std::find(idleMinutes.begin(), idleMinutes.end(), minutes);
    return place == idleMinutes.end() ? 1 : static_cast<int>(place - idleMinutes.begin());
}

struct LockFacts {
    bool locked = false;
    bool hasCode = false;
    int computers = 0;
};

Result<LockFacts> lockFacts(steps::Session& session)
{
    const auto locked = steps::hasPassphrase(session.path());
    if (!locked) return locked.error();
    const auto code = steps::hasRecoveryCode(session);
    if (!code) return code.error();
    const auto known = steps::knownComputers(session.path());
    if (!known) return known.error();
    return LockFacts{*locked, *code, static_cast<int>(known->computers.size())};
}

}  // namespace

LockCard::LockCard(PageContext& context, QWidget* parent)
    : Card(tr("Lock"), parent), m_context(context),
      m_state((new Label({}, TextRole::Body, Token::Ink2))->wrapped()), m_old(passwordEdit("oldPassword")),
      m_oldField(new Field(tr("Password now"), m_old)), m_new(passwordEdit("newPassword")),
      m_newField(new Field(tr("New password"), m_new)), m_again(passwordEdit("newPasswordAgain")),
      m_againField(new Field(tr("The same again"), m_again)), m_change(new Button(tr("Set the password"))),
      m_remove(new Button(tr("Take it away"), ButtonKind::TakeAway)), m_lockNow(new Button(tr("Lock now"))),
      m_idle(new Segmented), m_idleField(new Field(tr("Lock by itself when nobody is there"), m_idle)),
      m_makeCode(new Button(tr("Make a recovery code"))),
      m_codeState((new Label({}, TextRole::Caption, Token::Ink2))->wrapped()), m_code(new RecoveryCodeBox),
      m_remember(new Switch(tr("Remember on this computer"))),
      m_rememberState((new Label({}, TextRole::Caption, Token::Ink2))->wrapped())
{
    m_remember->setObjectName(QStringLiteral("rememberHere"));
    m_remember->setCheckable(true);
    m_remember->setEnabled(false);  // until the keychain has answered
    m_rememberState->setObjectName(QStringLiteral("rememberState"));
    m_lockNow->setObjectName(QStringLiteral("lockNow"));
    m_lockNow->setIconName("lock");
    m_makeCode->setObjectName(QStringLiteral("makeRecoveryCode"));
    m_idle->setObjectName(QStringLiteral("lockAfter"));
    for (const int minutes : idleMinutes)
        m_idle->addPart(minutes == 0 ? tr("Never") : tr("%Ln min", nullptr, minutes));
    m_idle->setCurrent(partOf(context.go.preferences().lockAfterMinutes));
    m_code->hide();
    m_change->setObjectName(QStringLiteral("changePassword"));
    m_remove->setObjectName(QStringLiteral("removePassword"));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metric::space3);
    for (Field* field : {m_oldField, m_newField, m_againField})
        fields->addWidget(field, 1, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_lockNow);
    buttons->addStretch();
    body()->setSpacing(metric::space3);
    body()->addWidget(m_state);
    body()->addLayout(fields);
    body()->addLayout(buttons);
    body()->addWidget(m_remember, 0, Qt::AlignLeft);
    body()->addWidget(m_rememberState);
    body()->addWidget(m_idleField);
    body()->addWidget(m_codeState);
    body()->addWidget(m_makeCode, 0, Qt::AlignLeft);
    body()->addWidget(m_code);
    connect(m_change, &QAbstractButton::clicked, this, [this] { change(false); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { change(true); });
    connect(m_lockNow, &QAbstractButton::clicked, this, [this] { m_context.go.lockShop(); });
    connect(m_idle, &Segmented::chosen, this, &LockCard::chooseIdle);
    connect(m_makeCode, &QAbstractButton::clicked, this, &LockCard::makeCode);
    connect(m_remember, &QAbstractButton::clicked, this, &LockCard::rememberHere);
    connect(&ComputerMemory::of(context.desk), &ComputerMemory::found, this, &LockCard::showRemembered);
}

void LockCard::refresh()
{
    m_context.desk.ask<LockFacts>(
        this, Lane::Read, [](steps::Session& session, Job&) { return lockFacts(session); },
        [this](const Result<LockFacts>& facts) {
            if (!facts) return;
            m_computers = facts->computers;
            showLocked(facts->locked);
            if (facts->locked) ComputerMemory::of(m_context.desk).look();
            m_codeState->setText(
                facts->hasCode ? tr("There is a recovery code. A new one ends the old one.")
                               : tr("There is no recovery code: a forgotten password would lock you out."));
        });
}

void LockCard::showLocked(bool locked)
{
    m_locked = locked;
    m_oldField->setVisible(locked);
    for (QWidget* part : {static_cast<QWidget*>(m_lockNow), static_cast<QWidget*>(m_idleField),
                          static_cast<QWidget*>(m_codeState), static_cast<QWidget*>(m_makeCode),
                          static_cast<QWidget*>(m_remember), static_cast<QWidget*>(m_rememberState)})
        part->setVisible(locked);
    showRemembered();
    m_code->clear();
    m_code->hide();
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
        [before, wanted, here = ComputerMemory::of(m_context.desk).slot()](steps::Session& session,
                                                                           Job&) -> Result<int> {
            const Status done = steps::changePassphrase(session, before, wanted, here);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this, wanted](const Result<int>& done) {
            if (done) {
                m_context.desk.passphraseChanged(wanted);
                if (!wanted) ComputerMemory::of(m_context.desk).forgetKept();
                m_context.go.tell(wanted ? tr("The password is set.") : tr("The password is gone."), false);
                refresh();
                return;
            }
            const bool old = done.error().code == ErrorCode::WrongPassphrase;
            (old ? m_oldField : m_newField)->setError(explainInOneLine(done.error()));
        });
}

void LockCard::showRemembered()
{
    const ComputerMemory& memory = ComputerMemory::of(m_context.desk);
    const bool here = !memory.slot().empty();
    if (!m_locked)
        m_state->setText(
            tr("Your shop has no password: whoever gets its two files can read names and addresses."));
    else if (here)
        m_state->setText(
            tr("Your shop opens on this computer without asking, and elsewhere only with its password, "
               "or with its recovery code."));
    else
        m_state->setText(tr("Your shop opens only with its password, or with its recovery code."));
    m_remember->setChecked(here);
    m_remember->setEnabled(memory.place() == ComputerMemory::Place::There);
    QString state = rememberSentence(memory.place());
    const int others = m_computers - (here ? 1 : 0);
    if (others > 0)
        state += QLatin1Char(' ') +
                 tr("%Ln other computers open it without asking; a new password makes them ask again.",
                    nullptr, others);
    m_rememberState->setText(state);
    m_remember->setAccessibleDescription(state);
}

void LockCard::rememberHere(bool wanted)
{
    if (!wanted) {
        askAgain();
        return;
    }
    m_remember->setEnabled(false);
    ComputerMemory::of(m_context.desk).remember([self = QPointer(this)](const QString& problem) {
        if (!self) return;
        self->m_context.go.tell(
            problem.isEmpty() ? tr("This computer opens the shop without asking from now on.") : problem,
            false);
        self->refresh();
    });
}

/// Only with the password: whoever no longer knows it would lock themselves out.
void LockCard::askAgain()
{
    m_oldField->setError({});
    showRemembered();
    if (m_old->text().isEmpty()) {
        m_oldField->setError(
            tr("Type the password or the recovery code first: from then on nothing else opens "
               "the shop."));
        m_old->setFocus();
        return;
    }
    m_remember->setEnabled(false);
    ComputerMemory::of(m_context.desk)
        .forget(
            m_old->text().toStdString(),
            [self = QPointer(this)](const QString& problem) {
                if (!self) return;
                self->m_context.go.tell(
                    problem.isEmpty() ? tr("This computer asks for the password again.") : problem, false);
                self->refresh();
            },
            [self = QPointer(this)](const Error& error) {
                if (!self) return;
                self->m_oldField->setError(explainInOneLine(error));
                self->showRemembered();
            });
}

void LockCard::makeCode()
{
    m_context.desk.edit<std::string>(
        Changes(), this, [](steps::Session& session, Job&) { return steps::makeRecoveryCode(session); },
        [this](const Result<std::string>& code) {
            if (!code) {
                m_context.go.tell(explainInOneLine(code.error()), false);
                return;
            }
            m_code->showCode(QString::fromStdString(*code),
                             QString::fromStdString(m_context.desk.settings().name));
            m_code->show();
            m_codeState->setText(tr("There is a recovery code. A new one ends the old one."));
        });
}

void LockCard::chooseIdle(int part)
{
    Preferences preferences = m_context.go.preferences();
    preferences.lockAfterMinutes = idleMinutes[static_cast<std::size_t>(part)];
    m_context.go.changePreferences(preferences);
}

}  // namespace tactful::ui
