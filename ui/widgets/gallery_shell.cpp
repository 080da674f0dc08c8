#include "ui/theme/look.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_faces.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/gallery_sections.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stepper.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

class RailBack final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Style::of(this).paintBox(painter, rect(), metric::radius, Token::Rail, Token::Rail);
    }
};

}  // namespace

QWidget* makeChipSection(QWidget* parent)
{
    auto* card = new Card(tr("Where it came from, stage, filter"), parent);
    auto* sources = new FlowLayout(nullptr, 6);
    for (const SourceMark mark :
         {SourceMark::TheyToldUs, SourceMark::TheyBought, SourceMark::WorkedOut, SourceMark::Popular})
        sources->addWidget(new Chip(faceOf(mark), card));
    auto* stages = new FlowLayout(nullptr, 6);
    for (const StageMark mark :
         {StageMark::New, StageMark::Regular, StageMark::SlippingAway, StageMark::Quiet, StageMark::OneOff})
        stages->addWidget(new Chip(faceOf(mark), card));
    stages->addWidget(new Chip(faceOf(VerdictMark::Bad, tr("Lost money")), card));
    auto* filters = new FlowLayout(nullptr, metric::space2);
    auto* all = new FilterChip(tr("All"), QStringLiteral("4,338"), card);
    all->setChecked(true);
    auto* quiet = new FilterChip(tr("Quiet"), QStringLiteral("1,687"), card);
    forceState(*quiet, ForcedState::Focus);
    filters->addWidget(all);
    filters->addWidget(new FilterChip(tr("New"), QStringLiteral("391"), card));
    filters->addWidget(quiet);
    card->body()->setSpacing(metric::space3);
    for (FlowLayout* flow : {sources, stages, filters})
        card->body()->addLayout(flow);
    auto* row = new QHBoxLayout;
    row->addWidget(new Avatar(QStringLiteral("Priya Nair"), 40, card));
    row->addWidget(new IconTile("mail", ChipLook::Accent, 40, card));
    row->addWidget(new IconTile("clock", ChipLook::Brass, 40, card));
    row->addWidget(new IconTile("shield", ChipLook::Sky, 56, card));
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addStretch(1);
    return card;
}

QWidget* makeRailSection(QWidget* parent)
{
    auto* card = new Card(tr("Navigation rail item"), parent);
    auto* back = new RailBack(card);
    auto* row = new QHBoxLayout(back);
    row->setSpacing(0);
    const std::pair<const char*, const char*> items[] = {
        {"home", "Rest"}, {"people", "Hover"}, {"mail", "Current"}, {"chart", "Focus"}};
    for (int i = 0; i < 4; ++i) {
        auto* item = new RailItem(items[i].first, tr(items[i].second), back);
        item->setChecked(i == 2);
        if (i == 1) forceState(*item, ForcedState::Hover);
        if (i == 3) {
            forceState(*item, ForcedState::Focus);
            item->setCount(1, tr("1 request"));
        }
        row->addWidget(item);
    }
    card->body()->addWidget(back);
    card->body()->addWidget(new Label(tr("One choice of few"), TextRole::Heading, Token::Ink, card));
    auto* choice = new Segmented(card);
    choice->addPart(tr("Desktop"), "desk");
    choice->addPart(tr("Phone"), "phone");
    choice->addPart(tr("Plain"), "text");
    card->body()->addWidget(choice);
    auto* steps = new Stepper({tr("Choose"), tr("Match"), tr("Check")}, card);
    steps->setCurrent(1);
    card->body()->addWidget(steps);
    card->body()->addStretch(1);
    return card;
}

QWidget* makeBannerSection(QWidget* parent)
{
    auto* card = new Card(tr("Banners"), parent);
    const auto add = [card](BannerKind kind, const QString& lead, const QString& rest,
                            const QString& action) {
        auto* banner = new Banner(kind, card);
        banner->setText(lead, rest);
        banner->setAction(action);
        card->body()->addWidget(banner);
    };
    add(BannerKind::Changed, tr("How personal 50 → 58:"), tr("about +£140 sales, +1 unsubscribe"),
        tr("Undo"));
    add(BannerKind::Note, QString(), tr("For single-order customers we use the simple rule."), QString());
    add(BannerKind::TakeCare, tr("Candles may run out:"), tr("38 left, about 46 wanted."),
        tr("Suggest others"));
    add(BannerKind::Failed, tr("Could not save the shop:"), tr("the disk is full."), tr("Save elsewhere"));
    card->body()->addStretch(1);
    return card;
}

QWidget* makeProgressSection(QWidget* parent)
{
    auto* card = new Card(tr("Long work: always a bar, a figure, the time left and Cancel"), parent);
    auto* known = new ProgressRow(tr("Checking rows"), card);
    known->setShare(0.78);
    known->setFigure(tr("78%, about 4 seconds left"));
    auto* unknown = new ProgressRow(tr("Getting to know your customers"), card);
    auto* cancelled = new ProgressRow(tr("Cancelled"), card);
    cancelled->setShare(0.41);
    cancelled->showCancelled();
    for (ProgressRow* row : {known, unknown, cancelled})
        card->body()->addWidget(row);
    card->body()->addStretch(1);
    return card;
}

QWidget* makeFigureSection(QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* active = new KeyFigure(tr("Active customers"), holder);
    active->setFigure(QStringLiteral("1,912"));
    active->setChange(Trend::Better, true, tr("64 since last month"));
    active->setCaption(tr("bought in the last 6 months"));
    auto* share = new KeyFigure(tr("May be e\u2011mailed"), holder);
    share->setFigure(QStringLiteral("3,012"));
    share->setOfWhat(tr("of 4,338"));
    share->setShare(0.69);
    row->addWidget(active);
    row->addWidget(share);
    column->addLayout(row);
    auto* card = new Card(tr("Likely extra sales"), holder);
    card->addAside(new Chip(faceOf(VerdictMark::Good, tr("Very likely helped")), card));
    card->body()->addWidget(new Label(QStringLiteral("£1,920"), TextRole::Hero, Token::Ink, card));
    auto* range = new RangeBar(card);
    range->setRange({1150, 1920, 2740, 200, 3600}, QStringLiteral("£1,150"), QStringLiteral("£2,740"));
    card->body()->addWidget(range);
    card->body()->addWidget(new Separator(card));
    column->addWidget(card, 1);
    return holder;
}

QWidget* makeEmptySection(QWidget* parent)
{
    auto* card = new Card(QString(), parent);
    auto* row = new QHBoxLayout;
    auto* none = new EmptyState("mail", tr("No campaigns yet"), card);
    none->setSentence(
        tr("A campaign suggests what to write to whom, and shows you everything before you export it."));
    none->setAction(tr("Make the first one"));
    row->addWidget(none, 1);
    row->addWidget(new DropZone(tr("Drop sales files here"),
                                tr("CSV, Excel or ZIP from Shopify, Etsy, WooCommerce, Square, or your till"),
                                tr("Choose a file"), card),
                   1);
    card->body()->addLayout(row);
    return card;
}

}  // namespace tactful::ui
