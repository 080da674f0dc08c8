#pragma once

#include <QWidget>

/// \file
/// The corner of the menu bar: which shop is open, when it was last saved, and that nothing leaves the
/// computer.

namespace tactful::ui {

class Label;
class ShopDesk;

class Corner final : public QWidget {
    Q_OBJECT

public:
    /// `desk` must outlive the corner.
    explicit Corner(ShopDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It needs another width now; a menu bar does not notice by itself.
    void resized();

private:
    void showShop();
    void showSaved();

    ShopDesk& m_desk;
    QWidget* m_shopPart;
    Label* m_shop;
    QWidget* m_savedPart;
    Label* m_saved;
};

}  // namespace tactful::ui
