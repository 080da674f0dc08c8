#include "ui/widgets/key_figure.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace tactful::ui {
namespace {

QProgressBar* makeBar(QWidget* parent)
{
    auto* bar = new QProgressBar(parent);
    bar->setRange(0, 1000);
    bar->setTextVisible(false);
    return bar;
}

}  // namespace

KeyFigure::KeyFigure(const QString& label, QWidget* parent)
    : Card(QString(), parent), m_label(new Label(label, TextRole::Label, Token::Ink2, this)),
      m_figure(new Label(QString(), TextRole::Number, Token::Ink, this)),
      m_beside(new Label(QString(), TextRole::Body, Token::Ink2, this)),
      m_caption(new Label(QString(), TextRole::Caption, Token::Ink3, this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::space2);
    row->addWidget(m_figure, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_beside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_beside->wrapped(), 4, Qt::AlignBottom);
    body()->setSpacing(metric::space1);
    body()->addWidget(m_label->wrapped());
    body()->addLayout(row);
    body()->addWidget(m_caption->wrapped());
    body()->addStretch(1);
    m_caption->hide();
    m_beside->hide();
    describe();
}

void KeyFigure::setFigure(const QString& figure)
{
    m_figure->setText(figure);
    describe();
}

void KeyFigure::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    describe();
}

void KeyFigure::setChange(Trend trend, bool grew, const QString& words)
{
    const Token ink = trend == Trend::Better  ? Token::AccentInk
                      : trend == Trend::Worse ? Token::BrassInk
                                              : Token::Ink2;
    const QString arrow = trend == Trend::None || trend == Trend::Same ? QString()
                          : grew                                       ? QStringLiteral("▲ ")
                                                                       : QStringLiteral("▼ ");
    m_beside->setLook(TextRole::Body, ink);
    m_beside->setText(trend == Trend::None ? QString() : arrow + words);
    m_beside->setVisible(trend != Trend::None);
    describe();
}

void KeyFigure::setOfWhat(const QString& words)
{
    m_beside->setLook(TextRole::Body, Token::Ink2);
    m_beside->setText(words);
    m_beside->setVisible(!words.isEmpty());
    describe();
}

void KeyFigure::setShare(double share)
{
    if (!m_bar) {
        m_bar = makeBar(this);
        body()->insertWidget(body()->indexOf(m_caption), m_bar);
    }
    static_cast<QProgressBar*>(m_bar)->setValue(qRound(share * 1000));
}

void KeyFigure::setPending(bool pending)
{
    m_figure->setLook(TextRole::Number, pending ? Token::Ink3 : Token::Ink);
}

void KeyFigure::describe()
{
    QStringList parts;
    for (const Label* label : {m_figure, m_beside, m_caption})
        if (!label->text().isEmpty()) parts += label->text();
    ui::describe(*this, m_label->text(), parts.join(QStringLiteral(", ")));
}

}  // namespace tactful::ui
