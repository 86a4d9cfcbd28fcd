// SPDX-License-Identifier: GPL-3.0-or-later
// What the record of an improvement says, as elements of a page.
#pragma once

#include <answers/metrics/metric_proof.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

struct Improvement;

class ImprovementRecord {
public:
    // The improvement is in the register; all three outlive this.
    ImprovementRecord(const Register &reg, const Improvement &improvement, QDate asOf, const PackSettings &settings);

    [[nodiscard]] QString title() const; // "CSI-0001  Runbook for restores"
    [[nodiscard]] std::vector<Element> elements();

private:
    using Row = std::pair<QString, Cell>; // a label and what it says

    void add(Element element) { m_elements.push_back(std::move(element)); }
    void addHeading(const QString &text);
    // Facts, two beside each other; those that say nothing are left out.
    void addFacts(const std::vector<Row> &rows);
    void addHead();
    void addReasons();
    void addParity();
    void addMoney();
    void addClaims();
    void addPlan();
    void addBelow();
    void addClosure();
    void addTrace();

    [[nodiscard]] QString day(QDate date) const;
    [[nodiscard]] Cell person(Id<Person> person) const;
    [[nodiscard]] Cell priority() const;
    [[nodiscard]] QString verdicts() const;
    [[nodiscard]] bool isEnded() const; // so that a closure report belongs to it

    const Register &m_register;
    const Improvement &m_improvement;
    QDate m_asOf;
    const PackSettings &m_settings;
    std::vector<MetricProof> m_proofs; // of the metrics that it steers
    std::vector<SteeringProof> m_claims; // its own
    std::vector<Element> m_elements;
};

} // namespace Ratchet
