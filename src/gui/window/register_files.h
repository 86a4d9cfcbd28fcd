// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, demonstration: everything that ends with a register in the window, or with a clear reason why not.
#pragma once

#include <document/document.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>

namespace Ratchet {

struct LoadedRegister;
struct LockHolder;

class RegisterFiles final : public QObject {
    Q_OBJECT

public:
    // `take` is given each register that was opened; they go by that clock.
    RegisterFiles(Ask &ask, QWidget *window, Document::Clock clock,
                  std::function<void(std::unique_ptr<Document>)> take);

    // File filter of dialogs.
    [[nodiscard]] static QString filter();
    // A path as it was typed, with the ending of registers where it has none.
    [[nodiscard]] static QString withEnding(const QString &path);
    // The register at `from`, whatever its version and whoever writes it, as one of the newest version at `to`.
    [[nodiscard]] static Status writeCopyOf(const QString &from, const QString &to, const JobProgress &progress);

    void createNew();
    void chooseAndOpen();
    // Reads in a worker; the window stays alive and the user can cancel. Where it cannot be opened for writing, the
    // user is told why, by whom, and what can be done: read it, write a copy of it, take the lock of another computer
    // over.
    void open(const QString &path);
    // Tells of a register that is open by now, and not before: by its name it is the conflict copy of a program that
    // synchronises.
    void hintAtConflict(const QString &path);
    // The demonstration register of today; made where it is not there yet.
    void openDemonstration();

private:
    void askName(const std::function<void()> &then);
    void create(const QString &chosen);
    void makeDemonstration(QDate today);
    void handOver(std::unique_ptr<Document> document);
    // `prepare` runs before in the worker. One file at a time.
    void load(const QString &path, OpenMode mode, const std::function<Status(const JobProgress &)> &prepare);
    void take(const QString &path, OpenMode mode, Result<LoadedRegister> loaded);
    void offerWays(const QString &path, const Error &error);
    void takeOver(const QString &path, const LockHolder &holder);
    void openCopy(const QString &path);

    Ask &m_ask;
    QWidget *m_window;
    Document::Clock m_clock;
    std::function<void(std::unique_ptr<Document>)> m_take;
    bool m_isLoading = false;
};

} // namespace Ratchet
