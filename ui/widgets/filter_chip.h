#pragma once

#include <QAbstractButton>

/// \file
/// A filter that is on or off, with the number of what it would leave. Exclusive in a QButtonGroup.

namespace tactful::ui {

class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    /// `count` is formatted by the caller; empty leaves it out.
    explicit FilterChip(const QString& text, const QString& count = {}, QWidget* parent = nullptr);
    void setCount(const QString& count);
    const QString& count() const { return m_count; }
    /// The number is of before and a newer one is on its way.
    void setPending(bool pending);
    bool isPending() const { return m_pending; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_count;
    bool m_pending = false;
};

}  // namespace tactful::ui
