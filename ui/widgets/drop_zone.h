#pragma once

#include <QStringList>
#include <QWidget>

/// \file
/// Where files are dropped, or chosen with a button.

namespace tactful::ui {

class Button;
class Label;

class DropZone final : public QWidget {
    Q_OBJECT

public:
    DropZone(const QString& heading, const QString& sentence, const QString& buttonText,
             QWidget* parent = nullptr);

    Button* button() const { return m_button; }

Q_SIGNALS:
    /// Paths of local files and folders; at least one.
    void filesDropped(const QStringList& paths);
    /// The button was pressed: open the file dialog.
    void browseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Button* m_button;
    bool m_over = false;
};

}  // namespace tactful::ui
