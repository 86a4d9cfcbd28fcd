// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF says of itself and brings along, which QPdfWriter cannot write: bookmarks, page labels, title, language,
// reading direction, dates, attachments.
#pragma once

#include <core/result.h>
#include <report/paper/data_file.h>
#include <report/paper/pdf_digest.h>

#include <QDateTime>

#include <functional>
#include <vector>

namespace Ratchet {

struct Bookmark {
    int level = 1; // 1 and deeper; a level follows one that is at most one smaller
    QString text;
    int page = 0; // from 0
    double fromTop = 0; // points below the upper edge of the page
};

struct DocumentInfo {
    QString title;
    QString author;
    QString subject;
    QString language; // BCP 47: "en-GB"
    bool isRightToLeft = false;
    QString program; // that made it, with its version
    QDateTime createdAt; // invalid: as the PDF has it
    bool isArchive = false; // PDF/A-1b: the metadata say so, and nothing may be attached
    QString dataHash; // hexadecimal SHA-256 of the data beside it; empty: none
};

// Of the information dictionary: where the hash of the data beside an archive copy stands.
inline constexpr const char *dataHashKey = "/RatchetData";

// Called with what the complete document shows; what it returns is attached.
using Attach = std::function<std::vector<DataFile>(const PdfDigests &)>;

// The same PDF with bookmarks, information and attachments. The same input gives the same bytes.
[[nodiscard]] Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<Bookmark> &bookmarks,
                                             const DocumentInfo &info, const Attach &attach = {});

} // namespace Ratchet
