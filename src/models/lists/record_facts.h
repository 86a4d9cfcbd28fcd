// SPDX-License-Identifier: GPL-3.0-or-later
// What lists show of a record beyond its fields: columns that are computed (priority, funded, age) and facts that can
// be filtered by (open, stalled, no metric). Each kind of record has its own; most have none.
#pragma once

#include <answers/basis/figures.h>
#include <core/fields/entity.h>

#include <memory>

namespace Ratchet {

class Register;
struct ChangeSet;
struct MetricProof;

struct RecordColumn {
    QString id; // name of the field, or of what is computed
    QString title;
    FieldIndex field = -1; // -1: computed
    bool isNumber = false; // aligned to the end
    bool isWritable = false; // a field that people fill in
    int computed = -1; // its place in RecordFacts::columns(), -1 for a field
};

struct RecordFact {
    QString id;
    QString label; // on a chip: "No metric"
};

class RecordFacts {
public:
    virtual ~RecordFacts() = default;
    RecordFacts &operator=(const RecordFacts &) = delete;

    [[nodiscard]] virtual std::vector<RecordColumn> columns() const { return {}; }
    [[nodiscard]] virtual std::vector<RecordFact> facts() const { return {}; }
    // What a computed column holds, to sort by; its text; `column` counts in columns().
    [[nodiscard]] virtual Value value(int, RecordId) const { return {}; }
    [[nodiscard]] virtual QString text(int, RecordId, const QLocale &) const { return {}; }
    // `fact` counts in facts().
    [[nodiscard]] virtual bool holds(int, RecordId) const { return true; }
    // How a cell of a column or field is meant: status chips and the like.
    [[nodiscard]] virtual Tone tone(const QString &, RecordId) const { return Tone::Neutral; }

    // True where records may look different though none of them was edited.
    [[nodiscard]] virtual bool isOutdatedBy(const ChangeSet &) const { return false; }
    // The same facts, asked of another register of the same content, which outlives the copy: a worker's.
    [[nodiscard]] virtual std::unique_ptr<RecordFacts> copyFor(const Register &reg) const = 0;
    // Keeps up with a change of records of the kind what depends on the others, too: the column in which every record
    // may look different now, none if empty. The order of those that were not changed stays the same.
    virtual QString follow(const ChangeSet &) { return {}; }
    // Gathers anew what is known; called before anything is asked and after each change.
    virtual void refresh(const Register &, QDate) { }
    // Takes up what a worker has proven of the metrics, nothing while it is still at it. True where a record looks
    // different for it.
    virtual bool takeProofs(const std::vector<MetricProof> *) { return false; }

protected:
    RecordFacts() = default;
    RecordFacts(const RecordFacts &) = default;
};

} // namespace Ratchet
