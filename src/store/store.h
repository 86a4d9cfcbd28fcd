// SPDX-License-Identifier: GPL-3.0-or-later
// One register file on disk: an SQLite database with our application id, the records, and the ledger of all changes.
#pragma once

#include <core/cancellation.h>
#include <core/register.h>
#include <store/appended_change.h>
#include <store/integrity.h>
#include <store/ledger_entry.h>
#include <store/lock_holder.h>
#include <store/open_mode.h>
#include <store/progress.h>

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Ratchet {

enum class CopiedHistory;
enum class FileFate;
struct Divergence;
struct OpenedFile;

class Store {
public:
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // A new, empty register. Refuses to overwrite a file.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const QString &who);
    // Opens, checks, locks and migrates (with a backup before). Every refusal leaves the file untouched to the byte,
    // and so does ReadOnly: a register of an older version is read from a copy (isCopy). ErrorCode::Locked where
    // another program writes it: lockHolder() tells who, and ReadOnly still opens.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, OpenMode mode, const QString &who);
    // The same register again, to be read in a worker. ErrorCode::Replaced where the file does not hold that change any
    // more, which stands for the version that is meant.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openAgain(const QString &path, const LedgerHead &change);
    [[nodiscard]] static std::optional<LockHolder> lockHolder(const QString &path);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    // What is read is a copy that was brought up to date, in the folder for passing files.
    [[nodiscard]] bool isCopy() const;
    // Reads every record; `progress` counts them, of as many as there ever were. ErrorCode::Cancelled where it says so.
    [[nodiscard]] Result<Register> load(const Progress &progress = {}) const;
    // A store serves one thread. leaveThread() closes the connection and keeps the lock; enterThread() opens it again
    // in the thread that goes on.
    void leaveThread();
    [[nodiscard]] Status enterThread();

    using Appended = AppendedChange;
    // Writes the change's edits and its row of the ledger in one transaction. `nextId` is the first id not used
    // afterwards.
    // A cancelled one leaves the file as it was.
    [[nodiscard]] Result<Appended> append(Change change, RecordId nextId, BackUp backUp = BackUp::No,
                                          const Cancellation &cancellation = {});
    // The same in any thread, by a connection of its own; what it returns is handed to take() in the store's thread.
    // Nothing else may be written between the two.
    using Appender = std::function<Result<Appended>(Change change, RecordId nextId, BackUp backUp,
                                                    const Cancellation &cancellation)>;
    [[nodiscard]] Appender appender() const;
    void take(const Appended &written);

    // What became of the file outside this program; of one that is only read, Ours. Costs a look at the folder as long
    // as nobody touched it. Every append looks too, and fails as ErrorCode::Replaced where it is not Ours.
    [[nodiscard]] FileFate fate();
    // What was written here against what the file holds by now.
    [[nodiscard]] Result<Divergence> divergence() const;
    // Writes the open state, `present`, as a register of its own to `path`, which is replaced. ErrorCode::Locked where
    // another program writes the register that stands there.
    [[nodiscard]] Result<CopiedHistory> saveCopy(const QString &path, const Register &present,
                                                 const QString &who) const;
    // Goes on in that copy, which may lie where the file did.
    [[nodiscard]] Status moveTo(const QString &path, const QString &who);

    [[nodiscard]] LedgerHead head() const; // number and hash of the last change
    [[nodiscard]] qint64 lastChange() const;
    [[nodiscard]] QByteArray ledgerHash() const; // of the last change; 32 bytes
    [[nodiscard]] Result<QByteArray> ledgerHash(qint64 number) const;
    [[nodiscard]] RecordId nextId() const;
    [[nodiscard]] int schemaVersion() const;

    [[nodiscard]] Result<Change> change(qint64 number) const;
    // Changes `from` to `to`, ascending; both inclusive.
    [[nodiscard]] Result<std::vector<Change>> changes(qint64 from, qint64 to) const;
    // The same in any thread, by a connection of its own.
    using ChangesReader = std::function<Result<std::vector<Change>>(qint64 from, qint64 to)>;
    [[nodiscard]] ChangesReader changesReader() const;
    [[nodiscard]] Result<std::vector<LedgerEntry>> ledger() const; // ascending
    // The same in any thread, by a connection of its own.
    using LedgerReader = std::function<Result<std::vector<LedgerEntry>>()>;
    [[nodiscard]] LedgerReader ledgerReader() const;
    [[nodiscard]] Result<LedgerEntry> ledgerEntry(qint64 number) const;
    // The number of the last change before that moment; 0 if there is none.
    [[nodiscard]] Result<qint64> lastChangeBefore(const QDateTime &moment) const;
    // Numbers of the changes that touched a record, ascending.
    [[nodiscard]] Result<std::vector<qint64>> changesOf(EntityKind kind, RecordId record) const;
    // The changes that touched a record, latest first, each with the edits of that record only.
    [[nodiscard]] Result<std::vector<Change>> history(EntityKind kind, RecordId record) const;
    // Reads at most `most` of them in any thread, by a connection of its own: a record that came with a hundred
    // thousand others takes long to find among them.
    using HistoryReader = std::function<Result<std::vector<Change>>()>;
    [[nodiscard]] HistoryReader historyReader(EntityKind kind, RecordId record, qint64 most) const;
    // How many edits, of whatever record, are to be read for that.
    [[nodiscard]] Result<qint64> historySize(EntityKind kind, RecordId record) const;
    // Reads the changes that removed records, ascending, in any thread, by a connection of its own; Cancelled where
    // nobody waits for it any more.
    using RemovalsReader = std::function<Result<std::vector<Change>>(const Cancellation &cancellation)>;
    [[nodiscard]] RemovalsReader removalsReader() const;
    // The register as it stood after that change, from `present` backwards.
    [[nodiscard]] Result<Register> recordedAt(qint64 number, const Register &present) const;
    // The same from `later`, the register as it stood after change `laterNumber`.
    [[nodiscard]] Result<Register> recordedBefore(qint64 number, const Register &later, qint64 laterNumber) const;
    // The same in any thread, by a connection of its own; `present` is the register after the last change there is now.
    using RecordedReader = std::function<Result<Register>(const Cancellation &cancellation)>;
    [[nodiscard]] RecordedReader recordedReader(qint64 number, const Register &present) const;

    // Verifies file, chain and records as of one moment, whoever writes meanwhile.
    [[nodiscard]] Result<Integrity> check(const Progress &progress = {}) const;
    // The same with the records in memory already, as they are after that change: they are compared with the file's and
    // not held twice. ErrorCode::Cancelled where the file is at another change by now.
    [[nodiscard]] Result<Integrity> check(const Register &present, qint64 change, const Progress &progress = {}) const;
    // A dated copy beside the register, in a folder "<name> backups"; the newest 10 are kept, and before them one a
    // week for three months. Returns its path.
    [[nodiscard]] Result<QString> backUp() const;
    [[nodiscard]] QDateTime lastBackup() const; // of this file, invalid if there is none

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<Store>> opened(OpenedFile file);
    std::unique_ptr<Private> d;
};

} // namespace Ratchet
