// SPDX-License-Identifier: GPL-3.0-or-later
// Where the figures of a pack come from, and the hashes of its data.
#pragma once

#include <answers/basis/figures.h>
#include <report/paper/data_file.h>
#include <report/paper/element.h>
#include <report/paper/pack_settings.h>

namespace Ratchet {

class Register;
struct Answers;

// With the files of data that go with the pack; `dataHash` is that of the archive that holds them, where they lie
// beside it.
[[nodiscard]] std::vector<Element> composeProvenance(const Answers &answers, const Register &reg,
                                                     const PackSettings &settings, const std::vector<DataFile> &files,
                                                     const QByteArray &dataHash);

} // namespace Ratchet
