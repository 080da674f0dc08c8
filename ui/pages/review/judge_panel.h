#pragma once

#include "core/steps/message_step.h"
#include "core/steps/review_list_step.h"

#include <QWidget>

/// \file
/// The middle of the review: what is the matter with this message, the message itself, and what shall be
/// done.

namespace tactful::ui {

class Banner;
class Button;
class Card;
class Label;
class MailView;
class RadioCard;

class JudgePanel final : public QWidget {
    Q_OBJECT

public:
    explicit JudgePanel(QWidget* parent = nullptr);

    /// Choices are off for whoever is only in the sample or where the campaign was exported.
    void show(const steps::ReviewItem& item, bool decidable);
    void showPreview(const steps::Preview& preview);
    void showProblem(const QString& heading, const QString& detail);
    /// What the delicate purchase was, after "Show what".
    void showDelicate(const QStringList& names);
    void showNothing();

    void setMayGoBack(bool may);
    /// The button's words: deciding, or only going on.
    steps::MessageDecision decision() const;
    bool decides() const { return m_decidable; }
    Button* goOnButton() const { return m_goOn; }

Q_SIGNALS:
    void decideAsked();
    void previousAsked();
    void revealAsked();

private:
    QWidget* buildMatter();
    QWidget* buildMessage();
    QWidget* buildChoices();
    void showMatter(const steps::ReviewItem& item);

    steps::ReviewItem m_item;
    bool m_decidable = false;
    Card* m_matter;
    Label* m_lead;
    Label* m_rest;
    Banner* m_problem;
    QWidget* m_message;
    Label* m_subject;
    Label* m_score;
    MailView* m_mail;
    QWidget* m_choices;
    RadioCard* m_softer;
    RadioCard* m_keep;
    RadioCard* m_leaveOut;
    Button* m_previous;
    Label* m_hint;
    Button* m_goOn;
};

}  // namespace tactful::ui
