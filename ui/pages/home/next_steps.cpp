#include "ui/pages/home/next_steps.h"

#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

/// What a card shows.
struct Words {
    const char* icon;
    ChipLook look;
    QString heading;
    QString sentence;
    QString button;
    bool main = false;
    bool mayWait = true;
};

int number(std::int64_t count)
{
    return static_cast<int>(count);
}

Words finishCampaign(const steps::Suggestion& it)
{
    const QString name = QString::fromStdString(it.campaignName);
    const QString ready =
        it.campaignApproved
            ? tr("%Ln message(s) are approved and ready to export.", nullptr, number(it.count))
            : tr("%Ln message(s) are ready to review.", nullptr, number(it.count));
    const QString when =
        it.due ? QLatin1Char(' ') + tr("Sending starts on %1.").arg(weekdayText(*it.due)) : QString();
    return {"mail", ChipLook::Accent, tr("Finish \"%1\"").arg(name), ready + when, tr("Open campaign"), true,
            false};
}

Words slippingAway(const steps::Suggestion& it, const Currency& currency)
{
    return {"clock", ChipLook::Brass, tr("%Ln regular(s) are slipping away", nullptr, number(it.count)),
            tr("They usually buy by now. Together worth about %1 a year.")
                .arg(moneyText(static_cast<double>(it.valueMinor), currency)),
            tr("See who they are")};
}

Words missingSettings(const steps::Suggestion& it)
{
    QStringList names;
    for (const std::string& setting : it.settings) {
        if (setting == "legal-name") names.append(tr("your shop's legal name"));
        if (setting == "postal-address") names.append(tr("a postal address"));
        if (setting == "reply-to") names.append(tr("an address for answers"));
    }
    return {"store", ChipLook::Sky, tr("Tell us about your shop"),
            tr("Every e‑mail must carry %1.").arg(listText(names)), tr("Open settings")};
}

Words wordsFor(const steps::Suggestion& it, const Currency& currency)
{
    switch (it.kind) {
    case steps::SuggestionKind::FinishCampaign:
        return finishCampaign(it);
    case steps::SuggestionKind::SlippingAway:
        return slippingAway(it, currency);
    case steps::SuggestionKind::ImportSales:
        return {"inbox", ChipLook::Sky, tr("Bring in your newest sales"),
                tr("The last sale in the shop is %Ln day(s) old.", nullptr, number(it.count)),
                tr("Import sales")};
    case steps::SuggestionKind::LearnAgain:
        return {"refresh", ChipLook::Sky, tr("Let Tactful learn again"),
                it.count > 0 ? tr("There are %Ln day(s) of sales it has not seen.", nullptr, number(it.count))
                             : tr("It has not looked at your sales yet."),
                tr("Open insights")};
    case steps::SuggestionKind::NoCampaignYet:
        return {"mail",
                ChipLook::Accent,
                tr("Write your first campaign"),
                tr("%Ln customer(s) may be e‑mailed today.", nullptr, number(it.count)),
                tr("New campaign"),
                true};
    case steps::SuggestionKind::MissingSettings:
        return missingSettings(it);
    case steps::SuggestionKind::SetAsideRows:
        return {"warn", ChipLook::Brass, tr("%Ln row(s) wait to be put right", nullptr, number(it.count)),
                tr("They could not be read when they were imported. Nothing of them is lost."),
                tr("See the rows")};
    }
    return {};
}

}  // namespace

NextSteps::NextSteps(QWidget* parent) : QWidget(parent), m_cards(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space2);
    layout->addWidget(new Label(NextSteps::tr("What to do next"), TextRole::Heading));
    m_cards->setSpacing(metric::space4);
    layout->addLayout(m_cards);
    hide();
}

void NextSteps::show(const steps::Overview& overview, const Currency& currency)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const steps::Suggestion& suggestion : overview.suggestions) {
        const Words words = wordsFor(suggestion, currency);
        auto* card = new Card;
        card->setAccessibleName(words.heading);
        auto* go = new Button(words.button, words.main ? ButtonKind::Main : ButtonKind::Normal);
        go->setObjectName(QStringLiteral("next.") + QString::fromUtf8(nameOf(suggestion.kind).data()));
        auto* buttons = new QHBoxLayout;
        buttons->addWidget(go);
        connect(go, &QAbstractButton::clicked, this, [this, suggestion] { Q_EMIT chosen(suggestion); });
        if (words.mayWait) {
            auto* later = new Button(NextSteps::tr("Later"), ButtonKind::Quiet);
            later->setAccessibleName(NextSteps::tr("Later: %1").arg(words.heading));
            buttons->addWidget(later);
            connect(later, &QAbstractButton::clicked, this,
                    [this, suggestion, today = overview.today] { Q_EMIT postponed(suggestion, today); });
        }
        buttons->addStretch();
        auto* right = new QVBoxLayout;
        right->setSpacing(2);
        right->addWidget((new Label(words.heading, TextRole::Heading))->wrapped());
        right->addWidget((new Label(words.sentence, TextRole::Body, Token::Ink2))->wrapped());
        right->addStretch();
        right->addSpacing(metric::space2);
        right->addLayout(buttons);
        auto* row = new QHBoxLayout;
        row->setSpacing(metric::space3);
        row->addWidget(new IconTile(words.icon, words.look), 0, Qt::AlignTop);
        row->addLayout(right, 1);
        card->body()->addLayout(row);
        m_cards->addWidget(card, 1);
    }
    setVisible(!overview.suggestions.empty());
}

}  // namespace tactful::ui
