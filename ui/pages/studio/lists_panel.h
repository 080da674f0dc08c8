#pragma once

#include "ui/pages/studio/person_browser.h"
#include "ui/tables/row_table.h"

#include <QWidget>

#include <array>
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

/// Every customer is in exactly one of them.
enum class PeopleList { WillGetIt, HeldBack, MayNotBeEmailed, Tired, LeftAlone };
inline constexpr int peopleListCount = 5;
PeopleList listOf(const steps::LiveRow& row);

struct ListedPerson {
    data::CustomerId customer = 0;
    QString name;
    QString town;
    QString words;   ///< why, or when it arrives, in short
    QString second;  ///< what would change it, in short
    QString reason;  ///< why, in full
    QString remedy;
    PeopleList list = PeopleList::WillGetIt;
};

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
    void clear();  ///< forgets all names

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
    void fill(std::vector<ListedPerson> people);
    void fillProducts(const steps::PlanCheck& check);
    void filter();
    void explain(int row);

    ShopDesk& m_desk;
    std::shared_ptr<const PlanAnswer> m_answer;
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
