#include "ui/pages/studio/steps_card.h"

#include "ui/pages/studio/change_words.h"
#include "ui/text/format.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace tactful::ui {
namespace {

/// "to 58: about +£140 sales, +1 unsubscribe"; a dash where the dial is at its end.
QString stepWords(const data::Dials& dials, steps::Dial dial, int direction,
                  const std::optional<steps::DialStep>& step, const Currency& currency)
{
    const auto moved = steps::stepped(dials, dial, direction);
    if (!step || !moved) return QStringLiteral("–");
    steps::PlanChange change;
    change.extraSalesMinor = step->extraSalesMinor;
    change.unsubscribes = step->unsubscribes;
    change.planned = step->planned;
    //: A dial's value after one step, and what the step does: "to 58: about +£140 sales, +1 unsubscribe".
    return StepsCard::tr("to %1: %2").arg(dialValueWords(*moved, dial), effectWords(change, currency));
}

}  // namespace

StepsCard::StepsCard(QWidget* parent) : Card(tr("What one step of a dial changes"), parent)
{
    setCompact();
    setObjectName(QStringLiteral("stepsCard"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space3);
    grid->setVerticalSpacing(metric::space1);
    grid->addWidget(new Label(tr("A step less"), TextRole::Caption, Token::Ink3, this), 0, 1);
    grid->addWidget(new Label(tr("A step more"), TextRole::Caption, Token::Ink3, this), 0, 2);
    for (int dial = 0; dial < steps::dialCount; ++dial) {
        Row& row = m_rows[static_cast<std::size_t>(dial)];
        const QString name = dialName(static_cast<steps::Dial>(dial));
        row.name = (new Label(name, TextRole::Label, Token::Ink, this))->wrapped();
        row.less = (new Label({}, TextRole::Caption, Token::Ink2, this))->wrapped();
        row.more = (new Label({}, TextRole::Caption, Token::Ink2, this))->wrapped();
        const auto code = steps::nameOf(static_cast<steps::Dial>(dial));
        const QString id = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
        row.less->setObjectName(QStringLiteral("less-") + id);
        row.more->setObjectName(QStringLiteral("more-") + id);
        grid->addWidget(row.name, dial + 1, 0, Qt::AlignTop);
        grid->addWidget(row.less, dial + 1, 1, Qt::AlignTop);
        grid->addWidget(row.more, dial + 1, 2, Qt::AlignTop);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    body()->addLayout(grid);
}

void StepsCard::show(const data::Dials& dials, const std::vector<steps::DialPrice>& prices,
                     const Currency& currency)
{
    for (const steps::DialPrice& price : prices) {
        const Row& row = m_rows.at(static_cast<std::size_t>(price.dial));
        row.less->setText(stepWords(dials, price.dial, -1, price.down, currency));
        row.more->setText(stepWords(dials, price.dial, 1, price.up, currency));
    }
}

void StepsCard::setPending(bool pending)
{
    for (const Row& row : m_rows)
        for (Label* words : {row.less, row.more})
            words->setLook(TextRole::Caption, pending ? Token::Ink3 : Token::Ink2);
}

}  // namespace tactful::ui
