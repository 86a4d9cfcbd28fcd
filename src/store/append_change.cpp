// SPDX-License-Identifier: GPL-3.0-or-later
#include "append_change.h"

#include <core/change.h>
#include <core/well_formed.h>
#include <store/backup.h>
#include <store/connection.h>
#include <store/edit_codec.h>
#include <store/ledger.h>
#include <store/reference_check.h>
#include <store/write_rows.h>

#include <future>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t manyEdits = 10'000; // worth a thread

} // namespace

Result<AppendedChange> appendChange(Connection &connection, const LedgerHead &head, Change change, RecordId nextId,
                                    BackUp backUp, const Cancellation &cancellation)
{
    if (backUp == BackUp::Before && head.number > 1) { // the first change is the creation
        if (const auto copy = writeBackup(connection); !copy)
            return tl::unexpected<Error>(copy.error());
    }
    change.number = head.number + 1;
    change.who = wellFormed(std::move(change.who));
    change.reason = wellFormed(std::move(change.reason));
    // The row of the ledger is made and sealed in a thread of its own while the records are written.
    auto sealed = std::async(change.edits.size() > manyEdits ? std::launch::async : std::launch::deferred, [&] {
        LedgerRow row;
        row.entry = {change.number,
                     change.at,
                     change.who,
                     change.reason,
                     change.kind,
                     change.undoes,
                     qsizetype(change.edits.size()),
                     {}};
        row.edits = encodeEdits(change.edits);
        row.entry.hash = sealOf(head.hash, row);
        return row;
    });
    const ReferenceCheck references = referenceCheckFor(change.edits);
    if (const Status set = setReferenceCheck(connection, references); !set)
        return tl::unexpected<Error>(set.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    if (const Status written = writeRows(**transaction, change.edits); !written)
        return tl::unexpected<Error>(written.error());
    if (references == ReferenceCheck::AtTheEnd) {
        if (const Status sound = checkReferences(**transaction, change.edits); !sound)
            return tl::unexpected<Error>(sound.error());
    }
    LedgerRow row = sealed.get();
    if (const Status written = appendRow(**transaction, row, change.edits); !written)
        return tl::unexpected<Error>(written.error());
    if (const Status kept =
            connection.execute(u"UPDATE \"meta\" SET \"value\" = ? WHERE \"key\" = 'next_id'"_s, {qlonglong(nextId)});
        !kept)
        return tl::unexpected<Error>(kept.error());
    if (cancellation.isRequested())
        return failure(ErrorCode::Cancelled, {});
    if (const Status committed = (*transaction)->commit(); !committed)
        return tl::unexpected<Error>(committed.error());
    connection.emptyLog();
    return AppendedChange{std::move(change), row.entry.hash, nextId, std::move(row.edits)};
}

} // namespace Ratchet
