#include "core/samples/dirt.h"

#include "core/base/text.h"
#include "core/samples/consent_story.h"
#include "core/samples/streams.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace tactful::samples {
namespace {

constexpr std::array<std::string_view, 15> codes{
    "none",       "bad-date",        "bad-quantity",  "email-without-at", "named-email",
    "two-emails", "blanks-around",   "capital-email", "ragged-row",       "lines-in-note",
    "tip-line",   "phone-as-number", "listed-twice",  "blanks-in-name",   "price-with-sign"};

struct Amount {
    Dirt dirt;
    double per10000;  ///< records of the file
};
constexpr std::array orderAmounts{
    Amount{Dirt::BadDate, 5},          Amount{Dirt::BadQuantity, 5}, Amount{Dirt::EmailWithoutAt, 4},
    Amount{Dirt::NamedEmail, 4},       Amount{Dirt::TwoEmails, 3},   Amount{Dirt::BlanksAroundEmail, 8},
    Amount{Dirt::CapitalsInEmail, 30}, Amount{Dirt::RaggedRow, 4},   Amount{Dirt::LinesInNote, 20}};
constexpr std::array customerAmounts{Amount{Dirt::EmailWithoutAt, 7}, Amount{Dirt::BlanksAroundEmail, 12},
                                     Amount{Dirt::LinesInNote, 18},   Amount{Dirt::PhoneAsNumber, 21},
                                     Amount{Dirt::ListedTwice, 28},   Amount{Dirt::BlanksInName, 23}};
constexpr std::array productAmounts{Amount{Dirt::PriceWithSign, 60}};

bool canCarry(const History& history, const Visit& visit, Dirt dirt)
{
    if (visit.status != data::OrderStatus::Sale || visit.tipPounds > 0) return false;
    if (visit.shopper == nobody || visit.shopper == featuredShopper ||
        !history.shoppers[visit.shopper].hasEmail)
        return false;
    return dirt != Dirt::RaggedRow || (visit.lineCount == 1 && !visit.wrapped);
}

bool canCarry(const Shopper& shopper, Dirt dirt)
{
    if (!shopper.hasEmail) return false;
    if (dirt == Dirt::PhoneAsNumber) return shopper.phone >= 0;
    if (dirt == Dirt::BlanksInName) return !shopper.subscriberOnly;
    return dirt != Dirt::ListedTwice || acceptsMail(shopper);
}

/// Draws records for each kind until there are enough, or nearly all have been tried.
void spread(std::size_t records, std::span<const Amount> amounts,
            const std::function<bool(std::size_t, Dirt)>& can, Random& random,
            std::map<std::size_t, Dirt>& plan)
{
    for (const Amount& amount : amounts) {
        auto wanted =
            std::max<std::int64_t>(1, std::llround(amount.per10000 * static_cast<double>(records) / 10000.0));
        for (std::size_t attempt = 0; wanted > 0 && attempt < 50 * records; ++attempt) {
            const auto index =
                static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(records) - 1));
            if (!can(index, amount.dirt) || !plan.emplace(index, amount.dirt).second) continue;
            --wanted;
        }
    }
}

void count(std::string_view file, const std::map<std::size_t, Dirt>& plan, std::vector<DirtCount>& counts)
{
    std::map<Dirt, std::int64_t> perKind;
    for (const auto& [index, dirt] : plan)
        ++perKind[dirt];
    for (const auto& [dirt, records] : perKind)
        counts.push_back({file, codeOf(dirt), records});
}

}  // namespace

std::string_view codeOf(Dirt dirt)
{
    return codes[static_cast<std::size_t>(dirt)];
}

DirtPlan planDirt(const History& history, std::uint64_t seed)
{
    DirtPlan plan;
    Random random = streamOf(seed, Stream::Dirt, 0);
    for (std::size_t i = 0; i < history.visits.size(); ++i)
        if (history.visits[i].tipPounds > 0 && history.visits[i].status == data::OrderStatus::Sale)
            plan.orders.emplace(i, Dirt::TipLine);
    spread(
        history.visits.size(), orderAmounts,
        [&](std::size_t i, Dirt dirt) { return canCarry(history, history.visits[i], dirt); }, random,
        plan.orders);
    spread(
        history.shoppers.size(), customerAmounts,
        [&](std::size_t i, Dirt dirt) { return i != featuredShopper && canCarry(history.shoppers[i], dirt); },
        random, plan.customers);
    spread(
        history.catalogue.items.size(), productAmounts,
        [&](std::size_t i, Dirt) { return history.catalogue.items[i].variant.empty(); }, random,
        plan.products);
    count(ordersFile, plan.orders, plan.counts);
    count(customersFile, plan.customers, plan.counts);
    count(productsFile, plan.products, plan.counts);
    return plan;
}

Dirt dirtOn(const std::map<std::size_t, Dirt>& plan, std::size_t index)
{
    const auto found = plan.find(index);
    return found == plan.end() ? Dirt::None : found->second;
}

std::string dirtyEmail(Dirt dirt, const std::string& email, const std::string& name)
{
    const std::size_t at = email.find('@');
    switch (dirt) {
    case Dirt::EmailWithoutAt:
        return replaceAll(email, "@", ".");
    case Dirt::NamedEmail:
        return name + " <" + email + ">";
    case Dirt::TwoEmails:
        return email + "; " + email.substr(0, at) + ".old" + email.substr(at);
    case Dirt::BlanksAroundEmail:
        return " " + email + "  ";
    case Dirt::CapitalsInEmail:
    case Dirt::ListedTwice: {
        std::string shouted = email;
        std::transform(shouted.begin(), shouted.begin() + static_cast<std::ptrdiff_t>(at), shouted.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        return shouted;
    }
    default:
        return email;
    }
}

}  // namespace tactful::samples
