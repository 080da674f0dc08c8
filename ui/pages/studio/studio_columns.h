#pragma once

#include <QWidget>

class QStackedWidget;

/// \file
/// The three columns of the studio. Where the window is too narrow for all of them, or the text too large,
/// the middle and the right share one place and a switch above it says which of them is seen.

namespace tactful::ui {

class Segmented;
class Separator;

class StudioColumns final : public QWidget {
    Q_OBJECT

public:
    explicit StudioColumns(QWidget* parent);

    /// First this, then the others: Tab goes from left to right, over the switch.
    void setBrief(QWidget* brief);
    void setOthers(QWidget* outcome, QStackedWidget* right);
    /// Brings the right column to the front, where only one of the two is seen.
    void showRight();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int briefWidth() const;
    /// Of the column that needs more.
    int foldedWidth() const;
    void arrange();
    void arrangeBeside(const QRect& room);
    void arrangeFolded(const QRect& room);

    QWidget* m_brief = nullptr;
    QWidget* m_outcome = nullptr;
    QStackedWidget* m_right = nullptr;
    Segmented* m_switch = nullptr;
    Separator* m_first;
    Separator* m_second;
    bool m_arranging = false;
};

}  // namespace tactful::ui
