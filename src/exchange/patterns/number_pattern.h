// SPDX-License-Identifier: GPL-3.0-or-later
// How the numbers of a column are written, and reading them so.
#pragma once

#include <exchange/patterns/date_pattern.h>

namespace Ratchet {

// A number pattern is the text that map files hold: "1,234.56" (point before the decimals) or "1.234,56" (comma).
[[nodiscard]] QString decimalPointPattern();
[[nodiscard]] QString decimalCommaPattern();

struct NumberColumn {
    ColumnReading outcome = ColumnReading::Empty;
    QStringList patterns; // Certain: one. Ambiguous: both
    bool hasPercent = false; // some cell bears a percent sign
    std::vector<qsizetype> misfits; // positions of the cells that none of `patterns` reads; not the empty ones
    QString reason; // translated; why it is Ambiguous or Unreadable
};

[[nodiscard]] NumberColumn findNumberPattern(const QStringList &cells);

// Nothing if the text does not fit; see numberIn() in core/number_text.h.
[[nodiscard]] std::optional<double> parseNumber(const QString &text, const QString &pattern);

} // namespace Ratchet
