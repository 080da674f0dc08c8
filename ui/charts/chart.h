#pragma once

#include "ui/theme/style.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

/// \file
/// What do all charts have in common? A name and a finding for screen readers, the figures as a table
/// (Shift+F10, "Show as table"), marks that the keyboard walks through and that explain themselves, and
/// colours that are read when painting.
///
/// A chart draws what it is given. It adds nothing up and judges nothing: states and sentences come with the
/// data.

namespace tactful::ui {

/// The figures of a chart in words, as "Show as table" shows them. Every row is as long as `titles`.
struct ChartTable {
    QStringList titles;
    std::vector<QStringList> rows;
};

class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget* parent = nullptr);

    /// The sentence that says what the chart shows; it becomes the accessible description.
    void setFinding(const QString& sentence);
    QString finding() const { return m_finding; }

    /// While better figures are on their way the old ones stay, in ink3.
    void setPending(bool pending);
    bool isPending() const { return m_pending; }

    virtual ChartTable table() const = 0;

    /// Marks are the parts with a text of their own: bars, circles, rows. Where they are is in widget pixels.
    virtual int markCount() const { return 0; }
    virtual QString markText(int mark) const;
    virtual QRectF markRect(int mark) const;

    int currentMark() const { return m_current; }  ///< -1: none
    void setCurrentMark(int mark);

    /// Marks answer to a click, Enter and Space with markActivated.
    void setClickable(bool clickable);

    /// Opens the small window with the figures; it closes with Esc.
    void showAsTable();

Q_SIGNALS:
    void currentMarkChanged(int mark);
    void markActivated(int mark);

protected:
    virtual void paintChart(QPainter& painter) = 0;
    /// Where a key leads from `mark` (-1: none yet), or nothing if the chart does not use that key. A line of
    /// marks needs no other than this: arrows one, Page ten, Home and End.
    virtual std::optional<int> markAfterKey(int mark, int key) const;

    /// For setData: new sizes, new texts, a repaint.
    void dataChanged();
    Style& look() const { return Style::of(this); }
    /// Ink for figures: `usual`, or ink3 while better ones are on their way.
    QColor figureInk(Token usual = Token::Ink) const;
    int markAt(const QPointF& point) const;  ///< -1: none
    virtual double markRadius() const
    {
        return metric::radiusSmall;
    }  ///< of the ring around the current mark

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void describe();

    QString m_finding;
    int m_current = -1;
    bool m_pending = false;
    bool m_clickable = false;
};

}  // namespace tactful::ui
