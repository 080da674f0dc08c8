#pragma once

#include <QWidget>

class QLineEdit;

/// \file
/// A recovery code, the one time that it is seen: to be read, copied by hand, or saved as a page to print.

namespace tactful::ui {

class Label;

class RecoveryCodeBox final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryCodeBox(QWidget* parent = nullptr);

    void showCode(const QString& code, const QString& shop);
    /// Forgets it; it cannot be shown again.
    void clear();
    QString code() const;

private:
    void save();

    QLineEdit* m_code;
    Label* m_saved;
    QString m_shop;
};

}  // namespace tactful::ui
