#include "ui/charts/softening_ladder.h"

#include "ui/charts/chart_paint.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double padX = metric::space2;
constexpr double padY = 5;

}  // namespace

SofteningLadder::SofteningLadder(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("How we softened it"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SofteningLadder::setData(std::vector<LadderLine> lines)
{
    m_lines = std::move(lines);
    dataChanged();
}

ChartTable SofteningLadder::table() const
{
    ChartTable table{{tr("Line"), tr("Points"), tr("State")}, {}};
    for (const LadderLine& line : m_lines)
        table.rows.push_back(
            {line.text, QLocale().toString(line.score, 'f', 0), line.replaced ? tr("replaced") : tr("used")});
    return table;
}

QString SofteningLadder::markText(int mark) const
{
    const LadderLine& line = m_lines.at(static_cast<std::size_t>(mark));
    const QString points = QLocale().toString(line.score, 'f', 0);
    return line.replaced ? tr("Replaced, %1 points: %2").arg(points, line.text)
                         : tr("Used, %1 points: %2").arg(points, line.text);
}

QFont SofteningLadder::lineFont(const LadderLine& line) const
{
    QFont font = look().font(TextRole::Caption);
    font.setStrikeOut(line.replaced);
    return font;
}

std::vector<QRectF> SofteningLadder::rowsFor(double width) const
{
    const double textLeft = padX + look().scaled(28);
    std::vector<QRectF> rows;
    double top = 0;
    for (const LadderLine& line : m_lines) {
        const QFontMetrics metrics(lineFont(line));
        const QRect room(0, 0, std::max(40, static_cast<int>(width - textLeft - padX)), 10'000);
        const double text = metrics.boundingRect(room, Qt::TextWordWrap, line.text).height();
        const double height =
            std::ceil(std::max<double>(text, look().lineHeight(TextRole::Caption))) + 2 * padY;
        rows.emplace_back(0, top, width, height);
        top += height;
    }
    return rows;
}

QRectF SofteningLadder::markRect(int mark) const
{
    return rowsFor(width()).at(static_cast<std::size_t>(mark));
}

int SofteningLadder::heightForWidth(int width) const
{
    const auto rows = rowsFor(width);
    return rows.empty() ? 0 : static_cast<int>(std::ceil(rows.back().bottom()));
}

QSize SofteningLadder::sizeHint() const
{
    const int wide = look().scaled(286);
    return QSize(wide, heightForWidth(wide));
}

QSize SofteningLadder::minimumSizeHint() const
{
    const int narrow = look().scaled(180);
    return QSize(narrow, heightForWidth(std::max(narrow, width())));
}

void SofteningLadder::paintChart(QPainter& painter)
{
    const auto rows = rowsFor(width());
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const LadderLine& line = m_lines[index];
        const QRectF row = rows[index];
        if (!line.replaced) {
            painter.setPen(QPen(look().color(Token::BrassLine), 1));
            painter.setBrush(look().color(Token::BrassSoft));
            painter.drawRoundedRect(crisp(row), metric::radius, metric::radius);
        }
        const QRectF inside = row.adjusted(padX, padY, -padX, -padY);
        QFont score = look().font(TextRole::Caption);
        score.setWeight(line.replaced ? QFont::Medium : QFont::DemiBold);
        painter.setFont(score);
        painter.setPen(look().color(line.replaced ? Token::Ink3 : Token::BrassInk));
        paintText(painter, inside, Qt::AlignTop, QLocale().toString(line.score, 'f', 0));
        painter.setFont(lineFont(line));
        painter.setPen(look().color(line.replaced ? Token::Ink3 : Token::Ink));
        painter.drawText(inside.adjusted(look().scaled(28), 0, 0, 0), Qt::TextWordWrap, line.text);
    }
}

}  // namespace tactful::ui
