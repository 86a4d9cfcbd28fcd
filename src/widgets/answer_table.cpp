// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_table.h"

#include <charts/palette.h>
#include <models/lists/roles.h>
#include <widgets/answer_table_delegate.h>
#include <widgets/copy_cells.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 420;
constexpr int rowsMeasured = 60; // for the widths of columns
constexpr int narrowestText = 104; // of what a row is about, on a card
constexpr int widestWord = 120; // a longer one is shortened

// An interval such as "−1.8 (−2.4 … −1.3)" has no letter that says which way it runs, and would be turned round beside
// right-to-left text.
QString inReadingOrder(const QString &text)
{
    const bool isNumeric = std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirEN; })
        && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    if (!QApplication::isRightToLeft() || !isNumeric)
        return text;
    return QChar(0x2066) + text + QChar(0x2069); // isolated from left to right
}

} // namespace

void AnswerTableModel::setTable(const AnswerTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

RecordRef AnswerTableModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? m_table.rows[size_t(index.row())].record : RecordRef();
}

const CellGlyph *AnswerTableModel::glyphAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto &cells = m_table.rows[size_t(index.row())].cells;
    return size_t(index.column()) < cells.size() ? cells[size_t(index.column())].glyph.get() : nullptr;
}

int AnswerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int AnswerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant AnswerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnswerTable::Row &row = m_table.rows[size_t(index.row())];
    if (size_t(index.column()) >= row.cells.size())
        return {};
    const Cell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return inReadingOrder(cell.text);
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int(m_table.columns[size_t(index.column())].isNumber ? Qt::AlignTrailing | Qt::AlignVCenter
                                                                    : Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return cell.tone == Tone::Neutral ? QVariant() : QVariant(toneText(screenPalette(), cell.tone));
    case Qt::BackgroundRole:
        return cell.tone == Tone::Concern ? QVariant(toneTint(screenPalette(), cell.tone)) : QVariant();
    case Qt::FontRole:
        return row.isTotal ? QVariant(textFont(LabelLook::Strong)) : QVariant();
    case RecordIdRole:
        return row.record.record;
    case ToneRole:
        return int(cell.tone);
    default:
        return {};
    }
}

QVariant AnswerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_table.columns[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(column.isNumber ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter)
            | Qt::TextWordWrap;
    return {};
}

AnswerTableView::AnswerTableView(QWidget *parent)
    : QTableView(parent)
    , m_model(new AnswerTableModel(this))
{
    setObjectName(u"answerTable"_s);
    setModel(m_model);
    setItemDelegate(
        new AnswerTableDelegate([this](const QModelIndex &index) { return m_model->glyphAt(index); }, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(Space::row, fontMetrics().height() + Space::medium));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const RecordRef record = m_model->recordAt(index); record.record != 0)
            Q_EMIT recordActivated(record);
        else if (const AnswerTable &table = m_model->table(); index.isValid()) {
            const AnswerTable::Row &row = table.rows[size_t(index.row())];
            if (!row.counted.empty())
                Q_EMIT countActivated(tr("%1: %2").arg(table.title, row.cells.front().text), row.counted);
        }
    });
}

void AnswerTableView::setTable(const AnswerTable &table)
{
    m_model->setTable(table);
    setAccessibleName(table.title);
    setAccessibleDescription(table.caption);
    fitColumns();
    updateGeometry();
}

void AnswerTableView::setCompact()
{
    m_isCompact = true;
    setFont(textFont(LabelLook::Small));
    horizontalHeader()->setFont(textFont(LabelLook::Small));
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->setMinimumSectionSize(10);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QList<QStringList> cellsOf(const AnswerTable &table)
{
    QList<QStringList> lines{QStringList()};
    for (const Column &column : table.columns)
        lines.back() += column.title;
    for (const AnswerTable::Row &row : table.rows) {
        lines += QStringList();
        for (const Cell &cell : row.cells)
            lines.back() += cell.text;
    }
    return lines;
}

QSize AnswerTableView::sizeHint() const
{
    return {320, m_isCompact ? contentHeight() : std::clamp(contentHeight() + 14, 120, 460)};
}

QSize AnswerTableView::minimumSizeHint() const { return {80, m_isCompact ? contentHeight() : 100}; }

int AnswerTableView::contentHeight() const
{
    const int titles = m_isCompact ? horizontalHeader()->height() : horizontalHeader()->sizeHint().height();
    return titles + verticalHeader()->length() + 2;
}

void AnswerTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// What each column would like to have, and what it can be read with: on a card its longest word, elsewhere all of it.
std::vector<AnswerTableView::Room> AnswerTableView::columnRooms() const
{
    QFont headerFont = horizontalHeader()->font();
    headerFont.setWeight(QFont::DemiBold);
    const QFontMetrics header(headerFont);
    const QFontMetrics cells(font());
    const auto longestWord = [](const QFontMetrics &metrics, const QString &text) {
        int width = 0;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            width = std::max(width, metrics.horizontalAdvance(word));
        return width;
    };
    const auto &columns = m_model->table().columns;
    const auto subject = int(std::ranges::max_element(columns, {}, &Column::weight) - columns.begin());
    std::vector<Room> rooms;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Column &described = m_model->table().columns[size_t(column)];
        const int titleWidth = header.horizontalAdvance(described.title) + Space::small;
        Room room{std::min(std::max(sizeHintForColumn(column), titleWidth) + Space::small, widestColumn), 0,
                  std::max(0, described.weight)};
        room.least = room.wanted;
        if (m_isCompact) {
            int word = longestWord(header, described.title);
            for (const AnswerTable::Row &row : m_model->table().rows) {
                const QString text = size_t(column) < row.cells.size() ? row.cells[size_t(column)].text : QString();
                word = std::max(word, described.isNumber ? cells.horizontalAdvance(text) : longestWord(cells, text));
            }
            const int readable = column == subject ? narrowestText : 0;
            room.least = std::min(room.wanted, std::max(readable, std::min(word, widestWord) + 2 * Space::small));
        }
        rooms.push_back(room);
    }
    return rooms;
}

// Each column has what its texts need, in its weight's share what is left over. Where there is too little, texts on
// cards take more lines and the last columns go; elsewhere the table scrolls.
void AnswerTableView::fitColumns()
{
    const std::vector<Room> rooms = columnRooms();
    const int width = viewport()->width();
    const auto sum = [&rooms](size_t count, int Room::*part) {
        int total = 0;
        for (size_t column = 0; column < count; ++column)
            total += rooms[column].*part;
        return total;
    };
    size_t shown = rooms.size();
    while (m_isCompact && shown > 2 && sum(shown, &Room::least) > width)
        --shown;
    const int wanted = sum(shown, &Room::wanted);
    const int least = sum(shown, &Room::least);
    const int weights = sum(shown, &Room::weight);
    for (size_t column = 0; column < rooms.size(); ++column) {
        const Room &room = rooms[column];
        int given = room.wanted;
        if (wanted <= width && weights > 0)
            given += (width - wanted) * room.weight / weights;
        else if (m_isCompact && wanted > least)
            given = room.least + (room.wanted - room.least) * std::max(0, width - least) / (wanted - least);
        setColumnHidden(int(column), column >= shown);
        setColumnWidth(int(column), given);
    }
    if (m_isCompact)
        fitRows();
}

void AnswerTableView::fitRows()
{
    QFont headerFont = horizontalHeader()->font();
    headerFont.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(headerFont);
    int titles = metrics.height();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QRect room(0, 0, std::max(1, columnWidth(column) - Space::small), 1'000);
        if (!isColumnHidden(column))
            titles = std::max(
                titles,
                metrics.boundingRect(room, Qt::TextWordWrap, m_model->table().columns[size_t(column)].title).height());
    }
    const int before = contentHeight();
    horizontalHeader()->setFixedHeight(titles + Space::medium);
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row) + Space::small);
    if (contentHeight() != before)
        updateGeometry();
}

void AnswerTableView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

// The cell that is current; several rows with their titles.
void AnswerTableView::copySelected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (!currentIndex().isValid())
        return; // what is on the clipboard stays there
    if (rows.size() <= 1)
        return copyCell(currentIndex().data().toString());
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const QList<QStringList> all = cellsOf(table());
    QList<QStringList> copied{all.front()};
    for (const QModelIndex &row : rows)
        copied += all[row.row() + 1];
    copyCells(copied);
}

} // namespace Ratchet
