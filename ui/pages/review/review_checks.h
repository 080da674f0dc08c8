#pragma once

#include "core/steps/review_list_step.h"

#include <QWidget>

#include <vector>

/// \file
/// The foot of the review: what the checks found, one word each.

namespace tactful::ui {

class IconView;
class Label;

class ReviewChecks final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewChecks(QWidget* parent = nullptr);
    /// `rest`: what nobody decides goes as it is.
    void show(const steps::ReviewList& list, bool rest);

private:
    struct Check {
        IconView* icon;
        Label* words;
    };
    std::vector<Check> m_checks;
};

}  // namespace tactful::ui
