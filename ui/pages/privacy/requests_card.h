#pragma once

#include "core/steps/requests_step.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

#include <map>

class QVBoxLayout;

/// \file
/// "Requests": what people asked for under the law, by when it must be answered, and one action for each.

namespace tactful::ui {

class Chip;

/// With the names of those who ask, which the register itself does not hold.
struct ShownRequests {
    steps::RequestList list;
    std::map<data::CustomerId, std::string> names;  ///< of open and of the newest closed ones, where known
};
Result<ShownRequests> readRequests(steps::Session& session, const std::string& language);

class RequestsCard final : public Card {
    Q_OBJECT

public:
    /// \param before  what Tab reaches before the rows, which are made anew each time
    RequestsCard(PageContext& context, QWidget* before, QWidget* parent = nullptr);
    void refresh();
    /// Asks what somebody wants.
    void record();

private:
    void show(const ShownRequests& requests);
    QWidget* openRow(const steps::RequestRow& row, const QString& who, Day today);
    QWidget* closedRow(const steps::RequestRow& row, const QString& who, Day today);
    void act(const steps::RequestRow& row);
    void answer(std::int64_t id, data::RequestKind kind, const Path& folder);
    void look(const steps::RequestRow& row, const QString& who);
    void told(std::int64_t id);
    void orderTabs();

    PageContext& m_context;
    QWidget* m_before;
    Chip* m_count;
    QVBoxLayout* m_rows;
};

}  // namespace tactful::ui
