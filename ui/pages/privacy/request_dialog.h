#pragma once

#include "core/steps/requests_step.h"
#include "ui/pages/page.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

/// \file
/// One request: the law that sets its last day, how it is known who asks, putting it off, refusing it.

namespace tactful::ui {

class Banner;

class RequestDialog final : public QDialog {
    Q_OBJECT

public:
    RequestDialog(PageContext& context, const steps::RequestRow& row, const QString& who,
                  QWidget* parent = nullptr);

private:
    void addIdentity(QVBoxLayout& layout);
    void addExtension(QVBoxLayout& layout);
    void addRefusal(QVBoxLayout& layout);
    /// Does one thing and closes, or says why not.
    void run(std::function<Status(steps::Session&)> work);

    PageContext& m_context;
    steps::RequestRow m_row;
    Banner* m_problem;
};

}  // namespace tactful::ui
