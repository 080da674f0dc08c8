#pragma once

#include <QWidget>

#include <optional>

class QProgressBar;

/// \file
/// Long work: its name, how far it is in words, a bar, and Cancel within reach.

namespace tactful::ui {

class Button;
class Label;

class ProgressRow final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRow(const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// 0 to 1; nothing while there is no total yet: the bar moves then and the figure says so unless one is
    /// given.
    void setShare(std::optional<double> share);
    /// "78%, about 4 seconds left".
    void setFigure(const QString& figure);
    void setCancellable(bool cancellable);
    /// Grey bar, "nothing was changed", and Start again in place of Cancel.
    void showCancelled();
    /// Back to work: Cancel again.
    void restart();
    bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void cancelRequested();
    void startAgainRequested();

private:
    void describe();

    Label* m_name;
    Label* m_figure;
    QProgressBar* m_bar;
    Button* m_button;
    QString m_figureText;
    bool m_cancelled = false;
};

}  // namespace tactful::ui
