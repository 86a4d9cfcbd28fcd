// SPDX-License-Identifier: GPL-3.0-or-later
#include "save_file.h"

#include <core/disk_space.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <memory>
#include <system_error>

namespace Ratchet {

namespace {

QString untouched() { return QCoreApplication::translate("File", "What stood there before is untouched."); }

tl::unexpected<Error> notWritten(const QString &path, const QString &cause)
{
    return failure(
        ErrorCode::Storage,
        QCoreApplication::translate("File", "The file could not be written. What stood there before is untouched."),
        cause, Place{.file = path});
}

tl::unexpected<Error> notWritten(const QSaveFile &made, const WholeFile &file)
{
    const QString folder = QFileInfo(file.path).absolutePath();
    if (made.error() != QFileDevice::ResourceError && !lacksRoom(folder, file.bytes.size()))
        return notWritten(file.path, made.errorString());
    Error full = noRoomIn(folder, untouched(), made.errorString());
    full.where.file = file.path;
    return tl::unexpected<Error>(full);
}

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

} // namespace

Status saveWhole(const QString &path, const QByteArray &bytes) { return saveTogether({{path, bytes}}); }

Status saveTogether(const std::vector<WholeFile> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const WholeFile &file : files) {
        QSaveFile &made = *written.emplace_back(std::make_unique<QSaveFile>(file.path));
        // What fits a buffer fails only when it is flushed, and commit() does not say so.
        if (!made.open(QIODevice::WriteOnly) || made.write(file.bytes) != file.bytes.size() || !made.flush())
            return notWritten(made, file);
    }
    for (size_t i = 0; i < files.size(); ++i) {
        if (!written[i]->commit())
            return notWritten(*written[i], files[i]);
    }
    return {};
}

Status putInPlace(const QString &made, const QString &path)
{
    std::error_code error;
    std::filesystem::rename(native(made), native(path), error); // that of Qt refuses what is there
    if (error)
        return notWritten(path, QString::fromLocal8Bit(error.message().c_str()));
    return {};
}

} // namespace Ratchet
