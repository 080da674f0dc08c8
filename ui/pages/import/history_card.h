#pragma once

#include "core/steps/import_history_step.h"
#include "ui/widgets/card.h"

#include <memory>
#include <vector>

/// \file
/// "Earlier imports": what came when, and taking it back.

namespace tactful::ui {

class DataTable;
struct HistoryRow;
template <typename Row>
class RowTable;

class HistoryCard final : public Card {
    Q_OBJECT

public:
    explicit HistoryCard(QWidget* parent = nullptr);
    ~HistoryCard() override;
    void show(const std::vector<steps::PastImport>& imports, const std::string& timeZone);

Q_SIGNALS:
    void undoRequested(tactful::data::BatchId batch);
    void redoRequested(tactful::data::BatchId batch);
    void setAsideRequested(tactful::data::BatchId batch);
    /// Why something cannot be undone or redone.
    void refused(const QString& why);

private:
    void act(int row, int column);

    std::unique_ptr<RowTable<HistoryRow>> m_table;
    DataTable* m_view;
};

}  // namespace tactful::ui
