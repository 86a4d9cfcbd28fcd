// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack proves on its own: whether its parts are those that its manifest names.
#include "verify.h"

#include "data_archive.h"
#include "pack_words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Ratchet {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, PackWords::tr("The file cannot be read."), file.errorString(), Place{path, 0, 0, {}});
    return file.readAll();
}

// "Page 3", "Pages 3 to 5"; the first is page 0.
QString pagesText(qsizetype first, qsizetype count)
{
    return count == 1 ? PackWords::tr("Page %1").arg(first + 1) : PackWords::tr("Pages %1 to %2").arg(first + 1).arg(first + count);
}

} // namespace

Result<PackVerifier> PackVerifier::open(const QString &path)
{
    const auto about = [&path](Error error) {
        if (error.where.file.isEmpty())
            error.where.file = path;
        return tl::unexpected<Error>(std::move(error));
    };
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return about(bytes.error());
    Result<ReadPdf> pdf = readPdf(*bytes);
    if (!pdf)
        return about(pdf.error());
    PackVerifier verifier(std::move(*pdf));
    verifier.m_bytes = *bytes;
    const QString printedHash = verifier.m_pdf.dataHash;
    if (!printedHash.isEmpty()) {
        const Result<QByteArray> data = bytesOf(dataPath(path));
        if (!data) {
            verifier.add(PackWords::tr("Archive of data"), PackWords::tr("%1 belongs beside the pack").arg(QFileInfo(dataPath(path)).fileName()), PackWords::tr("missing"), {});
            return verifier;
        }
        const Result<std::vector<DataFile>> files = unzipped(*data);
        if (hexOf(sha256Of(*data)) != printedHash)
            verifier.add(PackWords::tr("Archive of data"), PackWords::tr("SHA-256"), printedHash, hexOf(sha256Of(*data)));
        if (!files && verifier.m_found.isSound())
            return about(files.error());
        verifier.m_files = files.value_or(std::vector<DataFile>());
    } else {
        verifier.m_files = verifier.m_pdf.attachments;
    }
    const DataFile *manifest = dataFileNamed(verifier.m_files, QString(manifestFile));
    if (!manifest)
        return verifier.m_found.isSound() ? Result<PackVerifier>(about({ErrorCode::Malformed, PackWords::tr("This PDF is no evidence pack of Ratchet: it has no manifest."), {}, {}}))
                                          : Result<PackVerifier>(std::move(verifier));
    verifier.m_manifest = manifest->content;
    Result<Manifest> read = readManifest(manifest->content);
    if (!read)
        return about(read.error());
    verifier.m_found.manifest = std::move(*read);
    verifier.checkFiles();
    verifier.checkPages();
    return verifier;
}

void PackVerifier::checkFiles()
{
    const QString part = PackWords::tr("Data");
    for (const Manifest::Part &expected : m_found.manifest.files) {
        const DataFile *file = dataFileNamed(m_files, expected.name);
        const QString hash = file ? hexOf(sha256Of(file->content)) : QString();
        if (hash != expected.sha256)
            add(part, PackWords::tr("%1: SHA-256").arg(expected.name), file ? hash : PackWords::tr("missing"), expected.sha256);
    }
    for (const DataFile &file : m_files) {
        const bool isKnown = file.name == manifestFile || std::ranges::find(m_found.manifest.files, file.name, &Manifest::Part::name) != m_found.manifest.files.end();
        if (!isKnown)
            add(part, PackWords::tr("%1: not in the manifest").arg(file.name), PackWords::tr("added"), {});
    }
    if (m_found.isSound())
        m_found.proven += PackWords::tr("Every file of data is the one that the manifest names (%Ln file(s)).", nullptr, int(m_found.manifest.files.size()));
}

void PackVerifier::checkPages()
{
    const QStringList &expected = m_found.manifest.pages;
    if (expected.isEmpty()) {
        m_found.notProven += PackWords::tr("An archive copy holds no hash of its own pages. Its register keeps the hash of the whole file.");
        return;
    }
    const size_t before = m_found.differences.size();
    comparePageHashes();
    m_areAltered = m_found.differences.size() > before;
    if (hexOf(m_pdf.digests.document) != m_found.manifest.document)
        add(PackWords::tr("Document"), PackWords::tr("title, dates and bookmarks: SHA-256"), hexOf(m_pdf.digests.document), m_found.manifest.document);
    if (m_found.differences.size() == before)
        m_found.proven += PackWords::tr("Every page shows what it showed when the manifest was written (%Ln page(s)).", nullptr, int(expected.size()));
}

// Pages beside each other are named together. Where there are fewer or more than there should be, those before and behind
// the change are the ones that are still in their order.
void PackVerifier::comparePageHashes()
{
    QStringList pages;
    for (const QByteArray &page : m_pdf.digests.pages)
        pages += hexOf(page);
    const QStringList &expected = m_found.manifest.pages;
    const qsizetype common = std::min(pages.size(), expected.size());
    const qsizetype first = std::ranges::mismatch(pages, expected).in1 - pages.begin();
    qsizetype behind = 0;
    while (behind < common - first && pages[pages.size() - 1 - behind] == expected[expected.size() - 1 - behind])
        ++behind;
    if (pages.size() != expected.size()) {
        const qsizetype gone = expected.size() - first - behind;
        const QString where = gone > 0 ? pagesText(first, gone) : PackWords::tr("behind page %1").arg(first);
        return add(PackWords::tr("Pages"), where, PackWords::tr("%Ln page(s)", nullptr, int(pages.size() - first - behind)), PackWords::tr("%Ln page(s)", nullptr, int(gone)));
    }
    for (qsizetype i = first; i < common; ++i) {
        const qsizetype start = i;
        while (i < common && pages[i] != expected[i])
            ++i;
        if (i > start)
            add(pagesText(start, i - start), PackWords::tr("changed after the pack was made: something was added, taken away or laid over; SHA-256"), pages[start], expected[start]);
    }
}

} // namespace Ratchet
