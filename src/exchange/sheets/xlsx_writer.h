// SPDX-License-Identifier: GPL-3.0-or-later
// A list as an Excel workbook, where a text can never become a formula, a number or a date.
#pragma once

#include <core/fields/value.h>
#include <core/result.h>

#include <QStringList>

#include <vector>

namespace Ratchet {

struct Sheet {
    QString name; // shortened and freed of what Excel forbids
    QStringList header;
    std::vector<std::vector<Value>> rows; // each as many as the header
};

// Writes the workbook beside `path` and puts it there when it is complete; fails without touching what was there.
// Texts are string cells, cut at Excel's limit of 32,767 UTF-16 units only by failing: nothing is lost in silence.
[[nodiscard]] Status writeWorkbook(const QString &path, const std::vector<Sheet> &sheets);

} // namespace Ratchet
