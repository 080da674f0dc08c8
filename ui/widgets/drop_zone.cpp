#include "ui/widgets/drop_zone.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    return paths;
}

}  // namespace

DropZone::DropZone(const QString& heading, const QString& sentence, const QString& buttonText,
                   QWidget* parent)
    : QWidget(parent), m_button(new Button(buttonText, ButtonKind::Normal, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space5, metric::space5, metric::space5);
    layout->setSpacing(metric::space2);
    layout->addStretch(1);
    layout->addWidget(new IconView("inbox", Token::AccentInk, 28, this), 0, Qt::AlignHCenter);
    auto* title = new Label(heading, TextRole::Heading, Token::Ink, this);
    auto* text = new Label(sentence, TextRole::Body, Token::Ink2, this);
    for (Label* label : {title, text}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label->wrapped());
    }
    m_button->setIconName("folder");
    layout->addSpacing(metric::space1);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    setAcceptDrops(true);
    setAccessibleRole(*this, QAccessible::Grouping);
    describe(*this, heading, sentence);
    connect(m_button, &QPushButton::clicked, this, &DropZone::browseRequested);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(style.color(m_over ? Token::Accent : Token::AccentMid), 2.0);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(style.color(m_over ? Token::Selected : Token::AccentSoft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::radiusCard - 1,
                            metric::radiusCard - 1);
}

}  // namespace tactful::ui
