// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_pack.h"

#include <report/pack/pack.h>
#include <report/paper/data_archive.h>
#include <report/paper/pack_text.h>
#include <report/paper/pack_words.h>
#include <report/verify/file_error.h>

#include <QFile>
#include <QFileInfo>

namespace Ratchet {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, PackWords::tr("The file cannot be read."), file.errorString(),
                       Place{.file = path});
    return file.readAll();
}

// The data of an archive copy; what is wrong with their archive is a difference, and there are none then.
Status readArchive(OpenedPack &pack, const QString &path)
{
    const QString part = PackWords::tr("Archive of data");
    const Result<QByteArray> data = bytesOf(path);
    if (!data) {
        pack.differences.push_back(
            {.part = part,
             .what = PackWords::tr("%1 is missing: put it beside the pack").arg(QFileInfo(path).fileName())});
        return {};
    }
    if (const QString hash = hexOf(sha256Of(*data)); hash != pack.pdf.dataHash)
        pack.differences.push_back(
            {.part = part, .what = PackWords::tr("SHA-256"), .printed = pack.pdf.dataHash, .recomputed = hash});
    const Result<std::vector<DataFile>> files = unzipped(*data);
    if (!files && pack.differences.empty())
        return tl::unexpected<Error>(files.error());
    pack.files = files.value_or(std::vector<DataFile>());
    return {};
}

} // namespace

Result<OpenedPack> openPack(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return errorOfFile(bytes.error(), path);
    Result<ReadPdf> pdf = readPdf(*bytes);
    if (!pdf)
        return errorOfFile(pdf.error(), path);
    OpenedPack pack;
    pack.bytes = *bytes;
    pack.pdf = std::move(*pdf);
    if (pack.pdf.dataHash.isEmpty())
        pack.files = pack.pdf.attachments;
    else if (const Status read = readArchive(pack, dataPath(path)); !read)
        return errorOfFile(read.error(), path);
    const DataFile *manifest = dataFileNamed(pack.files, QString(manifestFile));
    if (!manifest) {
        if (!pack.differences.empty())
            return pack;
        return errorOfFile({ErrorCode::Malformed,
                            PackWords::tr("This PDF is no evidence pack of Ratchet: it has no manifest."),
                            {},
                            {}},
                           path);
    }
    Result<Manifest> read = readManifest(manifest->content);
    if (!read)
        return errorOfFile(read.error(), path);
    pack.manifestBytes = manifest->content;
    pack.manifest = std::move(*read);
    return pack;
}

} // namespace Ratchet
