// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of milestones shows beyond their fields: how far each is done by its tasks, and which are late.
#pragma once

#include <models/lists/record_facts.h>

namespace Ratchet {

struct Milestone;

class MilestoneFacts final : public RecordFacts {
public:
    [[nodiscard]] std::vector<RecordColumn> columns() const override;
    [[nodiscard]] std::vector<RecordFact> facts() const override;
    [[nodiscard]] Value value(int column, RecordId record) const override;
    [[nodiscard]] QString text(int column, RecordId record, const QLocale &locale) const override;
    [[nodiscard]] bool holds(int fact, RecordId record) const override;
    [[nodiscard]] Tone tone(const QString &column, RecordId record) const override;
    [[nodiscard]] bool isOutdatedBy(const ChangeSet &changes) const override;
    [[nodiscard]] std::unique_ptr<RecordFacts> copyFor(const Register &reg) const override;
    void refresh(const Register &reg, QDate asOf) override;

private:
    [[nodiscard]] const Milestone *find(RecordId record) const;

    const Register *m_register = nullptr;
    QDate m_asOf;
};

} // namespace Ratchet
