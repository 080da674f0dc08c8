#pragma once

#include "ui/pages/studio/listed_people.h"
#include "ui/pages/studio/plan_room.h"
#include "ui/tables/row_table.h"

#include <QWidget>

#include <array>
#include <atomic>
#include <memory>

class QLineEdit;
class QVBoxLayout;

/// \file
/// The lists behind the numbers: who gets it, who is held back, who is left out and why; and what is behind a
/// check. Stands in the place of the preview.

namespace tactful::ui {

class Banner;
class DataTable;
class FilterChip;
class Label;

class ListsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ListsPanel(ShopDesk& desk, QWidget* parent = nullptr);

    /// Names are asked for beside the window.
    void showList(std::shared_ptr<const PlanAnswer> answer, PeopleList list);
    /// What is behind a check: its people, or its products.
    void showCheck(std::shared_ptr<const PlanAnswer> answer, std::size_t check);
    /// The plan is another now: the same list again.
    void follow(std::shared_ptr<const PlanAnswer> answer);
    /// A newer answer is on its way: what is shown is of the one before, and looks like it.
    void setPending(bool pending);
    void forgetNames();  ///< they may be others now
    void clear();        ///< forgets all people

    QLineEdit* searchField() const { return m_search; }

Q_SIGNALS:
    void closeAsked();
    void customerAsked(tactful::data::CustomerId customer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildChips(QVBoxLayout* column);
    void ask();
    void show(std::shared_ptr<const ListedPeople> people);
    void showProducts(const steps::PlanCheck& check);
    void showGroups();  ///< those that the fairness check compares
    void showPending();
    void filter();
    void explain(int row);
    /// Of the check whose people are shown; null: a list is shown.
    const steps::PlanCheck* check() const;

    ShopDesk& m_desk;
    std::shared_ptr<const PlanAnswer> m_answer;
    std::shared_ptr<const PlanAnswer> m_of;  ///< whose people are shown
    std::shared_ptr<const ListedPeople> m_people;
    std::shared_ptr<const ListNames> m_names;
    bool m_pending = false;
    std::shared_ptr<std::atomic<bool>> m_old;  ///< what is shown is not of the newest answer; cells read it
    PeopleList m_list = PeopleList::WillGetIt;
    int m_check = -1;  ///< -1: a list
    Asked m_asked;
    Label* m_title;
    Label* m_sentence;
    QWidget* m_chipRow;
    std::array<FilterChip*, peopleListCount> m_chips{};
    QLineEdit* m_search;
    Banner* m_problem;
    RowTable<ListedPerson>* m_rows;
    DataTable* m_table;
    QWidget* m_why;
    Label* m_reason;
    Label* m_remedy;
};

}  // namespace tactful::ui
