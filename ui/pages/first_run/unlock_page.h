#pragma once

#include "ui/pages/page.h"

class QLineEdit;

/// \file
/// A shop that is locked: asks for its password.

namespace tactful::ui {

class Banner;
class Button;
class CheckRow;
class Field;
class Label;

class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(PageContext& context, QWidget* parent = nullptr);

    /// \param note  why it is asked for, where that is not plain; may be empty
    void askFor(const QString& book, const QString& note);
    void setNote(const QString& note);
    const QString& book() const { return m_book; }

private:
    void tryPassword();
    void remember();

    PageContext& m_context;
    QString m_book;
    Label* m_heading;
    QLineEdit* m_password;
    Field* m_field;
    Banner* m_note;
    CheckRow* m_remember;
    Button* m_open;
};

}  // namespace tactful::ui
