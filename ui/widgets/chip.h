#pragma once

#include "ui/theme/style.h"

#include <QWidget>

#include <string>

/// \file
/// A word in a small pill with an icon: stages, sources, verdicts, states. Never a button (see
/// filter_chip.h).

namespace tactful::ui {

enum class ChipLook { Neutral, Accent, Brass, Clay, Sky, Plum };

struct ChipFace {
    ChipLook look = ChipLook::Neutral;
    std::string icon;  ///< empty: the word alone
    QString word;
};

struct ChipInk {
    Token ink;
    Token soft;
    Token line;
};
ChipInk inkOf(ChipLook look);

/// Both are for item delegates, which paint chips without widgets.
QSize chipSize(const Style& style, const ChipFace& face);
/// \param enabled  false: in the ink of what does not count at the moment
void paintChip(const Style& style, QPainter& painter, const QRectF& where, const ChipFace& face,
               bool enabled = true);

class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(ChipFace face = {}, QWidget* parent = nullptr);
    void setFace(ChipFace face);
    const ChipFace& face() const { return m_face; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipFace m_face;
};

}  // namespace tactful::ui
