// SPDX-License-Identifier: GPL-3.0-or-later
// An open register: the only way to change it, and the one who tells everybody what has changed.
#pragma once

#include <core/change_builder.h>
#include <store/progress.h>

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Ratchet {

class Cancellation;
class ChangeWriter;
class Store;
enum class CopiedHistory;
enum class FileFate;
enum class OpenMode;
struct ChangeOutcome;
struct ChangeSet;
struct LoadedRegister;
struct OutsideChange;
struct UnexplainedEdit;

class Document final : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE("document/change_set.h")
    Q_MOC_INCLUDE("document/outside_change.h")

public:
    // Says which day it is.
    using Clock = std::function<QDate()>;

    Document(std::unique_ptr<Store> store, Register reg, const QString &who, Clock clock = systemClock());
    ~Document() override;

    // Makes a new register file with default settings. Refuses to overwrite.
    [[nodiscard]] static Result<std::unique_ptr<Document>> create(const QString &path, const QString &who,
                                                                  Clock clock = systemClock());
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const QString &path, OpenMode mode, const QString &who,
                                                                Clock clock = systemClock());
    // The same in two steps: the long one in a worker, the last one in the thread that owns the document.
    [[nodiscard]] static Result<LoadedRegister> load(const QString &path, OpenMode mode, const QString &who,
                                                     const Progress &progress = {});
    [[nodiscard]] static Result<std::unique_ptr<Document>> adopt(LoadedRegister loaded, const QString &who,
                                                                 Clock clock = systemClock());
    [[nodiscard]] static Clock systemClock();

    [[nodiscard]] const Register &reg() const { return m_register; }
    // A copy for a worker; costs next to nothing.
    [[nodiscard]] Register snapshot() const { return m_register; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString who() const { return m_who; }
    // The day that everything here and above judges and dates by.
    [[nodiscard]] QDate today() const { return m_clock(); }
    // The number of the latest change.
    [[nodiscard]] qint64 change() const;

    [[nodiscard]] ChangeBuilder builder() const { return ChangeBuilder(m_register, nextId()); }
    [[nodiscard]] RecordId nextId() const;

    // Writes rows and ledger in one transaction, then changes memory, then tells everybody. Returns the change's
    // number, 0 where the builder held no edit. Nothing is half done: an error leaves file and memory as they were.
    // Edits made by hand stamp updated_on; an import brings its own. What changes of a registered claim is amended in
    // the same change, with the change's own reason; where a person has to give one (setNeedsReasons), the change is
    // refused with ErrorCode::NeedsReason and waits in takeUnexplained(). A manual rank without its reason waits in the
    // same way; where nobody can be asked it is refused. Asks nobody.
    [[nodiscard]] Result<qint64> apply(ChangeBuilder builder, const QString &reason,
                                       ChangeKind kind = ChangeKind::Edit);

    // An edit that alters registered claims, or ranks by hand, and did not say why.
    using Unexplained = UnexplainedEdit;
    // True where people edit, false where commands do.
    void setNeedsReasons(bool isNeeded) { m_needsReasons = isNeeded; }
    // The edit that apply() refused last for want of a reason, once.
    [[nodiscard]] std::optional<Unexplained> takeUnexplained();
    // Applies it with the reason of its amendments and ranks. A blank one gives it up.
    [[nodiscard]] Result<qint64> apply(Unexplained edit, const QString &why);

    // What takes long, beside the thread of the document: a worker runs the job, and what it returns is handed to
    // finish(), whether it is good or not. Until then every other change is refused, another job's among them, and
    // nothing can be undone.
    using Outcome = ChangeOutcome;
    using Job = std::function<Outcome(const Cancellation &cancellation)>;
    [[nodiscard]] Job applyJob(ChangeBuilder builder, const QString &reason, ChangeKind kind = ChangeKind::Edit);
    // Where canUndo(), canRedo().
    [[nodiscard]] Job undoJob();
    [[nodiscard]] Job redoJob();
    [[nodiscard]] Result<qint64> finish(Outcome outcome);

    // One field of one record; the everyday change. The reason is made from record, field and values.
    [[nodiscard]] Result<qint64> setField(EntityKind kind, RecordId record, FieldIndex field, const Value &value);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    // How many edits that would be; 0 for nothing.
    [[nodiscard]] qsizetype undoSize() const { return m_undo.empty() ? 0 : m_undo.back().edits; }
    [[nodiscard]] qsizetype redoSize() const { return m_redo.empty() ? 0 : m_redo.back().edits; }
    [[nodiscard]] Result<qint64> undo();
    [[nodiscard]] Result<qint64> redo();

    // The changes that touched a record, latest first.
    [[nodiscard]] Result<std::vector<Change>> history(EntityKind kind, RecordId record) const;
    // Records that are gone: what they were called, and the change that removed them; latest first.
    struct Deleted {
        EntityKind kind;
        RecordId record;
        QString title;
        qint64 change;
        QDateTime at;
        QString who;
    };
    // For a worker: changes that removed much take long to read.
    using DeletedReader = std::function<Result<std::vector<Deleted>>(const Cancellation &cancellation)>;
    [[nodiscard]] DeletedReader deletedReader() const;
    // Brings a deleted record back as it was, with what was removed together with it.
    [[nodiscard]] Job restoreJob(const Deleted &record);

    // The register as it stood after change `number`.
    [[nodiscard]] Result<Register> recordedAt(qint64 number) const;
    // The same for a worker.
    using RecordedReader = std::function<Result<Register>(const Cancellation &cancellation)>;
    [[nodiscard]] RecordedReader recordedReader(qint64 number) const;
    // The number of the last change of that day (local time) or before; 0 if there is none.
    [[nodiscard]] Result<qint64> lastChangeOf(QDate day) const;

    // The next free reference with that prefix and four digits: CSI-0131.
    [[nodiscard]] QString nextReference(EntityKind kind) const;

    // What became of the file outside this program. Ours while a job writes it.
    [[nodiscard]] FileFate fate();
    // True where people edit: a change that finds the file to be another's is written to a copy beside it, in which the
    // document goes on from then, and wentOn() tells. Otherwise such a change fails as ErrorCode::Replaced.
    void setGoesOnInCopy(bool goesOn) { m_goesOnInCopy = goesOn; }
    // Writes the open state, with all its history where that can still be read, as a register of its own; a file of
    // that name is replaced.
    [[nodiscard]] Status saveCopy(const QString &path);
    // The same, and goes on in it. Where the history is lost nothing of before can be undone.
    [[nodiscard]] Result<CopiedHistory> goOnIn(const QString &path);

    // Writes the backup of the sitting if something changed. The lock goes with the document. ErrorCode::Replaced where
    // what was changed is not in the file any more.
    Status close();

Q_SIGNALS:
    void wentOn(const Ratchet::OutsideChange &change);
    void changed(const Ratchet::ChangeSet &changes);
    void undoStateChanged();

private:
    // A change of this sitting, for undo and redo.
    struct Step {
        qint64 number = 0;
        QString reason;
        qsizetype edits = 0;
    };
    struct Beside;

    [[nodiscard]] ChangeWriter writer();
    [[nodiscard]] std::optional<QString> reasonOfAmendments(const QString &reason, ChangeKind kind) const;
    [[nodiscard]] Job job(std::function<Outcome(const ChangeWriter &)> work);
    // Goes on with what was written.
    [[nodiscard]] Result<qint64> take(Outcome outcome);
    // There is a file of ours to write to.
    [[nodiscard]] Status ensureFile();
    void follow(const Change &change);

    std::unique_ptr<Store> m_store;
    Register m_register;
    QString m_who;
    qint64 m_changeAtOpening; // or at the latest backup of close()
    std::vector<Step> m_undo; // changes of this sitting that can be undone, latest last
    std::vector<Step> m_redo;
    Clock m_clock;
    bool m_needsReasons = false;
    bool m_goesOnInCopy = false;
    std::unique_ptr<Unexplained> m_unexplained;
    std::shared_ptr<Beside> m_beside;
};

} // namespace Ratchet
