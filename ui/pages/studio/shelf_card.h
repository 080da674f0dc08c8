#pragma once

#include "core/steps/live_outcome.h"
#include "ui/widgets/card.h"

#include <array>

/// \file
/// What will be shown: how much of the shelf, how mixed, and whether there is enough of it.

namespace tactful::ui {

class ShelfCard final : public Card {
    Q_OBJECT

public:
    explicit ShelfCard(QWidget* parent = nullptr);
    void show(const steps::LiveOutcome& outcome);
    void setPending(bool pending);

private:
    static constexpr std::size_t figureCount = 4;

    std::array<Label*, figureCount> m_figures{};
    std::array<Label*, figureCount> m_captions{};
    Label* m_stock;
};

}  // namespace tactful::ui
