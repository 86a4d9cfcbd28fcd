// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a review as a PDF to take along: what it must look at, and room for what it decides.
#pragma once

#include <answers/reviews/agenda.h>
#include <report/pack/pack.h>

namespace Ratchet {

// Errors as writePaper().
[[nodiscard]] Status writeAgendaSheet(const QString &path, const Agenda &agenda, QDate asOf,
                                      const PackSettings &settings);

} // namespace Ratchet
