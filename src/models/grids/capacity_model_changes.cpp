// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, pasted and emptied in the grid of the capacity.
#include <models/grids/capacity_model.h>

#include <answers/evaluation/capacity_hours.h>
#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <edits/value_input.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusal(const QString &what) { return failure(ErrorCode::InvalidValue, what); }

QList<QStringList> cellsOf(const QString &text)
{
    QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.pop_back();
    QList<QStringList> cells;
    for (const QString &line : lines) {
        cells += line.split(u'\t');
        for (QString &cell : cells.back())
            cell = cell.trimmed();
    }
    return cells;
}

} // namespace

QDate CapacityModel::monthOf(const QString &text) const
{
    const Field &field = *entityType<Allocation>().find(u"month");
    const Result<Value> month = fromInput(field, text, m_locale, NameIndex(m_view.reg()), m_view.asOf());
    return month ? valueOr<QDate>(*month) : QDate();
}

Result<Value> CapacityModel::read(const Entry &entry) const
{
    const Field &field = fieldOf(measureAt(entry.at.row()));
    const auto refuse = [&](const QString &why) {
        const QString cell = tr("%1, %2").arg(
            rowTitle(entry.at.row()), headerData(entry.at.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return refusal(entry.place.isEmpty() ? tr("%1: %2").arg(cell, why)
                                             : tr("%1 (%2): %3").arg(entry.place, cell, why));
    };
    if (!isCell(entry.at))
        return refuse(tr("A sum is computed, nothing can be put there."));
    if (allocationsAt(entry.at).size() > 1)
        return refuse(tr("The register has several rows for this team and month. Delete all but one of them in the "
                         "table of allocations."));
    Result<Value> value = fromInput(field, entry.text, m_locale, NameIndex(m_view.reg()), m_view.asOf());
    if (!value) {
        const QString named = label(field) + u": "_s; // as some reasons begin
        const QString &what = value.error().what;
        return refuse(what.startsWith(named) ? what.mid(named.size()) : what);
    }
    if (valueOr<double>(*value) < 0)
        return refuse(tr("Hours are not below zero."));
    return value;
}

QString CapacityModel::reasonOf(const std::vector<Entry> &entries) const
{
    if (entries.size() > 1)
        return tr("Capacity: %Ln cell(s)", nullptr, int(entries.size()));
    const QModelIndex &at = entries.front().at;
    const QString before = data(at, Qt::EditRole).toString();
    const QString &after = entries.front().text;
    const auto shownText = [](const QString &text) { return text.isEmpty() ? tr("empty") : text; };
    return tr("%1 of %2, %3: %4 → %5")
        .arg(label(fieldOf(measureAt(at.row()))), recordName(m_view.reg(), EntityKind::Unit, unitAt(at).value),
             headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shownText(before), shownText(after));
}

Status CapacityModel::write(const std::vector<Entry> &entries)
{
    ChangeBuilder builder = m_view.document().builder();
    QHash<Key, Id<Allocation>> targets;
    std::vector<Entry> changed;
    for (const Entry &entry : entries) {
        const Result<Value> value = read(entry);
        if (!value)
            return tl::unexpected<Error>(value.error());
        const Key key{unitAt(entry.at).value, monthAt(entry.at)};
        const auto &held = allocationsAt(entry.at);
        const Field &field = fieldOf(measureAt(entry.at.row()));
        if (*value == (held.empty() ? Value() : field.read(held.front())))
            continue;
        Id<Allocation> &target = targets[key];
        if (!target)
            target = held.empty() ? builder.create<Allocation>() : held.front()->id;
        builder.set(target, u"unit", key.first);
        if (held.empty())
            builder.set(target, u"month", key.second);
        builder.set(target, QString::fromLatin1(field.name), *value);
        changed.push_back(entry);
    }
    if (changed.empty())
        return {};
    // A row without any hours says nothing.
    for (const Id<Allocation> target : std::as_const(targets)) {
        bool isBlank = true;
        for (int measure = 0; measure <= int(CapacityMeasure::Source); ++measure)
            isBlank = isBlank
                && isEmpty(builder.value(
                    EntityKind::Allocation, target.value,
                    entityType<Allocation>().indexOf(QString::fromLatin1(fieldOf(CapacityMeasure(measure)).name))));
        if (isBlank)
            builder.remove(EntityKind::Allocation, target.value);
    }
    const Result<qint64> written = m_view.document().apply(std::move(builder), reasonOf(changed));
    return written ? Status() : tl::unexpected<Error>(written.error());
}

bool CapacityModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Status written = write({{index, value.toString().trimmed()}});
    if (!written)
        Q_EMIT refused(written.error().what);
    return written.has_value();
}

Result<int> CapacityModel::rowNamed(const QString &name, CapacityMeasure measure) const
{
    for (int row = 0; !isTotal(row); ++row) {
        const QString team = recordName(m_view.reg(), EntityKind::Unit, unitAt(index(row, 0)).value);
        if (rowTitle(row).compare(name, Qt::CaseInsensitive) == 0
            || (measureAt(row) == measure && team.compare(name, Qt::CaseInsensitive) == 0))
            return row;
    }
    return refusal(tr("No team is called \"%1\".").arg(name.left(60)));
}

// Months above, teams before: the names say where each cell belongs.
Result<std::vector<CapacityModel::Entry>> CapacityModel::labelled(const QModelIndex &at,
                                                                  const QList<QStringList> &lines) const
{
    const CapacityMeasure measure = at.isValid() ? measureAt(at.row()) : m_measures.front();
    std::vector<Entry> entries;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList &cells = lines[line];
        if (cells.front().isEmpty())
            continue;
        const auto place = [&](qsizetype column) {
            return tr("Row %1, column %2").arg(m_locale.toString(line + 1), m_locale.toString(column + 1));
        };
        const Result<int> row = rowNamed(cells.front(), measure);
        if (!row)
            return refusal(tr("%1: %2").arg(place(0), row.error().what));
        for (qsizetype column = 1; column < cells.size(); ++column) {
            if (cells[column].isEmpty())
                continue; // nobody said anything
            const QDate month = column < lines.front().size() ? monthOf(lines.front()[column]) : QDate();
            if (!month.isValid())
                return refusal(tr("%1: no month stands above \"%2\".").arg(place(column), cells[column].left(60)));
            if (month < m_first || month > lastMonth())
                return refusal(tr("%1: %2 is not among the months shown.")
                                   .arg(place(column), m_locale.toString(month, u"MMM yyyy"_s)));
            const int target = (month.year() - m_first.year()) * 12 + month.month() - m_first.month();
            entries.push_back({index(*row, target), cells[column], place(column)});
        }
    }
    return entries;
}

Result<std::vector<CapacityModel::Entry>> CapacityModel::block(const QModelIndex &at,
                                                               const QList<QStringList> &lines) const
{
    std::vector<Entry> entries;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype column = 0; column < lines[line].size(); ++column) {
            const QString place =
                tr("Row %1, column %2").arg(m_locale.toString(line + 1), m_locale.toString(column + 1));
            const QModelIndex target = index(at.row() + int(line), at.column() + int(column));
            if (!target.isValid())
                return refusal(tr("%1: \"%2\" would stand outside the grid.").arg(place, lines[line][column].left(60)));
            entries.push_back({target, lines[line][column], place});
        }
    }
    return entries;
}

Status CapacityModel::paste(const QModelIndex &at, const QString &text)
{
    const QList<QStringList> lines = cellsOf(text);
    if (lines.isEmpty())
        return refusal(tr("There is nothing to paste."));
    const QStringList &first = lines.front();
    const bool isLabelled = lines.size() > 1 && first.size() > 1 && !monthOf(first.front()).isValid()
        && std::ranges::any_of(first.mid(1), [this](const QString &cell) { return monthOf(cell).isValid(); });
    if (!isLabelled && !at.isValid())
        return refusal(
            tr("Choose the cell where the block begins, or copy the months above and the teams before it too."));
    const Result<std::vector<Entry>> entries = isLabelled ? labelled(at, lines) : block(at, lines);
    return entries ? write(*entries) : tl::unexpected<Error>(entries.error());
}

Status CapacityModel::clear(const QModelIndexList &cells)
{
    std::vector<Entry> entries;
    for (const QModelIndex &cell : cells) {
        if (isCell(cell))
            entries.push_back({cell, {}});
    }
    return entries.empty() ? Status() : write(entries);
}

Status CapacityModel::setSource(QDate month, ActualSource source)
{
    const Field &field = fieldOf(CapacityMeasure::Source);
    ChangeBuilder builder = m_view.document().builder();
    for (const Id<Unit> team : m_teams) {
        for (const Allocation *allocation : m_allocations.value({team.value, month})) {
            if (usedHours(*allocation) > 0 || hasActuals(*allocation))
                builder.set(allocation->id, QString::fromLatin1(field.name), qint64(source));
        }
    }
    if (builder.isEmpty())
        return {};
    const QString reason =
        tr("%1, %2: %3").arg(label(field), m_locale.toString(month, u"MMM yyyy"_s), optionLabel(field, qint64(source)));
    const Result<qint64> written = m_view.document().apply(std::move(builder), reason);
    return written ? Status() : tl::unexpected<Error>(written.error());
}

QString CapacityModel::text(const QModelIndexList &cells) const
{
    QMap<int, QMap<int, QString>> rows;
    for (const QModelIndex &cell : cells)
        rows[cell.row()][cell.column()] = isCell(cell) ? data(cell, Qt::EditRole).toString() : shown(cell);
    QStringList lines;
    for (const auto &row : std::as_const(rows))
        lines += QStringList(row.values()).join(u'\t');
    return lines.join(u'\n');
}

} // namespace Ratchet
