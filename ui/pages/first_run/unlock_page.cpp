#include "ui/pages/first_run/unlock_page.h"

#include "ui/pages/remember_row.h"
#include "ui/text/explain.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int cardWidth = 440;

}  // namespace

UnlockPage::UnlockPage(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_heading(new Label({}, TextRole::Title)),
      m_password(new QLineEdit), m_field(new Field(tr("Password or recovery code"), m_password)),
      m_note(new Banner(BannerKind::Note)), m_remember(newRememberRow(ComputerMemory::of(context.desk))),
      m_open(new Button(tr("Open the shop"), ButtonKind::Main))
{
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_open->setObjectName(QStringLiteral("unlock"));
    m_open->setBig();
    m_note->setObjectName(QStringLiteral("unlockNote"));
    auto* other = new Button(tr("Another shop"), ButtonKind::Quiet);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(other);
    buttons->addStretch();
    buttons->addWidget(m_open);
    auto* card = new Card;
    card->setMinimumWidth(cardWidth);
    card->setMaximumWidth(cardWidth);
    card->body()->setSpacing(metric::space4);
    card->body()->addWidget(new IconTile("lock", ChipLook::Accent, 56), 0, Qt::AlignLeft);
    card->body()->addWidget(m_heading->wrapped());
    card->body()->addWidget((new Label(tr("The names and addresses in it are sealed with your password."),
                                       TextRole::Body, Token::Ink2))
                                ->wrapped());
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_field);
    card->body()->addWidget(m_remember);
    card->body()->addLayout(buttons);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(card);
    centred->addStretch();
    layout->addLayout(centred);
    layout->addStretch();
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockPage::tryPassword);
    connect(m_open, &QAbstractButton::clicked, this, &UnlockPage::tryPassword);
    connect(other, &QAbstractButton::clicked, this, [this] { m_context.go.closeShop(); });
}

void UnlockPage::askFor(const QString& book, const QString& note)
{
    m_book = book;
    setNote(note);
    ComputerMemory& memory = ComputerMemory::of(m_context.desk);
    const bool known = memory.remembers(book);
    m_remember->setVisible(!known);
    m_remember->setChecked(false);
    if (!known) memory.look();
    m_heading->setText(tr("%1 is locked").arg(QFileInfo(book).completeBaseName()));
    m_field->setError({});
    m_password->clear();
    m_password->setFocus();
}

void UnlockPage::setNote(const QString& note)
{
    m_note->setText({}, note);
    m_note->setVisible(!note.isEmpty());
}

void UnlockPage::remember()
{
    ComputerMemory::of(m_context.desk).remember([self = QPointer(this)](const QString& problem) {
        if (self)
            self->m_context.go.tell(
                problem.isEmpty() ? tr("This computer opens the shop without asking from now on.") : problem,
                false);
    });
}

void UnlockPage::tryPassword()
{
    // Whatever the keychain may still answer, the owner was faster.
    ComputerMemory::of(m_context.desk).stopOpening();
    m_open->setEnabled(false);
    m_context.desk.open(toPath(m_book), m_password->text().toStdString(), this, [this](const Status& status) {
        m_open->setEnabled(true);
        if (status) {
            m_password->clear();
            if (!m_remember->isHidden() && m_remember->isEnabled() && m_remember->isChecked()) remember();
            return;
        }
        m_field->setError(explainInOneLine(status.error()));
        m_password->selectAll();
        m_password->setFocus();
    });
}

}  // namespace tactful::ui
