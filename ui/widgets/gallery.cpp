#include "ui/widgets/gallery.h"

#include "ui/theme/style.h"
#include "ui/widgets/gallery_sections.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tactful::ui {
namespace {

using Make = QWidget* (*)(QWidget*);

void addRow(QVBoxLayout& column, QWidget* parent, std::initializer_list<std::pair<Make, int>> cards)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::space4);
    for (const auto& [make, share] : cards)
        row->addWidget(make(parent), share);
    column.addLayout(row);
}

}  // namespace

Gallery::Gallery(const std::vector<GallerySection>& further, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::space6, metric::space5, metric::space6, metric::space5);
    column->setSpacing(metric::space4);
    column->addWidget(new Label(tr("Tactful components and states"), TextRole::Title, Token::Ink, this));
    addRow(*column, this, {{makeColourSection, 1}});
    addRow(*column, this, {{makeTypeSection, 1}, {makeButtonSection, 2}});
    addRow(*column, this, {{makeFieldSection, 1}, {makeSliderSection, 1}});
    addRow(*column, this, {{makeChipSection, 1}, {makeChoiceSection, 1}, {makeRailSection, 1}});
    addRow(*column, this, {{makeBannerSection, 1}, {makeProgressSection, 1}});
    addRow(*column, this, {{makeFigureSection, 1}, {makeEmptySection, 1}});
    for (const GallerySection& make : further)
        column->addWidget(make(this));
    column->addStretch(1);
}

void Gallery::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Style::of(this).color(Token::Canvas));
}

}  // namespace tactful::ui
