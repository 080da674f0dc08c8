#pragma once

#include "core/data/campaign.h"

#include <QObject>

#include <optional>

/// \file
/// The campaign on the desk: what was decided so far, and whether the book knows it.

namespace tactful::ui {

/// Nothing that a plan depends on differs.
bool sameBrief(const data::Brief& a, const data::Brief& b);
/// The same, whatever the dials say.
bool samePeople(const data::Brief& a, const data::Brief& b);

class CampaignDraft final : public QObject {
    Q_OBJECT

public:
    explicit CampaignDraft(data::Brief brief, std::optional<data::CampaignId> id = std::nullopt);

    const data::Brief& brief() const { return m_brief; }
    /// As it was before the last move; what the banner compares with. Nothing: nothing was moved yet.
    const std::optional<data::Brief>& before() const { return m_before; }
    std::optional<data::CampaignId> id() const { return m_id; }  ///< nothing: the book does not know it

    bool unsaved() const { return m_unsaved; }

    void change(const data::Brief& brief, const data::Brief& before);
    /// `kept` is in the book as `id`. What was changed meanwhile is still unsaved.
    void saved(data::CampaignId id, const data::Brief& kept);

Q_SIGNALS:
    void changed();

private:
    data::Brief m_brief;
    std::optional<data::Brief> m_before;
    std::optional<data::CampaignId> m_id;
    bool m_unsaved = false;
};

}  // namespace tactful::ui
