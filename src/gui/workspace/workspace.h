// SPDX-License-Identifier: GPL-3.0-or-later
// What every page gets: the view of the register, the answers kept up to date, and ways to lead the user elsewhere.
#pragma once

#include <answers/basis/figures.h>
#include <core/change.h>
#include <core/result.h>

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Ratchet {

class Ask;
class ChangeBuilder;
class Cancellation;
class Document;
struct ChangeOutcome;
class Register;
class RecordMaker;
class RegisterView;
struct Answers;
struct UnexplainedEdit;

class Workspace final : public QObject {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Document> document, Ask &ask, QObject *parent = nullptr);
    ~Workspace() override;

    // Ends the workspace, and the register goes on in another one.
    [[nodiscard]] static std::unique_ptr<Document> documentOf(std::unique_ptr<Workspace> workspace);

    [[nodiscard]] RegisterView &view() { return *m_view; }
    [[nodiscard]] Document &document() { return *m_document; }
    [[nodiscard]] const Register &reg() const;
    [[nodiscard]] Ask &ask() const { return m_ask; }
    // Makes records in passing of which only the name is known.
    [[nodiscard]] RecordMaker &namedRecords() { return *m_namedRecords; }
    // The answers for what is shown; recomputed in a worker after each change. Empty before the first time.
    [[nodiscard]] const Answers &answers() const { return *m_answers; }
    // Waits for answers that are being computed: tests and the gallery use it.
    void waitForAnswers();

    using Written = std::function<void(const Result<qint64> &written)>;
    // Hands over what came of an edit of the document. Where it lacks the reason of an amendment or of a manual rank,
    // asks for that in front of `parent`, applies the edit again, and hands over what comes of it then; not at all once
    // the parent is gone.
    void settle(const Result<qint64> &edited, QWidget *parent, Written done);

    // As Document::apply(), and settled. A change of many edits is written beside the window, which says so in front of
    // `parent` and offers to stop. An earlier state that is shown cannot be changed.
    void write(ChangeBuilder builder, const QString &reason, ChangeKind kind, QWidget *parent, Written done);
    // What was done last, taken back or made again, in the same way.
    void undo(QWidget *parent, Written done);
    void redo(QWidget *parent, Written done);
    // A job of the document that is not known to be short.
    using Job = std::function<ChangeOutcome(const Cancellation &)>;
    void writeBeside(Job job, QWidget *parent, Written done);

    // Shows the register judged by a day, today where that is not valid, as it stood after a change, or at present.
    // What must be read for it is read beside the window, with a way to stop in front of `parent`; `shown` is called
    // once it is there, or with why it is not.
    void showState(QDate asOf, std::optional<qint64> change, QWidget *parent,
                   std::function<void(const Status &)> shown);

    // Applies a change and shows an error if there is one. True where it was written at once.
    bool apply(ChangeBuilder builder, const QString &reason, ChangeKind kind = ChangeKind::Edit);
    // The same for a dialog, which goes on with `done` as soon as the change is written: at once, or with the reason
    // that was asked for.
    void apply(ChangeBuilder builder, const QString &reason, ChangeKind kind, QWidget *dialog,
               const std::function<void()> &done);

public Q_SLOTS:
    // Opens the record on its page.
    void showRecord(const Ratchet::RecordRef &record);
    // Opens the page of these records, filtered to them, with a chip that says why.
    void showRows(const QString &why, const std::vector<Ratchet::RecordRef> &rows);
    // Opens the evidence of question 1 to 5.
    void showQuestion(int number);
    // Opens the page of that id.
    void showPage(const QString &id);
    // Opens the war chest with the steps of a new register, hidden or not.
    void showFirstSteps();

Q_SIGNALS:
    void answersChanged();
    void recordRequested(const Ratchet::RecordRef &record);
    void rowsRequested(const QString &why, const std::vector<Ratchet::RecordRef> &rows);
    void questionRequested(int number);
    void pageRequested(const QString &id);
    void firstStepsRequested();

private:
    void recompute();
    [[nodiscard]] QString whatIsUnexplained(const UnexplainedEdit &edit) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<RegisterView> m_view;
    Ask &m_ask;
    std::unique_ptr<RecordMaker> m_namedRecords;
    std::unique_ptr<Answers> m_answers;
    struct Computation;
    std::unique_ptr<Computation> m_computation;
};

} // namespace Ratchet
