// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_facts.h"

#include <models/lists/action_facts.h>
#include <models/lists/improvement_facts.h>
#include <models/lists/milestone_facts.h>

namespace Ratchet {

namespace {

class NoFacts final : public RecordFacts {
public:
    [[nodiscard]] std::unique_ptr<RecordFacts> copyFor(const Register &) const override
    {
        return std::make_unique<NoFacts>();
    }
};

} // namespace

std::unique_ptr<RecordFacts> makeRecordFacts(EntityKind kind)
{
    if (kind == EntityKind::Improvement)
        return std::make_unique<ImprovementFacts>();
    if (kind == EntityKind::Action)
        return std::make_unique<ActionFacts>();
    if (kind == EntityKind::Milestone)
        return std::make_unique<MilestoneFacts>();
    return std::make_unique<NoFacts>();
}

} // namespace Ratchet
