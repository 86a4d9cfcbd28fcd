// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence pack: the answers as a PDF that can be handed over. It renders what the answers say and computes
// nothing.
#pragma once

#include <report/paper/data_file.h>
#include <report/paper/pack_settings.h>
#include <store/progress.h>

#include <core/result.h>

namespace Ratchet {

class Register;
struct Answers;

// What every pack says of a register that a file holds: in its own language or the user's, on the user's paper,
// prepared now.
[[nodiscard]] PackSettings packSettings(const Register &reg, const QString &path, qint64 change);

// "Ratchet 0.5.0": what stands in packs as the program that made them.
[[nodiscard]] QString programName();

// The number of records of each kind that a reader cares for, under the names that people know.
[[nodiscard]] std::vector<std::pair<QString, qint64>> rowCountsOf(const Register &reg);

// A pack as bytes. An archive copy has no attachments; its data lie in a ZIP archive beside it.
struct MadePack {
    QByteArray pdf;
    QByteArray data; // of an archive copy
    QByteArray manifest; // JSON, see manifest.h
    std::vector<DataFile> files; // what is attached or lies in the archive, without the manifest
    int pages = 0;
};

// `reg` is the register in the pack's scope. The texts are in the language of the calling thread. May run in a worker;
// not made where `progress` returns false (Cancelled).
[[nodiscard]] Result<MadePack> makePack(const Answers &answers, const Register &reg, const PackSettings &settings,
                                        const Progress &progress = {});

// Writes the pack, and beside an archive copy its data under dataPath(). The file at `path` appears whole or not at
// all: on an error (Storage, DiskFull) whatever stood there before still stands.
[[nodiscard]] Status savePack(const QString &path, const MadePack &pack);
// "evidence.data.zip" beside "evidence.pdf".
[[nodiscard]] QString dataPath(const QString &path);

} // namespace Ratchet
