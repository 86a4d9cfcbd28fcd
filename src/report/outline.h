// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF says of itself, which QPdfWriter cannot write: bookmarks, title, language, reading direction, dates.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace Ratchet {

struct Bookmark {
    int level = 1;        // 1 and deeper; a level follows one that is at most one smaller
    QString text;
    int page = 0;         // from 0
    double fromTop = 0;   // points below the upper edge of the page
};

struct DocumentInfo {
    QString title;
    QString author;
    QString subject;
    QString language;     // BCP 47: "en-GB"
    bool isRightToLeft = false;
    QDateTime createdAt;  // invalid: as the PDF has it
};

// The same PDF with bookmarks and information. The same input gives the same bytes.
[[nodiscard]] Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<Bookmark> &bookmarks,
                                             const DocumentInfo &info);

} // namespace Ratchet
