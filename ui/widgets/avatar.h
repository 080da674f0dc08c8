#pragma once

#include <QWidget>

/// \file
/// The initials of a person in a soft circle. Decoration: the name stands beside it.

namespace tactful::ui {

/// Of the first and the last word: "Priya Nair" gives "PN". Empty for an empty name.
QString initialsOf(const QString& name);

class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(const QString& name = {}, int size = 40, QWidget* parent = nullptr);
    void setName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials;
    int m_size;
};

}  // namespace tactful::ui
