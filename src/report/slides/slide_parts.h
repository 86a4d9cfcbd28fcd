// SPDX-License-Identifier: GPL-3.0-or-later
// What slides are made from, and how all of them write a day and a table.
#pragma once

#include <core/fields/identifier.h>
#include <report/slides/slide.h>

#include <QLocale>

namespace Ratchet {

class Register;
struct Answers;
struct Ceremony;

// What slides are about. The register is in their scope already.
struct SlideSubject {
    const Answers &answers;
    const Register &reg;
    QLocale locale; // of numbers and dates
    Id<Ceremony> ceremony = {}; // in which they are shown; none: in none
};

// At most so many rows of a table, and how many more there are.
[[nodiscard]] SlideTable slideTable(const AnswerTable &table);
// "23 Nov 2026", as packs write days.
[[nodiscard]] QString slideDay(QDate day, const QLocale &locale);

} // namespace Ratchet
