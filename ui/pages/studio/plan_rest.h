#pragma once

#include <QObject>
#include <QTimer>

/// \file
/// Have the dials come to rest? What takes longer than a move to work out is asked only then, and dropped as
/// soon as something moves again: the plan itself comes first.

namespace tactful::ui {

class PlanRest final : public QObject {
    Q_OBJECT

public:
    explicit PlanRest(QObject* parent = nullptr);

    /// There is an exact answer: rested() comes in a moment, unless something moves before.
    void begin();
    void moved();
    /// Another campaign: nothing is to be asked any more.
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void rested();
    void broken();  ///< something moves again; drop what was asked

private:
    QTimer m_timer;
};

}  // namespace tactful::ui
