#include "ui/pages/insights/fairness_card.h"

#include "ui/charts/dot_intervals.h"
#include "ui/pages/insights/insight_words.h"
#include "ui/text/format.h"
#include "ui/widgets/chip_faces.h"
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

ChipFace faceFor(steps::FairnessVerdict verdict)
{
    switch (verdict) {
    case steps::FairnessVerdict::Alike:
        return faceOf(VerdictMark::Good, FairnessCard::tr("Yes"));
    case steps::FairnessVerdict::LookCloser:
        return faceOf(VerdictMark::TakeCare, FairnessCard::tr("Look closer"));
    case steps::FairnessVerdict::TooFew:
        return faceOf(VerdictMark::Unsure, FairnessCard::tr("Cannot tell yet"));
    }
    return {};
}

/// Whole tens of per cent that hold all ranges and the band.
void setAxis(DotIntervalsData& chart)
{
    double low = chart.bandLow;
    double high = chart.bandHigh;
    for (const DotInterval& row : chart.rows) {
        low = std::min(low, row.low);
        high = std::max(high, row.high);
    }
    chart.axisLow = std::max(0.0, std::floor(low * 10.0) / 10.0);
    chart.axisHigh = std::min(1.0, std::ceil(high * 10.0) / 10.0);
    const double step = chart.axisHigh - chart.axisLow > 0.5 ? 0.2 : 0.1;
    for (double at = chart.axisLow; at <= chart.axisHigh + 1e-9; at += step)
        chart.ticks.push_back({at, percentText(at)});
}

}  // namespace

FairnessCard::FairnessCard(QWidget* parent)
    : Card(tr("Is everyone treated alike?"), parent), m_verdict(new Chip), m_chart(new DotIntervals),
      m_nothing(new EmptyState("scale", tr("No campaign yet")))
{
    addAside(m_verdict);
    m_nothing->setSentence(
        tr("After the first plan you see here whether some groups are left out more than others."));
    m_chart->setAccessibleName(tr("Share chosen, by group"));
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_nothing, 1);
    m_verdict->hide();
    m_chart->hide();
}

void FairnessCard::show(const steps::FairnessInsight& fairness)
{
    m_verdict->setVisible(fairness.known);
    m_chart->setVisible(fairness.known);
    m_nothing->setVisible(!fairness.known);
    if (!fairness.known) {
        setSentence({});
        return;
    }
    m_verdict->setFace(faceFor(fairness.verdict));
    setSentence(
        tr("Share of each group chosen for \"%1\". The band is %2 points either side of the %3 for everyone.")
            .arg(QString::fromStdString(fairness.campaignName))
            .arg(std::lround(100.0 * fairness.band))
            .arg(percentText(fairness.overall)));
    DotIntervalsData chart;
    chart.centre = fairness.overall;
    chart.bandLow = fairness.overall - fairness.band;
    chart.bandHigh = fairness.overall + fairness.band;
    for (const steps::GroupInsight& group : fairness.groups) {
        DotInterval row;
        row.name = groupTitle(group);
        if (group.fewPeople) row.note = tr("few people, less sure");
        row.value = group.share.value;
        row.low = group.share.low;
        row.high = group.share.high;
        row.valueText = tr("%1, likely between %2 and %3")
                            .arg(percentText(group.share.value), percentText(group.share.low),
                                 percentText(group.share.high));
        row.lessSure = group.fewPeople;
        chart.rows.push_back(std::move(row));
    }
    setAxis(chart);
    m_chart->setFinding(fairnessWords(fairness.verdict));
    m_chart->setData(std::move(chart));
}

}  // namespace tactful::ui
