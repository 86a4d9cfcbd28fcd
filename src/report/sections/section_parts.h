// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of a pack share: parts that are tables of data, and their numbers.
#pragma once

#include <report/paper/element.h>

#include <QLocale>

namespace Ratchet {

// A part of a section that is one table of data, kept as `id`.csv; where it has no row, `none` says so.
void addDataTable(std::vector<Element> &part, const QString &id, const QString &title, const QString &none,
                  TableElement table);

// A table of the answers as the data that `id`.csv holds.
[[nodiscard]] TableElement tableElement(const AnswerTable &table, const QString &id);

// "4.12", in the digits of the locale.
[[nodiscard]] QString partNumber(int question, int part, const QLocale &locale);

} // namespace Ratchet
