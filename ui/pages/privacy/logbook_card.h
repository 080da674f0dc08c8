#pragma once

#include "core/steps/logbook_step.h"
#include "ui/widgets/card.h"

#include <memory>

/// \file
/// The logbook: who did what, and whether anybody changed it afterwards.

namespace tactful::ui {

class Chip;
class DataTable;
class Label;
struct LogbookRow;
template <typename Row>
class RowTable;

class LogbookCard final : public Card {
    Q_OBJECT

public:
    explicit LogbookCard(QWidget* parent = nullptr);
    ~LogbookCard() override;

    void show(const steps::LogbookPage& page, const std::string& timeZone);
    void showVerdict(const steps::LogbookVerdict& verdict);

Q_SIGNALS:
    void checkRequested();
    void saveRequested();

private:
    Chip* m_verdict;
    Label* m_checked;
    std::unique_ptr<RowTable<LogbookRow>> m_table;
    DataTable* m_view;
};

}  // namespace tactful::ui
