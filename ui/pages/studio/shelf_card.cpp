#include "ui/pages/studio/shelf_card.h"

#include "ui/text/format.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int leastFigure = 96;  ///< pixels, beside the others

}  // namespace

ShelfCard::ShelfCard(QWidget* parent)
    : Card(tr("What they will see"), parent),
      m_stock((new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped())
{
    setCompact();
    setObjectName(QStringLiteral("shelfCard"));
    auto* row = new FoldLayout(metric::space3, leastFigure);
    for (std::size_t at = 0; at < figureCount; ++at) {
        m_figures[at] = new Label({}, TextRole::Number, Token::Ink, this);
        m_captions[at] = (new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped();
        auto* part = new QVBoxLayout;
        part->setSpacing(0);
        part->addWidget(m_figures[at]);
        part->addWidget(m_captions[at]);
        part->addStretch(1);
        row->addColumn(part);
    }
    m_figures.front()->setObjectName(QStringLiteral("shelfShown"));
    m_stock->setObjectName(QStringLiteral("stockUse"));
    body()->addLayout(row);
    body()->addWidget(m_stock);
}

void ShelfCard::show(const steps::LiveOutcome& outcome)
{
    const steps::VarietyFigures& variety = outcome.variety;
    m_figures[0]->setText(percentText(variety.shelfShown));
    //: Of products that may be offered, e.g. "of the shelf: 412 of 1,204 products".
    m_captions[0]->setText(tr("of the shelf: %1 of %2 products")
                               .arg(countText(variety.productsShown), countText(variety.shelf)));
    m_figures[1]->setText(QLocale().toString(variety.aislesEach, 'f', 1));
    m_captions[1]->setText(tr("aisles in each message"));
    m_figures[2]->setText(percentText(variety.discovery));
    m_captions[2]->setText(tr("of picks are new to them"));
    m_figures[3]->setText(percentText(variety.bestSellers));
    m_captions[3]->setText(tr("of picks are the ten shown most"));
    const auto shortOf = static_cast<int>(outcome.shortOf.size());
    m_stock->setText(shortOf == 0
                         ? tr("There is enough of everything that is shown.")
                         : tr("%Ln product(s) are wanted by more people than there are pieces. Whoever comes "
                              "later sees the next best pick.",
                              nullptr, shortOf));
}

void ShelfCard::setPending(bool pending)
{
    for (Label* figure : m_figures)
        figure->setLook(TextRole::Number, pending ? Token::Ink3 : Token::Ink);
}

}  // namespace tactful::ui
