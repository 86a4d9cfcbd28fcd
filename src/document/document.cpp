// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <core/entities/settings.h>
#include <core/free_beside.h>
#include <core/rank_reasons.h>
#include <core/record_text.h>
#include <document/change_set.h>
#include <document/change_text.h>
#include <document/change_writer.h>
#include <document/loaded_register.h>
#include <document/outside_change.h>

#include <QFileInfo>
#include <QSet>

#include <mutex>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

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

tl::unexpected<Error> busy()
{
    return failure(ErrorCode::Refused, Document::tr("Another change is being written. Nothing was changed."));
}

} // namespace

// Shared with a job, which may outlive the document.
struct Document::Beside {
    std::mutex running; // held while a job works on what the document owns
    bool isGone = false;
    int pending = 0; // jobs that were not finished yet; in the thread of the document
    [[nodiscard]] bool isPending() const { return pending > 0; }
};

Document::Document(std::unique_ptr<Store> store, Register reg, const QString &who, Clock clock)
    : m_store(std::move(store))
    , m_register(std::move(reg))
    , m_who(userName(who))
    , m_changeAtOpening(m_store->lastChange())
    , m_clock(std::move(clock))
    , m_beside(std::make_shared<Beside>())
{
}

Document::Clock Document::systemClock()
{
    return [] { return QDate::currentDate(); };
}

// What is being written is written to the end first: edits of a change stand on this document's register.
Document::~Document()
{
    const std::lock_guard running(m_beside->running);
    m_beside->isGone = true;
    freeBeside(std::move(m_register));
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const QString &who, Clock clock)
{
    auto store = Store::create(path, userName(who));
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto document = std::make_unique<Document>(std::move(*store), Register(), who, std::move(clock));
    ChangeBuilder builder = document->builder();
    builder.set<&Settings::keptSince>(builder.create<Settings>(), Value(document->today()));
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

// In the thread of the document.
ChangeWriter Document::writer()
{
    return {m_register,
            nextId(),
            {m_who, today()},
            {[this](Change change, RecordId nextId, BackUp backUp, const Cancellation &cancellation) {
                 return ensureFile().and_then(
                     [&] { return m_store->append(std::move(change), nextId, backUp, cancellation); });
             },
             [this](qint64 from, qint64 to) { return m_store->changes(from, to); }}};
}

// The reason of an amendment where nobody is asked for one.
std::optional<QString> Document::reasonOfAmendments(const QString &reason, ChangeKind kind) const
{
    return kind != ChangeKind::Edit || !m_needsReasons ? std::optional(reason) : std::nullopt;
}

Result<qint64> Document::apply(ChangeBuilder builder, const QString &reason, ChangeKind kind)
{
    if (m_beside->isPending())
        return busy();
    return take(writer().write(std::move(builder), reason, kind, reasonOfAmendments(reason, kind)));
}

std::optional<Document::Unexplained> Document::takeUnexplained()
{
    const std::unique_ptr<Unexplained> taken = std::move(m_unexplained);
    return taken ? std::optional(*taken) : std::nullopt;
}

Result<qint64> Document::apply(Unexplained edit, const QString &why)
{
    if (m_beside->isPending())
        return busy();
    if (why.trimmed().isEmpty())
        return failure(ErrorCode::Cancelled, tr("It needs a reason. Nothing was changed."));
    explainRanks(edit.builder, edit.ranks, why);
    return take(writer().write(std::move(edit.builder), edit.reason, ChangeKind::Edit, why));
}

Document::Job Document::job(std::function<Outcome(const ChangeWriter &)> work)
{
    const Status file = m_beside->isPending() ? Status() : ensureFile();
    const ChangeWriter beside(m_register, nextId(), {m_who, today()}, {m_store->appender(), m_store->changesReader()});
    if (m_beside->pending++ > 0) // it would write over what the other one is about to
        return [](const Cancellation &) -> Outcome { return {busy()}; };
    if (!file)
        return [error = file.error()](const Cancellation &) -> Outcome { return {tl::unexpected<Error>(error)}; };
    return [state = m_beside, work = std::move(work), beside](const Cancellation &cancellation) -> Outcome {
        const std::lock_guard running(state->running);
        if (state->isGone)
            return {failure(ErrorCode::Cancelled, {})};
        ChangeWriter writer = beside;
        writer.setCancellation(cancellation);
        return work(writer);
    };
}

Document::Job Document::applyJob(ChangeBuilder builder, const QString &reason, ChangeKind kind)
{
    return job([=, builder = std::move(builder), why = reasonOfAmendments(reason, kind)](
                   const ChangeWriter &writer) mutable { return writer.write(std::move(builder), reason, kind, why); });
}

Document::Job Document::undoJob()
{
    return job([number = m_undo.back().number](const ChangeWriter &writer) {
        return writer.turnRound(number, ChangeKind::Undo);
    });
}

Document::Job Document::redoJob()
{
    return job([number = m_redo.back().number](const ChangeWriter &writer) {
        return writer.turnRound(number, ChangeKind::Redo);
    });
}

Document::Job Document::restoreJob(const Deleted &record)
{
    return job(
        [record](const ChangeWriter &writer) { return writer.restore(record.change, record.record, record.title); });
}

Result<qint64> Document::finish(Outcome outcome)
{
    --m_beside->pending;
    if (outcome.written)
        m_store->take(*outcome.written);
    return take(std::move(outcome));
}

Result<qint64> Document::take(Outcome outcome)
{
    m_unexplained.reset();
    if (outcome.unexplained)
        m_unexplained = std::make_unique<Unexplained>(std::move(*outcome.unexplained));
    if (!outcome.written)
        return outcome.number;
    m_register = std::move(outcome.reg);
    const Change &change = outcome.written->change;
    follow(change);
    Q_EMIT changed(changeSetOf(change));
    if (change.kind != ChangeKind::Creation)
        Q_EMIT undoStateChanged();
    return change.number;
}

void Document::follow(const Change &change)
{
    const auto move = [](std::vector<Step> &from, std::vector<Step> &to) {
        to.push_back(std::move(from.back()));
        from.pop_back();
    };
    switch (change.kind) {
    case ChangeKind::Creation:
        break;
    case ChangeKind::Undo:
        move(m_undo, m_redo);
        break;
    case ChangeKind::Redo:
        move(m_redo, m_undo);
        break;
    default:
        m_undo.push_back({change.number, change.reason, qsizetype(change.edits.size())});
        m_redo.clear();
    }
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

bool Document::canUndo() const { return !m_undo.empty() && !isReadOnly() && !m_beside->isPending(); }

bool Document::canRedo() const { return !m_redo.empty() && !isReadOnly() && !m_beside->isPending(); }

QString Document::undoText() const { return m_undo.empty() ? QString() : m_undo.back().reason; }

QString Document::redoText() const { return m_redo.empty() ? QString() : m_redo.back().reason; }

Result<qint64> Document::undo()
{
    if (!canUndo())
        return 0;
    return take(writer().turnRound(m_undo.back().number, ChangeKind::Undo));
}

Result<qint64> Document::redo()
{
    if (!canRedo())
        return 0;
    return take(writer().turnRound(m_redo.back().number, ChangeKind::Redo));
}

Result<std::vector<Change>> Document::history(EntityKind kind, RecordId record) const
{
    return m_store->history(kind, record);
}

Document::DeletedReader Document::deletedReader() const
{
    return [reg = m_register,
            read = m_store->removalsReader()](const Cancellation &cancellation) -> Result<std::vector<Deleted>> {
        const Result<std::vector<Change>> removals = read(cancellation);
        if (!removals)
            return tl::unexpected<Error>(removals.error());
        std::vector<Deleted> found;
        QSet<RecordId> listed;
        for (auto removal = removals->rbegin(); removal != removals->rend(); ++removal) {
            for (const Edit &edit : removal->edits) {
                const bool isGone = edit.field == Edit::existence && isEmpty(edit.after)
                    && !listed.contains(edit.record) && !reg.table(edit.entity).record(edit.record);
                if (!isGone)
                    continue;
                listed.insert(edit.record);
                found.push_back({edit.entity, edit.record, removedTitle(reg, *removal, edit), removal->number,
                                 removal->at, removal->who});
            }
        }
        return found;
    };
}

Result<Register> Document::recordedAt(qint64 number) const { return m_store->recordedAt(number, m_register); }

Document::RecordedReader Document::recordedReader(qint64 number) const
{
    return m_store->recordedReader(number, m_register);
}

Result<qint64> Document::lastChangeOf(QDate day) const
{
    return m_store->lastChangeBefore(day.addDays(1).startOfDay());
}

QString Document::nextReference(EntityKind kind) const { return Ratchet::nextReference(m_register, kind); }

FileFate Document::fate() { return m_beside->isPending() ? FileFate::Ours : m_store->fate(); }

Status Document::ensureFile()
{
    const FileFate found = m_goesOnInCopy ? fate() : FileFate::Ours;
    if (found == FileFate::Ours)
        return {};
    OutsideChange change = outsideChange(*m_store, found);
    change.movedTo = nameForCopy(change.path, m_who);
    const Result<CopiedHistory> gone = goOnIn(change.movedTo);
    if (!gone)
        return tl::unexpected<Error>(gone.error());
    change.history = *gone;
    Q_EMIT wentOn(change);
    if (*gone == CopiedHistory::Whole)
        return {};
    return failure(ErrorCode::Replaced,
                   tr("The file of the register was replaced outside this program. What was open is now in %1; this "
                      "change is not: make it again.")
                       .arg(QFileInfo(change.movedTo).fileName()));
}

Status Document::saveCopy(const QString &path)
{
    const Result<CopiedHistory> written = m_store->saveCopy(path, m_register, m_who);
    return written ? Status() : tl::unexpected<Error>(written.error());
}

Result<CopiedHistory> Document::goOnIn(const QString &path)
{
    const Result<CopiedHistory> written = m_store->saveCopy(path, m_register, m_who);
    if (!written)
        return written;
    if (const Status moved = m_store->moveTo(path, m_who); !moved)
        return tl::unexpected<Error>(moved.error());
    if (*written == CopiedHistory::Lost) { // the numbers of what could be undone are those of a history that is gone
        m_undo.clear();
        m_redo.clear();
        m_changeAtOpening = 0;
        Q_EMIT undoStateChanged();
    }
    return written;
}

Status Document::close()
{
    if (isReadOnly() || change() == m_changeAtOpening)
        return {};
    if (fate() != FileFate::Ours)
        return failure(ErrorCode::Replaced,
                       tr("The file of the register was replaced, moved or deleted outside this program. What was "
                          "changed here is not in it."));
    const Result<QString> copy = m_store->backUp();
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    m_changeAtOpening = change();
    return {};
}

} // namespace Ratchet
