#pragma once

#include "core/data/message.h"
#include "core/data/planned.h"
#include "core/steps/session.h"

#include <string>
#include <vector>

/// \file
/// The exact message of one person, and why it is as it is.

namespace tactful::steps {

struct PreviewPick {
    std::string sku;
    std::string name;
    std::string reason;
    data::PickSource source = data::PickSource::Popular;
    bool newToThem = false;
};

struct PreviewRung {
    double score = 0;
    std::string line;
    bool used = false;
};

struct Preview {
    std::string customer;  ///< public id
    data::Message message;
    std::vector<PreviewPick> picks;
    double score = 0;    ///< how personal, 0 to 100
    double ceiling = 0;  ///< of this campaign
    std::vector<data::ScoreShare> shares;
    std::vector<PreviewRung> ladder;
    std::string basis;
    bool heldBack = false;
    bool bestSellers = false;      ///< of the arm that gets best sellers in place of own picks, to measure
    bool softenedToLearn = false;  ///< one rung softer than the dial asks, by lot
};

/// \param who  the shop's own id, the book's number, or an e-mail address
/// NotFound if there is no such customer; Refused, with the reason, if the plan leaves the customer out.
Result<Preview> previewMessage(Session& session, data::CampaignId campaign, const std::string& who);

}  // namespace tactful::steps
