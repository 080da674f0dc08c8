#pragma once

#include "core/steps/documents_step.h"
#include "ui/widgets/card.h"

#include <QString>

class QVBoxLayout;

/// \file
/// "Documents": what the law wants in writing, and whether it is up to date.

namespace tactful::ui {

class Button;
class Label;

class DocumentsCard final : public Card {
    Q_OBJECT

public:
    explicit DocumentsCard(QWidget* parent = nullptr);
    void show(const std::vector<steps::DocumentSummary>& documents, const std::string& timeZone);

Q_SIGNALS:
    void openRequested(const QString& kind);

private:
    struct Row {
        std::string kind;
        Label* title;
        Label* state;
        Button* open;
    };
    Row addRow(const char* kind);

    std::vector<Row> m_rows;  ///< made once, so that Tab finds them in their place
};

}  // namespace tactful::ui
