// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_table.h"

#include <gui/theme.h>
#include <models/roles.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 420;
constexpr int leastReadable = 110; // of the column that says what a row is about

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
    case Qt::ToolTipRole: return cell.text;
    case Qt::TextAlignmentRole:
        return int(m_table.columns[size_t(index.column())].isNumber ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ForegroundRole: return cell.tone == Tone::Neutral ? QVariant() : QVariant(toneText(screenPalette(), cell.tone));
    case Qt::BackgroundRole: return cell.tone == Tone::Concern ? QVariant(toneTint(screenPalette(), cell.tone)) : QVariant();
    case Qt::FontRole: return row.isTotal ? QVariant(textFont(LabelLook::Strong)) : QVariant();
    case RecordIdRole: return row.record.record;
    case ToneRole: return int(cell.tone);
    default: return {};
    }
}

QVariant AnswerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_table.columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(column.isNumber ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

AnswerTableView::AnswerTableView(QWidget *parent) : QTableView(parent), m_model(new AnswerTableModel(this))
{
    setObjectName(u"answerTable"_s);
    setModel(m_model);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Space::row);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const RecordRef record = m_model->recordAt(index); record.record != 0)
            Q_EMIT recordActivated(record);
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
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 9);
    verticalHeader()->setMinimumSectionSize(10);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QString AnswerTableView::plainText() const
{
    QStringList lines;
    const AnswerTable &table = m_model->table();
    QStringList header;
    for (const Column &column : table.columns)
        header += column.title;
    lines += header.join(u'\t');
    for (const AnswerTable::Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells += QString(cell.text).replace(u'\n', u' ').replace(u'\t', u' ');
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QSize AnswerTableView::sizeHint() const
{
    return {320, m_isCompact ? contentHeight() : std::clamp(contentHeight() + 14, 120, 460)};
}

QSize AnswerTableView::minimumSizeHint() const
{
    return {80, m_isCompact ? contentHeight() : 100};
}

int AnswerTableView::contentHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_model->rowCount() * verticalHeader()->defaultSectionSize() + 2;
}

void AnswerTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

// Where there is too little room the widest column gives way as long as it can be read, then the last ones go: their width
// becomes 0. Returns what is left over.
int AnswerTableView::giveWay(std::vector<int> &widths, int spare)
{
    const auto widest = std::ranges::max_element(widths);
    for (size_t last = widths.size(); spare < 0; --last) {
        const int given = std::min(-spare, std::max(0, *widest - leastReadable));
        *widest -= given;
        spare += given;
        if (spare >= 0 || last <= 2)
            break;
        if (widths.begin() + qsizetype(last - 1) == widest)
            continue;
        spare += widths[last - 1];
        widths[last - 1] = 0;
    }
    return spare;
}

// Each column has what its texts need, in its weight's share what is left over; where there is too little, the widest
// columns give way on cards, and elsewhere the table scrolls.
void AnswerTableView::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    std::vector<int> widths;
    int total = 0;
    int weights = 0;
    QFont headerFont = horizontalHeader()->font();
    headerFont.setWeight(QFont::DemiBold);
    const QFontMetrics header(headerFont);
    for (int column = 0; column < columns; ++column) {
        const int titleWidth = header.horizontalAdvance(m_model->table().columns[size_t(column)].title) + Space::small;
        widths.push_back(std::min(std::max(sizeHintForColumn(column), titleWidth) + Space::small, widestColumn));
        total += widths.back();
        weights += std::max(0, m_model->table().columns[size_t(column)].weight);
    }
    int spare = viewport()->width() - total;
    if (m_isCompact)
        spare = giveWay(widths, spare);
    for (int column = 0; column < columns; ++column) {
        setColumnHidden(column, widths[size_t(column)] == 0);
        const int weight = std::max(0, m_model->table().columns[size_t(column)].weight);
        const int share = spare > 0 && weights > 0 ? spare * weight / weights : 0;
        setColumnWidth(column, widths[size_t(column)] + share);
    }
}

void AnswerTableView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        QApplication::clipboard()->setText(plainText());
    else
        QTableView::keyPressEvent(event);
}

} // namespace Ratchet
