#pragma once

#include <QTimer>
#include <QWidget>

/// \file
/// Long work, on whatever page one is: how far it is, Cancel, and what went wrong with a way out.

namespace tactful::ui {

class Banner;
class ProgressRow;
class ShopDesk;
struct JobProgress;

/// "78%, about 4 seconds left", in the owner's words.
QString progressFigure(const JobProgress& progress);

class JobBar final : public QWidget {
    Q_OBJECT

public:
    /// `desk` must outlive the bar.
    explicit JobBar(ShopDesk& desk, QWidget* parent = nullptr);

    /// The page shown has a progress bar of its own.
    void setQuiet(bool quiet);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void update();

    ShopDesk& m_desk;
    ProgressRow* m_row;
    Banner* m_banner;
    QTimer m_patience;  ///< short work shows no bar
    bool m_quiet = false;
    bool m_failed = false;
};

}  // namespace tactful::ui
