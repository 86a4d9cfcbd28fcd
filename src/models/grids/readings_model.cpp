// SPDX-License-Identifier: GPL-3.0-or-later
#include "readings_model.h"

#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <edits/value_input.h>
#include <models/lists/roles.h>
#include <proof/attribute_limits.h>

#include <answers/basis/figures.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *fieldNames[] = {"on", "value", "numerator", "denominator", "note"};

const Field &fieldOf(int column)
{
    return *entityType(EntityKind::Reading).find(QString::fromLatin1(fieldNames[column]));
}

std::vector<const Reading *> readingsOf(const Register &reg, Id<Metric> metric)
{
    std::vector<const Reading *> readings;
    for (const Reading &reading : reg.all<Reading>()) {
        if (reading.metric == metric)
            readings.push_back(&reading);
    }
    std::ranges::stable_sort(readings, {}, &Reading::on);
    return readings;
}

// By what the readings are, else by the kind of the metric.
double scaleOf(const Metric &metric, const std::vector<const Reading *> &readings)
{
    std::vector<Measurement> counted;
    for (const Reading *reading : readings) {
        if (reading->denominator > 0 && reading->numerator > 0)
            counted.push_back({reading->on, reading->value, reading->numerator, reading->denominator});
    }
    return counted.empty() ? metric.kind == MetricKind::Percentage ? 100 : 1 : ratioScale(counted);
}

} // namespace

bool ReadingsModel::Row::isEmpty() const
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

ReadingsModel::ReadingsModel(const Register &reg, Id<Metric> metric, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_register(reg)
    , m_metric(metric)
    , m_locale(locale)
{
    const std::vector<const Reading *> readings = readingsOf(reg, metric);
    if (const Metric *found = reg.find(metric))
        m_scale = scaleOf(*found, readings);
    for (const Reading *reading : readings) {
        Row row{reading->id, {}, false};
        for (int column = 0; column < columns; ++column)
            row.cells[size_t(column)] = shown(column, fieldOf(column).read(reading));
        m_rows.push_back(row);
    }
    m_rows.emplace_back();
}

QString ReadingsModel::shown(int column, const Ratchet::Value &value) const
{
    return inputText(m_register, fieldOf(column), value, m_locale);
}

int ReadingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ReadingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

Result<Ratchet::Value> ReadingsModel::read(int row, int column) const
{
    static const Register none;
    return fromInput(fieldOf(column), m_rows[size_t(row)].cells[size_t(column)], m_locale, NameIndex(none),
                     QDate::currentDate());
}

QString ReadingsModel::problemOf(int row, int column) const
{
    const Row &checked = m_rows[size_t(row)];
    if (checked.isEmpty())
        return {};
    const Result<Ratchet::Value> value = read(row, column);
    if (!value)
        return value.error().what;
    if ((column == Date || column == Value) && Ratchet::isEmpty(*value))
        return column == Date ? tr("A reading needs its date.")
                              : tr("A reading needs its value, or a numerator and a denominator.");
    if (column == Denominator && !Ratchet::isEmpty(*value) && valueOr<double>(*value) <= 0)
        return tr("A denominator is above zero.");
    if (column == Date) {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (int(i) != row && !m_rows[i].isEmpty()) {
                const Result<Ratchet::Value> other = read(int(i), Date);
                if (other && *other == *value)
                    return tr("This day is there twice, also in row %1.").arg(m_locale.toString(int(i) + 1));
            }
        }
    }
    return {};
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &text = m_rows[size_t(index.row())].cells[size_t(index.column())];
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
        const Result<Ratchet::Value> value =
            fromInput(fieldOf(column), row.cells[size_t(column)], m_locale, NameIndex(m_register), {});
        return value && !Ratchet::isEmpty(*value) ? valueOr<double>(*value) : std::nan("");
    };
    const bool isFree = row.isComputed || row.cells[Value].trimmed().isEmpty();
    const double numerator = number(Numerator);
    const double denominator = number(Denominator);
    if (!isFree || std::isnan(numerator) || !(denominator > 0))
        return;
    row.cells[Value] = shown(Value, Ratchet::Value(m_scale * numerator / denominator));
    row.isComputed = true;
}

void ReadingsModel::put(int row, int column, const QString &text)
{
    Row &changed = m_rows[size_t(row)];
    changed.cells[size_t(column)] = text.trimmed();
    if (column == Value)
        changed.isComputed = false;
    if (column == Numerator || column == Denominator)
        compute(changed);
    if (row == int(m_rows.size()) - 1 && !changed.isEmpty()) {
        beginInsertRows({}, row + 1, row + 1);
        m_rows.emplace_back();
        endInsertRows();
    }
}

bool ReadingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    put(index.row(), index.column(), value.toString());
    Q_EMIT dataChanged(this->index(0, 0),
                       this->index(rowCount() - 1, columns - 1)); // a day may no longer be there twice
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
    QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.pop_back();
    const bool isHeader =
        lines.size() > 1 && std::ranges::none_of(lines.front(), [](QChar letter) { return letter.isDigit(); });
    if (isHeader)
        lines.pop_front();
    int row = at.isValid() ? at.row() : rowCount() - 1;
    const int first = at.isValid() ? at.column() : int(Date);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        for (qsizetype i = 0; i < cells.size() && first + i < columns; ++i)
            put(row, first + int(i), cells[i]);
        ++row;
        if (row >= rowCount())
            break; // a blank line at the end makes no row
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void ReadingsModel::clear(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells)
        put(cell.row(), cell.column(), {});
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

std::optional<ReadingsModel::Problem> ReadingsModel::problem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QString what = problemOf(row, column);
            const QString name = label(fieldOf(column));
            const QString named = name + u": "_s; // as some reasons begin
            if (!what.isEmpty())
                return Problem{
                    index(row, column),
                    tr("Row %1, %2: %3")
                        .arg(m_locale.toString(row + 1), name, what.startsWith(named) ? what.mid(named.size()) : what)};
        }
    }
    return {};
}

bool ReadingsModel::isCorrected(const Row &row, int number) const
{
    const Reading *reading = m_register.find(row.reading);
    for (int column = 0; reading && column < columns; ++column) {
        // What was not touched keeps the digits that the grid does not show.
        const Ratchet::Value held = fieldOf(column).read(reading);
        if (row.cells[size_t(column)] != shown(column, held) && read(number, column).value_or(held) != held)
            return true;
    }
    return false;
}

ReadingsModel::Counts ReadingsModel::counts() const
{
    Counts counts;
    for (int i = 0; i < rowCount(); ++i) {
        const Row &row = m_rows[size_t(i)];
        if (row.isEmpty())
            counts.removed += row.reading ? 1 : 0;
        else if (!row.reading)
            ++counts.added;
        else
            counts.corrected += isCorrected(row, i);
    }
    return counts;
}

void ReadingsModel::addTo(ChangeBuilder &builder) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const Row &row = m_rows[size_t(i)];
        if (row.isEmpty()) {
            if (row.reading)
                builder.remove(EntityKind::Reading, row.reading.value);
            continue;
        }
        const Reading *held = m_register.find(row.reading);
        const Id<Reading> reading = held ? row.reading : builder.create<Reading>();
        if (!held)
            builder.set(reading, u"metric", m_metric.value);
        for (int column = 0; column < columns; ++column) {
            if (!held || row.cells[size_t(column)] != shown(column, fieldOf(column).read(held)))
                builder.set(reading, QString::fromLatin1(fieldNames[column]),
                            read(i, column).value_or(Ratchet::Value()));
        }
    }
}

} // namespace Ratchet
