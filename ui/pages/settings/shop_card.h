#pragma once

#include "core/data/settings.h"
#include "ui/widgets/card.h"

#include <vector>

class QComboBox;
class QLineEdit;

/// \file
/// Who the shop is and where. The law wants name and address in every message.

namespace tactful::ui {

class ShopCard final : public Card {
    Q_OBJECT

public:
    explicit ShopCard(QWidget* parent = nullptr);
    void show(const data::ShopSettings& settings);

Q_SIGNALS:
    void changed(const tactful::data::ShopSettings& wanted);

private:
    struct Text {
        QLineEdit* edit;
        std::string data::ShopSettings::*field;
    };
    QLineEdit* addText(const char* name, const QString& label, const QString& caption,
                       std::string data::ShopSettings::*field);
    void take();

    data::ShopSettings m_shown;
    std::vector<Text> m_texts;
    QComboBox* m_country;
    QComboBox* m_language;
};

}  // namespace tactful::ui
