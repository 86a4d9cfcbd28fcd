// SPDX-License-Identifier: GPL-3.0-or-later
#include "readings_model.h"

#include <core/clipboard_table.h>
#include <core/entities/metric.h>
#include <core/reading_terms.h>
#include <edits/value_input.h>
#include <models/lists/roles.h>

#include <answers/basis/figures.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

FieldIndex fieldIndexOf(int column)
{
    const FieldIndex fields[] = {fieldIndex<&Reading::on>(), fieldIndex<&Reading::value>(),
                                 fieldIndex<&Reading::numerator>(), fieldIndex<&Reading::denominator>(),
                                 fieldIndex<&Reading::note>()};
    return fields[column];
}

const Field &fieldOf(int column) { return entityType<Reading>().fields[size_t(fieldIndexOf(column))]; }

std::vector<const Reading *> readingsOf(const Register &reg, Id<Metric> metric)
{
    std::vector<const Reading *> readings = reg.referring<&Reading::metric>(metric.value);
    std::ranges::stable_sort(readings, {}, &Reading::on);
    return readings;
}

} // namespace

bool ReadingsModel::Row::isEmpty() const
{
    return std::ranges::all_of(cells, [](const Cell &cell) { return cell.text.trimmed().isEmpty(); });
}

QDate ReadingsModel::Row::day() const { return cells[Date].value ? valueOr<QDate>(*cells[Date].value) : QDate(); }

ReadingsModel::Reader ReadingsModel::readerOf(const QLocale &locale, QDate today)
{
    return [locale, today](const Field &field, const QString &text) {
        static const Register none; // no field of the grid names a record
        static const NameIndex names(none);
        return fromInput(field, text, locale, names, today);
    };
}

ReadingsModel::ReadingsModel(const Register &reg, Id<Metric> metric, const QLocale &locale, Reader reader,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_register(reg)
    , m_metric(metric)
    , m_locale(locale)
    , m_reader(std::move(reader))
{
    const std::vector<const Reading *> readings = readingsOf(reg, metric);
    if (const Metric *found = reg.find(metric))
        m_scale = readingScale(reg, *found);
    for (const Reading *reading : readings) {
        Row row{reading->id, {}, false};
        for (int column = 0; column < columns; ++column) {
            const Ratchet::Value held = fieldOf(column).read(reading);
            const QString text = shown(column, held);
            row.cells[size_t(column)] = {text, text, held};
        }
        if (row.day().isValid())
            m_days.insert(row.day(), int(m_rows.size()));
        m_rows.push_back(std::move(row));
    }
    m_rows.emplace_back();
}

QString ReadingsModel::shown(int column, const Ratchet::Value &value) const
{
    return inputText(m_register, fieldOf(column), value, m_locale);
}

int ReadingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ReadingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

// Told where it is to be put right: at the count that is too much, or at the value.
QString ReadingsModel::faultIn(const Row &row, int column) const
{
    const auto number = [&row](int at) {
        const Result<Ratchet::Value> &value = row.cells[size_t(at)].value;
        return value && !Ratchet::isEmpty(*value) ? valueOr<double>(*value) : std::nan("");
    };
    const Metric *metric = m_register.find(m_metric);
    const ReadingNumbers numbers{
        .value = number(Value), .numerator = number(Numerator), .denominator = number(Denominator)};
    const ReadingFault fault = metric ? faultOfReading(metric->kind, metric->chart, numbers) : ReadingFault::None;
    const int at = fault == ReadingFault::NothingCounted                                         ? Denominator
        : fault == ReadingFault::BelowZero && numbers.value < 0 && std::isnan(numbers.numerator) ? Value
                                                                                                 : Numerator;
    return fault != ReadingFault::None && column == at ? faultText(fault, numbers) : QString();
}

QString ReadingsModel::problemOf(int row, int column) const
{
    const Row &checked = m_rows[size_t(row)];
    if (checked.isEmpty())
        return {};
    const Result<Ratchet::Value> &value = checked.cells[size_t(column)].value;
    if (!value)
        return value.error().what;
    const bool isUncounted = column == Value && !faultIn(checked, Denominator).isEmpty();
    if ((column == Date || column == Value) && Ratchet::isEmpty(*value) && !isUncounted)
        return column == Date ? tr("A reading needs its date.")
                              : tr("A reading needs its value, or a numerator and a denominator.");
    if (const QString fault = faultIn(checked, column); !fault.isEmpty())
        return fault;
    if (column == Date && m_days.count(checked.day()) > 1) {
        QList<int> rows = m_days.values(checked.day());
        rows.removeOne(row);
        return tr("This day is there twice, also in row %1.")
            .arg(m_locale.toString(*std::ranges::min_element(rows) + 1));
    }
    return {};
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &text = m_rows[size_t(index.row())].cells[size_t(index.column())].text;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return problemOf(index.row(), index.column());
    case ToneRole:
        return int(problemOf(index.row(), index.column()).isEmpty() ? Tone::Neutral : Tone::Concern);
    case Qt::TextAlignmentRole:
        return int((index.column() == Note || index.column() == Date ? Qt::AlignLeft : Qt::AlignRight)
                   | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("empty") : text;
    default:
        return {};
    }
}

void ReadingsModel::compute(Row &row)
{
    const auto number = [&](int column) {
        const Result<Ratchet::Value> &value = row.cells[size_t(column)].value;
        return value && !Ratchet::isEmpty(*value) ? valueOr<double>(*value) : std::nan("");
    };
    Cell &value = row.cells[Value];
    const bool isFree = row.isComputed || value.text.trimmed().isEmpty();
    const double numerator = number(Numerator);
    const double denominator = number(Denominator);
    if (!isFree || std::isnan(numerator) || !(denominator > 0))
        return;
    value.value = Ratchet::Value(m_scale * numerator / denominator);
    value.text = shown(Value, *value.value);
    row.isComputed = true;
}

ReadingsModel::Touched ReadingsModel::put(int row, int column, const QString &text)
{
    Row &changed = m_rows[size_t(row)];
    const bool wasEmpty = changed.isEmpty();
    const QDate before = changed.day();
    Cell &cell = changed.cells[size_t(column)];
    cell.text = text.trimmed();
    cell.value = m_reader(fieldOf(column), cell.text);
    if (column == Value)
        changed.isComputed = false;
    Touched touched{{row, column}};
    if (column == Numerator || column == Denominator) {
        compute(changed);
        touched.insert(touched.end(), {{row, Value}, {row, Numerator}, {row, Denominator}});
    } else if (column == Value) {
        touched.emplace_back(row, Numerator);
    }
    // An empty row lacks nothing; one with something in it lacks its date and value.
    if (wasEmpty != changed.isEmpty())
        touched.insert(touched.end(), {{row, Date}, {row, Value}});
    if (const QDate day = changed.day(); day != before) {
        for (const QDate shared : {before, day}) {
            for (const int other : m_days.values(shared))
                touched.emplace_back(other, Date); // may no longer be there twice, or is so now
        }
        m_days.remove(before, row);
        if (day.isValid())
            m_days.insert(day, row);
    }
    if (row == int(m_rows.size()) - 1 && !changed.isEmpty()) {
        beginInsertRows({}, row + 1, row + 1);
        m_rows.emplace_back();
        endInsertRows();
    }
    return touched;
}

// Rows that follow each other at once.
void ReadingsModel::announce(Touched touched)
{
    std::ranges::sort(touched);
    for (size_t first = 0, end = 0; first < touched.size(); first = end) {
        int left = touched[first].second;
        int right = left;
        for (end = first + 1; end < touched.size() && touched[end].first <= touched[end - 1].first + 1; ++end) {
            left = std::min(left, touched[end].second);
            right = std::max(right, touched[end].second);
        }
        Q_EMIT dataChanged(index(touched[first].first, left), index(touched[end - 1].first, right));
    }
}

bool ReadingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    announce(put(index.row(), index.column(), value.toString()));
    return true;
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columns : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((section == Note || section == Date ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? label(fieldOf(section)) : m_locale.toString(section + 1);
}

Qt::ItemFlags ReadingsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

void ReadingsModel::paste(const QModelIndex &at, const QString &text)
{
    QList<QStringList> lines = cellsOfClipboard(text);
    const auto isBlank = [](const QStringList &cells) {
        return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
    };
    while (!lines.isEmpty() && isBlank(lines.back()))
        lines.pop_back();
    const auto hasDigit = [](const QString &cell) {
        return std::ranges::any_of(cell, [](QChar letter) { return letter.isDigit(); });
    };
    if (lines.size() > 1 && std::ranges::none_of(lines.front(), hasDigit))
        lines.pop_front(); // a line of headers
    int row = at.isValid() ? at.row() : rowCount() - 1;
    const int first = at.isValid() ? at.column() : int(Date);
    Touched touched;
    for (const QStringList &cells : std::as_const(lines)) {
        for (qsizetype i = 0; i < cells.size() && first + i < columns; ++i)
            std::ranges::copy(put(row, first + int(i), cells[i]), std::back_inserter(touched));
        row = std::min(row + 1, rowCount() - 1); // a blank line makes no row at the end
    }
    announce(std::move(touched));
}

void ReadingsModel::clear(const QModelIndexList &cells)
{
    Touched touched;
    for (const QModelIndex &cell : cells)
        std::ranges::copy(put(cell.row(), cell.column(), {}), std::back_inserter(touched));
    announce(std::move(touched));
}

std::optional<ReadingsModel::Problem> ReadingsModel::problem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QString what = problemOf(row, column);
            if (what.isEmpty())
                continue;
            const QString name = label(fieldOf(column));
            const QString named = name + u": "_s; // as some reasons begin
            return Problem{
                index(row, column),
                tr("Row %1, %2: %3")
                    .arg(m_locale.toString(row + 1), name, what.startsWith(named) ? what.mid(named.size()) : what)};
        }
    }
    return {};
}

bool ReadingsModel::isCorrected(const Row &row) const
{
    const Reading *reading = m_register.find(row.reading);
    for (int column = 0; reading && column < columns; ++column) {
        const Cell &cell = row.cells[size_t(column)];
        if (cell.text == cell.held)
            continue;
        const Ratchet::Value held = fieldOf(column).read(reading);
        if (cell.value.value_or(held) != held)
            return true;
    }
    return false;
}

ReadingsModel::Counts ReadingsModel::counts() const
{
    Counts counts;
    for (const Row &row : m_rows) {
        if (row.isEmpty())
            counts.removed += row.reading ? 1 : 0;
        else if (!row.reading)
            ++counts.added;
        else
            counts.corrected += isCorrected(row);
    }
    return counts;
}

void ReadingsModel::addTo(ChangeBuilder &builder) const
{
    for (const Row &row : m_rows) {
        if (row.isEmpty()) {
            if (row.reading)
                builder.remove(EntityKind::Reading, row.reading.value);
            continue;
        }
        const bool isNew = !m_register.find(row.reading);
        const Id<Reading> reading = isNew ? builder.create<Reading>() : row.reading;
        if (isNew)
            builder.set<&Reading::metric>(reading, m_metric.value);
        for (int column = 0; column < columns; ++column) {
            const Cell &cell = row.cells[size_t(column)];
            if (isNew || cell.text != cell.held)
                builder.set(EntityKind::Reading, reading.value, fieldIndexOf(column),
                            cell.value.value_or(Ratchet::Value()));
        }
    }
}

} // namespace Ratchet
