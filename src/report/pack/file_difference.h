// SPDX-License-Identifier: GPL-3.0-or-later
// Where two versions of the same file of data differ, named so that people find it on paper.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Ratchet {

struct DataDifference {
    QString what; // "Runbook for restores, Status"; "Question 1, open"
    QString printed = {}; // empty: not there
    QString recomputed = {}; // empty: not there
    bool operator==(const DataDifference &) const = default;
};

// Row by row: a row is called by its first cell, or its number. Columns that differ are named by their header.
[[nodiscard]] std::vector<DataDifference> tableDifferences(const QByteArray &printed, const QByteArray &recomputed);
// Value by value; objects in lists are called by their number, id or name.
[[nodiscard]] std::vector<DataDifference> jsonDifferences(const QByteArray &printed, const QByteArray &recomputed);
// Of lists of texts: those that only one of them has, in their order, side by side. Blanks do not count.
[[nodiscard]] std::vector<DataDifference> lineDifferences(const QStringList &printed, const QStringList &recomputed);

} // namespace Ratchet
