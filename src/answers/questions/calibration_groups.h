// SPDX-License-Identifier: GPL-3.0-or-later
// How well the promises of the past were kept, by whose they were and of what kind.
#pragma once

#include <answers/evaluation/evaluation.h>
#include <answers/metrics/calibration.h>

namespace Ratchet {

// The claims of one unit of owners, or of one nature of improvements.
struct CalibrationGroup {
    enum class By : quint8 { OwnerUnit, Nature };
    By by = By::OwnerUnit;
    QString name; // of the unit or the nature; empty: none is stated
    Calibration claims;

    // In percent of its claims.
    [[nodiscard]] double sustainedPercent() const { return percentOf(claims.withRung(Rung::Sustained)); }
    [[nodiscard]] double fadedPercent() const { return percentOf(claims.withRung(Rung::Faded)); }
    [[nodiscard]] double overriddenPercent() const { return percentOf(claims.overridden()); }

private:
    [[nodiscard]] double percentOf(qsizetype part) const { return 100.0 * double(part) / double(claims.claims.size()); }
};

// Units first, then natures, each by name; those that are not stated last.
[[nodiscard]] std::vector<CalibrationGroup> calibrationGroups(const Register &reg, const Calibration &all);

[[nodiscard]] AnswerTable calibrationGroupTable(const Evaluation &evaluation, const Calibration &all);

} // namespace Ratchet
