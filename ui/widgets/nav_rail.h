#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <string>
#include <string_view>
#include <vector>

class QVBoxLayout;

/// \file
/// The dark column at the left of the window: where to go. One item is current; a bubble counts what has a
/// deadline.

namespace tactful::ui {

class RailItem final : public QAbstractButton {
    Q_OBJECT

public:
    RailItem(std::string_view icon, const QString& text, QWidget* parent = nullptr);
    /// 0 hides the bubble. `meaning` completes the accessible name, e.g. "1 request to answer".
    void setCount(int count, const QString& meaning);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string m_icon;
    int m_count = 0;
};

class NavRail final : public QWidget {
    Q_OBJECT

public:
    enum class Place { Top, Bottom };

    /// The logo stands on top.
    explicit NavRail(QWidget* parent = nullptr);

    /// Items are numbered as they are added. Returns the item for its objectName and tool tip.
    RailItem* addItem(std::string_view icon, const QString& text, Place place = Place::Top);
    RailItem* item(int index) const { return m_items.at(static_cast<std::size_t>(index)); }
    int count() const { return static_cast<int>(m_items.size()); }
    int current() const;
    /// Emits chosen() when it is another one.
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<RailItem*> m_items;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    QWidget* m_rule;
};

}  // namespace tactful::ui
