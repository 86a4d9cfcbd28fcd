// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_writer.h"

#include <core/escalation_ladder.h>
#include <core/kept_records.h>
#include <core/lesson_acceptance.h>
#include <core/rank_reasons.h>
#include <document/change_text.h>
#include <document/recurring_work.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr size_t bulkImport = 50; // edits from which an import is preceded by a backup

ChangeWriter::Outcome failed(const Error &error) { return {tl::unexpected<Error>(error)}; }

ChangeWriter::Outcome cancelled() { return {failure(ErrorCode::Cancelled, {})}; }

} // namespace

ChangeWriter::ChangeWriter(Register reg, RecordId nextId, Author author, File file)
    : m_register(std::move(reg))
    , m_nextId(nextId)
    , m_author(std::move(author))
    , m_file(std::move(file))
{
}

ChangeWriter::Outcome ChangeWriter::write(ChangeBuilder builder, const QString &reason, ChangeKind kind,
                                          const std::optional<QString> &why) const
{
    if (const Status readable = checkRecurrences(builder); !readable)
        return failed(readable.error());
    raiseNext(builder, m_register, m_author.today);
    if (kind == ChangeKind::Edit) {
        dateAcceptances(builder, m_author.today);
        stampUpdated(builder, m_register, m_author.today);
    }
    if (kind == ChangeKind::Edit || kind == ChangeKind::Import)
        signRanks(builder, m_author.who);
    Outcome refused{0};
    if (const Status amended = amend(builder, reason, kind, why, refused.unexplained); !amended) {
        refused.number = tl::unexpected<Error>(amended.error());
        return refused;
    }
    if (m_cancellation.isRequested())
        return cancelled();
    if (const Status valid = builder.validate(); !valid)
        return failed(valid.error());
    const RecordId nextId = builder.nextId();
    Change change;
    change.reason = reason;
    change.kind = kind;
    change.edits = builder.take();
    const bool isBulk = kind == ChangeKind::Import && change.edits.size() > bulkImport;
    return commit(std::move(change), nextId, isBulk ? BackUp::Before : BackUp::No);
}

Status ChangeWriter::amend(ChangeBuilder &builder, const QString &reason, ChangeKind kind,
                           const std::optional<QString> &why, std::optional<UnexplainedEdit> &unexplained) const
{
    if (const Status kept = keepsRecords(builder, m_register); !kept)
        return kept;
    if (const Status accepted = mayAcceptLessons(builder); !accepted)
        return accepted;
    keepEscalations(builder, m_register, m_author.today);
    freezeClaims(builder, m_register);
    const auto newClaims = kind == ChangeKind::Edit ? NewClaims::LockedToday : NewClaims::LockedAnyDay;
    std::vector<ClaimAmendment> amendments = amendmentsIn(builder, m_register, m_author.today, newClaims);
    std::vector<Id<Improvement>> ranks = ranksWithoutReason(builder);
    // Nobody is there to ask: the reason of a change says nothing of a rank.
    if (why && !ranks.empty())
        return failure(ErrorCode::MissingValue, rankNeedsReason(), {}, Place{.field = QStringLiteral("rank_reason")});
    if (amendments.empty() && ranks.empty())
        return {};
    const bool isExplained = why && !why->trimmed().isEmpty();
    if (!isExplained) {
        const QString what = ranks.empty() ? QCoreApplication::translate(
                                 "Ratchet::Document", "The claim is registered: a change of it needs a reason.")
                                           : rankNeedsReason();
        if (!why)
            unexplained.emplace(UnexplainedEdit{
                .builder = builder, .reason = reason, .amendments = std::move(amendments), .ranks = std::move(ranks)});
        return failure(why ? ErrorCode::Cancelled : ErrorCode::NeedsReason, what);
    }
    addAmendments(builder, m_register, amendments, {m_author.today, m_author.who, *why});
    return {};
}

ChangeWriter::Outcome ChangeWriter::turnRound(qint64 number, ChangeKind kind) const
{
    const Result<std::vector<Change>> found = m_file.read(number, number);
    if (!found)
        return failed(found.error());
    const Change &original = found->front();
    const QString words = kind == ChangeKind::Undo ? QCoreApplication::translate("Ratchet::Document", "Undone: %1")
                                                   : QCoreApplication::translate("Ratchet::Document", "Done again: %1");
    Change change;
    change.kind = kind;
    change.undoes = number;
    change.reason = words.arg(original.reason);
    change.edits = kind == ChangeKind::Undo ? inverted(original.edits) : original.edits;
    return commit(std::move(change), m_nextId, BackUp::No);
}

ChangeWriter::Outcome ChangeWriter::restore(qint64 removal, RecordId record, const QString &title) const
{
    const Result<std::vector<Change>> found = m_file.read(removal, removal);
    if (!found)
        return failed(found.error());
    Change change;
    change.kind = ChangeKind::Restore;
    change.reason = QCoreApplication::translate("Ratchet::Document", "Restored: %1").arg(title);
    change.edits = restoringEdits(m_register, found->front());
    const bool comesBack = std::ranges::any_of(
        change.edits, [record](const Edit &edit) { return edit.field == Edit::existence && edit.record == record; });
    if (!comesBack)
        return {
            failure(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "Ratchet::Document",
                        "%1 cannot come back: it is there already, or what it belongs to is gone. Restore that first.")
                        .arg(title))};
    return commit(std::move(change), m_nextId, BackUp::No);
}

ChangeWriter::Outcome ChangeWriter::commit(Change change, RecordId nextId, BackUp backUp) const
{
    if (change.edits.empty())
        return {0};
    change.at = QDateTime::currentDateTimeUtc();
    change.who = m_author.who;
    // In memory first on a copy, which shares everything it does not change: what cannot be applied is never written.
    Register next = m_register;
    if (const Status applied = next.apply(change.edits); !applied)
        return failed(applied.error());
    if (m_cancellation.isRequested())
        return cancelled();
    Result<Store::Appended> written =
        m_file.append(std::move(change), std::max(nextId, m_nextId), backUp, m_cancellation);
    if (!written)
        return failed(written.error());
    const qint64 number = written->change.number;
    return {number, std::move(*written), std::move(next)};
}

} // namespace Ratchet
