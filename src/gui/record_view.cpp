// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_view.h"

#include <gui/record_delegate.h>
#include <gui/theme.h>

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 340;
constexpr int narrowest = 96; // of a text that makes room
constexpr int rowsMeasured = 60;

} // namespace

RecordView::RecordView(RecordModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideRight);
    setModel(&model);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setAccessibleName(tr("Columns"));
    connect(header(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto &sorting = m_model.definition().sorting;
        const bool isFirst = !sorting.empty() && sorting.front().id == m_model.shownColumns()[size_t(section)].id;
        const bool isTurned = isFirst && sorting.front().order == Qt::AscendingOrder;
        m_model.sort(section, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    auto *delegate = new RecordDelegate([this]() -> const Register & { return m_model.reg(); },
        [this](const QModelIndex &index) -> const Field * {
            const FieldIndex field = m_model.shownColumns()[size_t(index.column())].field;
            return field < 0 ? nullptr : &entityType(m_model.kind()).fields[size_t(field)];
        }, this);
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
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const RecordId record = m_model.recordAt(index))
            rows.push_back({{m_model.groupOf(index), index.row()}, record});
    }
    std::ranges::sort(rows);
    std::vector<RecordId> records;
    std::ranges::transform(rows, std::back_inserter(records), [](const auto &row) { return row.second; });
    return records;
}

RecordId RecordView::currentRecord() const
{
    return m_model.recordAt(currentIndex());
}

bool RecordView::showRecord(RecordId record)
{
    const QModelIndex index = m_model.indexOf(record, std::max(0, currentIndex().column()));
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QString RecordView::selectionAsText() const
{
    std::vector<RecordId> records = selectedRecords();
    if (records.empty() && currentRecord() != 0)
        records.push_back(currentRecord());
    const auto cell = [](QString text) {
        const bool needsQuotes = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"');
        return needsQuotes ? u'"' + text.replace(u'"', "\"\""_L1) + u'"' : text;
    };
    QStringList titles;
    for (const RecordColumn &column : m_model.shownColumns())
        titles += cell(column.title);
    QString text = titles.join(u'\t');
    for (const RecordId record : records) {
        QStringList cells;
        for (const RecordColumn &column : m_model.shownColumns())
            cells += cell(m_model.textOf(record, column));
        text += u'\n' + cells.join(u'\t');
    }
    return text;
}

void RecordView::fitColumns()
{
    m_columns = m_model.columnCount();
    std::vector<int> widths;
    int total = 0;
    int shrinkable = 0;
    const auto isText = [this](int column) {
        return !m_model.shownColumns()[size_t(column)].isNumber && m_model.shownColumns()[size_t(column)].id != "status"_L1;
    };
    for (int column = 0; column < m_columns; ++column) {
        int width = header()->sectionSizeHint(column);
        QModelIndex index = m_model.isGroup(m_model.index(0, 0)) ? m_model.cellIndex(0, 0, column) : m_model.index(0, column);
        for (int row = 0; index.isValid() && row < rowsMeasured; ++row, index = indexBelow(index))
            width = std::max(width, QTreeView::itemDelegate()->sizeHint({}, index).width() + 2 * Space::small);
        widths.push_back(std::min(width, widest));
        total += widths.back();
        shrinkable += isText(column) ? std::max(0, widths.back() - narrowest) : 0;
    }
    const int excess = std::clamp(total - viewport()->width(), 0, shrinkable);
    for (int column = 0; column < m_columns; ++column) {
        const int spare = isText(column) ? std::max(0, widths[size_t(column)] - narrowest) : 0;
        setColumnWidth(column, widths[size_t(column)] - (shrinkable > 0 ? int(qint64(spare) * excess / shrinkable) : 0));
    }
}

void RecordView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (!m_isFitted) {
        m_isFitted = true;
        fitColumns();
    }
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
    m_selected.clear();
    for (const RecordId record : selectedRecords())
        m_selected.insert(record);
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

void RecordView::restore()
{
    openGroups();
    if (m_columns != m_model.columnCount())
        fitColumns();
    showSorting();
    QItemSelection selection;
    for (const RecordId record : m_selected) {
        if (const QModelIndex index = m_model.indexOf(record); index.isValid())
            selection.select(index, index.siblingAtColumn(m_model.columnCount() - 1));
    }
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
