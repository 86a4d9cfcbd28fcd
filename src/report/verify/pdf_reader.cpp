// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"

#include <report/paper/outline.h>
#include <report/paper/pack_words.h>
#include <report/verify/pdf_text.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <exception>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void readAttachments(QPDF &pdf, ReadPdf &read)
{
    QPDFEmbeddedFileDocumentHelper attachments(pdf);
    for (const auto &[name, specification] : attachments.getEmbeddedFiles()) {
        DataFile file{QString::fromStdString(name), QString::fromStdString(specification->getDescription()), {}};
        try {
            QPDFObjectHandle stream = specification->getEmbeddedFileStream();
            const auto data = stream.getStreamData(qpdf_dl_all);
            file.content = QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        } catch (const std::exception &) {
            read.unreadable += file.name;
        }
        read.attachments.push_back(std::move(file));
    }
}

QStringList fontsOf(QPDF &pdf)
{
    QStringList names;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.isDictionaryOfType("/FontDescriptor")
            || !object.getKey("/FontName").isName())
            continue;
        names += QString::fromStdString(object.getKey("/FontName").getName()).section(u'+', -1);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

void process(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false); // a file that must be mended is not the file that was made
    pdf.processMemoryFile("pack", bytes.constData(), size_t(bytes.size()));
}

tl::unexpected<Error> damaged(const QByteArray &bytes, const std::exception &problem)
{
    constexpr qsizetype headerWithin = 1024; // as readers look for it
    if (!bytes.first(std::min(bytes.size(), headerWithin)).contains("%PDF-"))
        return failure(ErrorCode::Damaged, PackWords::tr("This is no PDF file."));
    return failure(ErrorCode::Damaged, PackWords::tr("This PDF is damaged, cut off or locked."),
                   QString::fromUtf8(problem.what()));
}

} // namespace

Result<ReadPdf> readPdf(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        process(pdf, bytes);
        ReadPdf read;
        read.digests = digestsOf(pdf);
        readAttachments(pdf, read);
        read.fonts = fontsOf(pdf);
        if (QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
            info.isDictionary() && info.getKey(dataHashKey).isString())
            read.dataHash = QString::fromStdString(info.getKey(dataHashKey).getUTF8Value());
        return read;
    } catch (const std::exception &problem) {
        return damaged(bytes, problem);
    }
}

Result<std::vector<QStringList>> pageLines(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        process(pdf, bytes);
        std::vector<QStringList> lines;
        for (const QPDFObjectHandle &page : pdf.getAllPages())
            lines.push_back(linesOf(page));
        return lines;
    } catch (const std::exception &problem) {
        return damaged(bytes, problem);
    }
}

} // namespace Ratchet
