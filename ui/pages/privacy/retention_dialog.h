#pragma once

#include "core/steps/retention_step.h"
#include "ui/pages/page.h"

#include <QDialog>

#include <utility>
#include <vector>

class QVBoxLayout;

/// \file
/// What is too old, to be ticked and let go.

namespace tactful::ui {

class Banner;
class Button;
class CheckRow;

class RetentionDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RetentionDialog(PageContext& context, QWidget* parent = nullptr);

private:
    void show(const std::vector<steps::RetentionRow>& rows);
    void letGo();
    void fail(const Error& error);
    void count();

    PageContext& m_context;
    Banner* m_problem;
    QVBoxLayout* m_list;
    Button* m_go;
    std::vector<std::pair<steps::RetentionKind, CheckRow*>> m_rows;
};

}  // namespace tactful::ui
