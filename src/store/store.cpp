// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include <store/append_change.h>
#include <store/backup.h>
#include <store/edit_codec.h>
#include <store/inspection.h>
#include <store/integrity_check.h>
#include <store/ledger.h>
#include <store/load.h>
#include <store/migrations.h>
#include <store/row_sql.h>
#include <store/write_lock.h>
#include <store/write_rows.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noSuchChange(qint64 number)
{
    return failure(ErrorCode::InvalidValue, QCoreApplication::translate("Store", "There is no change %1.").arg(number));
}

// `read` for any thread, with a connection of its own.
template <class Read> auto apart(const QString &path, Access access, Read read)
{
    return [=](auto... arguments) -> std::invoke_result_t<Read, Connection &, decltype(arguments)...> {
        const auto connection = Connection::open(path, readingAccess(access));
        if (!connection)
            return tl::unexpected<Error>(connection.error());
        return read(**connection, arguments...);
    };
}

// The changes that removed records, ascending.
Result<std::vector<Change>> readRemovals(Connection &connection, const Cancellation &cancellation)
{
    const Result<std::vector<qint64>> numbers = removingChanges(connection);
    if (!numbers)
        return tl::unexpected<Error>(numbers.error());
    std::vector<Change> found;
    for (const qint64 number : *numbers) {
        if (cancellation.isRequested())
            return failure(ErrorCode::Cancelled, {});
        Result<std::vector<Change>> change = readChanges(connection, number, number);
        if (!change)
            return change;
        std::ranges::move(*change, std::back_inserter(found));
    }
    return found;
}

// The register after change `number`, from what it is after change `last`.
Result<Register> walkBack(Connection &connection, Register reg, qint64 last, qint64 number,
                          const Cancellation &cancellation)
{
    for (; last > number; --last) {
        if (cancellation.isRequested())
            return failure(ErrorCode::Cancelled, {});
        const Result<std::vector<LedgerRow>> rows = readRows(connection, last, last);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        if (rows->empty())
            return noSuchChange(last);
        const Result<Change> turned = changeOf(rows->front());
        if (!turned)
            return tl::unexpected<Error>(turned.error());
        if (const Status applied = reg.apply(inverted(turned->edits)); !applied)
            return failure(ErrorCode::Damaged,
                           QCoreApplication::translate("Store",
                                                       "The ledger does not lead back from the register as it is; "
                                                       "\"ratchet check\" names what was altered."));
    }
    return reg;
}

// One name for one file, whatever link it is reached by: the lock and the log lie beside it.
QString trueName(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

tl::unexpected<Error> openForReading()
{
    return failure(ErrorCode::ReadOnly,
                   QCoreApplication::translate("Store", "The register is open read-only. Nothing was changed."));
}

} // namespace

class Store::Private {
public:
    QString path;
    Access access = Access::ReadWrite;
    std::shared_ptr<WriteLock> lock; // shared with whoever still writes
    std::unique_ptr<Connection> connection; // closed before the lock is given back
    LedgerHead head;
    RecordId nextId = 1;

    Status readState()
    {
        const auto read = readHead(*connection);
        if (!read)
            return tl::unexpected<Error>(read.error());
        head = *read;
        const auto next = connection->single(u"SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'next_id'"_s);
        if (!next)
            return tl::unexpected<Error>(next.error());
        nextId = next->toLongLong();
        return {};
    }
};

Store::Store(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const QString &who)
{
    if (QFileInfo::exists(path))
        return failure(
            ErrorCode::Refused,
            QCoreApplication::translate("Store", "There is a file of that name already; it was left untouched."));
    auto made = std::make_unique<Private>();
    made->path = trueName(path);
    auto lock = WriteLock::take(made->path, who);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    made->lock = std::move(*lock);
    auto connection = Connection::open(made->path, Access::ReadWrite);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    made->connection = std::move(*connection);
    Status ready = migrate(*made->connection, 0);
    if (ready)
        ready = made->readState();
    if (!ready) {
        made->connection.reset();
        QFile::remove(made->path);
        return tl::unexpected<Error>(ready.error());
    }
    // From the log into the file, so that its header says whose it is from the first moment.
    if (const auto kept = made->connection->single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !kept)
        return tl::unexpected<Error>(kept.error());
    return std::unique_ptr<Store>(new Store(std::move(made)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, OpenMode mode, const QString &who)
{
    const Result<int> version = inspect(trueName(path), newestSchemaVersion());
    if (!version)
        return tl::unexpected<Error>(version.error());
    auto made = std::make_unique<Private>();
    made->path = trueName(path);
    if (mode == OpenMode::ReadWrite) {
        if (!QFileInfo(path).isWritable())
            return failure(
                ErrorCode::ReadOnly,
                QCoreApplication::translate("Store", "The file is write-protected. It can be opened read-only."));
        auto lock = WriteLock::take(made->path, who);
        if (!lock)
            return tl::unexpected<Error>(lock.error());
        made->lock = std::move(*lock);
    } else if (*version < newestSchemaVersion()) {
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate("Store",
                                                   "The register is of an older version and must be opened for writing "
                                                   "once, so that it can be brought up to date."));
    } else {
        // Where nobody writes, nothing is left beside the file.
        const bool canTakePart =
            QFileInfo::exists(made->path + u"-wal"_s) && QFileInfo(QFileInfo(made->path).path()).isWritable();
        made->access = canTakePart ? Access::ReadOnly : Access::Immutable;
    }
    auto connection = Connection::open(made->path, made->access);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    made->connection = std::move(*connection);
    if (*version < newestSchemaVersion()) {
        if (const auto copy = writeBackup(*made->connection); !copy)
            return tl::unexpected<Error>(copy.error());
        if (const Status migrated = migrate(*made->connection, *version); !migrated)
            return tl::unexpected<Error>(migrated.error());
    }
    if (const Status read = made->readState(); !read)
        return tl::unexpected<Error>(read.error());
    return std::unique_ptr<Store>(new Store(std::move(made)));
}

std::optional<LockHolder> Store::lockHolder(const QString &path) { return WriteLock::holder(trueName(path)); }

QString Store::path() const { return d->path; }

bool Store::isReadOnly() const { return d->access != Access::ReadWrite; }

Result<Register> Store::load(const Progress &progress) const
{
    return loadRegister(*d->connection, d->access, d->nextId - 1, progress);
}

void Store::leaveThread() { d->connection.reset(); }

Status Store::enterThread()
{
    auto connection = Connection::open(d->path, d->access);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    d->connection = std::move(*connection);
    return {};
}

Result<Store::Appended> Store::append(Change change, RecordId nextId, BackUp backUp, const Cancellation &cancellation)
{
    if (isReadOnly())
        return openForReading();
    Result<Appended> written = appendChange(*d->connection, d->head, std::move(change), nextId, backUp, cancellation);
    if (written)
        take(*written);
    return written;
}

Store::Appender Store::appender() const
{
    return [path = d->path, access = d->access, lock = d->lock, head = d->head](
               Change change, RecordId nextId, BackUp backUp, const Cancellation &cancellation) -> Result<Appended> {
        if (access != Access::ReadWrite)
            return openForReading();
        const auto connection = Connection::open(path, access);
        if (!connection)
            return tl::unexpected<Error>(connection.error());
        return appendChange(**connection, head, std::move(change), nextId, backUp, cancellation);
    };
}

void Store::take(const Appended &written)
{
    d->head = {written.change.number, written.hash};
    d->nextId = written.nextId;
}

qint64 Store::lastChange() const { return d->head.number; }

QByteArray Store::ledgerHash() const { return d->head.hash; }

Result<QByteArray> Store::ledgerHash(qint64 number) const
{
    if (number == 0)
        return LedgerHead{}.hash;
    const Result<LedgerEntry> entry = ledgerEntry(number);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    return entry->hash;
}

RecordId Store::nextId() const { return d->nextId; }

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
    return readChanges(*d->connection, from, to);
}

Store::ChangesReader Store::changesReader() const { return apart(d->path, d->access, readChanges); }

Result<std::vector<LedgerEntry>> Store::ledger() const { return readEntries(*d->connection); }

Store::LedgerReader Store::ledgerReader() const
{
    return apart(d->path, d->access, [](Connection &connection) { return readEntries(connection); });
}

Result<LedgerEntry> Store::ledgerEntry(qint64 number) const
{
    Result<std::vector<LedgerEntry>> found = readEntries(*d->connection, number, number);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (number < 1 || found->size() != 1)
        return noSuchChange(number);
    return std::move(found->front());
}

Result<std::vector<qint64>> Store::changesOf(EntityKind kind, RecordId record) const
{
    return changesTouching(*d->connection, kind, record);
}

Result<std::vector<Change>> Store::history(EntityKind kind, RecordId record) const
{
    return readHistory(*d->connection, kind, record, std::numeric_limits<qint64>::max());
}

Store::HistoryReader Store::historyReader(EntityKind kind, RecordId record, qint64 most) const
{
    return apart(d->path, d->access,
                 [=](Connection &connection) { return readHistory(connection, kind, record, most); });
}

Result<qint64> Store::historySize(EntityKind kind, RecordId record) const
{
    const Result<QVariant> edits = d->connection->single(
        u"SELECT sum(\"count\") FROM \"ledger\" JOIN \"touched\" ON \"change\" = \"number\" WHERE \"entity\" = ? AND \"record\" = ?"_s,
        {int(kind), qlonglong(record)});
    if (!edits)
        return tl::unexpected<Error>(edits.error());
    return edits->toLongLong();
}

Store::RemovalsReader Store::removalsReader() const { return apart(d->path, d->access, readRemovals); }

Result<Register> Store::recordedAt(qint64 number, const Register &present) const
{
    if (number < 0 || number > lastChange())
        return noSuchChange(number);
    return walkBack(*d->connection, present, lastChange(), number, {});
}

Result<Register> Store::recordedBefore(qint64 number, const Register &later, qint64 laterNumber) const
{
    if (number < 0 || number > laterNumber || laterNumber > lastChange())
        return noSuchChange(number);
    return walkBack(*d->connection, later, laterNumber, number, {});
}

Store::RecordedReader Store::recordedReader(qint64 number, const Register &present) const
{
    const auto read = [=, last = lastChange()](Connection &connection, const Cancellation &cancellation) {
        return number < 0 || number > last ? Result<Register>(noSuchChange(number))
                                           : walkBack(connection, present, last, number, cancellation);
    };
    return apart(d->path, d->access, read);
}

Result<qint64> Store::lastChangeBefore(const QDateTime &moment) const { return changeBefore(*d->connection, moment); }

Result<Integrity> Store::check(const Progress &progress) const
{
    const auto moment = Transaction::beginReading(*d->connection);
    if (!moment)
        return tl::unexpected<Error>(moment.error());
    Result<Register> present = loadInTransaction(**moment);
    if (!present)
        return tl::unexpected<Error>(present.error());
    return checkIntegrity(**moment, std::move(*present), progress);
}

Result<Integrity> Store::check(const Register &present, qint64 change, const Progress &progress) const
{
    const auto moment = Transaction::beginReading(*d->connection);
    if (!moment)
        return tl::unexpected<Error>(moment.error());
    const Result<LedgerHead> head = readHead(*d->connection);
    if (!head)
        return tl::unexpected<Error>(head.error());
    if (head->number != change)
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Store", "The register went on while it was verified."));
    const Result<std::vector<Integrity::Finding>> differing = differences(**moment, present);
    if (!differing)
        return tl::unexpected<Error>(differing.error());
    Result<Integrity> found = checkIntegrity(**moment, present, progress);
    if (found)
        found->findings.insert(found->findings.end(), differing->begin(), differing->end());
    return found;
}

Result<QString> Store::backUp() const { return writeBackup(*d->connection); }

QDateTime Store::lastBackup() const { return newestBackup(d->path); }

} // namespace Ratchet
