#pragma once

#include <QWidget>

#include <string>
#include <string_view>
#include <vector>

/// \file
/// One choice of few: parts side by side in one border, e.g. Desktop, Phone, Plain. Arrow keys move.

namespace tactful::ui {

class Segmented final : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(QWidget* parent = nullptr);

    /// The first part added is chosen.
    void addPart(const QString& text, std::string_view icon = {});
    int count() const { return static_cast<int>(m_parts.size()); }
    int current() const { return m_current; }
    /// Emits chosen() when it is another one; out of range does nothing.
    void setCurrent(int index);
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Part {
        QString text;
        std::string icon;
    };
    int partWidth(const Part& part) const;
    std::vector<QRect> places() const;
    int partAt(const QPoint& point) const;
    void paintPart(class QPainter& painter, int index, const QRect& place) const;
    void describe();

    std::vector<Part> m_parts;
    int m_current = 0;
    int m_hovered = -1;
};

}  // namespace tactful::ui
