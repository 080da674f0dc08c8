#pragma once

#include "ui/pages/page.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;

/// \file
/// Somebody asks for something under the law: who, what, when, and how it is known that it is them.

namespace tactful::ui {

class Banner;
class Button;

class NewRequestDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NewRequestDialog(PageContext& context, QWidget* parent = nullptr);

private:
    void save();

    PageContext& m_context;
    QLineEdit* m_who;
    QComboBox* m_kind;
    QDateEdit* m_received;
    QComboBox* m_identified;
    QLineEdit* m_country;
    Banner* m_problem;
    Button* m_save;
};

}  // namespace tactful::ui
