#include "core/steps/suggestions.h"

#include "core/store/book_counts.h"
#include "core/store/campaigns.h"
#include "core/store/shop_settings.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <tuple>

namespace tactful::steps {
namespace {

constexpr int oldSalesDays = 14;
constexpr int oldLearningDays = 14;
constexpr std::size_t mostSuggestions = 3;
constexpr const char* hiddenPrefix = "hidden-until.";

constexpr std::array<std::pair<SuggestionKind, std::string_view>, 7> names{{
    {SuggestionKind::FinishCampaign, "finish-campaign"},
    {SuggestionKind::SlippingAway, "slipping-away"},
    {SuggestionKind::ImportSales, "import-sales"},
    {SuggestionKind::LearnAgain, "learn-again"},
    {SuggestionKind::NoCampaignYet, "no-campaign-yet"},
    {SuggestionKind::MissingSettings, "missing-settings"},
    {SuggestionKind::SetAsideRows, "set-aside-rows"},
}};

/// Where neither a day nor money decides.
int urgency(SuggestionKind kind)
{
    constexpr std::array order{SuggestionKind::FinishCampaign,  SuggestionKind::SlippingAway,
                               SuggestionKind::MissingSettings, SuggestionKind::ImportSales,
                               SuggestionKind::LearnAgain,      SuggestionKind::NoCampaignYet,
                               SuggestionKind::SetAsideRows};
    return static_cast<int>(std::find(order.begin(), order.end(), kind) - order.begin());
}

std::vector<std::string> missingSettings(const data::ShopSettings& settings)
{
    std::vector<std::string> missing;
    if (settings.legalName.empty()) missing.emplace_back("legal-name");
    if (settings.postalAddress.empty()) missing.emplace_back("postal-address");
    if (settings.replyTo.empty()) missing.emplace_back("reply-to");
    return missing;
}

/// The newest campaign, while it can still be sent as planned and was not exported.
Result<std::optional<Suggestion>> unfinishedCampaign(SessionParts& parts, Day today)
{
    const auto campaigns = store::campaigns(parts.book);
    if (!campaigns) return campaigns.error();
    if (campaigns->empty()) return std::optional<Suggestion>();
    const data::Campaign& newest = campaigns->back().campaign;
    if (newest.state == data::CampaignState::Exported || newest.sendTo < today)
        return std::optional<Suggestion>();
    const auto counts = store::campaignCounts(parts.book, newest.id);
    if (!counts) return counts.error();
    Suggestion suggestion;
    suggestion.kind = SuggestionKind::FinishCampaign;
    suggestion.count = counts->written;
    suggestion.campaign = newest.id;
    suggestion.campaignName = newest.name;
    suggestion.campaignApproved = newest.state == data::CampaignState::Approved;
    suggestion.due = newest.sendFrom;
    return std::optional(std::move(suggestion));
}

Suggestion counted(SuggestionKind kind, std::int64_t count)
{
    Suggestion suggestion;
    suggestion.kind = kind;
    suggestion.count = count;
    return suggestion;
}

/// Those that follow from the overview alone.
std::vector<Suggestion> fromNumbers(const Overview& overview, const data::ShopSettings& settings,
                                    const std::vector<data::ModelRun>& runs)
{
    std::vector<Suggestion> all;
    const BookStatus& status = overview.status;
    if (overview.slipping.formerRegulars > 0) {
        all.push_back(counted(SuggestionKind::SlippingAway, overview.slipping.formerRegulars));
        all.back().valueMinor = overview.slipping.formerRegularsYearlyMinor;
    }
    if (const auto missing = missingSettings(settings); !missing.empty()) {
        all.push_back(counted(SuggestionKind::MissingSettings, static_cast<std::int64_t>(missing.size())));
        all.back().settings = missing;
    }
    const int silent = status.lastOrder ? overview.today - *status.lastOrder : 0;
    if (!status.lastOrder || silent > oldSalesDays)
        all.push_back(counted(SuggestionKind::ImportSales, silent));
    if (status.lastOrder) {
        const int unseen = runs.empty() ? 0 : *status.lastOrder - runs.front().asOf;
        if (runs.empty() || unseen > oldLearningDays)
            all.push_back(counted(SuggestionKind::LearnAgain, unseen));
    }
    if (status.campaigns == 0 && status.mailable > 0)
        all.push_back(counted(SuggestionKind::NoCampaignYet, status.mailable));
    if (status.setAside > 0) all.push_back(counted(SuggestionKind::SetAsideRows, status.setAside));
    return all;
}

bool comesFirst(const Suggestion& a, const Suggestion& b)
{
    const Day never{INT32_MAX};
    return std::tuple(a.due.value_or(never), -a.valueMinor, urgency(a.kind)) <
           std::tuple(b.due.value_or(never), -b.valueMinor, urgency(b.kind));
}

}  // namespace

std::string_view nameOf(SuggestionKind kind)
{
    for (const auto& [known, name] : names)
        if (known == kind) return name;
    return {};
}

std::optional<SuggestionKind> suggestionKindNamed(std::string_view name)
{
    for (const auto& [kind, known] : names)
        if (known == name) return kind;
    return std::nullopt;
}

Result<std::vector<Suggestion>> suggestionsFor(SessionParts& parts, const Overview& overview,
                                               const std::vector<data::ModelRun>& runs)
{
    std::vector<Suggestion> all = fromNumbers(overview, parts.settings, runs);
    auto campaign = unfinishedCampaign(parts, overview.today);
    if (!campaign) return campaign.error();
    if (*campaign) all.push_back(std::move(**campaign));
    const auto hidden = store::remembered(parts.book, hiddenPrefix);
    if (!hidden) return hidden.error();
    std::erase_if(all, [&](const Suggestion& suggestion) {
        const auto found = hidden->find(hiddenPrefix + std::string(nameOf(suggestion.kind)));
        if (found == hidden->end()) return false;
        const auto until = parseIsoDay(found->second);
        return until && overview.today <= *until;
    });
    std::sort(all.begin(), all.end(), comesFirst);
    if (all.size() > mostSuggestions) all.resize(mostSuggestions);
    return all;
}

Status hideSuggestion(Session& session, SuggestionKind kind, Day until)
{
    return store::remember(session.parts().book, hiddenPrefix + std::string(nameOf(kind)), isoDay(until));
}

Status showAllSuggestions(Session& session)
{
    return store::forgetRemembered(session.parts().book, hiddenPrefix);
}

}  // namespace tactful::steps
