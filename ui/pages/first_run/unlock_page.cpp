#include "ui/pages/first_run/unlock_page.h"

#include "ui/text/explain.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int cardWidth = 440;

}  // namespace

UnlockPage::UnlockPage(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_heading(new Label({}, TextRole::Title)),
      m_password(new QLineEdit), m_field(new Field(tr("Password or recovery code"), m_password)),
      m_open(new Button(tr("Open the shop"), ButtonKind::Main))
{
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_open->setObjectName(QStringLiteral("unlock"));
    m_open->setBig();
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
    card->body()->addWidget(m_field);
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

void UnlockPage::askFor(const QString& book)
{
    m_book = book;
    m_heading->setText(tr("%1 is locked").arg(QFileInfo(book).completeBaseName()));
    m_field->setError({});
    m_password->clear();
    m_password->setFocus();
}

void UnlockPage::tryPassword()
{
    m_open->setEnabled(false);
    m_context.desk.open(toPath(m_book), m_password->text().toStdString(), this, [this](const Status& status) {
        m_open->setEnabled(true);
        if (status) {
            m_password->clear();
            return;
        }
        m_field->setError(explainInOneLine(status.error()));
        m_password->selectAll();
        m_password->setFocus();
    });
}

}  // namespace tactful::ui
