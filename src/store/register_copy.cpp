// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_copy.h"

#include <core/catalogue.h>
#include <core/disk_space.h>
#include <core/entity_types.h>
#include <store/append_change.h>
#include <store/backup.h>
#include <store/integrity_check.h>
#include <store/migrations.h>
#include <store/put_register.h>
#include <store/reference_check.h>
#include <store/write_rows.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> isNotTheState()
{
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate("Store", "The copy is not what was open. It was taken away again."));
}

// Looks at a copy as one reading of it finds it; `look` says whether it is what was open.
template <class Look> Status looksRight(const QString &path, Look look)
{
    const auto connection = Connection::open(path, Access::Immutable);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    const auto moment = Transaction::beginReading(**connection);
    if (!moment)
        return tl::unexpected<Error>(moment.error());
    return look(**moment) ? Status() : isNotTheState();
}

bool areRecords(Transaction &moment, const Register &present)
{
    const auto differing = differences(moment, present);
    return differing && differing->empty();
}

// The file ends as the state does, its chain is unbroken, and its records are those of the state.
Status holds(const QString &path, const OpenState &state, const Register &present)
{
    return looksRight(path, [&](Transaction &moment) {
        const Result<Integrity> found = checkAgainst(moment, present, state.head.number, {});
        return found && found->head == state.head.hash && found->isSound();
    });
}

// The same of a copy of what was verified at its opening and only written here since: the edits are not gone through
// once more, which takes as long as opening and longer.
Status isCopyOf(const QString &path, const OpenState &state, const Register &present)
{
    return looksRight(path, [&](Transaction &moment) {
        const Result<Integrity> sealed = checkSeals(moment);
        return sealed && sealed->isSound() && sealed->changes == state.head.number && sealed->head == state.head.hash
            && areRecords(moment, present);
    });
}

// The records are those of the state; the one change that made them is the copy's own.
Status holdsRecords(const QString &path, const Register &present)
{
    return looksRight(path, [&](Transaction &moment) {
        const Result<LedgerHead> head = readHead(moment.connection());
        return head && head->number == 1 && areRecords(moment, present);
    });
}

// A connection to a file that holds the changes up to the opening.
std::unique_ptr<Connection> baseOf(const OpenState &state, const QStringList &others)
{
    for (const QString &path : others) {
        auto connection = Connection::open(path, Access::Immutable);
        const auto entries = connection ? readEntries(**connection, state.opened.number, state.opened.number)
                                        : tl::unexpected<Error>(connection.error());
        if (entries && entries->size() == 1 && entries->front().hash == state.opened.hash)
            return std::move(*connection);
    }
    return nullptr;
}

Status replay(Transaction &transaction, const LedgerRow &row)
{
    const Result<Change> change = changeOf(row);
    if (!change)
        return tl::unexpected<Error>(change.error());
    if (const Status written = writeRows(transaction, change->edits); !written)
        return written;
    return appendRow(transaction, row, change->edits);
}

Status replayAll(Connection &made, Connection *base, const OpenState &state)
{
    // Every change was checked when it was written first.
    if (const Status set = setReferenceCheck(made, ReferenceCheck::AtTheEnd); !set)
        return set;
    const auto transaction = Transaction::begin(made);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    for (qint64 number = 1; base && number <= state.opened.number; ++number) {
        const Result<std::vector<LedgerRow>> rows = readRows(*base, number, number);
        if (!rows || rows->size() != 1)
            return isNotTheState();
        if (const Status written = replay(**transaction, rows->front()); !written)
            return written;
    }
    for (const LedgerRow &row : state.since) {
        if (const Status written = replay(**transaction, row); !written)
            return written;
    }
    if (const Status kept =
            made.execute(u"UPDATE \"meta\" SET \"value\" = ? WHERE \"key\" = 'next_id'"_s, {qlonglong(state.nextId)});
        !kept)
        return kept;
    return (*transaction)->commit();
}

// Everything the register holds, as edits of nothing.
std::vector<Edit> creationOf(const Register &present)
{
    std::vector<Edit> edits;
    for (const EntityKind kind : entityKinds) {
        const std::span<const Field> fields = entityType(kind).fields;
        present.table(kind).forEach([&](RecordId id, const void *record) {
            edits.push_back({kind, Edit::existence, id, Value(), Value(true)});
            for (size_t i = 0; i < fields.size(); ++i) {
                if (Value value = fields[i].read(record); !isEmpty(value))
                    edits.push_back({kind, FieldIndex(i), id, Value(), std::move(value)});
            }
        });
    }
    return edits;
}

Status makeAnew(Connection &made, const OpenState &state, const Register &present, const QString &who)
{
    Change change;
    change.at = QDateTime::currentDateTimeUtc();
    change.who = who;
    change.kind = ChangeKind::Creation;
    change.reason =
        QCoreApplication::translate(
            "Store", "Everything that was open after change %1, of which the file was lost with its history")
            .arg(spokenNumber(state.head.number));
    change.edits = creationOf(present);
    const auto written = appendChange(made, {}, std::move(change), state.nextId, BackUp::No, {});
    return written ? Status() : tl::unexpected<Error>(written.error());
}

// SQLite's files beside a copy that is being made, of a program that died or of a disk without room.
void removeBeside(const QString &part)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(part + ending);
}

Status rebuild(const QString &part, Connection *base, bool isWhole, const OpenState &state, const Register &present,
               const QString &who)
{
    removeBeside(part);
    {
        const auto made = Connection::open(part, Access::ReadWrite);
        if (!made)
            return tl::unexpected<Error>(made.error());
        if (const Status migrated = migrate(**made, 0); !migrated)
            return migrated;
        if (const Status written = isWhole ? replayAll(**made, base, state) : makeAnew(**made, state, present, who);
            !written)
            return written;
        (*made)->emptyLog();
    }
    // Nobody reads there: what the file did not take had no room.
    if (QFileInfo(part + u"-wal"_s).size() > 0)
        return tl::unexpected<Error>(
            noRoomIn(QFileInfo(part).absolutePath(), QCoreApplication::translate("Store", "No copy was written.")));
    return isWhole ? holds(part, state, present) : holdsRecords(part, present);
}

} // namespace

Result<CopiedHistory> writeOpenState(const CopySource &source, const OpenState &state, const Register &present,
                                     const QString &who, const QString &path)
{
    const Status copied = copyDatabase(source.connection, path, [&](const QString &copy) {
        return source.isWrittenOver ? holds(copy, state, present) : isCopyOf(copy, state, present);
    });
    if (copied)
        return CopiedHistory::Whole;
    if (copied.error().code == ErrorCode::DiskFull)
        return tl::unexpected<Error>(copied.error());
    const QString part = path + u".part"_s;
    const std::unique_ptr<Connection> base = baseOf(state, source.others);
    const bool isWhole = base || state.opened.number == 0;
    Status made = rebuild(part, base.get(), isWhole, state, present, who);
    if (made)
        made = putRegister(part, path);
    if (!made) {
        removeBeside(part);
        return tl::unexpected<Error>(made.error());
    }
    return isWhole ? CopiedHistory::Whole : CopiedHistory::Lost;
}

} // namespace Ratchet
