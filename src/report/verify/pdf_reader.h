// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF as it is read again: its digests, its attachments, and the text of its pages.
#pragma once

#include <core/result.h>
#include <report/paper/data_file.h>
#include <report/paper/pdf_digest.h>

#include <QStringList>

namespace Ratchet {

struct ReadPdf {
    PdfDigests digests;
    std::vector<DataFile> attachments; // in the order of their names
    QStringList unreadable; // names of attachments whose content is damaged
    QStringList fonts; // their names without the mark of a subset, sorted
    QString dataHash; // hexadecimal SHA-256 of the data beside it, which an archive copy prints
};

// ErrorCode::Damaged where it is no PDF, a damaged one or one that is locked by a password.
[[nodiscard]] Result<ReadPdf> readPdf(const QByteArray &pdf);

// Of every page the texts it draws, in the order of drawing. Errors as above.
[[nodiscard]] Result<std::vector<QStringList>> pageLines(const QByteArray &pdf);

} // namespace Ratchet
