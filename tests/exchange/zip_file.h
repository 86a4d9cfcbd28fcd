// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP archives made in a test: spreadsheets that no program would write.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Ratchet::Test {

struct ZipEntry {
    QString name;
    QByteArray content;
};

[[nodiscard]] QByteArray zipOf(const std::vector<ZipEntry> &entries);

} // namespace Ratchet::Test
