// SPDX-License-Identifier: GPL-3.0-or-later
// The ZIP archive that an .xlsx or .ods file is. A file that asks for more memory than any spreadsheet needs is
// refused.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace Ratchet {

class SheetPackage final {
public:
    // How much a package may unpack to. Text shrinks to a tenth, seldom a fiftieth; a bomb to a thousandth.
    struct Limits {
        qint64 part = 512LL << 20; // bytes of one part
        qint64 allParts = 1LL << 30; // of all that are read
        qint64 unsuspected = 16LL << 20; // a part up to here may shrink as far as it likes
        qint64 shrinking = 200; // a larger one to no less than 1/200
    };

    // Fails where the content is no archive. The content is not copied: it must outlive the package.
    [[nodiscard]] static Result<SheetPackage> open(const QByteArray &content, const Limits &limits);
    [[nodiscard]] static Result<SheetPackage> open(const QByteArray &content) { return open(content, Limits()); }

    // "xl/workbook.xml"; fails for a part that is missing (and names it), damaged, locked or beyond the limits.
    [[nodiscard]] Result<QByteArray> part(const QString &name);
    // The same, but empty where there is none.
    [[nodiscard]] Result<QByteArray> partIfThere(const QString &name);

private:
    struct Closer {
        void operator()(zip *archive) const;
    };

    SheetPackage(zip *archive, const Limits &limits)
        : m_archive(archive)
        , m_limits(limits)
        , m_left(limits.allParts)
    {
    }
    [[nodiscard]] qint64 indexOf(const QString &name) const; // -1: there is none
    [[nodiscard]] Result<QByteArray> partAt(qint64 index, const QString &name);

    std::unique_ptr<zip, Closer> m_archive;
    Limits m_limits;
    qint64 m_left; // bytes that may still be unpacked
};

} // namespace Ratchet
