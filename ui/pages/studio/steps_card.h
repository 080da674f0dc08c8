#pragma once

#include "core/base/money.h"
#include "core/steps/dial_price.h"
#include "ui/widgets/card.h"

#include <array>
#include <vector>

/// \file
/// What does a dial cost? What one step of each, down and up, would change, everything else as it is.

namespace tactful::ui {

class StepsCard final : public Card {
    Q_OBJECT

public:
    explicit StepsCard(QWidget* parent = nullptr);
    void show(const data::Dials& dials, const std::vector<steps::DialPrice>& prices,
              const Currency& currency);
    void setPending(bool pending);

private:
    struct Row {
        Label* name = nullptr;
        Label* less = nullptr;
        Label* more = nullptr;
    };
    std::array<Row, steps::dialCount> m_rows{};
};

}  // namespace tactful::ui
