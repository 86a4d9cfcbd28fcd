// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include "pack_words.h"

#include <QTimeZone>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// Destination: the page with that height at the top of the window, zoom unchanged.
QPDFObjectHandle destination(QPDFObjectHandle page, double fromTop)
{
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(height - fromTop, 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

// Hangs `item` behind the children of `parent` that are there; counts it in the parent.
void appendChild(QPDFObjectHandle parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle last = parent.getKey("/Last");
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

void addBookmarks(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> parents{root};
    std::vector<int> children{0};
    int shown = 0;
    for (const Bookmark &bookmark : bookmarks) {
        if (bookmark.page < 0 || size_t(bookmark.page) >= pages.size())
            continue;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textObject(bookmark.text));
        item.replaceKey("/Dest", destination(pages[size_t(bookmark.page)], bookmark.fromTop));
        const size_t depth = std::min(size_t(std::max(1, bookmark.level)), parents.size());
        parents.resize(depth);
        children.resize(depth);
        appendChild(parents.back(), item);
        ++children.back();
        if (depth > 1) // closed: the sections are seen, their parts on demand
            parents.back().replaceKey("/Count", QPDFObjectHandle::newInteger(-children.back()));
        else
            ++shown;
        parents.push_back(item);
        children.push_back(0);
    }
    if (shown == 0)
        return;
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(shown));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QString pdfDate(const QDateTime &moment)
{
    return u"D:"_s + moment.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z';
}

void addInformation(QPDF &pdf, const DocumentInfo &about)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(about.language));
    QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    view.replaceKey("/Direction", QPDFObjectHandle::newName(about.isRightToLeft ? "/R2L" : "/L2R"));
    root.replaceKey("/ViewerPreferences", view);
    QPDFObjectHandle trailer = pdf.getTrailer();
    if (!trailer.getKey("/Info").isDictionary())
        trailer.replaceKey("/Info", pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    QPDFObjectHandle info = trailer.getKey("/Info");
    info.replaceKey("/Title", textObject(about.title));
    info.replaceKey("/Subject", textObject(about.subject));
    info.replaceKey("/Author", textObject(about.author));
    info.replaceKey("/Creator", textObject(u"Ratchet"_s));
    if (about.createdAt.isValid())
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(about.createdAt).toStdString()));
}

} // namespace

Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<Bookmark> &bookmarks, const DocumentInfo &info)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
        addBookmarks(document, bookmarks);
        addInformation(document, info);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_preserve);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Storage, PackWords::tr("The bookmarks of the pack could not be made."),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace Ratchet
