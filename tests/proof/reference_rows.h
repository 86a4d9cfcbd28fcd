// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables of the reference data.
#pragma once

#include <support/test.h>

#include <proof/process_chart.h>

#include <QDate>
#include <QMap>

#include <algorithm>
#include <vector>

namespace Ratchet::Test {

using namespace Qt::StringLiterals;

using Row = QMap<QString, QString>;

inline std::vector<Row> rowsOf(const QString &path)
{
    std::vector<Row> rows;
    QStringList headers;
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells(1);
        bool isQuoted = false;
        for (const QChar c : line.trimmed()) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u',' && !isQuoted)
                cells += QString();
            else
                cells.last() += c;
        }
        if (headers.isEmpty()) {
            headers = cells;
            continue;
        }
        Row row;
        for (qsizetype i = 0; i < std::min(headers.size(), cells.size()); ++i)
            row.insert(headers.at(i), cells.at(i));
        rows.push_back(row);
    }
    return rows;
}

inline QDate day(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

// By the value of the column `key`, in the order of dates.
inline QMap<QString, std::vector<Measurement>> seriesOf(const QString &path, const QString &key)
{
    QMap<QString, std::vector<Measurement>> series;
    for (const Row &row : rowsOf(path))
        series[row[key]].push_back({day(row[u"on"_s]), row[u"value"_s].toDouble()});
    for (auto &points : series)
        std::ranges::stable_sort(points, {}, &Measurement::on);
    return series;
}

} // namespace Ratchet::Test
