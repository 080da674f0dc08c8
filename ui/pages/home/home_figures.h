#pragma once

#include "core/steps/overview_step.h"

#include <QWidget>

/// \file
/// The four key figures of the first page.

namespace tactful::ui {

class KeyFigure;

class HomeFigures final : public QWidget {
    Q_OBJECT

public:
    explicit HomeFigures(QWidget* parent = nullptr);
    void show(const steps::Overview& overview, const Currency& currency);

private:
    KeyFigure* m_active;
    KeyFigure* m_expected;
    KeyFigure* m_slipping;
    KeyFigure* m_mailable;
};

}  // namespace tactful::ui
