// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_file.h"

#include <support/test.h>

#include <zip.h>

namespace Ratchet::Test {

QByteArray zipOf(const std::vector<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(target);
    zip_source_keep(target); // the archive takes one of the two
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    for (const ZipEntry &entry : entries) {
        zip_source_t *content =
            zip_source_buffer(archive, entry.content.constData(), zip_uint64_t(entry.content.size()), 0);
        REQUIRE(zip_file_add(archive, entry.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    REQUIRE(zip_source_open(target) == 0);
    REQUIRE(zip_source_seek(target, 0, SEEK_END) == 0);
    QByteArray bytes(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    REQUIRE(zip_source_seek(target, 0, SEEK_SET) == 0);
    REQUIRE(zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size())) == bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace Ratchet::Test
