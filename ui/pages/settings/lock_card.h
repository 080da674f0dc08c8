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
class RecoveryCodeBox;
class Segmented;
class Switch;

class LockCard final : public Card {
    Q_OBJECT

public:
    explicit LockCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    void showLocked(bool locked);
    void change(bool remove);
    void makeCode();
    void chooseIdle(int part);
    void rememberHere(bool wanted);
    void askAgain();
    void showRemembered();

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
    Button* m_lockNow;
    Segmented* m_idle;
    Field* m_idleField;
    Button* m_makeCode;
    Label* m_codeState;
    RecoveryCodeBox* m_code;
    Switch* m_remember;
    Label* m_rememberState;
    int m_computers = 0;  ///< that open the shop without its password
    bool m_locked = false;
};

}  // namespace tactful::ui
