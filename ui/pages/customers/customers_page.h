#pragma once

#include "core/steps/customer_list_step.h"
#include "core/steps/customer_search.h"
#include "ui/pages/page.h"

#include <memory>
#include <optional>

class QButtonGroup;
class QLineEdit;
class QSplitter;

/// \file
/// Everybody, and one person in full beside them.

namespace tactful::ui {

class Banner;
class Button;
class CustomerFilters;
class DataTable;
class DuplicatesPanel;
class EmptyState;
class FilterChip;
class FlowLayout;
class PageHeader;
class ProfilePanel;
template <typename Row>
class RowTable;

/// The list with its search; made beside the window, never changed afterwards. Without a search it is only
/// the first rows, until the whole list is there.
struct CustomerBook {
    steps::CustomerList list;
    std::unique_ptr<steps::CustomerSearch> search;
};

class CustomersPage final : public Page {
    Q_OBJECT

public:
    explicit CustomersPage(PageContext& context, QWidget* parent = nullptr);
    ~CustomersPage() override;

    void openCustomer(data::CustomerId customer);
    void showStage(data::Stage stage);

    std::vector<Command> commands() override;
    std::vector<QWidget*> regions() override;
    bool closePanel() override;
    bool startSearch() override;

protected:
    void refresh(Changes changes) override;

private:
    QWidget* leftSide();
    void readFirst();
    void readAll();
    void readDuplicates();
    void openDuplicates();
    void openBeside(QWidget* panel);
    void show(std::shared_ptr<const CustomerBook> book);
    bool hasAll() const { return m_book && m_book->search; }
    void showChips();
    void search();
    void showMatches(const std::vector<std::size_t>& matches, const QString& didYouMean);
    void applyFilter();
    void makeRoom();
    void openRow(int row);
    void saveList();
    bool hasOpenProfile() const;
    bool hasOpenDuplicates() const;

    PageHeader* m_header;
    QSplitter* m_splitter;
    Banner* m_problem;
    QLineEdit* m_search;
    CustomerFilters* m_filters;
    QWidget* m_chipRow;
    QButtonGroup* m_chips;
    std::unique_ptr<RowTable<steps::CustomerRow>> m_table;
    DataTable* m_view;
    EmptyState* m_nobody;
    ProfilePanel* m_profile;
    DuplicatesPanel* m_duplicates;
    Button* m_merge;
    std::shared_ptr<const CustomerBook> m_book;
    std::optional<data::Stage> m_stage;  ///< nothing: all
    std::vector<char> m_found;           ///< by row, of the search; empty: everybody
    data::CustomerId m_wanted = 0;       ///< to be opened once the list is there
    Asked m_askedFirst;
    Asked m_askedList;
    Asked m_askedSearch;
    Asked m_askedDuplicates;
};

}  // namespace tactful::ui
