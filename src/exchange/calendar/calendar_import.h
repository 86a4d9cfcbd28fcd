// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a calendar as ceremonies: by UID, so that a second import updates what the first one made.
#pragma once

#include <core/change_builder.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>

#include <QMap>

namespace Ratchet {

// One row an event; what was moved or cancelled in the calendar becomes an occurrence of the ceremony, unless something
// was recorded of that date here. An event that a ceremony cannot hold (RDATE, several rules, an unknown zone, a rule
// that is not understood) is refused with its line and the reason. Fails for what is no calendar.
// A change of one date belongs to its series, whether the file or the register has it. A zone that nobody knows is a
// question (ImportPlan::questions), which `answers` answers: its name in the file to one that zoneNamed() knows.
// `choices`: what somebody decided about single events, which go by their lines; what each must have is taken.
// `registerId` as in recordUid(): what another register exported is new here. A ceremony that is added counts from
// `today`: what was due before, nobody could record.
[[nodiscard]] Result<ImportPlan> planCalendarImport(ChangeBuilder &builder, const Register &reg,
                                                    const QString &registerId, const QByteArray &bytes, QDate today,
                                                    const QMap<QString, QString> &answers = {},
                                                    const RowChoices &choices = {});

} // namespace Ratchet
