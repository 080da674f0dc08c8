#pragma once

#include <QWidget>

/// \file
/// A sunken box of few lines below a control: what a setting means now ("May mention ...").

namespace tactful::ui {

class Label;

class NoteBox final : public QWidget {
    Q_OBJECT

public:
    explicit NoteBox(QWidget* parent = nullptr);
    /// Each line has a lead in bold and its rest, e.g. {"May mention", "what they bought."}.
    void setLines(const QList<QPair<QString, QString>>& lines);
    void setText(const QString& text);
    /// Brass, as the dial above it when it is beyond the house limit.
    void setCareful(bool careful);
    QString plainText() const { return m_plain; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_label;
    QString m_plain;
    bool m_careful = false;
};

}  // namespace tactful::ui
