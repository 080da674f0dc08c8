#pragma once

#include <QAbstractSlider>
#include <QStringList>

/// \file
/// A gentle nudge: label, a short track with few positions (Off, A little, Medium, Strong), the position in
/// words.

namespace tactful::ui {

class MiniSlider final : public QAbstractSlider {
    Q_OBJECT

public:
    /// Values 0 to 3, named Off, A little, Medium, Strong.
    explicit MiniSlider(const QString& label, QWidget* parent = nullptr);
    /// Other positions; the range becomes 0 to words.size() - 1.
    void setWords(const QStringList& words);
    QString valueText() const;
    /// Sliders below each other line up when they share the width of the widest label.
    void setLabelWidth(int width);
    int labelWidthHint() const;
    /// Where the handle runs, between the label and the word.
    QRectF track() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    int wordWidth() const;
    void moveTo(double x);

    QString m_label;
    QStringList m_words;
    int m_labelWidth = 0;
};

}  // namespace tactful::ui
