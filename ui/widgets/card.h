#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

/// \file
/// A group of things that belong together: surface, thin line, round corners, a heading and what belongs
/// beside it, a sentence that says what the group states.

namespace tactful::ui {

class Label;

class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);

    /// An empty text takes the row away, unless something stands beside it. Also the accessible name.
    void setHeading(const QString& heading);
    /// In Ink2 below the heading; may hold links (see linkActivated). Empty takes it away.
    void setSentence(const QString& sentence);
    void setRichSentence(const QString& html);
    /// At the right end of the title row: a verdict chip, a link, a button, a choice. Takes ownership;
    /// several stand side by side.
    void addAside(QWidget* widget);
    /// Padding 12/16 instead of 16.
    void setCompact(bool compact = true);
    /// No padding at the sides and below, for tables that reach the edge.
    void setFlush(bool flush = true);
    /// Another fill and line than Surface and Line, e.g. BrassSoft and BrassLine.
    void setColours(Token fill, Token line);

    /// Everything below heading and sentence goes here; spacing 8.
    QVBoxLayout* body() const { return m_body; }

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QVBoxLayout* m_outer;
    QWidget* m_titleRow;
    QHBoxLayout* m_title;
    Label* m_heading;
    Label* m_sentence;
    QVBoxLayout* m_body;
    Token m_fill = Token::Surface;
    Token m_line = Token::Line;
    bool m_compact = false;
    bool m_flush = false;
};

}  // namespace tactful::ui
