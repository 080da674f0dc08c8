#pragma once

#include "core/steps/replay_step.h"
#include "ui/jobs/shop_desk.h"
#include "ui/tables/row_table.h"

#include <QDialog>

#include <memory>

class QStackedWidget;

/// \file
/// What the shop would have sent over the last months with a brief and its dials.

namespace tactful::ui {

class Banner;
class DataTable;
class KeyFigure;
class Label;
class ProgressRow;

class ReplayDialog final : public QDialog {
    Q_OBJECT

public:
    /// Works beside the window, as its long work; closing the dialog stops it.
    ReplayDialog(ShopDesk& desk, const data::Brief& brief, int months, QWidget* parent = nullptr);
    ~ReplayDialog() override;

private:
    QWidget* buildWorking();
    QWidget* buildResult();
    void start();
    void showProgress();
    void take(const Result<steps::Replay>& replay);
    void showReplay(const steps::Replay& replay);
    void explain(int row);

    ShopDesk& m_desk;
    data::Brief m_brief;
    int m_months;
    bool m_running = false;
    QStackedWidget* m_stack;
    Banner* m_problem = nullptr;
    ProgressRow* m_progress = nullptr;
    KeyFigure* m_messages = nullptr;
    KeyFigure* m_sales = nullptr;
    KeyFigure* m_leaving = nullptr;
    KeyFigure* m_personal = nullptr;
    std::unique_ptr<RowTable<steps::ReplayMonth>> m_rows;
    DataTable* m_table = nullptr;
    Label* m_month = nullptr;
    Label* m_notes = nullptr;
};

}  // namespace tactful::ui
