// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_view.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <widgets/record_delegate.h>
#include <widgets/theme.h>

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 340;
constexpr int narrowest = 84; // of a text that makes room
constexpr int narrowestTitle = 150; // of the one that says what a row is about
constexpr int charactersShown = 40; // of what a row is about, at least: in two lines where one has no room for them
constexpr int rowsMeasured = 60;

} // namespace

RecordView::RecordView(RecordModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"records"_s);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setRootIsDecorated(false);
    setIndentation(Space::medium);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    setModel(&model);
    // A selection of its own, always empty: the header would look through all rows for whether a column is selected
    // whole.
    header()->setSelectionModel(new QItemSelectionModel(&model, header()));
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setAccessibleName(tr("Columns"));
    header()->setToolTip(
        tr("A click sorts. What was sorted by before stays the second order: click the second column first."));
    connect(header(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto &sorting = m_model.definition().sorting;
        const bool isFirst = !sorting.empty() && sorting.front().id == m_model.shownColumns()[size_t(section)].id;
        const bool isTurned = isFirst && sorting.front().order == Qt::AscendingOrder;
        m_model.sort(section, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        m_hasOwnWidths = m_hasOwnWidths || (!m_isFitting && isVisible() && section != m_model.columnCount() - 1);
    });
    auto *delegate = m_delegate =
        new RecordDelegate([this]() -> const Register & { return m_model.reg(); }, [this] { return m_model.today(); },
                           [this](const QModelIndex &index) -> const Field * {
                               const FieldIndex field = m_model.shownColumns()[size_t(index.column())].field;
                               return field < 0 ? nullptr : &entityType(m_model.kind()).fields[size_t(field)];
                           },
                           this);
    setItemDelegate(delegate);
    connect(delegate, &RecordDelegate::refused, this, &RecordView::refused);
    connect(&model, &RecordModel::refused, this, &RecordView::refused);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordView::restore);
    openGroups();
    showSorting();
    fitColumns();
}

std::vector<RecordId> RecordView::selectedRecords() const
{
    std::vector<std::pair<std::pair<int, int>, RecordId>> rows;
    // By ranges: QItemSelectionModel::selectedRows() asks all of them again for each row.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = m_model.index(row, 0, range.parent());
            if (const RecordId record = m_model.recordAt(index))
                rows.push_back({{m_model.groupOf(index), row}, record});
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<RecordId> records;
    std::ranges::transform(rows, std::back_inserter(records), [](const auto &row) { return row.second; });
    return records;
}

// By ranges: QTreeView selects row by row.
void RecordView::selectAll()
{
    QItemSelection all;
    const auto addRows = [&](const QModelIndex &group) {
        if (const int rows = m_model.rowCount(group))
            all.select(m_model.index(0, 0, group), m_model.index(rows - 1, m_model.columnCount(group) - 1, group));
    };
    if (!m_model.isGroup(m_model.index(0, 0)))
        addRows({});
    for (int group = 0; rootIsDecorated() && group < m_model.rowCount(); ++group) {
        if (isExpanded(m_model.groupIndex(group))) // what is hidden in a closed group is not chosen
            addRows(m_model.groupIndex(group));
    }
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
}

qsizetype RecordView::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        // Selected are whole rows; the heads of groups are none.
        if (range.left() == 0 && !m_model.isGroup(range.topLeft()))
            count += range.height();
    }
    return count;
}

RecordId RecordView::currentRecord() const { return m_model.recordAt(currentIndex()); }

bool RecordView::showRecord(RecordId record)
{
    const QModelIndex index = m_model.indexOf(record, std::max(0, currentIndex().column()));
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QStringList RecordView::shownColumns() const
{
    QStringList ids;
    std::ranges::transform(m_model.shownColumns(), std::back_inserter(ids), &RecordColumn::id);
    return ids;
}

// By the rows of the model: where a row stands in the view is known only after all of them are laid out.
void RecordView::measureColumns()
{
    QModelIndexList measured;
    for (int top = 0; top < m_model.rowCount() && measured.size() < rowsMeasured; ++top) {
        const QModelIndex row = m_model.index(top, 0);
        if (!m_model.isGroup(row)) // the head of a group reaches over all columns
            measured += row;
        for (int inside = 0; inside < m_model.rowCount(row) && measured.size() < rowsMeasured; ++inside)
            measured += m_model.index(inside, 0, row);
    }
    m_needed.clear();
    m_hasMeasuredRows = !measured.isEmpty();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = titleWidth(column);
        for (const QModelIndex &row : measured) {
            const QModelIndex cell = row.siblingAtColumn(column);
            width = std::max(width, QTreeView::itemDelegate()->sizeHint({}, cell).width() + Space::small);
        }
        const int indent = column == 0 && rootIsDecorated() ? 2 * indentation() : 0;
        m_needed.push_back(std::min(width, widest) + indent);
    }
}

// Without room for the sort indicator, which stands above.
int RecordView::titleWidth(int column) const
{
    QFont font = header()->font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(m_model.shownColumns()[size_t(column)].title) + 2 * Space::small + 2;
}

// The column that says what a row is about: the last text among what people know a record by.
QString RecordView::aboutColumn() const
{
    const auto &names = entityType(m_model.kind()).title;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const auto shown = std::ranges::find(m_model.shownColumns(), QString::fromLatin1(*name), &RecordColumn::id);
        if (shown != m_model.shownColumns().end() && !shown->isNumber)
            return shown->id;
    }
    return {};
}

bool RecordView::mayGiveWay(int column) const
{
    const RecordColumn &shown = m_model.shownColumns()[size_t(column)];
    return !shown.isNumber && shown.id != "status"_L1 && shown.id != "reference"_L1;
}

// Takes up to `excess` from the texts in proportion to what they can spare: from the one that says what a row is about,
// or from the others. Returns what is still too much.
int RecordView::giveWay(std::vector<int> &widths, int excess, bool isAbout) const
{
    const QString about = aboutColumn();
    const auto spareOf = [&](int column) {
        const bool isTitle = m_model.shownColumns()[size_t(column)].id == about;
        const int least = isTitle ? narrowestTitle : std::max(narrowest, titleWidth(column));
        return isTitle == isAbout && mayGiveWay(column) ? std::max(0, widths[size_t(column)] - least) : 0;
    };
    int spare = 0;
    for (int column = 0; column < int(widths.size()); ++column)
        spare += spareOf(column);
    if (spare == 0 || excess <= 0)
        return excess;
    const int taken = std::min(excess, spare);
    std::vector<int> shares;
    shares.reserve(widths.size());
    for (int column = 0; column < int(widths.size()); ++column)
        shares.push_back(int((qint64(spareOf(column)) * taken + spare - 1) / spare));
    for (size_t column = 0; column < widths.size(); ++column)
        widths[column] -= shares[column];
    return excess - taken;
}

void RecordView::fitColumns()
{
    if (m_fitted != shownColumns()) {
        m_hasOwnWidths = false;
        m_needed.clear();
        m_fitted = shownColumns();
    }
    if (m_hasOwnWidths)
        return;
    if (m_needed.empty())
        measureColumns();
    std::vector<int> widths = m_needed;
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - viewport()->width();
    excess = giveWay(widths, excess, false);
    giveWay(widths, excess, true);
    m_isFitting = true;
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths[size_t(column)]);
    m_isFitting = false;
    fitRows(widths);
}

void RecordView::fitRows(const std::vector<int> &widths)
{
    const auto column = shownColumns().indexOf(aboutColumn());
    if (column < 0 || !m_hasMeasuredRows)
        return;
    const int wanted = std::min(m_needed[size_t(column)], charactersShown * fontMetrics().averageCharWidth());
    const int lines = widths[size_t(column)] < wanted ? 2 : 1;
    if (lines == m_delegate->lines())
        return;
    m_delegate->setLines(lines);
    scheduleDelayedItemsLayout();
}

void RecordView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    m_needed.clear(); // fonts and rows may be others than when it was shown last
    fitColumns();
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

void RecordView::showSorting()
{
    const auto &sorting = m_model.definition().sorting;
    const auto &columns = m_model.shownColumns();
    const auto sorted = std::ranges::find(columns, sorting.empty() ? QString() : sorting.front().id, &RecordColumn::id);
    header()->setSortIndicator(sorted == columns.end() ? -1 : int(sorted - columns.begin()),
                               sorting.empty() ? Qt::AscendingOrder : sorting.front().order);
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const RecordId record = m_model.recordAt(current);
    if (m_isResetting || record == m_announced)
        return;
    m_announced = record;
    Q_EMIT currentRecordChanged(record);
}

void RecordView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isResetting)
        Q_EMIT selectionCountChanged();
}

void RecordView::remember()
{
    m_isResetting = true;
    m_selected = selectedRecords();
    std::ranges::sort(m_selected); // many are found again fastest in the order of their ids
    m_current = currentRecord() != 0 ? currentRecord() : m_current;
    m_currentColumn = std::max(0, currentIndex().column());
    m_scroll = verticalScrollBar()->value();
}

void RecordView::openGroups()
{
    const bool isGrouped = m_model.isGroup(m_model.index(0, 0));
    setRootIsDecorated(isGrouped);
    for (int group = 0; isGrouped && group < m_model.rowCount(); ++group) {
        setFirstColumnSpanned(group, {}, true);
        setExpanded(m_model.groupIndex(group), true);
    }
}

// Neighbouring rows as one range: what a selection costs is its ranges, not its rows.
QItemSelection RecordView::selectionOf(const std::vector<RecordId> &records) const
{
    std::vector<std::pair<int, int>> rows; // group and row
    for (const RecordId record : records) {
        if (const QModelIndex index = m_model.indexOf(record); index.isValid())
            rows.emplace_back(m_model.groupOf(index), index.row());
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (size_t first = 0, end = 0; first < rows.size(); first = end) {
        const auto [group, row] = rows[first];
        for (end = first + 1; end < rows.size() && rows[end] == std::pair(group, row + int(end - first)); ++end) { }
        selection.select(m_model.cellIndex(group, row, 0),
                         m_model.cellIndex(group, rows[end - 1].second, m_model.columnCount() - 1));
    }
    return selection;
}

void RecordView::restore()
{
    const bool wasGrouped = rootIsDecorated();
    openGroups();
    const bool hasFirstRows = !m_hasMeasuredRows && m_model.rowCount() > 0; // a long list comes after its view
    if (m_fitted != shownColumns() || wasGrouped != rootIsDecorated() || hasFirstRows) {
        m_needed.clear();
        fitColumns();
    }
    showSorting();
    QItemSelection selection = selectionOf(m_selected);
    const QModelIndex current = m_model.indexOf(m_current, std::min(m_currentColumn, m_model.columnCount() - 1));
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (selection.isEmpty() && current.isValid())
        selection.select(current.siblingAtColumn(0), current.siblingAtColumn(m_model.columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_scroll);
    if (current.isValid() && !viewport()->rect().intersects(visualRect(current)))
        scrollTo(current);
    m_isResetting = false;
    if (const RecordId record = currentRecord(); record != m_announced) {
        m_announced = record;
        Q_EMIT currentRecordChanged(record);
    }
    Q_EMIT selectionCountChanged();
}

} // namespace Ratchet
