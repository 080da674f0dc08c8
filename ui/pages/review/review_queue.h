#pragma once

#include "core/steps/review_list_step.h"

#include <QAbstractButton>
#include <QWidget>

#include <set>
#include <vector>

class QPainter;
class QVBoxLayout;

/// \file
/// The left of the review: who waits for a decision, and a fair sample of the others.

namespace tactful::ui {

class Button;
class Chip;
class Label;

/// One person: a mark, the name, and what was decided or how personal the message is.
class QueueRow final : public QAbstractButton {
    Q_OBJECT

public:
    QueueRow(const steps::ReviewItem& item, bool sample, QWidget* parent = nullptr);
    const steps::ReviewItem& item() const { return m_item; }
    /// Of the sample: a person looked at it.
    void setLookedAt(bool looked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintScore(QPainter& painter, const QRectF& where) const;

    steps::ReviewItem m_item;
    bool m_sample;
    bool m_looked = false;
};

class ReviewQueue final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewQueue(QWidget* parent = nullptr);

    void show(const steps::ReviewList& list);
    void setCurrent(data::CustomerId customer);
    data::CustomerId current() const { return m_current; }
    /// The next one that is undecided, the current one's successors first; null if there is none.
    const steps::ReviewItem* nextUndecided() const;
    /// The row before the current one; null if there is none.
    const steps::ReviewItem* previous() const;
    const steps::ReviewItem* next() const;
    /// All that nobody decides are sent as they are.
    bool keepsRest() const { return m_keepRest; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(tactful::data::CustomerId customer);
    void keepRestChanged(bool keep);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QueueRow* addRow(const steps::ReviewItem& item, bool sample, QVBoxLayout* column);
    void showCounts();

    std::vector<QueueRow*> m_rows;
    std::size_t m_toDecide = 0;  ///< so many of the rows are to be decided, the rest is the sample
    std::set<data::CustomerId> m_looked;
    steps::ReviewList m_list;
    data::CustomerId m_current = 0;
    bool m_keepRest = false;
    Label* m_decideTitle;
    Chip* m_left;
    QVBoxLayout* m_decideRows;
    Label* m_more;
    Button* m_rest;
    Chip* m_seen;
    QVBoxLayout* m_sampleRows;
};

}  // namespace tactful::ui
