#include "ui/widgets/note_box.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tactful::ui {

NoteBox::NoteBox(QWidget* parent)
    : QWidget(parent), m_label(new Label(QString(), TextRole::Caption, Token::Ink2, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space3, metric::space2, metric::space3, metric::space2);
    layout->addWidget(m_label->wrapped());
    setAccessibleRole(*this, QAccessible::StaticText);
}

void NoteBox::setLines(const QList<QPair<QString, QString>>& lines)
{
    QStringList html;
    QStringList plain;
    for (const auto& [lead, rest] : lines) {
        html += QStringLiteral("<span style=\"font-weight:600\">%1</span> %2")
                    .arg(lead.toHtmlEscaped(), rest.toHtmlEscaped());
        plain += QStringLiteral("%1 %2").arg(lead, rest).trimmed();
    }
    m_plain = plain.join(QLatin1Char(' '));
    m_label->setRich(html.join(QStringLiteral("<br>")));
    describe(*this, m_plain);
}

void NoteBox::setText(const QString& text)
{
    m_plain = text;
    m_label->setRich(text.toHtmlEscaped());
    describe(*this, m_plain);
}

void NoteBox::setCareful(bool careful)
{
    m_careful = careful;
    m_label->setLook(TextRole::Caption, careful ? Token::BrassInk : Token::Ink2);
    update();
}

void NoteBox::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    style.paintBox(painter, rect(), metric::radius, m_careful ? Token::BrassSoft : Token::Sunken,
                   m_careful ? Token::BrassLine : Token::Sunken);
}

}  // namespace tactful::ui
