// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_clipboard.h"

#include <core/clipboard_table.h>

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct ClipboardWords {
    Q_DECLARE_TR_FUNCTIONS(HoursClipboard)
};

tl::unexpected<Error> refused(const QString &what) { return failure(ErrorCode::InvalidValue, what); }

// Without the empty lines at the end that spreadsheets add.
QList<QStringList> trimmedCells(const QString &text)
{
    QList<QStringList> lines = cellsOfClipboard(text);
    for (QStringList &line : lines) {
        for (QString &cell : line)
            cell = cell.trimmed();
    }
    while (!lines.isEmpty() && lines.back().join(QString()).isEmpty())
        lines.pop_back();
    return lines;
}

} // namespace

QString HoursClipboard::place(qsizetype line, qsizetype column) const
{
    const QLocale &locale = m_grid.locale();
    return ClipboardWords::tr("Row %1, column %2").arg(locale.toString(line + 1), locale.toString(column + 1));
}

// Months above, teams before: the names say where each cell belongs.
Result<HoursClipboard::Entries> HoursClipboard::labelled(CapacityMeasure measure, const QList<QStringList> &lines) const
{
    const QDate shown = m_grid.firstMonth();
    Entries entries;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList &cells = lines[line];
        if (cells.front().isEmpty())
            continue;
        const Result<int> row = m_grid.rowNamed(cells.front(), measure);
        if (!row)
            return refused(ClipboardWords::tr("%1: %2").arg(place(line, 0), row.error().what));
        for (qsizetype column = 1; column < cells.size(); ++column) {
            if (cells[column].isEmpty())
                continue; // nobody said anything
            const QDate month = column < lines.front().size() ? m_grid.monthNamed(lines.front()[column]) : QDate();
            if (!month.isValid())
                return refused(ClipboardWords::tr("%1: no month stands above \"%2\".")
                                   .arg(place(line, column), cells[column].left(60)));
            if (month < shown || month > m_grid.lastMonth())
                return refused(ClipboardWords::tr("%1: %2 is not among the months shown.")
                                   .arg(place(line, column), m_grid.locale().toString(month, u"MMM yyyy"_s)));
            const int target = (month.year() - shown.year()) * 12 + month.month() - shown.month();
            entries.push_back({m_grid.index(*row, target), cells[column], place(line, column)});
        }
    }
    return entries;
}

Result<HoursClipboard::Entries> HoursClipboard::block(const QModelIndex &at, const QList<QStringList> &lines) const
{
    Entries entries;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype column = 0; column < lines[line].size(); ++column) {
            const QString &cell = lines[line][column];
            const QModelIndex target = m_grid.index(at.row() + int(line), at.column() + int(column));
            if (!target.isValid())
                return refused(ClipboardWords::tr("%1: \"%2\" would stand outside the grid.")
                                   .arg(place(line, column), cell.left(60)));
            entries.push_back({target, cell, place(line, column)});
        }
    }
    return entries;
}

Status HoursClipboard::paste(const QModelIndex &at, const QString &text)
{
    const QList<QStringList> lines = trimmedCells(text);
    if (lines.isEmpty())
        return refused(ClipboardWords::tr("There is nothing to paste."));
    const QStringList &first = lines.front();
    const auto isMonth = [this](const QString &cell) { return m_grid.monthNamed(cell).isValid(); };
    const bool isLabelled =
        lines.size() > 1 && first.size() > 1 && !isMonth(first.front()) && std::ranges::any_of(first.mid(1), isMonth);
    if (!isLabelled && !at.isValid())
        return refused(ClipboardWords::tr(
            "Choose the cell where the block begins, or copy the months above and the teams before it too."));
    const Result<Entries> entries =
        isLabelled ? labelled(m_grid.measureAt(at.isValid() ? at.row() : 0), lines) : block(at, lines);
    return entries ? m_grid.write(*entries) : tl::unexpected<Error>(entries.error());
}

QList<QStringList> HoursClipboard::cells(const QModelIndexList &chosen) const
{
    QMap<int, QMap<int, QString>> rows;
    for (const QModelIndex &cell : chosen)
        rows[cell.row()][cell.column()] = cell.data(Qt::EditRole).toString();
    QList<QStringList> lines;
    for (const auto &row : std::as_const(rows))
        lines += QStringList(row.values());
    return lines;
}

} // namespace Ratchet
