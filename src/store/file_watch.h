// SPDX-License-Identifier: GPL-3.0-or-later
// How a register file was left by this program. Any thread may ask.
#pragma once

#include <store/file_mark.h>
#include <store/ledger_entry.h>

#include <mutex>

namespace Ratchet {

class FileWatch {
public:
    explicit FileWatch(const QString &path);

    [[nodiscard]] bool isTouched() const; // since it was left, by anybody; costs a look at the folder
    // Touched, and not only its rights or its attributes: the content may be another. That of the log does not count.
    [[nodiscard]] bool isWritten() const;
    [[nodiscard]] bool isOtherFile() const; // not only another content: the name is that of another file
    [[nodiscard]] bool isWrittenOver() const; // the other way round: another content in what may be the same file
    void left(); // as it is now
    // Left after something was written that ends with that change. What was replaced meanwhile stays touched.
    void wrote(const LedgerHead &head);
    // Takes away the log that SQLite left beside a file that is not ours any more: it would be played into the other.
    void removeLog() const;

private:
    void leave(const FileMark &file, const FileMark &log);

    QString m_path;
    mutable std::mutex m_mutex;
    FileMark m_file;
    FileMark m_log;
};

} // namespace Ratchet
