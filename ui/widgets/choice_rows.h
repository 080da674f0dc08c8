#pragma once

#include <QCheckBox>
#include <QRadioButton>

/// \file
/// A check box whose text may run over several lines and may have a sentence below it, and a radio button as
/// a card. (Plain QCheckBox and QRadioButton are right wherever one short line is enough.)

namespace tactful::ui {

class CheckRow final : public QCheckBox {
    Q_OBJECT

public:
    explicit CheckRow(const QString& text, const QString& sentence = {}, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;

private:
    QString m_sentence;
};

/// The whole card is the target; the chosen one has a soft fill and a border of 2 px. Cards of one parent
/// exclude each other, arrow keys move among them.
class RadioCard final : public QRadioButton {
    Q_OBJECT

public:
    explicit RadioCard(const QString& text, const QString& sentence = {}, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;

private:
    QString m_sentence;
};

}  // namespace tactful::ui
