#pragma once

#include "core/steps/documents_step.h"

#include <QWidget>

#include <vector>

/// \file
/// The nine questions of the impact screen: what the book shows of each, and the owner's answer.

namespace tactful::ui {

class Label;
class Segmented;

class ImpactQuestions final : public QWidget {
    Q_OBJECT

public:
    explicit ImpactQuestions(QWidget* parent = nullptr);
    void show(const steps::ImpactScreen& screen);

Q_SIGNALS:
    void answered(const tactful::steps::QuestionAnswer& answer);

private:
    struct Row {
        std::string question;
        Label* title;
        Label* seen;
        Segmented* answer;
    };
    void addRow(const steps::ScreenQuestion& question);

    std::vector<Row> m_rows;
    bool m_filling = false;
};

}  // namespace tactful::ui
