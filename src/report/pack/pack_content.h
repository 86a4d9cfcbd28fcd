// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack says, on paper and as data, before it is a file: what a preview shows and what verification compares.
#pragma once

#include <report/paper/data_file.h>
#include <report/paper/pack_settings.h>
#include <report/paper/paper.h>

namespace Ratchet {

class Register;
struct Answers;

struct PackContent {
    PaperDocument paper; // without provenance until completePaper()
    std::vector<Element> closing; // what follows the provenance; empty afterwards
    std::vector<DataFile> files; // without the manifest
};

[[nodiscard]] PackContent packContent(const Answers &answers, const Register &reg, const PackSettings &settings);
// Adds the provenance, which names the hashes of the data, and the parts behind it.
void completePaper(PackContent &content, const Answers &answers, const Register &reg, const PackSettings &settings,
                   const QByteArray &dataHash);

} // namespace Ratchet
