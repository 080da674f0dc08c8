#pragma once

#include "core/steps/explain_step.h"
#include "core/steps/message_step.h"
#include "ui/pages/studio/plan_room.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// \file
/// One real person after the other: who gets the message, who of them is looked at, and what exactly they
/// get. Follows every answer of the plan room, so it reads no more than the one person; all names are read
/// when somebody searches, and kept while the studio is open.

namespace tactful::ui {

struct ProductFace {
    QString name;
    QString image;  ///< address; may be empty
};
using ProductFaces = std::map<data::ProductId, ProductFace>;

/// One person with their message.
struct PersonView {
    steps::LivePerson person;
    steps::Preview preview;
    data::PlannedMessage planned;
    Day today;  ///< the plan's
    steps::Explanation why;
};

class PersonBrowser final : public QObject {
    Q_OBJECT

public:
    explicit PersonBrowser(ShopDesk& desk, QObject* parent = nullptr);

    void follow(std::shared_ptr<const PlanAnswer> answer);
    /// Only those whose name, town or products contain the words; empty: everybody.
    void search(const QString& words);
    void step(int by);
    /// Forgets all names.
    void clear();

    /// What is shown is of the newest answer.
    bool isCurrent() const { return m_seen.answer == m_answer; }
    int place() const { return m_place; }  ///< among the found; -1: nobody
    int found() const { return static_cast<int>(m_seen.found().size()); }
    const QString& words() const { return m_words; }
    /// Null while there is nobody to show.
    const PersonView* view() const { return m_seen.view ? &*m_seen.view : nullptr; }
    const ProductFaces& products() const;
    Currency currency() const { return m_desk.settings().currency; }

Q_SIGNALS:
    void changed();
    void failed(const tactful::Error& error);

private:
    struct Seen {
        std::shared_ptr<const PlanAnswer> answer;
        /// Everybody of the book, read when somebody searches for the first time.
        std::shared_ptr<const std::vector<steps::LivePerson>> names;
        std::shared_ptr<const ProductFaces> products;
        std::optional<steps::Explainer> explainer;                  ///< of the answer
        std::shared_ptr<const std::vector<std::uint32_t>> matches;  ///< rows; null: everybody planned
        QString words;
        std::optional<PersonView> view;

        /// Rows of whoever is found, ascending.
        std::span<const std::uint32_t> found() const;
    };
    struct Wish {
        std::shared_ptr<const PlanAnswer> answer;
        QString words;
        data::CustomerId customer = 0;  ///< 0: whoever is first
        int place = 0;                  ///< where the customer was, if they are not among the found any more
    };
    static Result<Seen> look(steps::Session& session, Job& job, Wish wish, Seen last);
    static Status find(steps::Session& session, Job& job, const Wish& wish, Seen& seen);
    static Status show(steps::Session& session, const Wish& wish, Seen& seen);

    void askSoon();
    void take(Result<Seen> seen);

    ShopDesk& m_desk;
    Seen m_seen;
    std::shared_ptr<const PlanAnswer> m_answer;
    QString m_words;
    data::CustomerId m_customer = 0;
    int m_place = -1;
    Asked m_asked;
    bool m_asking = false;
    bool m_again = false;
};

}  // namespace tactful::ui
