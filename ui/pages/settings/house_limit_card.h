#pragma once

#include "core/data/settings.h"
#include "ui/widgets/card.h"

/// \file
/// How personal messages of this shop may be at most without a reason.

namespace tactful::ui {

class StopSlider;

class HouseLimitCard final : public Card {
    Q_OBJECT

public:
    explicit HouseLimitCard(QWidget* parent = nullptr);
    void show(const data::ShopSettings& settings);

Q_SIGNALS:
    void changed(const tactful::data::ShopSettings& wanted);

private:
    void take();

    data::ShopSettings m_shown;
    StopSlider* m_limit;
};

}  // namespace tactful::ui
