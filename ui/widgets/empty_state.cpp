#include "ui/widgets/empty_state.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int lineWidth = 360;  ///< a sentence in the middle of a wide page reads well up to here

}  // namespace

EmptyState::EmptyState(std::string_view icon, const QString& heading, QWidget* parent)
    : QWidget(parent), m_heading(new Label(heading, TextRole::Heading, Token::Ink, this)),
      m_sentence(new Label(QString(), TextRole::Body, Token::Ink2, this)),
      m_action(new Button(QString(), ButtonKind::Main, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space5, metric::space5, metric::space5);
    layout->setSpacing(metric::space2);
    layout->addStretch(1);
    layout->addWidget(new IconView(icon, Token::AccentInk, 28, this), 0, Qt::AlignHCenter);
    for (Label* label : {m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->wrapped()->setMaximumWidth(Style::of(this).scaled(lineWidth));
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addSpacing(metric::space1);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_sentence->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
    connect(m_sentence, &QLabel::linkActivated, this, &EmptyState::linkActivated);
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(heading);
}

void EmptyState::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void EmptyState::setSentence(const QString& sentence)
{
    setRichSentence(sentence.toHtmlEscaped());
}

void EmptyState::setRichSentence(const QString& html)
{
    m_sentence->setRich(html);
    m_sentence->setVisible(!html.isEmpty());
}

void EmptyState::setAction(const QString& text, bool main)
{
    m_action->setText(text);
    m_action->setKind(main ? ButtonKind::Main : ButtonKind::Normal);
    m_action->setVisible(!text.isEmpty());
}

}  // namespace tactful::ui
