// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include <store/append_change.h>
#include <store/backup.h>
#include <store/divergence.h>
#include <store/file_fate.h>
#include <store/file_watch.h>
#include <store/integrity_check.h>
#include <store/ledger.h>
#include <store/load.h>
#include <store/migrations.h>
#include <store/opened_file.h>
#include <store/register_copy.h>
#include <store/walk_back.h>

#include <QCoreApplication>

#include <limits>
#include <type_traits>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// `read` for any thread, with a connection of its own.
template <class Read> auto apart(const OpenedFile &file, Read read)
{
    return [=, path = file.database, access = file.access,
            copy = file.copy](auto... arguments) -> std::invoke_result_t<Read, Connection &, decltype(arguments)...> {
        const auto connection = Connection::open(path, readingAccess(access));
        if (!connection)
            return tl::unexpected<Error>(connection.error());
        return read(**connection, arguments...);
    };
}

tl::unexpected<Error> openForReading()
{
    return failure(ErrorCode::ReadOnly,
                   QCoreApplication::translate("Store", "The register is open read-only. Nothing was changed."));
}

tl::unexpected<Error> isAnothers()
{
    return failure(ErrorCode::Replaced,
                   QCoreApplication::translate("Store",
                                               "The file of the register was replaced, moved or deleted outside this "
                                               "program since it was opened. Nothing was written to it."));
}

} // namespace

class Store::Private {
public:
    explicit Private(OpenedFile opened)
        : file(std::move(opened))
    {
    }
    ~Private() { letGo(); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    OpenedFile file;
    std::shared_ptr<FileWatch> watch; // shared with whoever still writes
    OpenState state;

    [[nodiscard]] bool isWritten() const { return file.access == Access::ReadWrite; }

    // With what the file holds.
    Status begin()
    {
        watch = std::make_shared<FileWatch>(file.path);
        const auto read = readHead(*file.connection);
        if (!read)
            return tl::unexpected<Error>(read.error());
        state = {.opened = *read, .since = {}, .head = *read};
        const auto next = file.connection->single(u"SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'next_id'"_s);
        if (!next)
            return tl::unexpected<Error>(next.error());
        state.nextId = next->toLongLong();
        return {};
    }

    // Leaves nothing of ours beside a file that is another's by now.
    void letGo()
    {
        const bool isOthers =
            isWritten() && watch && watch->isWritten() && fateOf(file.path, state.head) != FileFate::Ours;
        file.connection.reset();
        if (isOthers && file.lock && file.lock->isHeld())
            watch->removeLog();
    }
};

Store::Store(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QString &who)
{
    Result<OpenedFile> file = createFile(path, who);
    return file ? opened(std::move(*file)) : tl::unexpected<Error>(file.error());
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, OpenMode mode, const QString &who)
{
    Result<OpenedFile> file = openFile(path, mode, who);
    return file ? opened(std::move(*file)) : tl::unexpected<Error>(file.error());
}

Result<std::unique_ptr<Store>> Store::opened(OpenedFile file)
{
    auto made = std::make_unique<Private>(std::move(file));
    if (const Status begun = made->begin(); !begun)
        return tl::unexpected<Error>(begun.error());
    return std::unique_ptr<Store>(new Store(std::move(made)));
}

Result<std::unique_ptr<Store>> Store::openAgain(const QString &path, const LedgerHead &change)
{
    auto store = open(path, OpenMode::ReadOnly, {});
    if (!store)
        return store;
    const Result<QByteArray> hash = (*store)->ledgerHash(change.number);
    return hash && *hash == change.hash ? std::move(store) : isAnothers();
}

std::optional<LockHolder> Store::lockHolder(const QString &path) { return WriteLock::holder(trueName(path)); }

QString Store::path() const { return d->file.path; }

bool Store::isReadOnly() const { return !d->isWritten(); }

bool Store::isCopy() const { return d->file.isCopy(); }

Result<Register> Store::load(const Progress &progress) const
{
    return loadRegister(*d->file.connection, d->file.access, d->state.nextId - 1, progress);
}

void Store::leaveThread() { d->file.connection.reset(); }

Status Store::enterThread()
{
    auto connection = Connection::open(d->file.database, d->file.access);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    d->file.connection = std::move(*connection);
    return {};
}

Result<Store::Appended> Store::append(Change change, RecordId nextId, BackUp backUp, const Cancellation &cancellation)
{
    if (isReadOnly())
        return openForReading();
    if (fate() != FileFate::Ours)
        return isAnothers();
    Result<Appended> written =
        appendChange(*d->file.connection, d->state.head, std::move(change), nextId, backUp, cancellation);
    if (written)
        take(*written);
    d->watch->wrote(d->state.head);
    return written;
}

Store::Appender Store::appender() const
{
    return [path = d->file.database, access = d->file.access, lock = d->file.lock, watch = d->watch,
            head = d->state.head](Change change, RecordId nextId, BackUp backUp,
                                  const Cancellation &cancellation) -> Result<Appended> {
        if (access != Access::ReadWrite)
            return openForReading();
        if (!lock->isHeld() || (watch->isWritten() && fateOf(path, head) != FileFate::Ours))
            return isAnothers();
        const auto connection = Connection::open(path, access);
        if (!connection)
            return tl::unexpected<Error>(connection.error());
        Result<Appended> written = appendChange(**connection, head, std::move(change), nextId, backUp, cancellation);
        watch->wrote(written ? LedgerHead{written->change.number, written->hash} : head);
        return written;
    };
}

void Store::take(const Appended &written)
{
    const Change &change = written.change;
    d->state.head = {change.number, written.hash};
    d->state.nextId = written.nextId;
    d->state.since.push_back({.entry = {change.number, change.at, change.who, change.reason, change.kind, change.undoes,
                                        qsizetype(change.edits.size()), written.hash},
                              .edits = written.packed});
}

FileFate Store::fate()
{
    if (isReadOnly())
        return FileFate::Ours;
    if (!d->file.lock->isHeld())
        return FileFate::TakenOver;
    if (!d->watch->isTouched())
        return FileFate::Ours;
    if (!d->watch->isWritten()) {
        d->watch->left();
        return FileFate::Ours;
    }
    const FileFate found = fateOf(d->file.path, d->state.head);
    if (found != FileFate::Ours)
        return found;
    // The same content, perhaps as another file: what is open must be the one that bears the name.
    if (d->watch->isOtherFile())
        d->watch->removeLog();
    if (const Status reopened = enterThread(); !reopened)
        return FileFate::Replaced;
    d->watch->left();
    return found;
}

Result<Divergence> Store::divergence() const
{
    std::vector<LedgerEntry> here(1);
    here.front().number = d->state.opened.number;
    here.front().hash = d->state.opened.hash;
    for (const LedgerRow &row : d->state.since)
        here.push_back(row.entry);
    return divergenceOf(here, d->watch->isWrittenOver() ? nullptr : d->file.connection.get(), d->file.path);
}

Result<CopiedHistory> Store::saveCopy(const QString &path, const Register &present, const QString &who) const
{
    const auto lock = lockForCopy(d->file, path, who);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    return writeOpenState({.connection = *d->file.connection,
                           .isWrittenOver = d->watch->isWrittenOver(),
                           .others = QStringList{d->file.path} + backupsOf(d->file.path)},
                          d->state, present, who, path);
}

Status Store::moveTo(const QString &path, const QString &who)
{
    if (trueName(path) == d->file.path) {
        d->watch->removeLog(); // of the file that is gone; the copy has none
        auto connection = openToWrite(d->file.path);
        if (!connection)
            return tl::unexpected<Error>(connection.error());
        d->file.connection = std::move(*connection);
    } else {
        Result<OpenedFile> file = openFile(path, OpenMode::ReadWrite, who);
        if (!file)
            return tl::unexpected<Error>(file.error());
        d->letGo();
        d->file = std::move(*file);
    }
    return d->begin();
}

LedgerHead Store::head() const { return d->state.head; }

qint64 Store::lastChange() const { return d->state.head.number; }

QByteArray Store::ledgerHash() const { return d->state.head.hash; }

Result<QByteArray> Store::ledgerHash(qint64 number) const
{
    if (number == 0)
        return LedgerHead{}.hash;
    const Result<LedgerEntry> entry = ledgerEntry(number);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    return entry->hash;
}

RecordId Store::nextId() const { return d->state.nextId; }

int Store::schemaVersion() const { return newestSchemaVersion(); }

Result<Change> Store::change(qint64 number) const
{
    Result<std::vector<Change>> found = changes(number, number);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (number < 1 || found->size() != 1)
        return noSuchChange(number);
    return std::move(found->front());
}

Result<std::vector<Change>> Store::changes(qint64 from, qint64 to) const
{
    return readChanges(*d->file.connection, from, to);
}

Store::ChangesReader Store::changesReader() const { return apart(d->file, readChanges); }

Result<std::vector<LedgerEntry>> Store::ledger() const { return readEntries(*d->file.connection); }

Store::LedgerReader Store::ledgerReader() const
{
    return apart(d->file, [](Connection &connection) { return readEntries(connection); });
}

Result<LedgerEntry> Store::ledgerEntry(qint64 number) const
{
    Result<std::vector<LedgerEntry>> found = readEntries(*d->file.connection, number, number);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (number < 1 || found->size() != 1)
        return noSuchChange(number);
    return std::move(found->front());
}

Result<std::vector<qint64>> Store::changesOf(EntityKind kind, RecordId record) const
{
    return changesTouching(*d->file.connection, kind, record);
}

Result<std::vector<Change>> Store::history(EntityKind kind, RecordId record) const
{
    return readHistory(*d->file.connection, kind, record, std::numeric_limits<qint64>::max());
}

Store::HistoryReader Store::historyReader(EntityKind kind, RecordId record, qint64 most) const
{
    return apart(d->file, [=](Connection &connection) { return readHistory(connection, kind, record, most); });
}

Result<qint64> Store::historySize(EntityKind kind, RecordId record) const
{
    const Result<QVariant> edits = d->file.connection->single(
        u"SELECT sum(\"count\") FROM \"ledger\" JOIN \"touched\" ON \"change\" = \"number\" WHERE \"entity\" = ? AND \"record\" = ?"_s,
        {int(kind), qlonglong(record)});
    if (!edits)
        return tl::unexpected<Error>(edits.error());
    return edits->toLongLong();
}

Store::RemovalsReader Store::removalsReader() const { return apart(d->file, readRemovals); }

Result<Register> Store::recordedAt(qint64 number, const Register &present) const
{
    if (number < 0 || number > lastChange())
        return noSuchChange(number);
    return walkBack(*d->file.connection, present, lastChange(), number, {});
}

Result<Register> Store::recordedBefore(qint64 number, const Register &later, qint64 laterNumber) const
{
    if (number < 0 || number > laterNumber || laterNumber > lastChange())
        return noSuchChange(number);
    return walkBack(*d->file.connection, later, laterNumber, number, {});
}

Store::RecordedReader Store::recordedReader(qint64 number, const Register &present) const
{
    const auto read = [=, last = lastChange()](Connection &connection, const Cancellation &cancellation) {
        return number < 0 || number > last ? Result<Register>(noSuchChange(number))
                                           : walkBack(connection, present, last, number, cancellation);
    };
    return apart(d->file, read);
}

Result<qint64> Store::lastChangeBefore(const QDateTime &moment) const
{
    return changeBefore(*d->file.connection, moment);
}

Result<Integrity> Store::check(const Progress &progress) const
{
    const auto moment = Transaction::beginReading(*d->file.connection);
    if (!moment)
        return tl::unexpected<Error>(moment.error());
    Result<Register> present = loadInTransaction(**moment);
    if (!present)
        return tl::unexpected<Error>(present.error());
    return checkIntegrity(**moment, std::move(*present), progress);
}

Result<Integrity> Store::check(const Register &present, qint64 change, const Progress &progress) const
{
    const auto moment = Transaction::beginReading(*d->file.connection);
    if (!moment)
        return tl::unexpected<Error>(moment.error());
    return checkAgainst(**moment, present, change, progress);
}

Result<QString> Store::backUp() const { return writeBackup(*d->file.connection); }

QDateTime Store::lastBackup() const { return newestBackup(d->file.path); }

} // namespace Ratchet
