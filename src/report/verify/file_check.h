// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the data of a pack are those that its manifest names.
#pragma once

#include <report/paper/data_file.h>
#include <report/verify/pack_verification.h>

namespace Ratchet {

// Files that are missing, that are others by their hash, and those that the manifest does not name, itself apart.
[[nodiscard]] std::vector<PackDifference> fileDifferences(const std::vector<DataFile> &files,
                                                          const std::vector<Manifest::Part> &expected);

} // namespace Ratchet
