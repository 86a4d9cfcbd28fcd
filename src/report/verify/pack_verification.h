// SPDX-License-Identifier: GPL-3.0-or-later
// What was found when a pack was verified.
#pragma once

#include <report/pack/manifest.h>

namespace Ratchet {

// Something that is not as it was made: where in the pack, what, as it stands there, and as it should be.
struct PackDifference {
    QString part;
    QString what;
    QString printed = {}; // empty: it is not there
    QString recomputed = {}; // empty: it should not be there
    bool operator==(const PackDifference &) const = default;
};

// For people: a SHA-256 by its first and last digits, any other text as it is.
[[nodiscard]] QString withShortHash(const QString &text);

struct PackVerification {
    Manifest manifest;
    bool isWithRegister = false;
    bool isRegisterIntact = true; // otherwise it judges nothing: the differences are its own, and those within the pack
    std::vector<PackDifference> differences;
    QStringList proven; // what is proven, in sentences
    QStringList notProven; // what is not
    QStringList notes; // what a reader should know
    [[nodiscard]] bool isSound() const { return differences.empty(); }
};

} // namespace Ratchet
