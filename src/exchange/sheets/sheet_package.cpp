// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_import.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <exception>
#include <string>
#include <string_view>

namespace Ratchet {
namespace {

// Early versions of the library fill a buffer, later ones return it.
template <class Archive> std::vector<unsigned char> entryOf(const Archive &archive, std::string_view name)
{
    std::vector<unsigned char> content;
    if constexpr (requires { archive.read_file_entry(name, content); })
        archive.read_file_entry(name, content);
    else
        content = archive.read_file_entry(name);
    return content;
}

} // namespace

QByteArray packagePart(const QByteArray &content, const QString &name)
{
    try {
        orcus::zip_archive_stream_blob stream(reinterpret_cast<const std::uint8_t *>(content.constData()),
                                              std::size_t(content.size()));
        orcus::zip_archive archive(&stream);
        archive.load();
        std::vector<unsigned char> part = entryOf(archive, name.toStdString());
        while (!part.empty() && part.back() == 0) // some versions end the buffer with a zero
            part.pop_back();
        return QByteArray(reinterpret_cast<const char *>(part.data()), qsizetype(part.size()));
    } catch (const std::exception &) {
        return {}; // no such part, or no package
    }
}

} // namespace Ratchet
