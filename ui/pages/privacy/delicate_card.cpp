#include "ui/pages/privacy/delicate_card.h"

#include "ui/text/delicate_words.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {

DelicateCard::DelicateCard(QWidget* parent)
    : Card(tr("Delicate products"), parent), m_rows(new QVBoxLayout),
      m_waiting(new Banner(BannerKind::TakeCare))
{
    setSentence(tr("Never mentioned, never used to guess, never suggested."));
    m_rows->setSpacing(6);
    m_waiting->setAction(tr("Decide"));
    m_waiting->hide();
    body()->addLayout(m_rows);
    body()->addWidget(m_waiting);
    body()->addStretch();
    connect(m_waiting, &Banner::acted, this, &DelicateCard::decideRequested);
}

void DelicateCard::show(const steps::DelicateView& delicate)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const steps::DelicateGroup& group : delicate.groups) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metric::space3);
        layout->addWidget(new IconView("shield", Token::AccentInk, metric::iconControl));
        layout->addWidget((new Label(delicateGroupWords(group.group)))->wrapped(), 1);
        layout->addWidget(new Label(tr("%Ln product(s)", nullptr, static_cast<int>(group.products)),
                                    TextRole::Body, Token::Ink2));
        m_rows->addWidget(new Separator);
        m_rows->addWidget(row);
    }
    if (delicate.groups.empty())
        m_rows->addWidget(
            (new Label(tr("None of your products looks delicate."), TextRole::Body, Token::Ink2))->wrapped());
    m_waiting->setVisible(!delicate.waiting.empty());
    m_waiting->setText({}, tr("%Ln product(s) look delicate and wait for your decision", nullptr,
                              static_cast<int>(delicate.waiting.size())));
}

}  // namespace tactful::ui
