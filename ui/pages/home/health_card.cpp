#include "ui/pages/home/health_card.h"

#include "ui/charts/donut.h"
#include "ui/text/format.h"
#include "ui/text/health_words.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace tactful::ui {
namespace {

constexpr int goodScore = 80;  ///< a check mark from here on, as the donut's colour

}  // namespace

HealthCard::HealthCard(QWidget* parent)
    : Card(tr("Health of your data"), parent), m_donut(new Donut),
      m_tip((new Label({}, TextRole::Body, Token::Ink2))->wrapped())
{
    auto* improve = new Button(tr("Improve"), ButtonKind::Quiet);
    improve->setObjectName(QStringLiteral("improveData"));
    addAside(improve);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space2);
    grid->setVerticalSpacing(metric::space1);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < 4; ++row) {
        Line line{new IconView("okc", Token::AccentInk, metric::iconControl),
                  (new Label({}, TextRole::Body))->wrapped(), new Label({}, TextRole::Label)};
        grid->addWidget(line.icon, row, 0);
        grid->addWidget(line.name, row, 1);
        grid->addWidget(line.value, row, 2, Qt::AlignRight);
        m_lines.push_back(line);
    }
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metric::space4);
    columns->addWidget(m_donut);
    columns->addLayout(grid, 1);
    body()->addLayout(columns);
    m_tip->setObjectName(QStringLiteral("healthTip"));
    body()->addWidget(m_tip);
    connect(improve, &QAbstractButton::clicked, this, [this] { Q_EMIT improveRequested(m_improves); });
}

void HealthCard::show(const steps::Overview& overview)
{
    const steps::BookStatus& status = overview.status;
    DonutData donut;
    donut.value = status.health;
    donut.figure = countText(status.health);
    donut.caption = tr("of 100");
    donut.colour = status.health >= goodScore ? Token::Accent : Token::Brass;
    m_donut->setData(donut);
    m_donut->setFinding(tr("Health of your data: %1 of 100").arg(countText(status.health)));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool there = i < status.lines.size();
        const Line& row = m_lines[i];
        row.icon->setVisible(there);
        row.name->setVisible(there);
        row.value->setVisible(there);
        if (!there) continue;
        const steps::HealthLine& line = status.lines[i];
        const bool good = line.score >= goodScore;
        row.icon->setIcon(good ? "okc" : "warn", good ? Token::AccentInk : Token::BrassInk);
        row.name->setText(healthLineName(line));
        row.name->setToolTip(healthLineWords(line));
        row.value->setText(countText(line.score));
        row.value->setAccessibleName(tr("%1: %2 of 100").arg(healthLineName(line), countText(line.score)));
    }
    m_tip->setText(healthTipWords(status.tip));
    m_improves = status.tip.advice == steps::HealthAdvice::AskAgreement ? PageId::Privacy : PageId::Import;
}

}  // namespace tactful::ui
