// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides_pdf.h"

#include <core/save_file.h>
#include <report/pack/pack.h>
#include <report/paper/outline.h>
#include <report/paper/pack_style.h>
#include <report/paper/paper.h>
#include <report/slides/slide_painter.h>
#include <report/slides/slide_words.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace Ratchet {

namespace {

constexpr double pixelsPerPoint = 2; // a sheet of 13.3 by 7.5 inches, as other programs have it

DocumentInfo infoOf(const SlideDeck &deck, const QDateTime &preparedAt)
{
    DocumentInfo info;
    info.title = deck.title;
    info.author = deck.organisation;
    info.subject =
        SlideWords::tr("As of %1, as recorded at change %2").arg(deck.asOf.toString(Qt::ISODate)).arg(deck.change);
    info.language = deck.locale.bcp47Name();
    info.isRightToLeft = deck.locale.textDirection() == Qt::RightToLeft;
    info.program = programName();
    info.createdAt = preparedAt;
    return info;
}

} // namespace

Result<QByteArray> renderSlides(const SlideDeck &deck, const QDateTime &preparedAt, const Progress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(slideSize / pixelsPerPoint, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    std::vector<Bookmark> bookmarks;
    const int count = int(deck.slides.size());
    for (int i = 0; i < count; ++i) {
        if (progress && !progress(i, count))
            return failure(ErrorCode::Cancelled, SlideWords::tr("The slides were cancelled. No file was written."));
        if (i > 0)
            writer.newPage();
        const Slide &slide = deck.slides[size_t(i)];
        const QSizeF page(units(slideSize.width() / pixelsPerPoint), units(slideSize.height() / pixelsPerPoint));
        paintSlide(painter, slide, QRectF(QPointF(0, 0), page), slideLook(deck, size_t(i), palette(Theme::Print)));
        bookmarks.push_back({1, slide.title, i, 0});
    }
    painter.end();
    return withOutline(bytes, bookmarks, infoOf(deck, preparedAt));
}

Status writeSlides(const QString &path, const SlideDeck &deck, const QDateTime &preparedAt, const Progress &progress)
{
    const Result<QByteArray> pdf = renderSlides(deck, preparedAt, progress);
    return pdf ? saveWhole(path, *pdf) : tl::unexpected<Error>(pdf.error());
}

} // namespace Ratchet
