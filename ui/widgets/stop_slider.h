#pragma once

#include <QAbstractSlider>

#include <functional>
#include <optional>
#include <vector>

/// \file
/// A dial: heading at the left, its value in words at the right, a track with named stops below.
///
/// Keys: arrows 1, Page 10, Home and End, Ctrl with arrows to the next stop. The wheel turns it only while it
/// has the focus. Above the house limit everything turns brass. Without stops (How often, Discovery, Hold
/// back) captions stand at both ends.

namespace tactful::ui {

class StopSlider final : public QAbstractSlider {
    Q_OBJECT

public:
    struct Stop {
        int from = 0;  ///< the first value that counts as this stop; rising
        QString name;  ///< two words are set in two lines
    };

    explicit StopSlider(const QString& heading, QWidget* parent = nullptr);

    /// Names are centred in equal parts of the track; ticks stand between them.
    void setStops(std::vector<Stop> stops);
    /// For a slider without stops, e.g. "1 at most" and "8 at most".
    void setEnds(const QString& left, const QString& right);
    /// One caption instead of ends (Hold back): may run over several lines.
    void setCaption(const QString& caption);
    /// The value in words; without it "58 · Your usual", or the number where there are no stops.
    void setWording(std::function<QString(int)> wording);
    /// Asks the wording again, when what it tells of changed though the value did not.
    void reword();
    /// Values above are brass. Nothing means no limit.
    void setHouseLimit(std::optional<int> limit);
    /// Greys the slider out and says why in place of the value. An empty reason enables it again.
    void setOff(const QString& reason);
    /// A second sentence for screen readers, e.g. the note box below.
    void setNote(const QString& note);
    void setSmallHeading(bool small = true);

    QString valueText() const;
    /// Index into the stops; -1 without stops.
    int currentStop() const;
    bool isAboveLimit() const { return m_limit && value() > *m_limit; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    struct Places;
    Places placesFor(int width) const;
    int nextStop(int direction) const;
    int valueAt(double x) const;
    void describe();
    void paintWords(class QPainter& painter, const Places& places) const;
    void paintStops(class QPainter& painter, const Places& places) const;

    QString m_heading;
    std::vector<Stop> m_stops;
    QString m_left;
    QString m_right;
    QString m_caption;
    std::function<QString(int)> m_wording;
    std::optional<int> m_limit;
    QString m_offReason;
    QString m_note;
    bool m_smallHeading = false;
};

}  // namespace tactful::ui
