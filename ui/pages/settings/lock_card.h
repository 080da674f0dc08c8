#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QLineEdit;

/// \file
/// The password of the shop: set, changed, taken away.

namespace tactful::ui {

class Button;
class Field;
class Label;

class LockCard final : public Card {
    Q_OBJECT

public:
    explicit LockCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    void showLocked(bool locked);
    void change(bool remove);

    PageContext& m_context;
    Label* m_state;
    QLineEdit* m_old;
    Field* m_oldField;
    QLineEdit* m_new;
    Field* m_newField;
    QLineEdit* m_again;
    Field* m_againField;
    Button* m_change;
    Button* m_remove;
    bool m_locked = false;
};

}  // namespace tactful::ui
