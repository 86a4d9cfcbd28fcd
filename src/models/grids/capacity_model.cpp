// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_model.h"

#include <answers/evaluation/capacity_hours.h>
#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>
#include <document/change_set.h>
#include <document/document.h>
#include <edits/hours_edit.h>
#include <edits/value_input.h>
#include <models/grids/capacity_measure.h>
#include <models/grids/hours_concern.h>
#include <models/lists/roles.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

CapacityModel::CapacityModel(RegisterView &view, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(view)
    , m_locale(locale)
    , m_measures{CapacityMeasure::PlannedImprovement}
    , m_first(firstOfMonth(view.asOf()).addMonths(-4))
{
    readRegister();
    connect(&view, &RegisterView::changed, this, &CapacityModel::take);
    connect(&view, &RegisterView::reset, this, &CapacityModel::rebuild);
}

void CapacityModel::readRegister()
{
    const Register &reg = m_view.reg();
    m_allocations.clear();
    QSet<Id<Unit>> teams;
    for (const Unit &unit : reg.all<Unit>()) {
        if (unit.kind == UnitKind::Team)
            teams.insert(unit.id);
    }
    for (const Allocation &allocation : reg.all<Allocation>()) {
        if (!reg.find(allocation.unit) || !allocation.month.isValid())
            continue;
        teams.insert(allocation.unit);
        m_allocations[{allocation.unit.value, firstOfMonth(allocation.month)}].push_back(&allocation);
    }
    m_teams.assign(teams.cbegin(), teams.cend());
    std::ranges::sort(m_teams, [&reg](Id<Unit> one, Id<Unit> other) {
        const int order = reg.find(one)->name.localeAwareCompare(reg.find(other)->name);
        return order != 0 ? order < 0 : one.value < other.value;
    });
}

void CapacityModel::rebuild()
{
    beginResetModel();
    readRegister();
    endResetModel();
}

void CapacityModel::take(const ChangeSet &changes)
{
    if (changes.touches(EntityKind::Unit))
        return rebuild();
    if (!changes.touches(EntityKind::Allocation))
        return;
    const std::vector<Id<Unit>> teams = m_teams;
    readRegister();
    if (m_teams != teams)
        rebuild(); // a department got hours, or lost its last
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CapacityModel::setMeasures(std::vector<CapacityMeasure> measures)
{
    beginResetModel();
    m_measures = std::move(measures);
    endResetModel();
}

void CapacityModel::setMonths(QDate first, int count)
{
    beginResetModel();
    m_first = firstOfMonth(first);
    m_months = count;
    endResetModel();
}

int CapacityModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_teams.empty())
        return 0;
    const auto sums =
        std::ranges::count_if(m_measures, [](CapacityMeasure measure) { return measure != CapacityMeasure::Source; });
    return int(m_teams.size() * m_measures.size()) + int(sums);
}

int CapacityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_months + 1; }

CapacityMeasure CapacityModel::measureAt(int row) const
{
    const auto count = int(m_measures.size());
    if (!isTotal(row))
        return m_measures[size_t(row % count)];
    int left = row - int(m_teams.size()) * count;
    for (const CapacityMeasure measure : m_measures) {
        if (measure != CapacityMeasure::Source && left-- == 0)
            return measure;
    }
    return CapacityMeasure::Available;
}

bool CapacityModel::isCell(const QModelIndex &index) const
{
    return index.isValid() && !isTotal(index.row()) && index.column() < m_months;
}

Id<Unit> CapacityModel::unitAt(const QModelIndex &index) const
{
    return index.isValid() && !isTotal(index.row()) ? m_teams[size_t(index.row()) / m_measures.size()] : Id<Unit>();
}

QDate CapacityModel::monthAt(const QModelIndex &index) const
{
    return index.isValid() && index.column() < m_months ? m_first.addMonths(index.column()) : QDate();
}

const std::vector<const Allocation *> &CapacityModel::allocationsAt(const QModelIndex &index) const
{
    static const std::vector<const Allocation *> none;
    const auto found = m_allocations.constFind({unitAt(index).value, monthAt(index)});
    return found == m_allocations.cend() ? none : *found;
}

// NaN where nobody wrote any.
double CapacityModel::hoursOf(const QModelIndex &index) const
{
    const Field &field = fieldOf(measureAt(index.row()));
    double sum = std::nan("");
    for (const Allocation *allocation : allocationsAt(index)) {
        const Value value = field.read(allocation);
        if (!isEmpty(value))
            sum = orNothing(sum) + valueOr<double>(value);
    }
    return sum;
}

double CapacityModel::sumOf(const QModelIndex &index) const
{
    double sum = std::nan("");
    for (int row = 0; !isTotal(row); ++row) {
        if (row != index.row() && !(isTotal(index.row()) && measureAt(row) == measureAt(index.row())))
            continue;
        for (int column = 0; column < m_months; ++column) {
            const double hours = index.column() == column || index.column() == m_months
                ? hoursOf(this->index(row, column))
                : std::nan("");
            if (!std::isnan(hours))
                sum = orNothing(sum) + hours;
        }
    }
    return sum;
}

// Several sources stand beside each other: a timesheet and an estimate are never mixed without saying so.
QString CapacityModel::sourcesAt(const QModelIndex &index) const
{
    CapacityHours hours;
    for (int column = 0; column < m_months; ++column) {
        if (index.column() == column || index.column() == m_months) {
            for (const Allocation *allocation : allocationsAt(this->index(index.row(), column)))
                hours.add(*allocation);
        }
    }
    const Field &field = fieldOf(CapacityMeasure::Source);
    QStringList names;
    for (const ActualSource source : hours.sources)
        names += source == ActualSource::None ? tr("not stated") : optionLabel(field, qint64(source));
    if (names.isEmpty() && isCell(index)) { // stated before there are hours
        for (const Allocation *allocation : allocationsAt(index))
            names += optionLabel(field, qint64(allocation->actualSource));
    }
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString CapacityModel::shown(const QModelIndex &index) const
{
    if (measureAt(index.row()) == CapacityMeasure::Source)
        return sourcesAt(index);
    const double hours = isCell(index) ? hoursOf(index) : sumOf(index);
    return std::isnan(hours) ? QString() : displayNumber(hours, m_locale, 2);
}

QString CapacityModel::concernOf(const QModelIndex &index) const
{
    if (!isCell(index))
        return {};
    const CapacityMeasure measure = measureAt(index.row());
    const bool isHours = measure != CapacityMeasure::Source && measure != CapacityMeasure::Available;
    return isHours && std::isnan(hoursOf(index)) ? QString() : hoursConcern(allocationsAt(index), measure, m_locale);
}

// Where one category is shown its name need not stand in every row.
QString CapacityModel::measureTitle(CapacityMeasure measure) const
{
    const auto counted =
        std::ranges::count_if(m_measures, [](CapacityMeasure shown) { return shown != CapacityMeasure::Source; });
    const auto planned = std::ranges::count_if(m_measures, isPlanned);
    if (counted - planned > 1 || planned > 1 || measure == CapacityMeasure::Available)
        return label(fieldOf(measure));
    return measure == CapacityMeasure::Source ? tr("Source") : isPlanned(measure) ? tr("Planned") : tr("Used");
}

QString CapacityModel::rowTitle(int row) const
{
    const QString measure = measureTitle(measureAt(row));
    const QString team =
        isTotal(row) ? tr("All teams") : recordName(m_view.reg(), EntityKind::Unit, unitAt(index(row, 0)).value);
    return m_measures.size() == 1 ? team : tr("%1 · %2").arg(team, measure);
}

QVariant CapacityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isSource = measureAt(index.row()) == CapacityMeasure::Source;
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = shown(index);
        return concernOf(index).isEmpty() ? text : u"▲ "_s + text;
    }
    case Qt::EditRole: {
        if (isSource || std::isnan(hoursOf(index)))
            return shown(index);
        return inputText(m_view.reg(), fieldOf(measureAt(index.row())), Value(hoursOf(index)), m_locale);
    }
    case Qt::ToolTipRole:
        return isSource && concernOf(index).isEmpty() ? shown(index) : concernOf(index);
    case Qt::AccessibleTextRole: {
        const QString text = shown(index);
        const QString concern = concernOf(index);
        return concern.isEmpty() ? (text.isEmpty() ? tr("empty") : text) : tr("%1. %2").arg(text, concern);
    }
    case ToneRole:
        return int(concernOf(index).isEmpty() ? Tone::Neutral : Tone::Concern);
    case Qt::TextAlignmentRole:
        return int((isSource ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case RecordIdRole:
        return allocationsAt(index).empty() ? RecordId(0) : allocationsAt(index).front()->id.value;
    default:
        return {};
    }
}

QVariant CapacityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((orientation == Qt::Horizontal ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowTitle(section);
    return section < m_months ? m_locale.toString(m_first.addMonths(section), u"MMM yyyy"_s) : tr("Sum");
}

Qt::ItemFlags CapacityModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isCell(index) && m_view.isEditable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<Value> CapacityModel::read(const Entry &entry) const
{
    const Field &field = fieldOf(measureAt(entry.at.row()));
    const auto refuse = [&](const QString &why) -> tl::unexpected<Error> {
        const QString cell = tr("%1, %2").arg(
            rowTitle(entry.at.row()), headerData(entry.at.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return failure(ErrorCode::InvalidValue,
                       entry.place.isEmpty() ? tr("%1: %2").arg(cell, why)
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

Status CapacityModel::apply(ChangeBuilder builder, const QString &reason)
{
    const Result<qint64> written = m_view.document().apply(std::move(builder), reason);
    return written ? Status() : tl::unexpected<Error>(written.error());
}

Status CapacityModel::write(const std::vector<Entry> &entries)
{
    std::vector<Entry> changed;
    std::vector<HoursEntry> hours;
    for (const Entry &entry : entries) {
        const Result<Value> value = read(entry);
        if (!value)
            return tl::unexpected<Error>(value.error());
        const auto &held = allocationsAt(entry.at);
        const CapacityMeasure measure = measureAt(entry.at.row());
        if (*value == (held.empty() ? Value() : fieldOf(measure).read(held.front())))
            continue;
        changed.push_back(entry);
        hours.push_back({unitAt(entry.at), monthAt(entry.at), fieldIndexOf(measure), *value});
    }
    if (changed.empty())
        return {};
    ChangeBuilder builder = m_view.document().builder();
    setHours(builder, m_view.reg(), hours);
    return apply(std::move(builder), reasonOf(changed));
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

QDate CapacityModel::monthNamed(const QString &text) const
{
    const Field &field = fieldOf<&Allocation::month>();
    const Result<Value> month = fromInput(field, text, m_locale, NameIndex(m_view.reg()), m_view.asOf());
    return month ? valueOr<QDate>(*month) : QDate();
}

Result<int> CapacityModel::rowNamed(const QString &name, CapacityMeasure measure) const
{
    for (int row = 0; !isTotal(row); ++row) {
        const QString team = recordName(m_view.reg(), EntityKind::Unit, unitAt(index(row, 0)).value);
        if (rowTitle(row).compare(name, Qt::CaseInsensitive) == 0
            || (measureAt(row) == measure && team.compare(name, Qt::CaseInsensitive) == 0))
            return row;
    }
    return failure(ErrorCode::InvalidValue, tr("No team is called \"%1\".").arg(name.left(60)));
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
    ChangeBuilder builder = m_view.document().builder();
    setHoursSource(builder, m_view.reg(), month, source);
    if (builder.isEmpty())
        return {};
    const Field &field = fieldOf(CapacityMeasure::Source);
    return apply(std::move(builder),
                 tr("%1, %2: %3")
                     .arg(label(field), m_locale.toString(month, u"MMM yyyy"_s), optionLabel(field, qint64(source))));
}

} // namespace Ratchet
