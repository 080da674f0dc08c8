#include "ui/pages/review/review_queue.h"

#include "ui/pages/review/flag_words.h"
#include "ui/text/format.h"
#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr int usualWidth = 288;
constexpr int rowHeight = 36;
constexpr int barWidth = 48;
constexpr int barHeight = 6;
constexpr int figureWidth = 28;
constexpr int nameLeft = 36;

}  // namespace

QueueRow::QueueRow(const steps::ReviewItem& item, bool sample, QWidget* parent)
    : QAbstractButton(parent), m_item(item), m_sample(sample)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setProperty(property::ownFocus, true);
    setText(QString::fromStdString(item.displayName));
    setObjectName(sample ? QStringLiteral("sampleRow") : QStringLiteral("decideRow"));
    setAccessibleName(text());
    const QString state = stateWords(item.state);
    setAccessibleDescription(sample            ? tr("How personal: %1").arg(scoreText(item.score))
                             : state.isEmpty() ? tr("to be decided")
                                               : state);
}

void QueueRow::setLookedAt(bool looked)
{
    m_looked = looked;
    update();
}

QSize QueueRow::sizeHint() const
{
    return {200, Style::of(this).scaled(rowHeight)};
}

void QueueRow::paintEvent(QPaintEvent*)
{
    const Style& look = Style::of(this);
    const Look state = lookOf(*this, isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || state.hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.color(isChecked() ? Token::Selected : Token::Hover));
        painter.drawRoundedRect(rect(), metric::radius, metric::radius);
    }
    const bool open = !m_sample && m_item.state == steps::ReviewState::Undecided;
    const bool done = m_sample ? m_looked : !open;
    const QRectF mark(metric::space2, (height() - 16) / 2.0, 16, 16);
    look.paintIcon(painter, mark, open ? "warn" : "okc",
                   open   ? Token::Brass
                   : done ? Token::Accent
                          : Token::Line);
    const QRectF inner = QRectF(rect()).adjusted(nameLeft, 0, -metric::space2, 0);
    QRectF right = inner;
    const QString words = open && isChecked() ? tr("now") : stateWords(m_item.state);
    const QFont caption = look.font(TextRole::Caption);
    const double rightWidth = m_sample ? look.scaled(barWidth + figureWidth)
                                       : QFontMetricsF(caption).horizontalAdvance(words) + metric::space1;
    right.setLeft(inner.right() - rightWidth);
    if (m_sample) {
        paintScore(painter, right);
    } else {
        painter.setFont(caption);
        painter.setPen(look.color(Token::Ink3));
        painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter, words);
    }
    const QFont font = look.font(isChecked() ? TextRole::Label : TextRole::Body);
    painter.setFont(font);
    painter.setPen(look.color(Token::Ink));
    const double room = right.left() - inner.left() - metric::space2;
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text(), Qt::ElideRight, room));
    if (state.focused)
        look.paintFocusRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), metric::radius - 2);
}

void QueueRow::paintScore(QPainter& painter, const QRectF& where) const
{
    const Style& look = Style::of(this);
    const double width = look.scaled(barWidth);
    const QRectF track(where.left(), std::floor((height() - barHeight) / 2.0), width, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color(Token::Sunken));
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.setBrush(look.color(Token::AccentMid));
    QRectF fill = track;
    fill.setWidth(std::max<double>(barHeight, width * m_item.score / 100.0));
    painter.drawRoundedRect(fill, barHeight / 2.0, barHeight / 2.0);
    painter.setFont(look.font(TextRole::Caption));
    painter.setPen(look.color(Token::Ink2));
    painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, scoreText(m_item.score));
}

ReviewQueue::ReviewQueue(QWidget* parent)
    : QWidget(parent), m_decideTitle(new Label(tr("Please decide"), TextRole::Label, Token::Ink, this)),
      m_left(new Chip({}, this)), m_decideRows(new QVBoxLayout),
      m_more((new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped()),
      m_rest(new Button({}, ButtonKind::Link, this)), m_seen(new Chip({}, this)),
      m_sampleRows(new QVBoxLayout)
{
    auto* scroll = new ScrollColumn(this);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(metric::space3, metric::space4, metric::space3, metric::space4);
    column->setSpacing(metric::space2);
    const auto head = [&](QWidget* title, QWidget* chip) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(metric::space2, 0, metric::space2, 0);
        line->addWidget(title);
        line->addStretch(1);
        line->addWidget(chip);
        column->addLayout(line);
    };
    for (QVBoxLayout* rows : {m_decideRows, m_sampleRows})
        rows->setSpacing(0);
    m_left->setObjectName(QStringLiteral("leftChip"));
    m_rest->setObjectName(QStringLiteral("keepRest"));
    head(m_decideTitle, m_left);
    column->addWidget(m_rest, 0, Qt::AlignLeft);
    column->addLayout(m_decideRows);
    column->addWidget(m_more);
    column->addSpacing(metric::space2);
    head(new Label(tr("A fair sample"), TextRole::Label, Token::Ink, this), m_seen);
    auto* order =
        new Label(tr("From low to high, how personal each is"), TextRole::Caption, Token::Ink3, this);
    order->setContentsMargins(metric::space2, 0, 0, 0);
    column->addWidget(order->wrapped());
    column->addLayout(m_sampleRows);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_rest, &QPushButton::clicked, this, [this] {
        m_keepRest = !m_keepRest;
        showCounts();
        Q_EMIT keepRestChanged(m_keepRest);
    });
}

QSize ReviewQueue::sizeHint() const
{
    return {std::max(usualWidth, minimumSizeHint().width()), QWidget::sizeHint().height()};
}

QueueRow* ReviewQueue::addRow(const steps::ReviewItem& item, bool sample, QVBoxLayout* column)
{
    auto* row = new QueueRow(item, sample, this);
    row->setLookedAt(m_looked.count(item.customer) > 0);
    column->addWidget(row);
    m_rows.push_back(row);
    connect(row, &QAbstractButton::clicked, this, [this, id = item.customer] { Q_EMIT chosen(id); });
    return row;
}

void ReviewQueue::show(const steps::ReviewList& list)
{
    m_list = list;
    for (QueueRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const steps::ReviewItem& item : list.toDecide)
        addRow(item, false, m_decideRows);
    m_toDecide = m_rows.size();
    for (const steps::ReviewItem& item : list.sample)
        addRow(item, true, m_sampleRows);
    setCurrent(m_current);
}

void ReviewQueue::showCounts()
{
    const auto left = static_cast<int>(m_list.undecided);
    const bool done = left == 0 || m_keepRest;
    m_left->setFace({done ? ChipLook::Accent : ChipLook::Brass, done ? "check" : "",
                     m_list.flagged == 0
                         ? tr("nothing waits")
                         : tr("%1 of %2 left").arg(countText(left), countText(m_list.flagged))});
    const auto shownOpen =
        std::count_if(m_list.toDecide.begin(), m_list.toDecide.end(),
                      [](const auto& item) { return item.state == steps::ReviewState::Undecided; });
    const auto more = m_list.undecided - shownOpen;
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %Ln more, the mildest", nullptr, static_cast<int>(more)));
    m_rest->setVisible(left > 1 || m_keepRest);
    m_rest->setText(m_keepRest ? tr("Decide about each after all")
                               : tr("Send all %Ln as they are", nullptr, left));
    const auto seen = std::count_if(m_list.sample.begin(), m_list.sample.end(),
                                    [this](const auto& item) { return m_looked.count(item.customer) > 0; });
    const bool all = seen == std::ssize(m_list.sample);
    m_seen->setFace({all ? ChipLook::Accent : ChipLook::Neutral, all ? "check" : "",
                     tr("%1 of %2").arg(countText(seen), countText(std::ssize(m_list.sample)))});
}

void ReviewQueue::setCurrent(data::CustomerId customer)
{
    m_current = customer;
    if (customer != 0) m_looked.insert(customer);
    bool found = false;
    for (QueueRow* row : m_rows) {
        const bool here = row->item().customer == customer;
        row->setChecked(here && !found);
        row->setLookedAt(m_looked.count(row->item().customer) > 0);
        found = found || here;
    }
    showCounts();
}

const steps::ReviewItem* ReviewQueue::nextUndecided() const
{
    const auto open = [](const steps::ReviewItem& item) {
        return item.state == steps::ReviewState::Undecided;
    };
    const auto& items = m_list.toDecide;
    const auto here =
        std::find_if(items.begin(), items.end(), [this](const auto& i) { return i.customer == m_current; });
    auto found = std::find_if(here == items.end() ? items.begin() : here + 1, items.end(), open);
    if (found == items.end()) found = std::find_if(items.begin(), items.end(), open);
    return found == items.end() || found->customer == m_current ? nullptr : &*found;
}

const steps::ReviewItem* ReviewQueue::previous() const
{
    const steps::ReviewItem* before = nullptr;
    for (const QueueRow* row : m_rows) {
        if (row->isChecked()) return before;
        before = &row->item();
    }
    return nullptr;
}

const steps::ReviewItem* ReviewQueue::next() const
{
    for (std::size_t at = 0; at + 1 < m_rows.size(); ++at)
        if (m_rows[at]->isChecked()) return &m_rows[at + 1]->item();
    return nullptr;
}

/// Arrows walk through the rows, as in a list.
void ReviewQueue::keyPressEvent(QKeyEvent* event)
{
    const steps::ReviewItem* to = event->key() == Qt::Key_Down ? next()
                                  : event->key() == Qt::Key_Up ? previous()
                                                               : nullptr;
    if (!to) return QWidget::keyPressEvent(event);
    const data::CustomerId customer = to->customer;
    Q_EMIT chosen(customer);
    for (QueueRow* row : m_rows)
        if (row->isChecked()) row->setFocus(Qt::OtherFocusReason);
}

}  // namespace tactful::ui
