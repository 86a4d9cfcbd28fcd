// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to the file of an open register outside this program, for whoever tells the user.
#pragma once

#include <store/copied_history.h>
#include <store/divergence.h>
#include <store/file_fate.h>

#include <optional>

namespace Ratchet {

class Store;

struct OutsideChange {
    FileFate fate = FileFate::Ours;
    QString path = {}; // of the file
    std::optional<Divergence> versions = {}; // nothing where the file cannot be read as a register
    QString renamedTo = {}; // a file beside it that holds what was open; empty where none does
    QString movedTo = {}; // the copy in which the document went on; empty while it stays
    CopiedHistory history = CopiedHistory::Whole; // of that copy
};

// Of one whose fate is not Ours. Looks through the folder where the file is missing.
[[nodiscard]] OutsideChange outsideChange(const Store &store, FileFate fate);

// A name beside the register that no file bears, for the version that is open here: whose it is, and since when.
[[nodiscard]] QString nameForCopy(const QString &registerPath, const QString &who);

} // namespace Ratchet
