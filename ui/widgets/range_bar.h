#pragma once

#include <QWidget>

/// \file
/// Between which two values an estimate likely lies: a track, the range on it, a tick at the estimate, both
/// ends in words below.

namespace tactful::ui {

class RangeBar final : public QWidget {
    Q_OBJECT

public:
    struct Range {
        double low = 0.0;
        double estimate = 0.0;
        double high = 0.0;
        double trackFrom = 0.0;  ///< value at the left end of the track
        double trackTo = 1.0;
    };

    explicit RangeBar(QWidget* parent = nullptr);

    /// Ends are formatted by the caller, e.g. "£1,150" and "£2,740"; empty ones are not drawn. They are also
    /// what the accessible value says: "likely between A and B".
    void setRange(const Range& range, const QString& lowWords, const QString& highWords);
    void setPending(bool pending);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double at(double value) const;

    Range m_range;
    QString m_lowWords;
    QString m_highWords;
    bool m_pending = false;
};

}  // namespace tactful::ui
