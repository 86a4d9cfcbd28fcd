// SPDX-License-Identifier: GPL-3.0-or-later
// What came of writing a change: for the thread of the document, which goes on with it.
#pragma once

#include <core/amendments.h>
#include <core/change_builder.h>
#include <store/store.h>

#include <optional>
#include <vector>

namespace Ratchet {

struct Improvement;

// An edit that alters registered claims, or ranks by hand, and did not say why.
struct UnexplainedEdit {
    ChangeBuilder builder;
    QString reason; // of the change
    std::vector<ClaimAmendment> amendments;
    std::vector<Id<Improvement>> ranks = {}; // improvements with a manual rank that lacks its reason
};

struct ChangeOutcome {
    Result<qint64> number; // of the change; 0 where there was nothing to write
    std::optional<Store::Appended> written = {};
    Register reg = {}; // after it
    std::optional<UnexplainedEdit> unexplained = {};
};

} // namespace Ratchet
