// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <document/change_text.h>

#include <core/kept_evidence.h>
#include <core/record_text.h>

#include <QFile>
#include <QSet>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t bulkImport = 50; // edits from which an import is preceded by a backup

QString userName(const QString &given)
{
    if (!given.isEmpty())
        return given;
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return Document::tr("somebody");
}

} // namespace

Document::Document(std::unique_ptr<Store> store, Register reg, const QString &who, Clock clock)
    : m_store(std::move(store))
    , m_register(std::move(reg))
    , m_who(userName(who))
    , m_changeAtOpening(m_store->lastChange())
    , m_clock(std::move(clock))
{
}

Document::Clock Document::systemClock()
{
    return [] { return QDate::currentDate(); };
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const QString &path, const QString &who, Clock clock)
{
    auto store = Store::create(path, userName(who));
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto document = std::make_unique<Document>(std::move(*store), Register(), who, std::move(clock));
    ChangeBuilder builder = document->builder();
    builder.create(EntityKind::Settings);
    const auto made = document->apply(std::move(builder), tr("Register created"), ChangeKind::Creation);
    if (!made) {
        document.reset(); // gives the file and its lock free
        QFile::remove(path);
        return tl::unexpected<Error>(made.error());
    }
    return document;
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, OpenMode mode, const QString &who, Clock clock)
{
    auto store = Store::open(path, mode, userName(who));
    if (!store)
        return tl::unexpected<Error>(store.error());
    Result<Register> reg = (*store)->load();
    if (!reg)
        return tl::unexpected<Error>(reg.error());
    return std::make_unique<Document>(std::move(*store), std::move(*reg), who, std::move(clock));
}

Result<LoadedRegister> Document::load(const QString &path, OpenMode mode, const QString &who, const Progress &progress)
{
    auto store = Store::open(path, mode, userName(who));
    if (!store)
        return tl::unexpected<Error>(store.error());
    Result<Register> reg = (*store)->load(progress);
    if (!reg)
        return tl::unexpected<Error>(reg.error());
    (*store)->leaveThread();
    return LoadedRegister{std::move(*store), std::move(*reg)};
}

Result<std::unique_ptr<Document>> Document::adopt(LoadedRegister loaded, const QString &who, Clock clock)
{
    if (const Status entered = loaded.store->enterThread(); !entered)
        return tl::unexpected<Error>(entered.error());
    return std::make_unique<Document>(std::move(loaded.store), std::move(loaded.reg), who, std::move(clock));
}

QString Document::path() const { return m_store->path(); }

bool Document::isReadOnly() const { return m_store->isReadOnly(); }

qint64 Document::change() const { return m_store->lastChange(); }

RecordId Document::nextId() const { return m_store->nextId(); }

Result<qint64> Document::apply(ChangeBuilder builder, const QString &reason, ChangeKind kind)
{
    const bool isExplained = kind != ChangeKind::Edit || !m_needsReasons;
    return write(std::move(builder), reason, kind, isExplained ? std::optional(reason) : std::nullopt);
}

std::optional<Document::Unexplained> Document::takeUnexplained()
{
    std::optional<Unexplained> taken = std::move(m_unexplained);
    m_unexplained.reset();
    return taken;
}

Result<qint64> Document::apply(Unexplained edit, const QString &why)
{
    return write(std::move(edit.builder), edit.reason, ChangeKind::Edit, why);
}

Result<qint64> Document::write(ChangeBuilder builder, const QString &reason, ChangeKind kind,
                               const std::optional<QString> &why)
{
    m_unexplained.reset();
    if (kind == ChangeKind::Edit)
        stampUpdated(builder, m_register, today());
    if (const Status amended = amend(builder, reason, kind, why); !amended)
        return tl::unexpected<Error>(amended.error());
    if (const Status valid = builder.validate(); !valid)
        return tl::unexpected<Error>(valid.error());
    Change change;
    change.reason = reason;
    change.kind = kind;
    m_nextId = builder.nextId();
    change.edits = builder.take();
    if (change.edits.empty())
        return 0;
    if (kind == ChangeKind::Import && change.edits.size() > bulkImport && this->change() > 1) {
        if (const auto copy = m_store->backUp(); !copy)
            return tl::unexpected<Error>(copy.error());
    }
    const Result<qint64> number = commit(std::move(change));
    if (number && kind != ChangeKind::Creation)
        remember(*number, reason);
    return number;
}

void Document::remember(qint64 number, const QString &reason)
{
    m_undo.push_back({number, reason});
    m_redo.clear();
    Q_EMIT undoStateChanged();
}

Status Document::amend(ChangeBuilder &builder, const QString &reason, ChangeKind kind,
                       const std::optional<QString> &why)
{
    if (const Status kept = keepsAmendments(builder, m_register); !kept)
        return kept;
    if (const Status kept = keepsEvidence(builder, m_register); !kept)
        return kept;
    freezeClaims(builder, m_register);
    const auto newClaims = kind == ChangeKind::Edit ? NewClaims::LockedToday : NewClaims::LockedAnyDay;
    std::vector<ClaimAmendment> amendments = amendmentsIn(builder, m_register, today(), newClaims);
    if (amendments.empty())
        return {};
    const bool isExplained = why && !why->trimmed().isEmpty();
    if (!isExplained) {
        if (!why)
            m_unexplained.emplace(Unexplained{builder, reason, std::move(amendments)});
        return failure(why ? ErrorCode::Cancelled : ErrorCode::NeedsReason,
                       tr("The claim is registered: a change of it needs a reason."));
    }
    addAmendments(builder, m_register, amendments, {today(), m_who, *why});
    return {};
}

Result<qint64> Document::commit(Change change)
{
    change.at = QDateTime::currentDateTimeUtc();
    change.who = m_who;
    // In memory first on a copy, which shares everything it does not change: what cannot be applied is never written.
    Register next = m_register;
    if (const Status applied = next.apply(change.edits); !applied)
        return tl::unexpected<Error>(applied.error());
    const Result<Change> written = m_store->append(std::move(change), std::max(m_nextId, m_store->nextId()));
    if (!written)
        return tl::unexpected<Error>(written.error());
    m_register = std::move(next);
    Q_EMIT changed(changeSetOf(*written));
    return written->number;
}

Result<qint64> Document::setField(EntityKind kind, RecordId record, FieldIndex field, const Value &value)
{
    ChangeBuilder change = builder();
    change.set(kind, record, field, value);
    if (change.isEmpty())
        return 0;
    const QString reason = editText(m_register, change.edits().front(), QLocale());
    return apply(std::move(change), reason);
}

bool Document::canUndo() const { return !m_undo.empty() && !isReadOnly(); }

bool Document::canRedo() const { return !m_redo.empty() && !isReadOnly(); }

QString Document::undoText() const { return m_undo.empty() ? QString() : m_undo.back().reason; }

QString Document::redoText() const { return m_redo.empty() ? QString() : m_redo.back().reason; }

Result<qint64> Document::turnRound(qint64 number, ChangeKind kind)
{
    const Result<Change> original = m_store->change(number);
    if (!original)
        return tl::unexpected<Error>(original.error());
    Change change;
    change.kind = kind;
    change.undoes = number;
    change.reason = (kind == ChangeKind::Undo ? tr("Undone: %1") : tr("Done again: %1")).arg(original->reason);
    change.edits = kind == ChangeKind::Undo ? inverted(original->edits) : original->edits;
    return commit(std::move(change));
}

Result<qint64> Document::undo()
{
    if (!canUndo())
        return 0;
    Step step = m_undo.back();
    const Result<qint64> done = turnRound(step.number, ChangeKind::Undo);
    if (done) {
        m_undo.pop_back();
        m_redo.push_back(std::move(step));
        Q_EMIT undoStateChanged();
    }
    return done;
}

Result<qint64> Document::redo()
{
    if (!canRedo())
        return 0;
    Step step = m_redo.back();
    const Result<qint64> done = turnRound(step.number, ChangeKind::Redo);
    if (done) {
        m_redo.pop_back();
        m_undo.push_back(std::move(step));
        Q_EMIT undoStateChanged();
    }
    return done;
}

Result<std::vector<Change>> Document::history(EntityKind kind, RecordId record) const
{
    return m_store->history(kind, record);
}

Result<std::vector<Document::Deleted>> Document::deleted() const
{
    const Result<std::vector<qint64>> numbers = m_store->removals();
    if (!numbers)
        return tl::unexpected<Error>(numbers.error());
    std::vector<Deleted> found;
    QSet<RecordId> listed;
    for (auto number = numbers->rbegin(); number != numbers->rend(); ++number) {
        const Result<Change> change = m_store->change(*number);
        if (!change)
            return tl::unexpected<Error>(change.error());
        for (const Edit &edit : change->edits) {
            const bool isGone = edit.field == Edit::existence && isEmpty(edit.after) && !listed.contains(edit.record)
                && !m_register.table(edit.entity).record(edit.record);
            if (!isGone)
                continue;
            listed.insert(edit.record);
            found.push_back({edit.entity, edit.record, removedTitle(m_register, *change, edit), change->number,
                             change->at, change->who});
        }
    }
    return found;
}

Result<qint64> Document::restore(const Deleted &record)
{
    const Result<Change> removal = m_store->change(record.change);
    if (!removal)
        return tl::unexpected<Error>(removal.error());
    Change change;
    change.kind = ChangeKind::Restore;
    change.reason = tr("Restored: %1").arg(record.title);
    change.edits = restoringEdits(m_register, *removal);
    const QString reason = change.reason;
    const bool comesBack = std::ranges::any_of(
        change.edits, [&](const Edit &edit) { return edit.field == Edit::existence && edit.record == record.record; });
    if (!comesBack)
        return failure(
            ErrorCode::Refused,
            tr("%1 cannot come back: it is there already, or what it belongs to is gone. Restore that first.")
                .arg(record.title));
    const Result<qint64> number = commit(std::move(change));
    if (number)
        remember(*number, reason);
    return number;
}

Result<Register> Document::recordedAt(qint64 number) const { return m_store->recordedAt(number, m_register); }

Store::RecordedReader Document::recordedReader(qint64 number) const
{
    return m_store->recordedReader(number, m_register);
}

Result<qint64> Document::lastChangeOf(QDate day) const
{
    return m_store->lastChangeBefore(day.addDays(1).startOfDay());
}

QString Document::nextReference(EntityKind kind) const { return Ratchet::nextReference(m_register, kind); }

Status Document::close()
{
    if (isReadOnly() || change() == m_changeAtOpening)
        return {};
    m_changeAtOpening = change();
    const Result<QString> copy = m_store->backUp();
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    return {};
}

} // namespace Ratchet
