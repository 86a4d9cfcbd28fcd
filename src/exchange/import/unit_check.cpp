// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit_check.h"

#include <core/entities/metric.h>
#include <core/register.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t enoughBefore = 3; // readings that tell what is usual

double medianSize(std::vector<double> values)
{
    for (double &value : values)
        value = std::abs(value);
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// What the metric usually is; 0 where nobody knows.
double usualSize(const Register &reg, const Metric &metric)
{
    std::vector<double> values;
    for (const Reading *reading : reg.referring<&Reading::metric>(metric.id.value))
        values.push_back(reading->value);
    if (values.size() >= enoughBefore)
        return medianSize(std::move(values));
    return std::isnan(metric.target) ? 0 : std::abs(metric.target);
}

// What may explain so many times: per cent for fractions, minutes for hours, seconds for hours.
QStringList factorsFor(double times)
{
    if (times >= 50 && times <= 200)
        return {u"1"_s, u"1/100"_s, u"1/60"_s};
    if (times >= 1800 && times <= 7200)
        return {u"1"_s, u"1/3600"_s};
    if (times >= 1.0 / 200 && times <= 1.0 / 50)
        return {u"1"_s, u"100"_s, u"60"_s};
    if (times >= 1.0 / 7200 && times <= 1.0 / 1800)
        return {u"1"_s, u"3600"_s};
    return {};
}

QString timesText(double times)
{
    const QLocale locale;
    return times >= 1 ? locale.toString(qRound64(times)) : QString(u"1/"_s + locale.toString(qRound64(1 / times)));
}

QHash<RecordId, std::vector<double>> valuesByMetric(DraftReader &reader, RecordNames &names)
{
    QHash<RecordId, std::vector<double>> values;
    for (size_t row = 0; row < reader.table().rows.size(); ++row) {
        const Value value = reader.valueOf(row, fieldIndex<&Reading::value>(), names);
        const RecordId metric = valueOr<qint64>(reader.valueOf(row, fieldIndex<&Reading::metric>(), names));
        if (metric && !isEmpty(value))
            values[metric].push_back(valueOr<double>(value));
    }
    return values;
}

} // namespace

UnitCheck::UnitCheck(const Register &reg, DraftReader &reader, RecordNames &names)
{
    const CellReader *column =
        reader.kind() == EntityKind::Reading ? reader.columnOf(fieldIndex<&Reading::value>()) : nullptr;
    if (!column)
        return;
    m_column = int(column->column()) + 1;
    const auto values = valuesByMetric(reader, names);
    for (const Metric &metric : reg.all<Metric>()) {
        const auto found = values.constFind(metric.id.value);
        const double usual = found == values.cend() || metric.kind == MetricKind::Count ? 0 : usualSize(reg, metric);
        const double times = usual > 0 ? medianSize(*found) / usual : 1;
        const QStringList factors = factorsFor(times);
        if (factors.isEmpty())
            continue;
        if (column->hasFactor()) {
            if (factorsFor(times / column->factor()).isEmpty())
                m_wronglyScaled.insert(metric.id.value);
            continue;
        }
        m_waiting.insert(metric.id.value);
        if (m_question)
            continue;
        const QString header = reader.table().header[column->column()].trimmed();
        m_question = ImportQuestion{
            .kind = ImportQuestion::Kind::Factor,
            .header = header,
            .field = QString::fromLatin1(column->field().name),
            .text = QCoreApplication::translate("Import",
                                                "The numbers in column \"%1\" are about %2 times what \"%3\" was so "
                                                "far. What are they to be multiplied by?")
                        .arg(header, timesText(times), metric.name),
            .choices = factors,
            .values = {}};
    }
}

void UnitCheck::refuse(Draft &draft) const
{
    const RecordId metric = valueOr<qint64>(draft.values[size_t(fieldIndex<&Reading::metric>())]);
    if (m_wronglyScaled.contains(metric) && draft.has(fieldIndex<&Reading::value>()))
        draft.refuse(m_column, u"value"_s,
                     QCoreApplication::translate("Import",
                                                 "Multiplied as the mapping says for this column, the number is far "
                                                 "from what the metric was so far; as it stands it is not. Import the "
                                                 "metrics of one unit at a time."));
    if (m_waiting.contains(metric) && draft.has(fieldIndex<&Reading::value>()))
        draft.refuse(m_column, u"value"_s,
                     QCoreApplication::translate("Import",
                                                 "The number is far from what the metric was so far; say what the "
                                                 "numbers of this column are to be multiplied by."));
}

} // namespace Ratchet
