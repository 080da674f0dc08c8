#pragma once

#include "core/data/campaign.h"
#include "core/steps/live_outcome.h"
#include "ui/widgets/scroll_column.h"

#include <QElapsedTimer>

class QAbstractSlider;
class QVBoxLayout;

/// \file
/// The left of the studio: what you decide. The brief and the dials.

namespace tactful::ui {

class BriefBox;
class Label;
class MiniSlider;
class NoteBox;
class StopSlider;

class BriefColumn final : public QWidget {
    Q_OBJECT

public:
    explicit BriefColumn(QWidget* parent = nullptr);

    void show(const data::Brief& brief);
    void setHouseLimit(double limit);
    /// How many are held back, and whether that is enough.
    void showOutcome(const steps::LiveOutcome& outcome);
    BriefBox* briefBox() const { return m_box; }

Q_SIGNALS:
    /// `gesture` is the same for all moves of one drag or one run of keys; 0: stands by itself.
    void changed(const tactful::data::Brief& brief, int gesture);

private:
    void addDials(QVBoxLayout* column);
    void addNudges(QVBoxLayout* column);
    void listen(QAbstractSlider* slider);
    void take(QAbstractSlider* slider);
    data::Dials dialsShown() const;
    void showNote();

    data::Brief m_brief;
    BriefBox* m_box;
    StopSlider* m_personal;
    NoteBox* m_note;
    StopSlider* m_often;
    StopSlider* m_discovery;
    MiniSlider* m_clearStock;
    MiniSlider* m_newArrivals;
    MiniSlider* m_margin;
    StopSlider* m_holdBack;
    std::int64_t m_heldBack = -1;  ///< -1: not known yet
    int m_heldBackAt = 0;          ///< per cent of "Hold back" at which it is so many
    bool m_showing = false;
    int m_gesture = 0;
    QAbstractSlider* m_moved = nullptr;  ///< by the last gesture
    QElapsedTimer m_sinceMove;
};

}  // namespace tactful::ui
