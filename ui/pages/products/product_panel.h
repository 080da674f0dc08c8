#pragma once

#include "core/steps/product_list_step.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

/// \file
/// One product: its figures, and what the owner decides about it.

namespace tactful::ui {

class Banner;
class Button;
class Field;
class Label;
class Switch;

class ProductPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProductPanel(PageContext& context, QWidget* parent = nullptr);

    void showProduct(const steps::ProductRow& row, Day today);
    data::ProductId product() const { return m_row.id; }
    std::vector<Command> commands();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* head();
    QWidget* stockPart();
    QWidget* delicatePart();
    void saveStock();
    void saveAisle();
    void setOffered(bool offered);
    void saveDelicate();
    /// An edit of this product as a step that can be undone.
    void change(const QString& text, std::function<Status(steps::Session&)> forth,
                std::function<Status(steps::Session&)> back);
    void run(std::function<Status(steps::Session&)> work);

    PageContext& m_context;
    steps::ProductRow m_row;
    bool m_filling = false;
    Label* m_picture;
    Label* m_name;
    Label* m_about;
    Label* m_figures;
    Banner* m_problem;
    Switch* m_counted;
    QSpinBox* m_stock;
    QLineEdit* m_aisle;
    Switch* m_offered;
    QComboBox* m_tier;
    Label* m_why;
    QLineEdit* m_reason;
    Field* m_reasonField;
    Button* m_saveTier;
};

}  // namespace tactful::ui
