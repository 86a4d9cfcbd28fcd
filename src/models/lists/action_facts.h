// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of actions knows beyond their fields: which are open, late, and closed without anybody having verified
// it.
#pragma once

#include <models/lists/record_facts.h>

namespace Ratchet {

class ActionFacts final : public RecordFacts {
public:
    [[nodiscard]] std::vector<RecordFact> facts() const override;
    [[nodiscard]] bool holds(int fact, RecordId record) const override;
    [[nodiscard]] Tone tone(const QString &column, RecordId record) const override;
    [[nodiscard]] std::unique_ptr<RecordFacts> copyFor(const Register &reg) const override;
    void refresh(const Register &reg, QDate asOf) override;

private:
    const Register *m_register = nullptr;
    QDate m_asOf;
};

} // namespace Ratchet
