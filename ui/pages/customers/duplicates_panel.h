#pragma once

#include "core/steps/merge_step.h"
#include "ui/pages/page.h"

#include <set>
#include <utility>
#include <vector>

class QGridLayout;

/// \file
/// Two customers who may be one person, side by side, with what agrees; the owner says what they are.

namespace tactful::ui {

class Avatar;
class Banner;
class Button;
class EmptyState;
class IconView;
class Label;
class ScrollColumn;

class DuplicatesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesPanel(PageContext& context, QWidget* parent = nullptr);

    /// Likeliest first. Goes on with the pair that is shown if it is still among them.
    void setPairs(std::vector<steps::PossibleDuplicate> pairs);
    int count() const { return static_cast<int>(m_pairs.size()); }
    std::vector<Command> commands();
    void takeFocus();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// One line of the comparison.
    struct Line {
        Label* name;
        Label* values[2];
        IconView* agrees;
    };

    QWidget* head();
    QWidget* comparison();
    QWidget* footer();
    Line addLine(QGridLayout& grid, const QString& name);
    void readPair();
    void show(const steps::DuplicatePair& pair);
    void showLine(const Line& line, const QString& first, const QString& second, bool agrees);
    void setReady(bool ready);
    void showNothing();
    void decide(bool same);
    void later();

    PageContext& m_context;
    std::vector<steps::PossibleDuplicate> m_pairs;
    std::set<std::pair<data::CustomerId, data::CustomerId>> m_later;  ///< asked again when the rest is done
    std::pair<data::CustomerId, data::CustomerId> m_shown{};          ///< 0: none
    bool m_wantsFocus = false;                                        ///< as soon as there is a pair
    bool m_ready = false;                                             ///< the pair that is shown was read
    Label* m_place;
    Label* m_finding;
    Banner* m_problem;
    QWidget* m_comparison;
    EmptyState* m_nothing;
    Avatar* m_avatars[2];
    Label* m_names[2];
    std::vector<Line> m_lines;
    Button* m_same;
    Button* m_two;
    Button* m_notNow;
    ScrollColumn* m_scroll;
    Asked m_asked;
};

}  // namespace tactful::ui
