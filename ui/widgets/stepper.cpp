#include "ui/widgets/stepper.h"

#include "ui/theme/style.h"
#include "ui/widgets/accessibility.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr int circle = 24;
constexpr int gap = metric::space2;
constexpr int rule = 24;

}  // namespace

Stepper::Stepper(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    describe();
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    describe();
    update();
}

void Stepper::describe()
{
    const bool done = m_current >= m_steps.size();
    const QString words =
        done ? tr("All steps are done")
             //: e.g. Step 3 of 4: Check
             : tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current));
    ui::describe(*this, words);
}

QSize Stepper::sizeHint() const
{
    const Style& style = Style::of(this);
    const QFontMetrics metrics(style.font(TextRole::Label));
    int width = 0;
    for (const QString& step : m_steps)
        width += style.scaled(circle) + gap + metrics.horizontalAdvance(step) + 1;
    const auto joints = std::max<qsizetype>(0, m_steps.size() - 1);
    return {width + static_cast<int>(joints) * (rule + 2 * gap), style.scaled(metric::control)};
}

void Stepper::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    const QFontMetrics metrics(style.font(TextRole::Label));
    const int size = style.scaled(circle);
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i > 0) {
            painter.fillRect(QRect(x + gap, height() / 2, rule, 1), style.color(Token::LineStrong));
            x += rule + 2 * gap;
        }
        const bool done = i < m_current;
        const bool current = i == m_current;
        const QRectF place(x, (height() - size) / 2, size, size);
        const Token line = done || current ? Token::Accent : Token::LineStrong;
        style.paintBox(painter, place, size / 2.0, done ? Token::Accent : Token::Surface, line,
                       current ? 2.0 : 1.0);
        if (done) {
            const double icon = style.scaled(metric::iconInline);
            style.paintIcon(painter,
                            QRectF(std::floor(place.center().x() - icon / 2),
                                   std::floor(place.center().y() - icon / 2), icon, icon),
                            "check", Token::OnAccent);
        } else {
            QFont number = style.font(TextRole::Caption);
            number.setWeight(QFont::DemiBold);
            painter.setFont(number);
            painter.setPen(style.color(current ? Token::AccentInk : Token::Ink3));
            painter.drawText(place, Qt::AlignCenter, QString::number(i + 1));
        }
        x += size + gap;
        const int wide = metrics.horizontalAdvance(m_steps[i]) + 1;
        painter.setFont(style.font(current ? TextRole::Label : TextRole::Body));
        painter.setPen(style.color(done || current ? Token::Ink : Token::Ink3));
        painter.drawText(QRect(x, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, m_steps[i]);
        x += wide;
    }
}

}  // namespace tactful::ui
