#pragma once

#include "core/data/campaign.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QGridLayout;

/// \file
/// What is the new campaign for? Six goals, each with a sentence.

namespace tactful::ui {

class Label;

/// The whole card is the button.
class GoalCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit GoalCard(data::Goal goal, QWidget* parent = nullptr);
    data::Goal goal() const { return m_goal; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    data::Goal m_goal;
};

class GoalCards final : public QWidget {
    Q_OBJECT

public:
    explicit GoalCards(QWidget* parent = nullptr);
    void setHeading(const QString& heading, const QString& sentence);
    /// The first card gets the focus.
    void takeFocus();

Q_SIGNALS:
    void chosen(tactful::data::Goal goal);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Label* m_heading;
    Label* m_sentence;
    QGridLayout* m_grid;
    std::vector<GoalCard*> m_cards;
    int m_columns = 0;
};

}  // namespace tactful::ui
