// SPDX-License-Identifier: GPL-3.0-or-later
// Elements as a PDF on disk, with head, foot, contents and outline: the evidence pack, and single sheets such as an agenda.
#pragma once

#include <report/element.h>
#include <report/pack.h>

namespace Ratchet {

struct PaperDocument {
    QString title;
    QDate asOf;
    std::vector<Element> elements;
};

// The file at `path` appears whole or not at all: on an error (Storage, DiskFull) or when `progress` returns false
// (Cancelled) whatever stood there before still stands. May run in a worker.
[[nodiscard]] Status writePaper(const QString &path, const PaperDocument &document, const PackSettings &settings, const Progress &progress = {});

// Bytes to a file, whole or not at all.
[[nodiscard]] Status saveWhole(const QString &path, const QByteArray &bytes);

} // namespace Ratchet
