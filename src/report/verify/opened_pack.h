// SPDX-License-Identifier: GPL-3.0-or-later
// A pack as it lies on the disk: the PDF, its data and its manifest.
#pragma once

#include <core/result.h>
#include <report/paper/data_file.h>
#include <report/verify/pack_verification.h>
#include <report/verify/pdf_reader.h>

namespace Ratchet {

struct OpenedPack {
    QByteArray bytes; // of the PDF
    ReadPdf pdf;
    std::vector<DataFile> files; // attached; of an archive copy, in the archive of data beside it
    QByteArray manifestBytes; // empty where the archive of data is missing or holds none
    Manifest manifest;
    std::vector<PackDifference> differences; // of the archive of data from the one that the PDF names
};

// Errors: CannotOpen, Damaged, Malformed where it is no pack.
[[nodiscard]] Result<OpenedPack> openPack(const QString &path);

} // namespace Ratchet
