// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack proves on its own: whether its parts are those that its manifest names.
#include <report/verify/verify.h>

#include <report/paper/data_archive.h>
#include <report/paper/pack_words.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Ratchet {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, PackWords::tr("The file cannot be read."), file.errorString(),
                       Place{path, 0, 0, {}});
    return file.readAll();
}

// "Page 3", "Pages 3 to 5"; the first is page 0.
QString pagesText(qsizetype first, qsizetype count)
{
    return count == 1 ? PackWords::tr("Page %1").arg(first + 1)
                      : PackWords::tr("Pages %1 to %2").arg(first + 1).arg(first + count);
}

// Where two lists differ: the items of the one there, and those of the other.
struct Stretch {
    qsizetype first = 0, count = 0;
    qsizetype expectedFirst = 0, expectedCount = 0;
};

// All of them, between what both have in common in the same order; one for lists too long to be laid beside each other.
std::vector<Stretch> stretchesBetween(const QStringList &given, const QStringList &expected)
{
    constexpr qsizetype most = 4'000'000; // pairs
    if (given.size() > most / (expected.size() + 1))
        return {{0, given.size(), 0, expected.size()}};
    const qsizetype width = expected.size() + 1;
    std::vector<int> common(size_t((given.size() + 1) * width), 0); // most items in common from there to the ends
    const auto at = [&common, width](qsizetype i, qsizetype j) -> int & { return common[size_t(i * width + j)]; };
    for (qsizetype i = given.size(); i-- > 0;)
        for (qsizetype j = expected.size(); j-- > 0;)
            at(i, j) = given[i] == expected[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<Stretch> found;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < given.size() || j < expected.size()) {
        Stretch stretch{i, 0, j, 0};
        while ((i < given.size() || j < expected.size())
               && !(i < given.size() && j < expected.size() && given[i] == expected[j])) {
            const bool isGivenNext = j == expected.size() || (i < given.size() && at(i + 1, j) >= at(i, j + 1));
            ++(isGivenNext ? i : j);
        }
        stretch.count = i - stretch.first;
        stretch.expectedCount = j - stretch.expectedFirst;
        if (stretch.count > 0 || stretch.expectedCount > 0)
            found.push_back(stretch);
        for (; i < given.size() && j < expected.size() && given[i] == expected[j]; ++i)
            ++j;
    }
    return found;
}

// The same without what both begin and end with, which of an honest pack is all.
std::vector<Stretch> stretchesApart(const QStringList &given, const QStringList &expected)
{
    const qsizetype begin = std::ranges::mismatch(given, expected).in1 - given.begin();
    qsizetype end = 0;
    while (end < std::min(given.size(), expected.size()) - begin
           && given[given.size() - 1 - end] == expected[expected.size() - 1 - end])
        ++end;
    if (begin + end == given.size() && begin + end == expected.size())
        return {};
    std::vector<Stretch> found = stretchesBetween(given.mid(begin, given.size() - begin - end),
                                                  expected.mid(begin, expected.size() - begin - end));
    for (Stretch &stretch : found) {
        stretch.first += begin;
        stretch.expectedFirst += begin;
    }
    return found;
}

} // namespace

tl::unexpected<Error> PackVerifier::about(Error error, const QString &path)
{
    if (error.where.file.isEmpty())
        error.where.file = path;
    return tl::unexpected<Error>(std::move(error));
}

Result<PackVerifier> PackVerifier::open(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return about(bytes.error(), path);
    Result<ReadPdf> pdf = readPdf(*bytes);
    if (!pdf)
        return about(pdf.error(), path);
    PackVerifier verifier(std::move(*pdf));
    verifier.m_bytes = *bytes;
    const QString printedHash = verifier.m_pdf.dataHash;
    if (!printedHash.isEmpty()) {
        const Result<QByteArray> data = bytesOf(dataPath(path));
        if (!data) {
            verifier.add(
                PackWords::tr("Archive of data"),
                PackWords::tr("%1 is missing: put it beside the pack").arg(QFileInfo(dataPath(path)).fileName()), {},
                {});
            return verifier;
        }
        const Result<std::vector<DataFile>> files = unzipped(*data);
        if (hexOf(sha256Of(*data)) != printedHash)
            verifier.add(PackWords::tr("Archive of data"), PackWords::tr("SHA-256"), printedHash,
                         hexOf(sha256Of(*data)));
        if (!files && verifier.m_found.isSound())
            return about(files.error(), path);
        verifier.m_files = files.value_or(std::vector<DataFile>());
    } else {
        verifier.m_files = verifier.m_pdf.attachments;
    }
    const DataFile *manifest = dataFileNamed(verifier.m_files, QString(manifestFile));
    if (!manifest)
        return verifier.m_found.isSound()
            ? Result<PackVerifier>(about({ErrorCode::Malformed,
                                          PackWords::tr("This PDF is no evidence pack of Ratchet: it has no manifest."),
                                          {},
                                          {}},
                                         path))
            : Result<PackVerifier>(std::move(verifier));
    verifier.m_manifest = manifest->content;
    Result<Manifest> read = readManifest(manifest->content);
    if (!read)
        return about(read.error(), path);
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
        if (!file)
            add(part, PackWords::tr("%1 is missing").arg(expected.name), {}, {});
        else if (hash != expected.sha256)
            add(part, PackWords::tr("%1: SHA-256").arg(expected.name), hash, expected.sha256);
    }
    for (const DataFile &file : m_files) {
        const bool isKnown = file.name == manifestFile
            || std::ranges::find(m_found.manifest.files, file.name, &Manifest::Part::name)
                != m_found.manifest.files.end();
        if (!isKnown)
            add(part, PackWords::tr("%1 was added: the manifest does not name it").arg(file.name), {}, {});
    }
    if (m_found.isSound())
        m_found.proven += PackWords::tr("Every file of data is the one that the manifest names (%Ln file(s)).", nullptr,
                                        int(m_found.manifest.files.size()));
}

void PackVerifier::checkPages()
{
    const QStringList &expected = m_found.manifest.pages;
    if (expected.isEmpty()) {
        m_found.notProven += PackWords::tr(
            "An archive copy holds no hash of its own pages. Its register keeps the hash of the whole file.");
        return;
    }
    const size_t before = m_found.differences.size();
    comparePageHashes();
    m_areAltered = m_found.differences.size() > before;
    if (hexOf(m_pdf.digests.document) != m_found.manifest.document)
        add(PackWords::tr("Document"), PackWords::tr("title, dates, bookmarks, forms or layers: SHA-256"),
            hexOf(m_pdf.digests.document), m_found.manifest.document);
    if (m_found.differences.size() == before)
        m_found.proven += PackWords::tr("Every page shows what it showed when the manifest was written (%Ln page(s)).",
                                        nullptr, int(expected.size()));
}

// Pages beside each other are named together, by the numbers that they were made with.
void PackVerifier::comparePageHashes()
{
    QStringList pages;
    for (const QByteArray &page : m_pdf.digests.pages)
        pages += hexOf(page);
    const QStringList &expected = m_found.manifest.pages;
    for (const Stretch &stretch : stretchesApart(pages, expected)) {
        const qsizetype changed = std::min(stretch.count, stretch.expectedCount);
        if (changed > 0)
            add(pagesText(stretch.expectedFirst, changed),
                PackWords::tr("changed after the pack was made: something was added, taken away or laid over; SHA-256"),
                pages[stretch.first], expected[stretch.expectedFirst]);
        const qsizetype end = stretch.expectedFirst + changed;
        const qsizetype gone = stretch.expectedCount - changed;
        const qsizetype added = stretch.count - changed;
        if (gone == 1)
            add(PackWords::tr("Pages"), PackWords::tr("page %1 is missing").arg(end + 1), {}, {});
        else if (gone > 1)
            add(PackWords::tr("Pages"), PackWords::tr("pages %1 to %2 are missing").arg(end + 1).arg(end + gone), {},
                {});
        if (added == 1)
            add(PackWords::tr("Pages"), PackWords::tr("a page was added before page %1").arg(end + 1), {}, {});
        else if (added > 1)
            add(PackWords::tr("Pages"), PackWords::tr("%1 pages were added before page %2").arg(added).arg(end + 1), {},
                {});
    }
}

} // namespace Ratchet
