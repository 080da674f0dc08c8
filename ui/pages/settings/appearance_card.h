#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QComboBox;

/// \file
/// How the program itself looks and speaks.

namespace tactful::ui {

class Segmented;

class AppearanceCard final : public Card {
    Q_OBJECT

public:
    explicit AppearanceCard(Navigator& go, QWidget* parent = nullptr);

private:
    void take();

    Navigator& m_go;
    QComboBox* m_language;
    Segmented* m_look;
    Segmented* m_size;
};

}  // namespace tactful::ui
