// SPDX-License-Identifier: GPL-3.0-or-later
// What a register needs before it can answer its five questions, step by step.
#pragma once

#include <core/register.h>

#include <QDate>

#include <vector>

namespace Ratchet {

struct FirstStep {
    QString id; // backlog, services, metrics, responsibilities, rhythm
    QString title;
    QString what; // why, or how far it is, in a sentence
    bool isDone = false;

    bool operator==(const FirstStep &) const = default;
};

// The five, in the order in which they are best taken, as of that day.
[[nodiscard]] std::vector<FirstStep> firstSteps(const Register &reg, QDate asOf);

} // namespace Ratchet
