// SPDX-License-Identifier: GPL-3.0-or-later
// A list as it is shown, on paper: its title, what it was filtered by, its rows.
#pragma once

#include <answers/basis/figures.h>
#include <core/result.h>
#include <store/progress.h>

#include <QDate>

namespace Ratchet {

struct PackSettings;

struct ListSheet {
    QString title;
    QString filter; // in words; empty: nothing is filtered
    QString count; // "214 improvements · 8 shown"
    AnswerTable table;
};

// Lists of more columns than an upright page holds lie across it. Errors and `progress` as writePaper().
[[nodiscard]] Status writeListSheet(const QString &path, const ListSheet &list, QDate asOf, PackSettings settings,
                                    const Progress &progress = {});

} // namespace Ratchet
