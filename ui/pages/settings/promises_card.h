#pragma once

#include "core/data/settings.h"
#include "ui/widgets/card.h"

class QLineEdit;

/// \file
/// What the owner states about how addresses came in; some laws turn on it.

namespace tactful::ui {

class CheckRow;

class PromisesCard final : public Card {
    Q_OBJECT

public:
    explicit PromisesCard(QWidget* parent = nullptr);
    void show(const data::ShopSettings& settings);

Q_SIGNALS:
    void changed(const tactful::data::ShopSettings& wanted);

private:
    void take();

    data::ShopSettings m_shown;
    CheckRow* m_optOut;
    CheckRow* m_notice;
    QLineEdit* m_version;
    CheckRow* m_contract;
};

}  // namespace tactful::ui
