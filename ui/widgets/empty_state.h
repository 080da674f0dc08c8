#pragma once

#include <QWidget>

#include <string_view>

/// \file
/// Nothing here yet, or nothing found: an icon, a heading, one sentence of use, one button.

namespace tactful::ui {

class Button;
class Label;

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(std::string_view icon, const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    void setSentence(const QString& sentence);
    /// With links, e.g. the nearest spelling; everything else escaped by the caller.
    void setRichSentence(const QString& html);
    /// Empty takes it away. `main` fills it with the accent: at most one on a page.
    void setAction(const QString& text, bool main = true);
    Button* action() const { return m_action; }

Q_SIGNALS:
    void acted();
    void linkActivated(const QString& link);

private:
    Label* m_heading;
    Label* m_sentence;
    Button* m_action;
};

}  // namespace tactful::ui
