// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_archive.h"

#include <report/paper/pack_words.h>

#include <zip.h>

#include <memory>

namespace Ratchet {

namespace {

constexpr zip_uint64_t mostBytes = 1ULL << 30; // of all that an archive unpacks to

struct ArchiveCloser {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

struct SourceCloser {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

tl::unexpected<Error> notMade(const QString &cause)
{
    return failure(ErrorCode::Storage, PackWords::tr("The archive of data could not be made."), cause);
}

tl::unexpected<Error> notRead(const QString &cause = {})
{
    return failure(ErrorCode::Damaged, PackWords::tr("This is no ZIP archive of data, or a damaged one."), cause);
}

bool addFile(zip_t *archive, const DataFile &file, time_t moment)
{
    zip_source_t *content = zip_source_buffer(archive, file.content.constData(), zip_uint64_t(file.content.size()), 0);
    if (!content)
        return false;
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    return zip_file_set_mtime(archive, zip_uint64_t(index), moment, 0) == 0;
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    if (zip_source_open(source) < 0)
        return notMade(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (read != bytes.size())
        return notMade({});
    return bytes;
}

} // namespace

Result<QByteArray> zipped(const std::vector<DataFile> &files, const QDateTime &moment)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        return notMade(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(source.get()); // the archive takes one of the two
    zip_t *archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(source.get());
        return notMade(QString::fromUtf8(zip_error_strerror(&error)));
    }
    const time_t when = time_t(moment.isValid() ? moment.toSecsSinceEpoch() : 0);
    for (const DataFile &file : files) {
        if (addFile(archive, file, when))
            continue;
        const QString cause = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return notMade(cause);
    }
    if (zip_close(archive) < 0) {
        const QString cause = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return notMade(cause);
    }
    return contentOf(source.get());
}

Result<std::vector<DataFile>> unzipped(const QByteArray &bytes)
{
    if (bytes.isEmpty()) // which libzip takes for an archive that is still to be filled
        return notRead();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (!archive) {
        zip_source_free(source);
        return notRead(QString::fromUtf8(zip_error_strerror(&error)));
    }
    std::vector<DataFile> files;
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        zip_stat_t about;
        if (zip_stat_index(archive.get(), zip_uint64_t(i), 0, &about) != 0 || about.size > mostBytes
            || (total += about.size) > mostBytes)
            return notRead();
        DataFile file{QString::fromUtf8(about.name), {}, QByteArray(qsizetype(about.size), Qt::Uninitialized)};
        zip_file_t *entry = zip_fopen_index(archive.get(), zip_uint64_t(i), 0);
        const zip_int64_t read = entry ? zip_fread(entry, file.content.data(), about.size) : -1;
        const bool isSound = entry && zip_fclose(entry) == 0;
        if (!isSound || read != file.content.size())
            return notRead(file.name);
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace Ratchet
