#pragma once

#include <QWidget>

class QBoxLayout;

/// \file
/// A control with its label above it (or at its left), a caption below, and, when the value is wrong, a
/// sentence that says what to do.

namespace tactful::ui {

class Label;

class Field final : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership of `control` and names it for screen readers.
    Field(const QString& label, QWidget* control, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    /// Label at the left, `labelWidth` wide (a minimum), as in the brief of the studio.
    void setLabelLeft(int labelWidth);
    void setCaption(const QString& caption);
    /// "September has 30 days. Choose a day up to the 30th." Empty: all is well again.
    void setError(const QString& sentence);
    bool hasError() const;

private:
    void describe();

    Label* m_label;
    QWidget* m_control;
    Label* m_caption;
    QWidget* m_errorRow;
    Label* m_error;
    QBoxLayout* m_line;
};

}  // namespace tactful::ui
