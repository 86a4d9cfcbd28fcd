// SPDX-License-Identifier: GPL-3.0-or-later
// What came of writing a change: for the thread of the document, which goes on with it.
#pragma once

#include <core/amendments.h>
#include <core/change_builder.h>
#include <store/store.h>

#include <optional>
#include <vector>

namespace Ratchet {

// An edit that alters registered claims and did not say why.
struct UnexplainedEdit {
    ChangeBuilder builder;
    QString reason; // of the change
    std::vector<ClaimAmendment> amendments;
};

struct ChangeOutcome {
    Result<qint64> number; // of the change; 0 where there was nothing to write
    std::optional<Store::Appended> written = {};
    Register reg = {}; // after it
    std::optional<UnexplainedEdit> unexplained = {};
};

} // namespace Ratchet
