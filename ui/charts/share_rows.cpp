#include "ui/charts/share_rows.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double trackHeight = 12;
constexpr double namesShare = 0.52;  ///< of the width, for name and note

double wrappedHeight(const QFont& font, const QString& text, double width)
{
    if (text.isEmpty()) return 0;
    const QRectF room(0, 0, width, 10'000);
    return std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height());
}

}  // namespace

ShareRows::ShareRows(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("Shares of everyone"));
    // Not Fixed: layouts would hold it to the height of the width it had before.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ShareRows::setData(std::vector<ShareRow> rows)
{
    m_rows = std::move(rows);
    dataChanged();
}

ChartTable ShareRows::table() const
{
    ChartTable table{{tr("Name"), tr("How many"), tr("Share"), tr("What it means")}, {}};
    const bool anyNote =
        std::any_of(m_rows.begin(), m_rows.end(), [](const ShareRow& row) { return !row.note.isEmpty(); });
    if (!anyNote) table.titles.removeLast();
    for (const ShareRow& row : m_rows) {
        table.rows.push_back({row.name, row.countText, row.shareText});
        if (anyNote) table.rows.back().append(row.note);
    }
    return table;
}

QString ShareRows::markText(int mark) const
{
    const ShareRow& row = m_rows.at(static_cast<std::size_t>(mark));
    //: a kind of customers, how many, and which share of all: "Loyal: 412, 22%"
    const QString figures = tr("%1: %2, %3").arg(row.name, row.countText, row.shareText);
    return row.note.isEmpty() ? figures : figures + QStringLiteral(". ") + row.note;
}

QString ShareRows::figuresOf(const ShareRow& row) const
{
    return row.countText + QStringLiteral(" · ") + row.shareText;
}

double ShareRows::figuresWidth() const
{
    double widest = 0;
    for (const ShareRow& row : m_rows)
        widest = std::max(widest, textWidth(look().font(TextRole::Label), figuresOf(row)));
    return std::ceil(widest);
}

ShareRows::Places ShareRows::placesOf(const ShareRow& row, double top, double width) const
{
    const double names = std::floor(width * namesShare) - metric::space4;
    const double figures = figuresWidth();
    const double left = names + metric::space4;
    const double line = look().lineHeight(TextRole::Body);
    Places places;
    places.name =
        QRectF(0, top, names, std::max(line, wrappedHeight(look().font(TextRole::Label), row.name, names)));
    places.note = QRectF(0, places.name.bottom(), names,
                         wrappedHeight(look().font(TextRole::Caption), row.note, names));
    places.track = QRectF(left, top + (line - trackHeight) / 2,
                          std::max(0.0, width - left - figures - metric::space3), trackHeight);
    places.figures = QRectF(width - figures, top, figures, line);
    places.bottom = places.note.bottom() + metric::space2;
    return places;
}

std::vector<ShareRows::Places> ShareRows::places(double width) const
{
    std::vector<Places> all;
    double top = 0;
    for (const ShareRow& row : m_rows) {
        all.push_back(placesOf(row, top, width));
        top = all.back().bottom;
    }
    return all;
}

QRectF ShareRows::markRect(int mark) const
{
    const Places row = places(width()).at(static_cast<std::size_t>(mark));
    return QRectF(0, row.name.top(), width(), row.note.bottom() - row.name.top());
}

QRectF ShareRows::barRect(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    QRectF bar = places(width()).at(at).track;
    bar.setWidth(bar.width() * std::clamp(m_rows.at(at).share, 0.0, 1.0));
    return bar;
}

int ShareRows::heightForWidth(int width) const
{
    return m_rows.empty() ? 0 : static_cast<int>(std::ceil(places(width).back().bottom));
}

QSize ShareRows::sizeHint() const
{
    const int wide = std::max(look().scaled(480), width());
    return QSize(look().scaled(480), heightForWidth(wide));
}

QSize ShareRows::minimumSizeHint() const
{
    const int narrow = look().scaled(320);
    return QSize(narrow, heightForWidth(std::max(narrow, width())));
}

void ShareRows::paintChart(QPainter& painter)
{
    const auto all = places(width());
    for (int index = 0; index < markCount(); ++index) {
        const ShareRow& row = m_rows[static_cast<std::size_t>(index)];
        const Places& where = all[static_cast<std::size_t>(index)];
        painter.setFont(look().font(TextRole::Label));
        painter.setPen(look().color(Token::Ink));
        painter.drawText(where.name, Qt::TextWordWrap, row.name);
        painter.setFont(look().font(TextRole::Caption));
        painter.setPen(look().color(Token::Ink2));
        painter.drawText(where.note, Qt::TextWordWrap, row.note);
        paintBar(painter, where.track, look().color(Token::Sunken), 3);
        paintBar(painter, barRect(index), look().color(Token::AccentMid), 3);
        painter.setFont(look().font(TextRole::Label));
        painter.setPen(figureInk());
        paintText(painter, where.figures, Qt::AlignRight | Qt::AlignVCenter, figuresOf(row));
    }
}

}  // namespace tactful::ui
