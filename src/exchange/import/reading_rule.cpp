// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_rule.h"

#include <core/entities/metric.h>
#include <core/reading_terms.h>
#include <core/register.h>
#include <exchange/mapping/typed_number.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

double numberAfter(const SettledRow &row, FieldIndex field) { return valueOr<double>(row.after(field), std::nan("")); }

} // namespace

ReadingRule::ReadingRule(const Register &reg, const ChangeBuilder &builder, const DraftReader &reader)
    : m_register(reg)
    , m_builder(builder)
    , m_reader(reader)
{
}

const Metric *ReadingRule::metricOf(const SettledRow &row) const
{
    return m_register.find(Id<Metric>(valueOr<qint64>(row.after(fieldIndex<&Reading::metric>()))));
}

double ReadingRule::scaleOf(const Metric *metric)
{
    if (!metric)
        return 1;
    const auto known = m_scales.constFind(metric->id.value);
    return known != m_scales.cend() ? *known : *m_scales.insert(metric->id.value, readingScale(m_register, *metric));
}

void ReadingRule::convertLengths(Draft &draft, const Metric *metric) const
{
    const std::optional<double> unit = metric ? secondsOfUnit(metric->unit) : std::nullopt;
    for (const DraftLength &length : draft.lengths) {
        if (unit)
            draft.values[size_t(length.field)] = Value(length.seconds / *unit);
        else
            refuseField(
                draft, m_reader, length.field,
                QCoreApplication::translate(
                    "Import", "\"%1\" is a length of time, and the metric has no unit of time such as h or min.")
                    .arg(length.text));
    }
}

// Where the row brings counts and no value of its own.
void ReadingRule::computeValue(Draft &draft, const SettledRow &row, const Metric *metric)
{
    const FieldIndex value = fieldIndex<&Reading::value>();
    const FieldIndex numerator = fieldIndex<&Reading::numerator>();
    const FieldIndex denominator = fieldIndex<&Reading::denominator>();
    const bool hasNewCounts = row.changes(numerator) || row.changes(denominator);
    if (draft.has(value) || (!hasNewCounts && !isEmpty(row.held(value))))
        return;
    const double ratio = numberAfter(row, numerator) / numberAfter(row, denominator);
    if (std::isfinite(ratio))
        draft.values[size_t(value)] = Value(scaleOf(metric) * ratio);
}

void ReadingRule::refuseFault(Draft &draft, const SettledRow &row, const Metric *metric) const
{
    const ReadingNumbers numbers{.value = numberAfter(row, fieldIndex<&Reading::value>()),
                                 .numerator = numberAfter(row, fieldIndex<&Reading::numerator>()),
                                 .denominator = numberAfter(row, fieldIndex<&Reading::denominator>())};
    const ReadingFault fault = faultOfReading(metric ? metric->kind : MetricKind::None,
                                              metric ? metric->chart : ProcessChartType::None, numbers);
    if (fault == ReadingFault::None)
        return;
    const FieldIndex field = fault == ReadingFault::NothingCounted    ? fieldIndex<&Reading::denominator>()
        : numbers.numerator < 0 || fault == ReadingFault::MoreThanAll ? fieldIndex<&Reading::numerator>()
                                                                      : fieldIndex<&Reading::value>();
    refuseField(draft, m_reader, field, faultText(fault, numbers));
}

void ReadingRule::settle(Draft &draft, RecordId record)
{
    if (m_reader.kind() != EntityKind::Reading)
        return;
    const SettledRow row(draft, m_reader, m_builder, record);
    const Metric *metric = metricOf(row);
    convertLengths(draft, metric);
    computeValue(draft, row, metric);
    refuseFault(draft, row, metric);
}

} // namespace Ratchet
