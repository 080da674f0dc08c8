#include "ui/pages/campaigns/goal_cards.h"

#include "ui/pages/campaign_words.h"
#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int padding = metric::space4;
constexpr int iconPixels = 22;
constexpr int textLeft = padding + iconPixels + metric::space3;
constexpr int leastCard = 240;

}  // namespace

GoalCard::GoalCard(data::Goal goal, QWidget* parent) : QAbstractButton(parent), m_goal(goal)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setText(goalName(goal));
    setAccessibleName(goalName(goal));
    setAccessibleDescription(goalSentence(goal));
    setObjectName(QStringLiteral("goal-%1").arg(QString::fromStdString(std::string(nameOf(goal)))));
    setProperty(property::ownFocus, true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int GoalCard::heightForWidth(int width) const
{
    const Style& look = Style::of(this);
    const QRect words(0, 0, std::max(1, width - textLeft - padding), 10'000);
    return 2 * padding + look.lineHeight(TextRole::Heading) +
           QFontMetrics(look.font(TextRole::Body))
               .boundingRect(words, Qt::TextWordWrap, goalSentence(m_goal))
               .height();
}

QSize GoalCard::sizeHint() const
{
    const int width = Style::of(this).scaled(leastCard) + textLeft;
    return {width, heightForWidth(width)};
}

QSize GoalCard::minimumSizeHint() const
{
    const int width = Style::of(this).scaled(leastCard);
    return {width, heightForWidth(width)};
}

void GoalCard::paintEvent(QPaintEvent*)
{
    const Style& look = Style::of(this);
    const Look state = lookOf(*this, isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(look.color(state.hovered ? Token::AccentLine : Token::Line));
    painter.setBrush(look.color(state.hovered || state.pressed ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(box, metric::radiusCard, metric::radiusCard);
    look.paintIcon(painter, QRectF(padding, padding - 1, iconPixels, iconPixels), goalIcon(m_goal),
                   Token::Accent);
    const int heading = look.lineHeight(TextRole::Heading);
    const QRectF words(textLeft, padding, width() - textLeft - padding, height() - 2 * padding);
    painter.setFont(look.font(TextRole::Heading));
    painter.setPen(look.color(Token::Ink));
    painter.drawText(QRectF(words.left(), words.top(), words.width(), heading),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(look.font(TextRole::Body));
    painter.setPen(look.color(Token::Ink2));
    painter.drawText(words.adjusted(0, heading, 0, padding), Qt::TextWordWrap, goalSentence(m_goal));
    if (state.focused) look.paintFocusRing(painter, box.adjusted(4, 4, -4, -4), metric::radiusCard - 3);
}

GoalCards::GoalCards(QWidget* parent)
    : QWidget(parent), m_heading(new Label({}, TextRole::Heading, Token::Ink, this)),
      m_sentence((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped()), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("goalCards"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metric::space1);
    all->addWidget(m_heading);
    all->addWidget(m_sentence);
    all->addSpacing(metric::space2);
    all->addLayout(m_grid);
    m_grid->setSpacing(metric::space3);
    for (int goal = 0; goal < goalCount; ++goal) {
        auto* card = new GoalCard(static_cast<data::Goal>(goal), this);
        connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT chosen(card->goal()); });
        m_cards.push_back(card);
    }
    arrange();
}

void GoalCards::setHeading(const QString& heading, const QString& sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
}

void GoalCards::takeFocus()
{
    m_cards.front()->setFocus(Qt::OtherFocusReason);
}

void GoalCards::arrange()
{
    const int least = Style::of(this).scaled(leastCard);
    const int columns = std::clamp(width() / (least + metric::space3), 1, 3);
    if (columns == m_columns) return;
    m_columns = columns;
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_grid->removeWidget(m_cards[at]);
        m_grid->addWidget(m_cards[at], static_cast<int>(at) / columns, static_cast<int>(at) % columns);
    }
}

void GoalCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace tactful::ui
