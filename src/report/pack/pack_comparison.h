// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two packs of one register: both are computed again from the ledger, and only what differs is
// named.
#pragma once

#include <answers/questions/answer.h>
#include <core/register.h>
#include <core/result.h>

#include <QSet>

namespace Ratchet {

struct Improvement;

struct Metric;

struct Pack;

struct PackSettings;

// What a pack was about.
struct PackSide {
    QString name;
    QString scope; // in words; empty: the whole register
    Register reg; // in its scope, as recorded at its change
    Answers answers; // as of its day
    qint64 change = 0;
    QSet<Id<Improvement>> otherImprovements = {}; // that the register held, out of the scope
    QSet<Id<Metric>> otherMetrics = {};
};

struct PackComparison {
    QString before;
    QString after;
    QString basis; // what each was computed from
    QString note; // what a reader must know first: that the two are not about the same; mostly empty
    // Verdicts of the questions, figures, improvements, verdicts of metrics; those without a difference have no rows.
    std::vector<AnswerTable> tables;

    [[nodiscard]] qsizetype count() const;
};

// Texts in the language of the calling thread, numbers and dates in `locale`.
[[nodiscard]] PackComparison comparePacks(const PackSide &before, const PackSide &after, const QLocale &locale);

// The pack's state in `recorded`, the register after the pack's change. Errors: UnknownReference where its scope is not
// to be had.
[[nodiscard]] Result<PackSide> packSide(const Pack &pack, const Register &recorded, const QLocale &locale);
// The pack's state, read from the register at `path` by a connection of its own: may run in a worker. Errors: those of
// the store; InvalidValue where the register never had that change; UnknownReference where its scope is not to be had.
[[nodiscard]] Result<PackSide> packSide(const QString &path, const Pack &pack, const QLocale &locale);

// The comparison as a PDF. Errors as writePaper().
[[nodiscard]] Status writePackComparison(const QString &path, const PackComparison &comparison,
                                         const PackSettings &settings);

} // namespace Ratchet
