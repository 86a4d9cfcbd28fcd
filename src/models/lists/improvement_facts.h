// SPDX-License-Identifier: GPL-3.0-or-later
// What the register of improvements shows beyond their fields: rank, priority, funding, proof, age and days untouched,
// and what it filters by.
#pragma once

#include <answers/metrics/metric_proof.h>
#include <models/lists/rank_places.h>
#include <models/lists/record_facts.h>

#include <QHash>
#include <QSet>

#include <optional>

namespace Ratchet {

struct Improvement;

class ImprovementFacts final : public RecordFacts {
public:
    [[nodiscard]] std::vector<RecordColumn> columns() const override;
    [[nodiscard]] std::vector<RecordFact> facts() const override;
    [[nodiscard]] Value value(int column, RecordId record) const override;
    [[nodiscard]] QString text(int column, RecordId record, const QLocale &locale) const override;
    [[nodiscard]] bool holds(int fact, RecordId record) const override;
    [[nodiscard]] Tone tone(const QString &column, RecordId record) const override;
    [[nodiscard]] bool isOutdatedBy(const ChangeSet &changes) const override;
    QString follow(const ChangeSet &changes) override;
    [[nodiscard]] std::unique_ptr<RecordFacts> copyFor(const Register &reg) const override;
    void refresh(const Register &reg, QDate asOf) override;
    bool takeProofs(const std::vector<MetricProof> *proofs) override;

private:
    struct Money {
        double amount = 0; // approved
        double hours = 0;
        bool isDecided = false;
    };

    [[nodiscard]] const Improvement *find(RecordId record) const;
    [[nodiscard]] bool isFunded(RecordId record) const;
    // That of its primary metric, else of any that it steers; nothing without one, or before it is known.
    [[nodiscard]] std::optional<Rung> rungOf(RecordId record) const;

    const Register *m_register = nullptr;
    QDate m_asOf;
    qint64 m_stalledAfterDays = 60;
    QString m_currency;
    RankPlaces m_places;
    QHash<RecordId, Money> m_funding;
    QSet<RecordId> m_measured;
    std::optional<QHash<RecordId, Rung>> m_rungs; // nothing before the proofs are there
};

} // namespace Ratchet
