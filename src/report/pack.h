// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence pack: the answers as a PDF that can be handed over. It renders what the answers say and computes
// nothing.
#pragma once

#include <answers/answer.h>
#include <report/data_file.h>
#include <report/pack_choices.h>
#include <store/store.h>

#include <QImage>
#include <QPicture>

#include <functional>

namespace Ratchet {

// What a pack says of itself beside the answers. Empty texts and invalid times are left out.
struct PackSettings {
    PackChoices choices;
    QLocale locale = QLocale::c(); // of numbers and dates; its direction is the direction of the pages
    QString organisation;
    QString reference; // of this pack in its register; empty: it is not recorded there
    QDateTime preparedAt; // with its zone, in whole seconds
    QString file; // name of the register
    qint64 change = 0; // the register as recorded at this change
    QDateTime recordedAt; // when that change was made
    QByteArray ledgerHash; // of that change, 32 bytes
    QString programVersion;
    int schemaVersion = 0;
    std::vector<std::pair<QString, qint64>> rowCounts; // entity, rows; see rowCountsOf()
    std::vector<LedgerEntry> changes; // since the pack before, ascending
    QString packBefore; // its reference; empty: none was made
    QDate changesFrom; // the first day of the period; invalid: from the beginning on
    QImage logo;
};

// What every pack says of a register that a file holds: in its own language or the user's, on the user's paper,
// prepared now.
[[nodiscard]] PackSettings packSettings(const Register &reg, const QString &path, qint64 change);

// "Ratchet 0.5.0": what stands in packs as the program that made them.
[[nodiscard]] QString programName();

// The number of records of each kind that a reader cares for, under the names that people know.
[[nodiscard]] std::vector<std::pair<QString, qint64>> rowCountsOf(const Register &reg);

// The charts of a pack as vectors, question by question. GUI thread only; what it returns may go to a worker.
using PackCharts = std::vector<std::vector<QPicture>>;
[[nodiscard]] PackCharts recordCharts(const Answers &answers, const Register &reg, const PackSettings &settings);

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
                                        const PackCharts &charts, const Progress &progress = {});

// Writes the pack, and beside an archive copy its data under dataPath(). The file at `path` appears whole or not at
// all: on an error (Storage, DiskFull) whatever stood there before still stands.
[[nodiscard]] Status savePack(const QString &path, const MadePack &pack);
// "evidence.data.zip" beside "evidence.pdf".
[[nodiscard]] QString dataPath(const QString &path);

} // namespace Ratchet
