#pragma once

#include "ui/pages/page.h"

class QLineEdit;

/// \file
/// A shop that is locked: asks for its password.

namespace tactful::ui {

class Button;
class Field;
class Label;

class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(PageContext& context, QWidget* parent = nullptr);

    void askFor(const QString& book);

private:
    void tryPassword();

    PageContext& m_context;
    QString m_book;
    Label* m_heading;
    QLineEdit* m_password;
    Field* m_field;
    Button* m_open;
};

}  // namespace tactful::ui
