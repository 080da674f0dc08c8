#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

/// \file
/// All components in all states on one page, for comparison with the design by eye and by pictures in tests.

namespace tactful::ui {

/// Makes one further card of the gallery, e.g. of the charts.
using GallerySection = std::function<QWidget*(QWidget* parent)>;

class Gallery final : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(const std::vector<GallerySection>& further = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace tactful::ui
