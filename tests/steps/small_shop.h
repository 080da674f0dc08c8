#pragma once

#include "core/steps/customer_list_step.h"
#include "core/steps/product_list_step.h"
#include "core/steps/profile_step.h"

#include <QTemporaryDir>

#include <optional>
#include <string>

/// \file
/// A shop of four customers that a test can know by heart.

namespace tactful::tests {

/// The day on which everything is looked at: 1 May 2026.
inline constexpr Day smallShopToday{20574};

/// Anna (named, of Bath) buys candles every 30 days, and once a sympathy card; Bruno and Celine bought a tea
/// pot; Daisy has no address.
class SmallShop {
public:
    SmallShop();

    Path folder() const { return pathFromUtf8(m_folder.path().toStdString()); }
    void reopen();
    steps::CustomerList list();
    steps::ProductRow product(const std::string& sku);

    std::optional<steps::Session> session;

private:
    void name(const char* who, const char* first, const char* last, const char* town);

    QTemporaryDir m_folder;
};

/// Fills in all that the law asks of a shop.
void doHomework(steps::Session& session);

/// Null if the profile has none of this kind.
const steps::KnownFact* factOf(const steps::Profile& profile, steps::FactKind kind);

}  // namespace tactful::tests
