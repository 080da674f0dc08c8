#pragma once

#include <QComboBox>

class QVBoxLayout;

/// \file
/// A combo box that opens a panel of its own instead of a list: for choices that are more than one of many.

namespace tactful::ui {

class PanelCombo : public QComboBox {
    Q_OBJECT

public:
    explicit PanelCombo(QWidget* parent = nullptr);

    void setShownText(const QString& text);
    QString shownText() const;
    /// What stands in the panel.
    QVBoxLayout* panel() const { return m_panel; }
    QWidget* panelWidget() const { return m_popup; }
    bool isOpen() const { return m_popup->isVisible(); }

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void panelClosed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QWidget* m_popup;
    QVBoxLayout* m_panel;
};

}  // namespace tactful::ui
