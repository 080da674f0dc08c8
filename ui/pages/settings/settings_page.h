#pragma once

#include "ui/pages/page.h"

/// \file
/// What the owner tells the program about the shop, and how the program looks and is locked. Every change
/// works at once and can be undone.

namespace tactful::ui {

class AppearanceCard;
class BackupCard;
class Banner;
class HouseLimitCard;
class LockCard;
class PromisesCard;
class ShopCard;

class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext& context, QWidget* parent = nullptr);

protected:
    void refresh(Changes changes) override;

private:
    /// Keeps other settings, as a step that can be undone.
    void change(const data::ShopSettings& wanted);
    void write(const data::ShopSettings& wanted);
    void showSettings(const data::ShopSettings& settings);

    Banner* m_problem;
    ShopCard* m_shop;
    PromisesCard* m_promises;
    HouseLimitCard* m_limit;
    LockCard* m_lock;
    BackupCard* m_backup;
    AppearanceCard* m_appearance;
    data::ShopSettings m_latest;  ///< as last wished for
};

}  // namespace tactful::ui
