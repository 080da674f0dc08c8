#include "ui/tables/data_table.h"

#include "ui/theme/look.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int leastWidth = 40;
constexpr qint64 typingPauseMs = 1000;  ///< after it, typing starts a new word

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

}  // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent), m_delegate(new CellDelegate(this))
{
    setProperty(property::ownFocus, true);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHead();
    applySizes();
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT cellClicked(m_table->sourceRow(index.row()), index.column());
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowOpened(m_table->sourceRow(index.row())); });
}

void DataTable::setUpHead()
{
    QHeaderView* head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSectionsMovable(false);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setMinimumSectionSize(leastWidth);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &DataTable::sortBy);
    connect(head, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { keepWidth(section, width); });
    connect(head, &QHeaderView::customContextMenuRequested, this,
            [this, head](const QPoint& point) { showColumnMenu(head->mapToGlobal(point)); });
}

void DataTable::setTable(TableModel* model)
{
    if (m_table) disconnect(m_table, nullptr, this, nullptr);
    m_table = model;
    m_widths.clear();
    for (int column = 0; column < model->columnCount(); ++column)
        m_widths.push_back(model->column(column).width);
    m_extra.assign(m_widths.size(), 0);
    // Before the view hears of the reset, so that it still knows its current row.
    connect(model, &TableModel::modelAboutToBeReset, this, &DataTable::keepCurrent);
    setModel(model);
    connect(model, &TableModel::modelReset, this, &DataTable::restoreCurrent);
    connect(model, &TableModel::found, this, [this](int sourceRow) {
        const int row = m_table->rowOf(sourceRow);
        if (row >= 0) setCurrentIndex(m_table->index(row, std::max(0, currentIndex().column())));
    });
    m_ownResize = true;
    m_put.clear();
    for (int column = 0; column < model->columnCount(); ++column)
        m_put.push_back(model->column(column).hidden);
    horizontalHeader()->setSortIndicator(model->sortColumn(), model->sortDirection());
    m_ownResize = false;
    applySizes();
    placeEmptyState();
}

void DataTable::sortBy(int section, Qt::SortOrder direction)
{
    if (!m_table || m_ownResize) return;
    if (section >= 0 && m_table->column(section).sortable) return m_table->sort(section, direction);
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_table->sortColumn(), m_table->sortDirection());
}

void DataTable::setRowHeight(RowHeight height)
{
    m_rowHeight = height;
    applySizes();
}

void DataTable::applySizes()
{
    const Style& style = Style::of(this);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(rowPixels(style, m_rowHeight));
    verticalScrollBar()->setSingleStep(rowPixels(style, m_rowHeight));
    horizontalHeader()->setFixedHeight(style.scaled(metric::tableHead));
    stretchColumns();
}

/// Hides what the owner does not want to see, and what there is no room for.
void DataTable::makeRoom()
{
    const Style& style = Style::of(this);
    int used = 0;
    std::vector<int> inTheWay;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        setColumnHidden(column, m_put[at(column)]);
        if (m_put[at(column)]) continue;
        used += style.scaled(m_widths[at(column)]);
        if (m_table->column(column).givesWay > 0) inTheWay.push_back(column);
    }
    std::sort(inTheWay.begin(), inTheWay.end(), [this](int one, int other) {
        return m_table->column(one).givesWay < m_table->column(other).givesWay;
    });
    for (const int column : inTheWay) {
        if (used <= viewport()->width()) break;
        setColumnHidden(column, true);
        used -= style.scaled(m_widths[at(column)]);
    }
}

void DataTable::stretchColumns()
{
    if (!m_table) return;
    const Style& style = Style::of(this);
    m_ownResize = true;
    makeRoom();
    int used = 0;
    int shares = 0;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (isColumnHidden(column)) continue;
        used += style.scaled(m_widths[at(column)]);
        shares += m_table->column(column).stretch;
    }
    int left = std::max(0, viewport()->width() - used);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (isColumnHidden(column)) continue;
        const int share = m_table->column(column).stretch;
        const int extra = shares > 0 ? left * share / shares : 0;
        left -= extra;
        shares -= share;
        m_extra[at(column)] = extra;
        setColumnWidth(column, style.scaled(m_widths[at(column)]) + extra);
    }
    m_ownResize = false;
}

void DataTable::keepWidth(int section, int newWidth)
{
    if (m_ownResize || !m_table || newWidth <= 0) return;
    m_widths[at(section)] =
        std::max(leastWidth, qRound((newWidth - m_extra[at(section)]) / Style::of(this).textScale()));
    Q_EMIT columnLayoutChanged();
}

std::vector<ColumnLayout> DataTable::columnLayout() const
{
    std::vector<ColumnLayout> layout;
    for (int column = 0; m_table && column < m_table->columnCount(); ++column)
        layout.push_back({m_table->column(column).id, m_widths[at(column)], m_put[at(column)]});
    return layout;
}

void DataTable::setColumnLayout(const std::vector<ColumnLayout>& layout)
{
    if (!m_table) return;
    for (const ColumnLayout& each : layout)
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const ColumnInfo& info = m_table->column(column);
            if (info.id != each.id) continue;
            m_widths[at(column)] = std::max(leastWidth, each.width);
            m_put[at(column)] = each.hidden && !info.fixed;
        }
    stretchColumns();
}

void DataTable::setColumnShown(int column, bool shown)
{
    m_put[at(column)] = !shown;
    stretchColumns();
    Q_EMIT columnLayoutChanged();
}

void DataTable::showColumnMenu(const QPoint& globalPosition)
{
    if (!m_table) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const ColumnInfo& info = m_table->column(column);
        if (info.title.isEmpty()) continue;
        QAction* action = menu->addAction(info.title);
        action->setCheckable(true);
        action->setChecked(!m_put[at(column)]);
        action->setEnabled(!info.fixed);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu->popup(globalPosition);
}

void DataTable::setEmptyState(QWidget* widget)
{
    delete m_empty;
    m_empty = widget;
    if (m_empty) m_empty->setParent(viewport());
    placeEmptyState();
}

void DataTable::placeEmptyState()
{
    if (!m_empty) return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!m_table || m_table->rowCount() == 0);
}

int DataTable::currentSourceRow() const
{
    const QModelIndex current = currentIndex();
    return m_table && current.isValid() ? m_table->sourceRow(current.row()) : -1;
}

void DataTable::selectSourceRow(int sourceRow)
{
    const int row = m_table ? m_table->rowOf(sourceRow) : -1;
    if (row < 0) return clearSelection();
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_table->index(row, column));
    scrollTo(m_table->index(row, column));
}

void DataTable::keepCurrent()
{
    const QModelIndex current = currentIndex();
    m_kept = current.isValid() && selectionModel()->isRowSelected(current.row())
                 ? m_table->sourceRow(current.row())
                 : -1;
}

void DataTable::restoreCurrent()
{
    setHovered(-1);
    const int row = m_kept >= 0 ? m_table->rowOf(m_kept) : -1;
    if (row >= 0) setCurrentIndex(m_table->index(row, 0));
    if (m_kept >= 0 && row < 0) Q_EMIT rowSelected(-1);
    placeEmptyState();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();  // the ring goes around the whole row
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows();
    Q_EMIT rowSelected(rows.isEmpty() ? -1 : m_table->sourceRow(rows.front().row()));
}

void DataTable::keyboardSearch(const QString& search)
{
    if (!m_table || search.isEmpty() || m_table->rowCount() == 0) return;
    const bool anew = !m_sinceTyped.isValid() || m_sinceTyped.elapsed() > typingPauseMs;
    m_sinceTyped.start();
    m_typed = anew ? textKey(search) : m_typed + textKey(search);
    // A new word looks on from the next row, a longer one may stay where it is.
    const int first = std::max(0, currentIndex().row()) + (anew && currentIndex().isValid() ? 1 : 0);
    m_table->find(m_typed, first);
}

void DataTable::setHovered(int row)
{
    const int before = m_delegate->hoveredRow();
    if (row == before) return;
    m_delegate->setHoveredRow(row);
    viewport()->update(rowRect(before));
    viewport()->update(rowRect(row));
}

QRect DataTable::rowRect(int row) const
{
    if (row < 0 || !m_table || row >= m_table->rowCount()) return {};
    const int right =
        std::min(viewport()->width(), horizontalHeader()->length() - horizontalHeader()->offset());
    return QRect(0, rowViewportPosition(row), right, rowHeight(row));
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        setHovered(indexAt(static_cast<QMouseEvent*>(event)->pos()).row());
    if (event->type() == QEvent::Leave) setHovered(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!lookOf(*this).focused || !currentIndex().isValid()) return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double ring = 4;  // width and gap
    const QRectF row = rowRect(currentIndex().row());
    Style::of(this).paintFocusRing(painter, row.adjusted(ring, ring, -ring, -ring), 0);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretchColumns();
    placeEmptyState();
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) applySizes();
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool open = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (open && currentIndex().isValid()) {
        selectRow(currentIndex().row());
        Q_EMIT rowOpened(currentSourceRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const bool tabbed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (tabbed && m_table && m_table->rowCount() > 0 && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_table->index(0, 0), QItemSelectionModel::NoUpdate);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) return QTableView::contextMenuEvent(event);
    showColumnMenu(horizontalHeader()->mapToGlobal(horizontalHeader()->rect().bottomLeft()));
}

}  // namespace tactful::ui
