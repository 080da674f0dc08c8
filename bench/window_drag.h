#pragma once

#include <vector>

class QAbstractSlider;

namespace tactful::ui {
class PlanRoom;
}

/// \file
/// How does the studio feel while a dial is dragged with the mouse? What is seen from one move to the next,
/// and whether a number of an older position ever passed for a current one.

namespace tactful::bench {

struct Drag {
    /// Milliseconds from a move of the mouse until everything that it, or an answer that came meanwhile,
    /// changed is painted; and of these the processor time of the window's thread, to which no other program
    /// adds.
    std::vector<double> frames;
    std::vector<double> work;
    std::vector<double> paints;   ///< of the whole window, processor time, milliseconds
    std::vector<double> answers;  ///< milliseconds from one answer on the way to the next
    double lastAnswer = 0.0;      ///< milliseconds from letting go until the numbers are those of the dial
    double event = 0.0;           ///< most work of the window's thread for one event, milliseconds
    double silent = 0.0;          ///< longest for which the event loop did not answer, milliseconds
    int stale = 0;                ///< looks at which an older position's numbers passed for current ones
};

/// Presses, moves from end to end at the pace of a hand, and lets go.
Drag drag(QAbstractSlider& dial, const ui::PlanRoom& room);

/// One line of it.
void print(const char* dial, Drag drag);

}  // namespace tactful::bench
