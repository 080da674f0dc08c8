#pragma once

#include "ui/pages/studio/person_browser.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

/// \file
/// Why this message: the picks with their reasons, how personal it is and from what, and what was softened.

namespace tactful::ui {

class Button;
class Label;
class ScoreBar;
class SofteningLadder;
class WhyRow;

class WhyCard final : public QWidget {
    Q_OBJECT

public:
    explicit WhyCard(QWidget* parent = nullptr);
    void show(const PersonView& view, const ProductFaces& products, const Currency& currency);
    /// What it says is of the move before.
    void setPending(bool pending);

Q_SIGNALS:
    void profileAsked();
    void inboxAsked();
    void aboutScoreAsked();

private:
    void showScore(const PersonView& view);
    void showLadder(const PersonView& view);

    Button* m_inbox;
    Button* m_profile;
    Label* m_place;
    QVBoxLayout* m_rowLayout;
    std::vector<WhyRow*> m_rows;
    Label* m_score;
    ScoreBar* m_bar;
    Label* m_ladderTitle;
    SofteningLadder* m_ladder;
    Label* m_ladderNote;
};

/// "Priya" of "Priya Nair".
QString firstNameOf(const std::string& name);

/// The line that replaced more personal ones; empty where nothing was softened.
QString softenedLine(const steps::Preview& preview);

}  // namespace tactful::ui
