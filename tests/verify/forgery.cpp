// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgery.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

namespace Ratchet::Test {

namespace {

QByteArray changed(const QByteArray &pdf, const std::function<void(QPDF &)> &change)
{
    QPDF document;
    document.processMemoryFile("pack", pdf.constData(), size_t(pdf.size()));
    change(document);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray withContent(const QByteArray &pdf, int page, const std::function<QByteArray(const QByteArray &)> &change)
{
    return changed(pdf, [&](QPDF &document) {
        std::vector<QPDFObjectHandle> pages = document.getAllPages();
        QPDFObjectHandle contents = pages.at(size_t(page)).getKey("/Contents");
        const auto data = contents.getStreamData(qpdf_dl_all);
        const QByteArray drawn(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        contents.replaceStreamData(change(drawn).toStdString(), QPDFObjectHandle::newNull(),
                                   QPDFObjectHandle::newNull());
    });
}

} // namespace

QByteArray withAttachment(const QByteArray &pdf, const QString &name, const QByteArray &content)
{
    return changed(pdf, [&](QPDF &document) {
        const auto stream = QPDFEFStreamObjectHelper::createEFStream(document, content.toStdString());
        QPDFEmbeddedFileDocumentHelper attachments(document);
        attachments.replaceEmbeddedFile(name.toStdString(),
                                        QPDFFileSpecObjectHelper::createFileSpec(document, name.toStdString(), stream));
        QPDFObjectHandle listed = QPDFObjectHandle::newArray(); // a forger who forgets it is found by that alone
        for (const auto &[other, specification] : attachments.getEmbeddedFiles())
            listed.appendItem(specification->getObjectHandle());
        document.getRoot().replaceKey("/AF", listed);
    });
}

QByteArray withoutAttachment(const QByteArray &pdf, const QString &name)
{
    return changed(
        pdf, [&](QPDF &document) { QPDFEmbeddedFileDocumentHelper(document).removeEmbeddedFile(name.toStdString()); });
}

QByteArray withMarkOnPage(const QByteArray &pdf, int page)
{
    return withContent(pdf, page, [](const QByteArray &drawn) { return drawn + "\n0 0 m 100 100 l S\n"; });
}

QByteArray withTextsExchanged(const QByteArray &pdf, int page)
{
    return withContent(pdf, page, [](QByteArray drawn) {
        static const QRegularExpression glyph(QStringLiteral("<([0-9a-f]{4})> Tj"));
        const QString text = QString::fromLatin1(drawn);
        auto found = glyph.globalMatch(text);
        const auto first = found.next();
        while (found.hasNext()) {
            const auto other = found.next();
            if (other.captured(1) == first.captured(1))
                continue;
            drawn.replace(first.capturedStart(1), 4, other.captured(1).toLatin1());
            drawn.replace(other.capturedStart(1), 4, first.captured(1).toLatin1());
            break;
        }
        return drawn;
    });
}

QByteArray withTitle(const QByteArray &pdf, const QString &title)
{
    return changed(pdf, [&](QPDF &document) {
        document.getTrailer().getKey("/Info").replaceKey("/Title",
                                                         QPDFObjectHandle::newUnicodeString(title.toStdString()));
    });
}

QByteArray withBookmarkTo(const QByteArray &pdf, const QByteArray &address)
{
    return changed(pdf, [&](QPDF &document) {
        QPDFObjectHandle bookmark = document.getRoot().getKey("/Outlines").getKey("/First");
        bookmark.removeKey("/Dest");
        bookmark.replaceKey("/A", QPDFObjectHandle::parse("<</S /URI /URI (" + address.toStdString() + ")>>"));
    });
}

QByteArray withFormsInForms(const QByteArray &pdf, int page)
{
    return changed(pdf, [page](QPDF &document) {
        QPDFObjectHandle inner;
        for (int i = 0; i < 12; ++i) {
            std::string drawn;
            for (int times = 0; inner.isInitialized() && times < 10; ++times)
                drawn += "/Inner Do ";
            QPDFObjectHandle form = QPDFObjectHandle::newStream(&document, drawn);
            form.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
            form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
            form.getDict().replaceKey("/BBox", QPDFObjectHandle::parse("[0 0 10 10]"));
            if (inner.isInitialized()) {
                form.getDict().replaceKey("/Resources", QPDFObjectHandle::parse("<</XObject <<>>>>"));
                form.getDict().getKey("/Resources").getKey("/XObject").replaceKey("/Inner", inner);
            }
            inner = document.makeIndirectObject(form);
        }
        QPDFObjectHandle over = document.getAllPages().at(size_t(page));
        QPDFObjectHandle resources = over.getKey("/Resources");
        if (!resources.getKey("/XObject").isDictionary())
            resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
        resources.getKey("/XObject").replaceKey("/Bomb", inner);
        QPDFPageObjectHelper(over).addPageContents(QPDFObjectHandle::newStream(&document, "/Bomb Do"), false);
    });
}

QByteArray withoutPage(const QByteArray &pdf, int page)
{
    return changed(pdf, [&](QPDF &document) { document.removePage(document.getAllPages().at(size_t(page))); });
}

QByteArray withCrop(const QByteArray &pdf)
{
    return changed(pdf, [](QPDF &document) {
        document.getRoot().getKey("/Pages").replaceKey("/CropBox", QPDFObjectHandle::parse("[0 0 200 200]"));
    });
}

QByteArray withComment(const QByteArray &pdf, int page)
{
    return changed(pdf, [page](QPDF &document) {
        QPDFObjectHandle drawn = document.getAllPages().at(size_t(page));
        QPDFObjectHandle comments =
            drawn.getKey("/Annots").isArray() ? drawn.getKey("/Annots").shallowCopy() : QPDFObjectHandle::newArray();
        comments.appendItem(QPDFObjectHandle::parse(
            "<< /Type /Annot /Subtype /FreeText /Rect [50 50 300 200] /Contents (Sound) /DA (/Helv 12 Tf) >>"));
        drawn.replaceKey("/Annots", comments);
    });
}

QByteArray withPageAsForm(const QByteArray &pdf, int page)
{
    return changed(pdf, [page](QPDF &document) {
        QPDFObjectHandle drawn = document.getAllPages().at(size_t(page));
        const auto data = drawn.getKey("/Contents").getStreamData(qpdf_dl_all);
        QPDFObjectHandle form = QPDFObjectHandle::newStream(
            &document, std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
        form.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        form.getDict().replaceKey("/BBox", drawn.getKey("/MediaBox"));
        form.getDict().replaceKey("/Resources", drawn.getKey("/Resources"));
        QPDFObjectHandle resources = QPDFObjectHandle::parse("<< /XObject << >> >>");
        resources.getKey("/XObject").replaceKey("/Whole", form);
        drawn.replaceKey("/Resources", resources);
        drawn.replaceKey("/Contents", QPDFObjectHandle::newStream(&document, "q /Whole Do Q"));
    });
}

} // namespace Ratchet::Test
