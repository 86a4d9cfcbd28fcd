// SPDX-License-Identifier: GPL-3.0-or-later
// A register with the demonstration, and packs of it to be verified.
#pragma once

#include <document/document.h>
#include <report/verify/pack_verifier.h>
#include <support/test.h>

namespace Ratchet::Test {

inline const QDate demonstrationDay(2026, 11, 23);

class PackRegistry {
public:
    // The demonstration as of that day.
    PackRegistry();

    // Makes a pack of what the register held after `change` (0: now), notes it, and returns where it is.
    QString make(PackChoices choices, QDate asOf = demonstrationDay, qint64 change = 0);
    PackVerification verify(const QString &pdf);
    // Another title for the first improvement.
    void change(const QString &title);

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("csi.ratchet"));
    std::unique_ptr<Document> document;
};

// Few pages, so that they are drawn again in a moment.
[[nodiscard]] PackChoices smallPack();

} // namespace Ratchet::Test
