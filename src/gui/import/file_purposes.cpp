// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_purposes.h"

#include <exchange/import/importer.h>
#include <owners/returned_sheet.h>

#include <QFileInfo>

namespace Ratchet {

Result<std::vector<TablePurpose>> purposesOfFile(const QString &path)
{
    if (isOwnerSheet(path))
        return std::vector<TablePurpose>();
    return readTable(path).map([&path](const TextTable &table) {
        return purposesOf(table, QFileInfo(path).completeBaseName() + u' ' + table.sheet);
    });
}

} // namespace Ratchet
