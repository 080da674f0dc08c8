#pragma once

#include <QWidget>

class QHBoxLayout;

/// \file
/// The top of a page: where one came from, its title, one plain sentence, and at the right what can be done
/// here.

namespace tactful::ui {

class Button;
class Label;

class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    void setSentence(const QString& sentence);
    /// "Campaigns" before the title, as a way back. Empty takes it away.
    void setCrumb(const QString& text);
    /// Right after the title: rename, a chip.
    void addBesideTitle(QWidget* widget);
    /// At the right end, in this order; at most one of them a main button. Takes ownership.
    void addAction(QWidget* widget);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void crumbActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* m_crumb;
    QWidget* m_chevron;
    Label* m_title;
    Label* m_sentence;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_actions;
};

}  // namespace tactful::ui
