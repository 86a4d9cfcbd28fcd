// SPDX-License-Identifier: GPL-3.0-or-later
// Digests of what a PDF shows, whatever the numbers of its objects and however its streams are packed: a file that is
// written anew keeps them, one that shows something else does not.
#pragma once

#include <QByteArray>

#include <vector>

class QPDF;

namespace Ratchet {

// Of the catalogue: the files that belong to the document.
inline constexpr const char *associatedFilesKey = "/AF";

struct PdfDigests {
    std::vector<QByteArray> pages; // SHA-256 of each page with all that it draws with
    QByteArray document; // SHA-256 of title, dates, language, bookmarks and all else but pages and attachments
    bool operator==(const PdfDigests &) const = default;
};

// May throw what qpdf throws.
[[nodiscard]] PdfDigests digestsOf(QPDF &pdf);

} // namespace Ratchet
