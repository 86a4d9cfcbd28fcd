// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include <core/entities/evidence.h>
#include <core/save_file.h>
#include <report/paper/pack_text.h>

#include <report/paper/element_painter.h>
#include <report/paper/outline.h>
#include <report/paper/pack_layout.h>
#include <report/paper/pack_words.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Of the steps that a caller is told of: measuring, painting, writing.
constexpr int measuringSteps = 40;
constexpr int paintingSteps = 55;
constexpr int allSteps = 100;

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, PackWords::tr("The document was cancelled. No file was written."));
}

PageEdges edgesOf(int page, int pages, const PaperDocument &document, const PackSettings &settings)
{
    PageEdges edges;
    const QString day = dayText(document.asOf, settings, MonthForm::Short);
    const QString change = settings.locale.toString(settings.change);
    edges.footerEnd =
        PackWords::tr("Page %1 of %2").arg(settings.locale.toString(page + 1), settings.locale.toString(pages));
    if (page > 0)
        edges.headerStart = document.title;
    if (settings.file.isEmpty()) {
        edges.footerStart = settings.programVersion;
        return edges;
    }
    if (page > 0)
        edges.headerEnd = PackWords::tr("as of %1 · change %2").arg(day, change);
    const QString hash = shortHash(settings.ledgerHash);
    edges.footerStart = hash.isEmpty() ? PackWords::tr("Data: %1").arg(settings.file)
                                       : PackWords::tr("Data: %1 · Ledger %2").arg(settings.file, hash);
    return edges;
}

// The pages as a PDF, or nothing where `progress` returned false.
std::optional<QByteArray> paintPages(const PackLayout &layout, const PaperDocument &document,
                                     const PackSettings &settings, const PackStyle &style, const Progress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    if (settings.choices.profile == PackProfile::Archive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(style.pageSize);
    writer.setPageOrientation(style.orientation);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    const int pages = int(layout.pages.size());
    for (int page = 0; page < pages; ++page) {
        if (progress && !progress(measuringSteps + paintingSteps * page / pages, allSteps))
            return std::nullopt;
        if (page > 0)
            writer.newPage();
        paintSheet(painter, layout, page, document, settings, style);
    }
    painter.end();
    return bytes;
}

std::vector<Bookmark> bookmarksOf(const PackLayout &layout)
{
    std::vector<Bookmark> bookmarks;
    for (const PackHeading &heading : layout.headings)
        bookmarks.push_back({heading.level, heading.text, heading.page, heading.top / units(1) - 6});
    return bookmarks;
}

} // namespace

void paintSheet(QPainter &painter, const PackLayout &layout, int page, const PaperDocument &document,
                const PackSettings &settings, const PackStyle &style)
{
    paintPage(painter, layout, page, style);
    paintEdges(painter, edgesOf(page, int(layout.pages.size()), document, settings), style);
}

Result<PaperPdf> renderPaper(const PaperDocument &document, const PackSettings &settings, const Progress &progress,
                             const Attach &attach, const QString &dataHash)
{
    const PackStyle style(settings);
    const auto measured = [&](int done, int total) {
        return !progress || progress(total > 0 ? measuringSteps * done / total : 0, allSteps);
    };
    const auto layout = layOutPack(document.elements, style, measured);
    if (!layout)
        return cancelled();
    const auto pages = paintPages(*layout, document, settings, style, progress);
    if (!pages)
        return cancelled();
    DocumentInfo info;
    info.title = document.title;
    info.author = settings.choices.preparedBy;
    if (!settings.file.isEmpty())
        info.subject = PackWords::tr("As of %1, as recorded at change %2")
                           .arg(document.asOf.toString(Qt::ISODate))
                           .arg(settings.change);
    info.language = settings.locale.bcp47Name();
    info.isRightToLeft = style.isMirrored;
    info.program = settings.programVersion;
    info.createdAt = settings.preparedAt;
    info.isArchive = settings.choices.profile == PackProfile::Archive;
    info.dataHash = dataHash;
    Result<QByteArray> complete = withOutline(*pages, bookmarksOf(*layout), info, attach);
    if (!complete)
        return tl::unexpected<Error>(complete.error());
    if (progress && !progress(measuringSteps + paintingSteps, allSteps))
        return cancelled();
    return PaperPdf{std::move(*complete), int(layout->pages.size())};
}

Status writePaper(const QString &path, const PaperDocument &document, const PackSettings &settings,
                  const Progress &progress)
{
    const Result<PaperPdf> paper = renderPaper(document, settings, progress);
    if (!paper)
        return tl::unexpected<Error>(paper.error());
    if (const Status saved = saveWhole(path, paper->bytes); !saved)
        return saved;
    if (progress)
        progress(allSteps, allSteps);
    return {};
}

} // namespace Ratchet
