// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration register: CSV files in resources/sample whose dates move with today.
#pragma once

#include <core/fields/entity_kind.h>
#include <core/result.h>
#include <exchange/text/text_table.h>

#include <QDate>

namespace Ratchet {

class ChangeBuilder;
class Register;

struct SampleStep {
    EntityKind kind;
    QString file; // its name
    TextTable table; // tokens replaced by dates
};

// The tables in the order of import.
[[nodiscard]] Result<std::vector<SampleStep>> sampleSteps(QDate today);

// Replaces date tokens: {d-12} a day relative to today, {w-2:TU} Tuesday of the week two before this, {m-3} the first
// of a month, {m-3+14} that and 14 days, {m-2:1TH} its first Thursday, {q-1+5} the quarter. Other braces stay.
[[nodiscard]] QString withDates(const QString &text, QDate today);

// Gathers the edits of the whole demonstration in a builder on `reg`, which must be a new register, one import after
// another through planImport(). Fails if any row of any file is refused.
[[nodiscard]] Status addSample(ChangeBuilder &builder, Register reg, QDate today);

// Where the demonstration of a day is kept, for the window and for commands; nobody else decides it. The name is the
// same in every language, so that no second one is made beside it.
[[nodiscard]] QString samplePath(QDate today);

} // namespace Ratchet
