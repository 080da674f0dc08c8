#pragma once

#include <QString>

#include <vector>

class QWidget;

/// \file
/// About this score: what counts, what is evidence and what is judgement. Said in one place; Help and the
/// studio show it.

namespace tactful::ui {

struct ScoreChapter {
    QString heading;
    QString text;  ///< paragraphs apart by an empty line
};
std::vector<ScoreChapter> aboutScore();

/// In a window of its own over `parent`.
void showAboutScore(QWidget* parent);

}  // namespace tactful::ui
