// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_watch.h"

#include <store/file_fate.h>

#include <QFile>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString logOf(const QString &path) { return path + u"-wal"_s; }

} // namespace

FileWatch::FileWatch(const QString &path)
    : m_path(path)
{
    left();
}

bool FileWatch::isTouched() const
{
    const FileMark now = FileMark::of(m_path);
    const std::lock_guard guard(m_mutex);
    return !(now == m_file);
}

bool FileWatch::isWritten() const
{
    const FileMark now = FileMark::of(m_path);
    const std::lock_guard guard(m_mutex);
    const bool isSame =
        now.born.isValid() && now.born == m_file.born && now.size == m_file.size && now.written == m_file.written;
    return !isSame && !(now == m_file);
}

bool FileWatch::isOtherFile() const
{
    const FileMark now = FileMark::of(m_path);
    const std::lock_guard guard(m_mutex);
    return !now.born.isValid() || now.born != m_file.born;
}

bool FileWatch::isWrittenOver() const
{
    const FileMark now = FileMark::of(m_path);
    return isWritten() && now.isThere && (!now.born.isValid() || !isOtherFile());
}

void FileWatch::left() { leave(FileMark::of(m_path), FileMark::of(logOf(m_path))); }

void FileWatch::wrote(const LedgerHead &head)
{
    const FileMark file = FileMark::of(m_path);
    const FileMark log = FileMark::of(logOf(m_path));
    {
        const std::lock_guard guard(m_mutex);
        if (m_file.born.isValid() && file.born != m_file.born) // it was written to the file that bore the name before
            return;
    }
    if (log.size == 0 && fateOf(m_path, head) != FileFate::Ours)
        return;
    leave(file, log);
}

void FileWatch::leave(const FileMark &file, const FileMark &log)
{
    const std::lock_guard guard(m_mutex);
    m_file = file;
    m_log = log;
}

void FileWatch::removeLog() const
{
    const FileMark log = FileMark::of(logOf(m_path));
    const std::lock_guard guard(m_mutex);
    if (log.size > 0 && !(log == m_log)) // it came with the other version
        return;
    QFile::remove(logOf(m_path));
    QFile::remove(m_path + u"-shm"_s);
}

} // namespace Ratchet
