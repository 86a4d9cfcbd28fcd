// SPDX-License-Identifier: GPL-3.0-or-later
// Elements as a PDF on disk, with head, foot, contents and outline: the evidence pack, and single sheets such as an
// agenda.
#pragma once

#include <core/result.h>
#include <report/paper/element.h>
#include <report/paper/outline.h>
#include <store/progress.h>

#include <QDate>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Ratchet {

struct PackLayout;
struct PackSettings;
struct PackStyle;

struct PaperDocument {
    QString title;
    QDate asOf;
    std::vector<Element> elements;
};

// The file at `path` appears whole or not at all: on an error (Storage, DiskFull) or when `progress` returns false
// (Cancelled) whatever stood there before still stands. May run in a worker.
[[nodiscard]] Status writePaper(const QString &path, const PaperDocument &document, const PackSettings &settings,
                                const Progress &progress = {});

// The same as bytes, with what `attach` brings. An archive copy is PDF/A-1b, and `dataHash` is the hash of what lies
// beside it.
struct PaperPdf {
    QByteArray bytes;
    int pages = 0;
};
[[nodiscard]] Result<PaperPdf> renderPaper(const PaperDocument &document, const PackSettings &settings,
                                           const Progress &progress = {}, const Attach &attach = {},
                                           const QString &dataHash = {});

// One page with its head and foot.
void paintSheet(QPainter &painter, const PackLayout &layout, int page, const PaperDocument &document,
                const PackSettings &settings, const PackStyle &style);

} // namespace Ratchet
