// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_columns.h"

#include <core/number_text.h>
#include <exchange/patterns/date_pattern.h>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// The sum of a column of whole numbers from 0 on; nothing where it is none.
std::optional<double> sumOfCounts(const TextTable &table, qsizetype column)
{
    constexpr std::size_t enough = 400;
    double sum = 0;
    bool hasCounts = false;
    for (std::size_t i = 0; i < std::min(table.rows.size(), enough); ++i) {
        const QString &cell = table.rows[i].cells[column];
        if (isUnknownMark(cell))
            continue;
        const std::optional<double> count = numberOfOneReading(cell);
        if (!count || *count < 0 || *count != std::floor(*count) || cell.contains(u'%'))
            return std::nullopt;
        sum += *count;
        hasCounts = true;
    }
    return hasCounts ? std::optional(sum) : std::nullopt;
}

} // namespace

QMap<QString, QString> guessCounts(EntityKind kind, const TextTable &table, QMap<QString, QString> known)
{
    const QStringList fields = known.values();
    if (kind != EntityKind::Reading || !fields.contains(u"on"_s) || fields.contains(u"value"_s)
        || fields.contains(u"numerator"_s) || fields.contains(u"denominator"_s))
        return known;
    struct Counts {
        QString header;
        double sum = 0;
    };
    std::vector<Counts> counts;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const QString header = table.header[column].trimmed();
        const std::optional<double> sum =
            header.isEmpty() || known.contains(header) ? std::nullopt : sumOfCounts(table, column);
        if (sum)
            counts.push_back({header, *sum});
    }
    if (counts.size() != 2 || counts[0].header == counts[1].header)
        return known;
    const bool isSecondSmaller = counts[1].sum < counts[0].sum;
    known.insert(counts[isSecondSmaller ? 1 : 0].header, u"numerator"_s);
    known.insert(counts[isSecondSmaller ? 0 : 1].header, u"denominator"_s);
    return known;
}

} // namespace Ratchet
