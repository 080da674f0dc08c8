#include "ui/pages/studio/campaign_draft.h"

#include "core/steps/brief_json.h"

#include <utility>

namespace tactful::ui {

bool sameBrief(const data::Brief& a, const data::Brief& b)
{
    return steps::writeBrief(a) == steps::writeBrief(b);
}

bool samePeople(const data::Brief& a, const data::Brief& b)
{
    data::Brief other = b;
    other.dials = a.dials;
    return sameBrief(a, other);
}

CampaignDraft::CampaignDraft(data::Brief brief, std::optional<data::CampaignId> id)
    : m_brief(std::move(brief)), m_id(id)
{
}

void CampaignDraft::change(const data::Brief& brief, const data::Brief& before)
{
    m_brief = brief;
    m_before = before;
    m_unsaved = true;
    Q_EMIT changed();
}

void CampaignDraft::saved(data::CampaignId id, const data::Brief& kept)
{
    m_id = id;
    m_unsaved = !sameBrief(m_brief, kept);
}

}  // namespace tactful::ui
