#pragma once

class QWidget;

/// \file
/// The cards of the gallery, one for each family of components.

namespace tactful::ui {

QWidget* makeColourSection(QWidget* parent);
QWidget* makeTypeSection(QWidget* parent);
QWidget* makeButtonSection(QWidget* parent);
QWidget* makeFieldSection(QWidget* parent);
QWidget* makeSliderSection(QWidget* parent);
QWidget* makeChipSection(QWidget* parent);
QWidget* makeChoiceSection(QWidget* parent);
QWidget* makeRailSection(QWidget* parent);
QWidget* makeBannerSection(QWidget* parent);
QWidget* makeProgressSection(QWidget* parent);
QWidget* makeFigureSection(QWidget* parent);
QWidget* makeEmptySection(QWidget* parent);

}  // namespace tactful::ui
