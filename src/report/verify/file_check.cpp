// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_check.h"

#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>

#include <algorithm>

namespace Ratchet {

std::vector<PackDifference> fileDifferences(const std::vector<DataFile> &files,
                                            const std::vector<Manifest::Part> &expected)
{
    std::vector<PackDifference> found;
    const QString data = PackWords::tr("Data");
    for (const Manifest::Part &part : expected) {
        const DataFile *file = dataFileNamed(files, part.name);
        const QString hash = file ? hexOf(sha256Of(file->content)) : QString();
        if (!file)
            found.push_back({.part = data, .what = PackWords::tr("%1 is missing").arg(part.name)});
        else if (hash != part.sha256)
            found.push_back({data, PackWords::tr("%1: SHA-256").arg(part.name), hash, part.sha256});
    }
    for (const DataFile &file : files) {
        const bool isKnown = file.name == manifestFile
            || std::ranges::find(expected, file.name, &Manifest::Part::name) != expected.end();
        if (!isKnown)
            found.push_back(
                {.part = data, .what = PackWords::tr("%1 was added: the manifest does not name it").arg(file.name)});
    }
    return found;
}

} // namespace Ratchet
