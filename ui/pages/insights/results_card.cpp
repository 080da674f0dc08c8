#include "ui/pages/insights/results_card.h"

#include "ui/tables/data_table.h"
#include "ui/tables/row_table.h"
#include "ui/text/format.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tactful::ui {
namespace {

using Row = steps::MeasuredCampaign;

Cell nameCell(const Row& row)
{
    Cell cell{QString::fromStdString(row.name), weekdayText(row.sendFrom), CellKind::TwoLine};
    cell.strong = true;
    return cell;
}

Cell resultCell(const Row& row)
{
    Cell cell{row.results == steps::ResultState::NotExported ? ResultsCard::tr("Not exported yet")
                                                             : ResultsCard::tr("No results yet")};
    cell.kind = CellKind::Chip;
    cell.icon = "clock";
    return cell;
}

std::vector<TableColumn<Row>> columns()
{
    return {
        {{QStringLiteral("campaign"), ResultsCard::tr("Campaign"), Qt::AlignLeft, 200, 2, true, false, true},
         nameCell,
         [](const Row& row) { return static_cast<double>(row.sendFrom.number); }},
        {{QStringLiteral("wrote"), ResultsCard::tr("Wrote to"), Qt::AlignRight, 90, 1},
         [](const Row& row) { return Cell{countText(row.wroteTo)}; },
         [](const Row& row) { return static_cast<double>(row.wroteTo); }},
        {{QStringLiteral("held"), ResultsCard::tr("Held back"), Qt::AlignRight, 128, 1},
         [](const Row& row) { return Cell{countText(row.heldBack)}; },
         [](const Row& row) { return static_cast<double>(row.heldBack); }},
        {{QStringLiteral("help"), ResultsCard::tr("Did it help?"), Qt::AlignLeft, 160, 1}, resultCell},
    };
}

}  // namespace

ResultsCard::ResultsCard(QWidget* parent)
    : Card(tr("What your campaigns really changed"), parent),
      m_table(std::make_unique<RowTable<Row>>(columns())), m_view(new DataTable)
{
    setFlush();
    addAside(new Label(tr("against people held back by chance"), TextRole::Body, Token::Ink3));
    auto* nothing = new EmptyState("mail", tr("No campaigns yet"));
    nothing->setSentence(tr("Hold some people back, and you will see here what a campaign really changed."));
    nothing->setAction(tr("Make the first one"), false);
    m_view->setObjectName(QStringLiteral("results"));
    m_view->setAccessibleName(tr("Campaigns and what they changed"));
    m_view->setRowHeight(RowHeight::TwoLine);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTable(m_table.get());
    m_view->setEmptyState(nothing);
    m_view->setMinimumHeight(240);
    body()->addWidget(m_view, 1);
    connect(m_view, &DataTable::rowOpened, this,
            [this](int row) { Q_EMIT campaignChosen(m_table->row(row).campaign); });
    connect(nothing, &EmptyState::acted, this, &ResultsCard::newCampaignRequested);
}

ResultsCard::~ResultsCard()
{
    delete m_view;  // before its table
}

void ResultsCard::show(const std::vector<steps::MeasuredCampaign>& campaigns)
{
    m_table->setRows(campaigns);
}

}  // namespace tactful::ui
