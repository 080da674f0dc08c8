#include "ui/widgets/field.h"

#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {

Field::Field(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent), m_label(new Label(label, TextRole::Caption, Token::Ink2, this)), m_control(control),
      m_caption(new Label(QString(), TextRole::Caption, Token::Ink3, this)), m_errorRow(new QWidget(this)),
      m_error(new Label(QString(), TextRole::Caption, Token::ClayInk, m_errorRow)),
      m_line(new QBoxLayout(QBoxLayout::TopToBottom))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(metric::space1);
    m_line->setSpacing(metric::space1);
    m_label->setBuddy(control);
    m_line->addWidget(m_label->wrapped());
    m_line->addWidget(control, 1);
    outer->addLayout(m_line);
    auto* row = new QHBoxLayout(m_errorRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconView("warn", Token::ClayInk, metric::iconInline, m_errorRow), 0, Qt::AlignTop);
    row->addWidget(m_error->wrapped(), 1);
    outer->addWidget(m_errorRow);
    outer->addWidget(m_caption->wrapped());
    m_errorRow->hide();
    m_caption->hide();
    describe();
}

void Field::setLabelLeft(int labelWidth)
{
    m_line->setDirection(QBoxLayout::LeftToRight);
    m_line->setSpacing(metric::space2);
    m_label->setMinimumWidth(labelWidth);
}

void Field::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    describe();
}

void Field::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    setErroneous(*m_control, !sentence.isEmpty());
    describe();
}

bool Field::hasError() const
{
    return !m_error->text().isEmpty();
}

void Field::describe()
{
    QString name = m_label->text();
    ui::describe(*m_control, name.remove(QLatin1Char('&')), hasError() ? m_error->text() : m_caption->text());
}

}  // namespace tactful::ui
