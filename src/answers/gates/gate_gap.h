// SPDX-License-Identifier: GPL-3.0-or-later
// What a record lacks of that which the gate of its status asks for: it came past the gate, by an import, or lost
// afterwards what it had.
#pragma once

#include <core/register.h>

#include <QStringList>

#include <span>
#include <vector>

namespace Ratchet {

struct Action;
struct Improvement;
struct SteeringProof;

struct GateGap {
    RecordId record = 0;
    QString gate; // as files hold it: the status, "embedded"; "rebase" for new limits of a metric
    QString label; // the same, translated
    QString field; // where the status stands
    QStringList missing; // what is asked and is not there, translated; empty: the gate is passed rightly
    bool lacksProof = false; // among it what somebody who answers for it can stand for
};

// What the present status asks and the record does not have.
[[nodiscard]] GateGap standingGap(const Register &reg, const Improvement &improvement, QDate today,
                                  const std::vector<SteeringProof> *proven = nullptr);
[[nodiscard]] GateGap standingGap(const Register &reg, const Action &action);

// Of these records of `after`, those that get past a gate on the way from `before` without what it asks as of `today`,
// in their order. Improvements, actions and new limits of metrics have gates; of other kinds there is none. One walk
// over the readings, however many records.
[[nodiscard]] std::vector<GateGap> gapsPassed(const Register &before, const Register &after, EntityKind kind,
                                              std::span<const RecordId> records, QDate today);

} // namespace Ratchet
