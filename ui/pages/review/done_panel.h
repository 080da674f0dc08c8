#pragma once

#include "core/steps/export_step.h"

#include <QWidget>

class QVBoxLayout;

/// \file
/// After the export: what was written and where, and how to upload it.

namespace tactful::ui {

class Button;
class Label;

class DonePanel final : public QWidget {
    Q_OBJECT

public:
    explicit DonePanel(QWidget* parent = nullptr);
    void show(const steps::ExportOutcome& outcome);

private:
    void fillFiles(const steps::ExportOutcome& outcome);
    void fillGuide(const steps::ExportOutcome& outcome);

    QString m_folder;
    Label* m_lead;
    Label* m_sentence;
    QVBoxLayout* m_files;
    QVBoxLayout* m_guide;
    Button* m_open;
};

}  // namespace tactful::ui
