// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity_check.h"

#include <core/catalogue.h>
#include <core/entity_types.h>
#include <store/ledger.h>
#include <store/row_sql.h>

#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFindings = 100; // a broken file would list every row

class Checker {
public:
    Checker(Connection &connection, Register present)
        : m_connection(connection)
        , m_register(std::move(present))
    {
    }

    Status checkFile()
    {
        const Result<QVariant> checked = m_connection.single(u"PRAGMA integrity_check(1)"_s);
        if (!checked)
            return tl::unexpected<Error>(checked.error());
        if (checked->toString() != "ok"_L1)
            report(0, QCoreApplication::translate("Integrity", "The file is damaged: %1").arg(checked->toString()));
        const Result<QVariant> keys = m_connection.single(u"PRAGMA foreign_key_check"_s);
        if (!keys)
            return tl::unexpected<Error>(keys.error());
        if (keys->isValid())
            report(0,
                   QCoreApplication::translate("Integrity", "A record of %1 names a record that is not there.")
                       .arg(keys->toString()));
        const Result<QVariant> foreign = m_connection.single(
            u"SELECT \"name\" FROM \"sqlite_schema\" WHERE \"type\" IN ('trigger', 'view') LIMIT 1"_s);
        if (!foreign)
            return tl::unexpected<Error>(foreign.error());
        if (foreign->isValid())
            report(0,
                   QCoreApplication::translate("Integrity",
                                               "Somebody added %1 to the file, which could change records unseen.")
                       .arg(foreign->toString()));
        return {};
    }

    void checkChain(const std::vector<LedgerRow> &rows)
    {
        LedgerHead head;
        for (const LedgerRow &row : rows) {
            if (row.entry.number != head.number + 1)
                report(row.entry.number,
                       QCoreApplication::translate("Integrity", "Changes are missing before change %1.")
                           .arg(spokenNumber(row.entry.number)));
            else if (sealOf(head.hash, row) != row.entry.hash)
                report(row.entry.number,
                       QCoreApplication::translate("Integrity",
                                                   "Change %1 was altered, or one was removed or put in before it.")
                           .arg(spokenNumber(row.entry.number)));
            head = {row.entry.number, row.entry.hash};
        }
        m_result.changes = head.number;
        m_result.head = head.hash;
    }

    void turnBack(const LedgerRow &row)
    {
        Result<Change> change = changeOf(row);
        if (!change || change->edits.size() != size_t(row.entry.edits)) {
            report(row.entry.number,
                   QCoreApplication::translate("Integrity", "Change %1 cannot be read.")
                       .arg(spokenNumber(row.entry.number)));
            return;
        }
        const bool isListed = listedAsTouched(m_connection, change->number) == touchedBy(change->edits);
        for (; !change->edits.empty(); change->edits.pop_back()) {
            Edit &edit = change->edits.back();
            std::swap(edit.before, edit.after);
            m_highestId = std::max(m_highestId, edit.record);
            turnBack(edit, row.entry.number);
        }
        if (!isListed)
            report(change->number,
                   QCoreApplication::translate("Integrity", "The list of records that change %1 touched was altered.")
                       .arg(spokenNumber(change->number)));
    }

    void checkRest()
    {
        for (const EntityKind kind : entityKinds) {
            m_register.table(kind).forEach([&](RecordId record, const void *) {
                report(0,
                       QCoreApplication::translate("Integrity", "%1 %2 is in the register, but no change put it there.")
                           .arg(label(entityType(kind)))
                           .arg(record));
            });
        }
    }

    void checkNextId()
    {
        const Result<QVariant> next =
            m_connection.single(u"SELECT \"value\" FROM \"meta\" WHERE \"key\" = 'next_id'"_s);
        if (!next || next->toLongLong() <= m_highestId)
            report(0,
                   QCoreApplication::translate(
                       "Integrity", "The number for the next record was altered: it has been used already."));
    }

    Integrity result() { return std::move(m_result); }

private:
    void report(qint64 change, const QString &what)
    {
        if (m_result.findings.size() < mostFindings)
            m_result.findings.push_back({change, what});
    }

    void turnBack(const Edit &edit, qint64 change)
    {
        const Value held = m_register.value(edit.entity, edit.record, edit.field);
        const bool isThere = edit.field == Edit::existence || m_register.table(edit.entity).record(edit.record);
        if (held != edit.before || !isThere) {
            const EntityType &type = entityType(edit.entity);
            const QString what = edit.field == Edit::existence || !isThere
                ? QCoreApplication::translate(
                    "Integrity",
                    "%1 %2 is missing although change %3 put it there, or is there although it was removed.")
                : QCoreApplication::translate("Integrity",
                                              "%1 %2 is not what change %3 made of it: field %4 was altered.");
            const QString named = what.arg(label(type)).arg(edit.record).arg(change);
            report(change,
                   edit.field == Edit::existence || !isThere ? named
                                                             : named.arg(label(type.fields[size_t(edit.field)])));
        }
        // Go on as if it had been right, so that one alteration is one finding.
        AnyTable &table = m_register.table(edit.entity);
        if (edit.field == Edit::existence) {
            if (isEmpty(edit.after))
                removeEmptied(edit, change);
            else
                table.insert(edit.record);
        } else {
            entityType(edit.entity).fields[size_t(edit.field)].write(table.insert(edit.record), edit.after);
        }
    }

    // Before its first field was set a record was empty: what is still there, no change wrote.
    void removeEmptied(const Edit &edit, qint64 change)
    {
        AnyTable &table = m_register.table(edit.entity);
        const void *record = table.record(edit.record);
        const EntityType &type = entityType(edit.entity);
        for (const Field &field : type.fields) {
            if (record && !isEmpty(field.read(record)))
                report(change,
                       QCoreApplication::translate("Integrity",
                                                   "%1 %2 is not what the changes made of it: field %3 was filled in.")
                           .arg(label(type))
                           .arg(edit.record)
                           .arg(label(field)));
        }
        table.remove(edit.record);
    }

    Connection &m_connection;
    Register m_register;
    RecordId m_highestId = 0;
    Integrity m_result;
};

} // namespace

Result<Integrity> checkIntegrity(Transaction &transaction, Register present, const Progress &progress)
{
    Connection &connection = transaction.connection();
    Checker checker(connection, std::move(present));
    if (const Status checked = checker.checkFile(); !checked)
        return tl::unexpected<Error>(checked.error());
    Result<std::vector<LedgerRow>> rows = readRows(connection, 1, 0);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    checker.checkChain(*rows);
    const int total = int(rows->size());
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Integrity", "The check was cancelled."));
        checker.turnBack(rows->back());
        rows->pop_back();
    }
    checker.checkRest();
    checker.checkNextId();
    return checker.result();
}

Result<Integrity> checkSeals(Transaction &transaction)
{
    const Result<std::vector<LedgerRow>> rows = readRows(transaction.connection(), 1, 0);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Checker checker(transaction.connection(), Register());
    checker.checkChain(*rows);
    return checker.result();
}

Result<std::vector<Integrity::Finding>> differences(Transaction &transaction, const Register &present)
{
    std::vector<Integrity::Finding> found;
    Register scratch;
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        void *read = scratch.table(kind).insert(1);
        qsizetype rows = 0;
        const Status compared = eachRow(
            transaction.connection(), selectSql(kind, RowOrder::AsStored), {}, [&](const Statement &row) -> Status {
                const RecordId id = row.value(0).toLongLong();
                const void *held = present.table(kind).record(id);
                bool isSame = held;
                int column = 0;
                for (const Field &field : type.fields) {
                    const QVariant cell = row.value(++column);
                    field.write(read, cell.isNull() ? Value() : fromColumn(field, cell));
                    isSame = isSame && field.read(read) == field.read(held);
                }
                ++rows;
                if (!isSame && found.size() < mostFindings)
                    found.push_back(
                        {0,
                         QCoreApplication::translate("Integrity", "%1 %2 in the file is not what the program wrote.")
                             .arg(label(type))
                             .arg(id)});
                return {};
            });
        if (!compared)
            return tl::unexpected<Error>(compared.error());
        if (rows < present.table(kind).size())
            found.push_back(
                {0,
                 QCoreApplication::translate("Integrity", "Records of %1 are missing in the file.").arg(label(type))});
    }
    return found;
}

Result<Integrity> checkAgainst(Transaction &transaction, const Register &present, qint64 change,
                               const Progress &progress)
{
    const Result<LedgerHead> head = readHead(transaction.connection());
    if (!head)
        return tl::unexpected<Error>(head.error());
    if (head->number != change)
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Store", "The register went on while it was verified."));
    const Result<std::vector<Integrity::Finding>> differing = differences(transaction, present);
    if (!differing)
        return tl::unexpected<Error>(differing.error());
    Result<Integrity> found = checkIntegrity(transaction, present, progress);
    if (found)
        found->findings.insert(found->findings.end(), differing->begin(), differing->end());
    return found;
}

} // namespace Ratchet
