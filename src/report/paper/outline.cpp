// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include <report/paper/pack_words.h>

#include <QTimeZone>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle textObject(const QString &text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

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

QString pdfDate(const QDateTime &moment) { return u"D:"_s + moment.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z'; }

QString producerOf(const DocumentInfo &about) { return about.program.isEmpty() ? u"Ratchet"_s : about.program; }

void writeLanguageAlternative(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, name == "creator"_L1 ? u"Seq"_s : u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    if (name != "creator"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

// ISO 16684: what the information dictionary says, said again as PDF/A asks.
QByteArray xmpPacket(const DocumentInfo &about)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    const QString part = u"http://www.aiim.org/pdfa/ns/id/"_s;
    QByteArray packet = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    xml.writeNamespace(pdf, u"pdf"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(part, u"pdfaid"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeLanguageAlternative(xml, u"title"_s, about.title);
    writeLanguageAlternative(xml, u"description"_s, about.subject);
    writeLanguageAlternative(xml, u"creator"_s, about.author);
    xml.writeTextElement(xmp, u"CreatorTool"_s, u"Ratchet"_s);
    xml.writeTextElement(pdf, u"Producer"_s, producerOf(about));
    if (about.createdAt.isValid())
        xml.writeTextElement(xmp, u"CreateDate"_s, about.createdAt.toUTC().toString(Qt::ISODate));
    if (about.isArchive) {
        xml.writeTextElement(part, u"part"_s, u"1"_s);
        xml.writeTextElement(part, u"conformance"_s, u"B"_s);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + body.trimmed() + "\n<?xpacket end=\"r\"?>\n";
}

void addMetadata(QPDF &pdf, const DocumentInfo &about)
{
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpPacket(about).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

// Pages are counted as they are printed: from 1.
void addPageLabels(QPDF &pdf)
{
    QPDFObjectHandle style = QPDFObjectHandle::newDictionary();
    style.replaceKey("/S", QPDFObjectHandle::newName("/D"));
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0), style});
    QPDFObjectHandle labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

// Readers of PDF 2.0 and PDF/A-3 look for what the files are to the document: its data.
void addAttachments(QPDF &pdf, const std::vector<DataFile> &files, const DocumentInfo &about)
{
    QPDFEmbeddedFileDocumentHelper attachments(pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const DataFile &file : files) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, file.content.toStdString());
        stream.setSubtype(mimeTypeOf(file.name).toStdString());
        if (about.createdAt.isValid())
            stream.setCreationDate(pdfDate(about.createdAt).toStdString())
                .setModDate(pdfDate(about.createdAt).toStdString());
        auto specification = QPDFFileSpecObjectHelper::createFileSpec(pdf, file.name.toStdString(), stream);
        specification.setDescription(file.title.toStdString());
        specification.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        attachments.replaceEmbeddedFile(file.name.toStdString(), specification);
        associated.appendItem(specification.getObjectHandle());
    }
    if (associated.getArrayNItems() > 0)
        pdf.getRoot().replaceKey(associatedFilesKey, associated);
}

// Later versions of Qt write one whether or not anything is named in it.
void dropEmptyNames(QPDF &pdf)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle names = root.getKey("/Names");
    if (names.isDictionary() && names.getKeys().empty())
        root.removeKey("/Names");
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
    info.replaceKey("/Producer", textObject(producerOf(about)));
    if (!about.dataHash.isEmpty())
        info.replaceKey(dataHashKey, textObject(about.dataHash));
    info.removeKey("/ModDate"); // Qt 6.8 writes the second it happens to be
    if (about.createdAt.isValid())
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(about.createdAt).toStdString()));
}

} // namespace

Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<Bookmark> &bookmarks, const DocumentInfo &info,
                               const Attach &attach)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
        addBookmarks(document, bookmarks);
        addInformation(document, info);
        addMetadata(document, info);
        addPageLabels(document);
        if (attach)
            addAttachments(document, attach(digestsOf(document)), info);
        dropEmptyNames(document);
        document.getTrailer().removeKey("/ID"); // Qt 6.8 makes one at random, and the writer would keep half of it
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
