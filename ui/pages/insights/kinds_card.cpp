#include "ui/pages/insights/kinds_card.h"

#include "ui/charts/share_rows.h"
#include "ui/text/format.h"
#include "ui/text/segment_words.h"
#include "ui/theme/style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tactful::ui {
namespace {

template <typename NameOf, typename NoteOf>
std::vector<ShareRow> rowsOf(const std::vector<steps::CustomerGroup>& groups, NameOf nameOf, NoteOf noteOf)
{
    const auto all = std::accumulate(
        groups.begin(), groups.end(), std::int64_t{0},
        [](std::int64_t sum, const steps::CustomerGroup& group) { return sum + group.customers; });
    std::vector<ShareRow> rows;
    for (const steps::CustomerGroup& group : groups) {
        const double share = all > 0 ? static_cast<double>(group.customers) / static_cast<double>(all) : 0.0;
        rows.push_back(
            {nameOf(group.code), noteOf(group.code), share, countText(group.customers), percentText(share)});
    }
    return rows;
}

}  // namespace

KindsCard::KindsCard(QWidget* parent)
    : Card(tr("Your kinds of customers"), parent), m_shown(new QWidget), m_segments(new ShareRows),
      m_alikePart(new QWidget), m_alike(new ShareRows),
      m_nothing(new EmptyState("people", tr("Cannot tell yet")))
{
    m_segments->setObjectName(QStringLiteral("customerKinds"));
    m_segments->setAccessibleName(tr("Kinds of customers"));
    m_alike->setObjectName(QStringLiteral("behaveAlike"));
    m_alike->setAccessibleName(tr("Who behaves alike"));
    m_nothing->setSentence(tr("Once 30 customers have ordered and Tactful has learnt from your sales, you "
                              "see here which kinds there are."));
    auto* alike = new QVBoxLayout(m_alikePart);
    alike->setContentsMargins(0, 0, 0, 0);
    alike->setSpacing(metric::space2);
    alike->addWidget((new Label(tr("Who behaves alike"), TextRole::Heading))->wrapped());
    alike->addWidget(m_alike);
    alike->addStretch();
    auto* columns = new FoldLayout(metric::space6);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addColumn(m_segments, 56);
    columns->addColumn(m_alikePart, 44);
    m_shown->setLayout(columns);
    body()->addSpacing(metric::space1);
    body()->addWidget(m_shown);
    body()->addWidget(m_nothing, 1);
    m_shown->hide();
}

void KindsCard::show(const steps::SegmentInsight& kinds)
{
    const bool any = !kinds.segments.empty();
    m_shown->setVisible(any);
    m_nothing->setVisible(!any);
    m_alikePart->setVisible(!kinds.groups.empty());
    setSentence(any ? tr("Compared with each other: how lately, how often and for how much they bought. "
                         "Stages are different: they go by each person's own rhythm.")
                    : QString());
    auto segments = kinds.segments;
    std::stable_sort(segments.begin(), segments.end(), [](const auto& left, const auto& right) {
        return segmentPlace(left.code) < segmentPlace(right.code);
    });
    m_segments->setFinding(tr("%Ln kind(s) of customers", nullptr, static_cast<int>(segments.size())));
    m_segments->setData(rowsOf(segments, segmentName, segmentMeaning));
    m_alike->setData(rowsOf(kinds.groups, behaviourWords, [](const std::string&) { return QString(); }));
    m_alike->setFinding(tr("%Ln group(s) who behave alike", nullptr, static_cast<int>(kinds.groups.size())));
}

}  // namespace tactful::ui
