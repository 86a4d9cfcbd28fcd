// SPDX-License-Identifier: GPL-3.0-or-later
// The words of proof, as the catalogues have them.
#pragma once

#include <QCoreApplication>

namespace Ratchet {

struct ProofWords {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

} // namespace Ratchet
