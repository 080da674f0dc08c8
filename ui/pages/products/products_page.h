#pragma once

#include "core/steps/product_list_step.h"
#include "ui/pages/page.h"

#include <memory>
#include <optional>

class QButtonGroup;
class QLineEdit;
class QSplitter;

/// \file
/// Everything on the shelf: stock, aisle, new arrivals, and what is delicate.

namespace tactful::ui {

class Banner;
class DataTable;
class EmptyState;
class PageHeader;
class ProductPanel;
template <typename Row>
class RowTable;

class ProductsPage final : public Page {
    Q_OBJECT

public:
    explicit ProductsPage(PageContext& context, QWidget* parent = nullptr);
    ~ProductsPage() override;

    std::vector<Command> commands() override;
    std::vector<QWidget*> regions() override;
    bool closePanel() override;
    bool startSearch() override;

protected:
    void refresh(Changes changes) override;

private:
    /// Which rows the chips leave.
    enum class Shelf { All, NewArrivals, SoldOut, Delicate, NotOffered };

    QWidget* leftSide();
    void show(std::shared_ptr<const steps::ProductList> list);
    void applyFilter();
    bool kept(const steps::ProductRow& row, const QString& words) const;
    void openRow(int row);

    PageHeader* m_header;
    QSplitter* m_splitter;
    Banner* m_problem;
    QLineEdit* m_search;
    QButtonGroup* m_chips;
    std::unique_ptr<RowTable<steps::ProductRow>> m_table;
    DataTable* m_view;
    EmptyState* m_nothing;
    ProductPanel* m_panel;
    std::shared_ptr<const steps::ProductList> m_list;
    Shelf m_shelf = Shelf::All;
    Asked m_asked;
};

}  // namespace tactful::ui
