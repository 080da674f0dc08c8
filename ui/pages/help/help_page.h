#pragma once

#include "ui/pages/page.h"

class QLineEdit;

/// \file
/// How things work, in short answers, and the keys.

namespace tactful::ui {

class Card;
class EmptyState;

class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(PageContext& context, QWidget* parent = nullptr);

    bool startSearch() override;

protected:
    void refresh(Changes) override {}

private:
    void search(const QString& words);

    QLineEdit* m_search;
    EmptyState* m_nothing;
    struct Answer {
        Card* card;
        QString words;  ///< all of its text, for the search
    };
    std::vector<Answer> m_answers;
};

}  // namespace tactful::ui
