#pragma once

#include <QWidget>

/// \file
/// After a shop was made with a password: its recovery code, the one time that it is seen.

namespace tactful::ui {

class RecoveryCodeBox;

class RecoveryStep final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryStep(QWidget* parent = nullptr);

    void showCode(const QString& code, const QString& shop);

Q_SIGNALS:
    /// It was written down, or the owner does without.
    void done();

private:
    RecoveryCodeBox* m_box;
};

}  // namespace tactful::ui
