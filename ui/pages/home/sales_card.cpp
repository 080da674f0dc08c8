#include "ui/pages/home/sales_card.h"

#include "ui/charts/sales_chart.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented.h"

#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace tactful::ui {
namespace {

Day firstDayOf(const steps::CalendarMonth& month)
{
    return *dayFromCivil({month.year, month.month, 1});
}

/// "September was £13,100, 9% up on last year. November is usually the strongest month."
QString finding(const steps::Overview& overview, const Currency& currency)
{
    QStringList sentences;
    if (const auto& last = overview.lastMonth) {
        const QString month = QLocale().standaloneMonthName(last->month.month);
        const QString amount = moneyText(static_cast<double>(last->minor), currency);
        const double before = last->yearBeforeMinor ? static_cast<double>(*last->yearBeforeMinor) : 0.0;
        if (before > 0.0) {
            const double change = static_cast<double>(last->minor) / before - 1.0;
            const QString share = percentText(std::abs(change));
            sentences.append(
                change >= 0 ? SalesCard::tr("%1 was %2, %3 up on last year.").arg(month, amount, share)
                            : SalesCard::tr("%1 was %2, %3 down on last year.").arg(month, amount, share));
        } else {
            sentences.append(SalesCard::tr("%1 was %2.").arg(month, amount));
        }
    }
    if (overview.peakMonth)
        sentences.append(SalesCard::tr("%1 is usually the strongest month.")
                             .arg(QLocale().standaloneMonthName(*overview.peakMonth)));
    return sentences.join(QLatin1Char(' '));
}

SalesChartData chartData(const steps::Overview& overview, const Currency& currency)
{
    SalesChartData data;
    for (const steps::MonthSales& month : overview.months) {
        // A month that has only begun is shown as what is expected of it.
        if (!month.whole && !overview.expected.empty() && month.month >= overview.expected.front().month)
            continue;
        SalesMonth bar;
        bar.month = firstDayOf(month.month);
        bar.returning = static_cast<double>(month.returningMinor);
        bar.firstTime = static_cast<double>(month.firstTimeMinor);
        bar.unknown = static_cast<double>(month.anonymousMinor);
        if (month.campaignsExported > 0)
            bar.campaign = SalesCard::tr("%Ln campaign(s)", nullptr, month.campaignsExported);
        data.months.push_back(bar);
    }
    for (const steps::ExpectedMonth& month : overview.expected)
        data.expected.push_back({firstDayOf(month.month), static_cast<double>(month.sales.minor),
                                 static_cast<double>(month.sales.lowMinor),
                                 static_cast<double>(month.sales.highMinor)});
    data.moneyText = [currency](double minor) { return moneyText(minor, currency); };
    data.moneyRangeText = [currency](double low, double high) {
        MoneyRangeText range = moneyRangeText(low, high, currency);
        return std::pair(std::move(range.low), std::move(range.high));
    };
    data.axisText = [currency](double minor) { return axisMoneyText(minor, currency); };
    return data;
}

}  // namespace

SalesCard::SalesCard(QWidget* parent)
    : Card(tr("Sales by month"), parent), m_span(new Segmented), m_chart(new SalesChart),
      m_nothing(new EmptyState("chart", tr("No sales yet")))
{
    m_span->setObjectName(QStringLiteral("salesSpan"));
    m_span->setAccessibleName(tr("Months shown"));
    for (const QString& part : {tr("12 months"), tr("2 years"), tr("All")})
        m_span->addPart(part);
    addAside(m_span);
    m_nothing->setSentence(tr("Import a file of orders to see how the shop is doing."));
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_nothing, 1);
    connect(m_span, &Segmented::chosen, this, [this](int part) {
        m_chart->setSpan(part == 0 ? SalesSpan::Year : part == 1 ? SalesSpan::TwoYears : SalesSpan::All);
    });
    m_nothing->hide();
}

void SalesCard::show(const steps::Overview& overview, const Currency& currency)
{
    const bool any = !overview.months.empty();
    m_chart->setVisible(any);
    m_span->setVisible(any);
    m_nothing->setVisible(!any);
    const QString sentence = finding(overview, currency);
    setSentence(sentence);
    if (!any) return;
    m_chart->setFinding(sentence);
    m_chart->setData(chartData(overview, currency));
}

}  // namespace tactful::ui
