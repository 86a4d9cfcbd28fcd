// SPDX-License-Identifier: GPL-3.0-or-later
// A row of readings: its value is computed where only counts are given, lengths of time come in the unit of the metric,
// and what the kind of the metric forbids is refused.
#pragma once

#include <exchange/import/settled_row.h>

#include <QHash>

namespace Ratchet {

class Register;
struct Metric;

class ReadingRule {
public:
    ReadingRule(const Register &reg, const ChangeBuilder &builder, const DraftReader &reader);

    // Completes and checks a draft of a reading before it is known whether all is filled in; leaves other kinds alone.
    // `record` 0: a new one.
    void settle(Draft &draft, RecordId record);

private:
    [[nodiscard]] const Metric *metricOf(const SettledRow &row) const;
    [[nodiscard]] double scaleOf(const Metric *metric);
    void convertLengths(Draft &draft, const Metric *metric) const;
    void computeValue(Draft &draft, const SettledRow &row, const Metric *metric);
    void refuseFault(Draft &draft, const SettledRow &row, const Metric *metric) const;

    const Register &m_register;
    const ChangeBuilder &m_builder;
    const DraftReader &m_reader;
    QHash<RecordId, double> m_scales; // by metric
};

} // namespace Ratchet
