#include "ui/pages/customers/customer_columns.h"

#include "ui/pages/customers/customer_words.h"
#include "ui/pages/customers/customers_page.h"
#include "ui/text/format.h"

#include <limits>

namespace tactful::ui {
namespace {

double numberOf(const std::optional<Day>& day)
{
    return day ? day->number : std::numeric_limits<double>::quiet_NaN();
}

Cell nameCell(const steps::CustomerRow& row)
{
    Cell cell{displayName(row.name, row.publicId), QString::fromStdString(row.town)};
    cell.strong = true;
    return cell;
}

Cell stageCell(const steps::CustomerRow& row)
{
    const ChipFace face = stageFace(row.stage);
    Cell cell{face.word};
    cell.kind = CellKind::Chip;
    cell.look = face.look;
    cell.icon = face.icon;
    return cell;
}

Cell mailCell(const steps::CustomerRow& row)
{
    const MailWords words = mailWords(row.mail);
    Cell cell{words.word};
    cell.kind = CellKind::Icon;
    cell.icon = words.icon;
    return cell;
}

}  // namespace

std::vector<TableColumn<steps::CustomerRow>> customerColumns(Day today, const Currency& currency)
{
    using Row = steps::CustomerRow;
    return {
        {{QStringLiteral("customer"), CustomersPage::tr("Customer"), Qt::AlignLeft, 140, 3, true, false,
          true},
         nameCell},
        {{QStringLiteral("stage"), CustomersPage::tr("Stage"), Qt::AlignLeft, 138},
         stageCell,
         [](const Row& row) { return static_cast<double>(row.stage); }},
        {{QStringLiteral("last"), CustomersPage::tr("Last order"), Qt::AlignLeft, 98, 1, true, false, false,
          1},
         [today](const Row& row) {
             return Cell{row.lastOrder ? shortDayText(*row.lastOrder, today) : QStringLiteral("–")};
         },
         [](const Row& row) { return numberOf(row.lastOrder); }},
        {{QStringLiteral("next"), CustomersPage::tr("Next order likely"), Qt::AlignLeft, 164, 1, true, false,
          false, 3},
         [today](const Row& row) { return Cell{nextOrderWords(row.next, row.nextFrom, row.nextTo, today)}; },
         [](const Row& row) { return numberOf(row.nextFrom); }},
        {{QStringLiteral("year"), CustomersPage::tr("Next 12 months"), Qt::AlignRight, 124, 1, true, false,
          false, 2},
         [currency](const Row& row) {
             return Cell{row.nextYear ? moneyText(row.nextYear->value, currency) : QStringLiteral("–")};
         },
         [](const Row& row) {
             return row.nextYear ? row.nextYear->value : std::numeric_limits<double>::quiet_NaN();
         }},
        {{QStringLiteral("email"), CustomersPage::tr("E‑mail"), Qt::AlignLeft, 122},
         mailCell,
         [](const Row& row) { return static_cast<double>(row.mail); }},
        {{QStringLiteral("orders"), CustomersPage::tr("Orders"), Qt::AlignRight, 70, 0, true, true},
         [](const Row& row) { return Cell{countText(row.orders)}; },
         [](const Row& row) { return double(row.orders); }},
        {{QStringLiteral("spent"), CustomersPage::tr("Spent so far"), Qt::AlignRight, 90, 0, true, true},
         [currency](const Row& row) {
             return Cell{moneyText(static_cast<double>(row.spentMinor), currency)};
         },
         [](const Row& row) { return static_cast<double>(row.spentMinor); }},
    };
}

}  // namespace tactful::ui
