#pragma once

#include "ui/widgets/card.h"

/// \file
/// One figure with what it is, what it is made of, and how it changed.

namespace tactful::ui {

enum class Trend { None, Better, Worse, Same };

class KeyFigure final : public Card {
    Q_OBJECT

public:
    explicit KeyFigure(const QString& label, QWidget* parent = nullptr);

    void setFigure(const QString& figure);
    /// The definition or the range, e.g. "bought in the last 6 months".
    void setCaption(const QString& caption);
    /// `words` as "64 since last month"; `grew` chooses the arrow, `trend` the colour: good is not always
    /// up.
    void setChange(Trend trend, bool grew, const QString& words);
    /// At the right of the figure without an arrow, e.g. "of 4,338".
    void setOfWhat(const QString& words);
    /// A bar of 8 px instead of the caption; 0 to 1.
    void setShare(double share);
    /// While a newer figure is being worked out the old one stays, in Ink3.
    void setPending(bool pending);

private:
    void describe();

    Label* m_label;
    Label* m_figure;
    Label* m_beside;
    Label* m_caption;
    QWidget* m_bar = nullptr;
};

}  // namespace tactful::ui
