// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_package.h"

#include <core/catalogue.h>

#include <QCoreApplication>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

tl::unexpected<Error> damaged(const QString &cause, const QString &part = {})
{
    const QString what = part.isEmpty()
        ? QCoreApplication::translate("Exchange", "The spreadsheet cannot be read; it is damaged.")
        : QCoreApplication::translate("Exchange", "The part \"%1\" of the spreadsheet is damaged.").arg(part);
    return failure(ErrorCode::Malformed, what, cause);
}

tl::unexpected<Error> tooLarge(const QString &part, zip_uint64_t size)
{
    return failure(ErrorCode::Malformed,
                   QCoreApplication::translate(
                       "Exchange", "The part \"%1\" would unpack to %2 MB, more than any spreadsheet needs.")
                       .arg(part.left(60), spokenNumber(qint64((size + (1 << 20) - 1) >> 20))));
}

struct EntryCloser {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

} // namespace

void SheetPackage::Closer::operator()(zip *archive) const { zip_discard(archive); }

Result<SheetPackage> SheetPackage::open(const QByteArray &content, const Limits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    // An empty file is what libzip takes for an archive that is still to be filled.
    zip_source_t *source = content.isEmpty()
        ? nullptr
        : zip_source_buffer_create(content.constData(), zip_uint64_t(content.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return damaged(QString::fromUtf8(zip_error_strerror(&error)));
    }
    return SheetPackage(archive, limits);
}

// Names of parts differ in case between what names them and what they are called (ECMA-376 part 2, 6.3.5).
qint64 SheetPackage::indexOf(const QString &name) const
{
    const QByteArray bytes = name.toUtf8();
    const zip_int64_t exact = zip_name_locate(m_archive.get(), bytes.constData(), 0);
    return exact >= 0 ? exact : zip_name_locate(m_archive.get(), bytes.constData(), ZIP_FL_NOCASE);
}

Result<QByteArray> SheetPackage::part(const QString &name)
{
    const qint64 index = indexOf(name);
    if (index < 0)
        return failure(
            ErrorCode::Malformed,
            QCoreApplication::translate("Exchange", "The spreadsheet lacks its part \"%1\".").arg(name.left(60)));
    return partAt(index, name);
}

Result<QByteArray> SheetPackage::partIfThere(const QString &name)
{
    const qint64 index = indexOf(name);
    return index < 0 ? Result<QByteArray>(QByteArray()) : partAt(index, name);
}

Result<QByteArray> SheetPackage::partAt(qint64 index, const QString &name)
{
    zip_t *archive = m_archive.get();
    zip_stat_t about;
    if (zip_stat_index(archive, zip_uint64_t(index), 0, &about) != 0)
        return damaged(QString::fromUtf8(zip_strerror(archive)), name);
    const bool isBomb = about.size > zip_uint64_t(m_limits.unsuspected)
        && about.size / zip_uint64_t(m_limits.shrinking) > about.comp_size;
    if (about.size > zip_uint64_t(m_limits.part) || about.size > zip_uint64_t(m_left) || isBomb)
        return tooLarge(name, about.size);
    const std::unique_ptr<zip_file_t, EntryCloser> entry(zip_fopen_index(archive, zip_uint64_t(index), 0));
    if (!entry)
        return damaged(QString::fromUtf8(zip_strerror(archive)), name);
    QByteArray content(qsizetype(about.size), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < content.size()) {
        const zip_int64_t read = zip_fread(entry.get(), content.data() + filled, zip_uint64_t(content.size() - filled));
        if (read <= 0)
            return damaged(QString::fromUtf8(zip_file_strerror(entry.get())), name);
        filled += qsizetype(read);
    }
    // The end shows whether the sum is right, and whether more follows than the archive says.
    char more = 0;
    if (zip_fread(entry.get(), &more, 1) != 0)
        return damaged(QString::fromUtf8(zip_file_strerror(entry.get())), name);
    m_left -= content.size();
    return content;
}

} // namespace Ratchet
