// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include <answers/questions/answer.h>
#include <core/amendments.h>
#include <core/entities/improvement.h>
#include <core/latest.h>
#include <core/record_text.h>
#include <document/change_outcome.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/workspace/named_records.h>
#include <widgets/ask.h>
#include <widgets/progress_job.h>

#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyEdits = 200; // that take longer to write than a window may wait

QString fieldLabel(const QString &name)
{
    const Field *field = amendedField(name);
    return field ? label(*field) : name;
}

QString lineOf(const Register &reg, const ClaimAmendment &amendment)
{
    const QString claim = recordTitle(reg, EntityKind::Steering, amendment.steering.value);
    if (amendment.field == QLatin1StringView(ClaimAmendment::removed))
        return Workspace::tr("%1 is deleted").arg(claim);
    const auto shown = [](const QString &text) -> QString { return text.isEmpty() ? Workspace::tr("empty") : text; };
    return Workspace::tr("%1, %2: %3 → %4")
        .arg(claim, fieldLabel(amendment.field), shown(amendment.before), shown(amendment.after));
}

QString lineOf(const ChangeBuilder &builder, Id<Improvement> ranked)
{
    const auto held = [&builder, ranked](FieldIndex field) {
        return builder.value(EntityKind::Improvement, ranked.value, field);
    };
    return Workspace::tr("%1 %2: rank %3")
        .arg(valueOr<QString>(held(fieldIndex<&Improvement::reference>())),
             valueOr<QString>(held(fieldIndex<&Improvement::title>())),
             QLocale().toString(valueOr<qint64>(held(fieldIndex<&Improvement::manualRank>()))));
}

// As many lines as a person reads.
template <class Item, class LineOf> QString firstLines(const std::vector<Item> &items, LineOf line)
{
    constexpr size_t shown = 8;
    QStringList lines;
    for (size_t i = 0; i < std::min(shown, items.size()); ++i)
        lines += line(items[i]);
    if (items.size() > shown)
        lines += Workspace::tr("and %1 more").arg(QLocale().toString(qint64(items.size() - shown)));
    return lines.join(u'\n');
}

tl::unexpected<Error> earlierStateIsShown()
{
    return failure(ErrorCode::ReadOnly,
                   Workspace::tr("An earlier state of the register is shown, which cannot be changed. Go back to the "
                                 "present first."));
}

} // namespace

struct Workspace::Computation {
    Latest<Answers> answers;
};

Workspace::Workspace(std::unique_ptr<Document> document, Ask &ask, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_view(std::make_unique<RegisterView>(*m_document))
    , m_ask(ask)
    , m_namedRecords(std::make_unique<NamedRecords>(*m_document, *m_view, ask))
    , m_answers(std::make_unique<Answers>())
    , m_computation(std::make_unique<Computation>())
{
    connect(m_view.get(), &RegisterView::changed, this, &Workspace::recompute);
    connect(m_view.get(), &RegisterView::reset, this, &Workspace::recompute);
    m_document->setNeedsReasons(true);
    m_document->setGoesOnInCopy(true);
    recompute();
}

std::unique_ptr<Document> Workspace::documentOf(std::unique_ptr<Workspace> workspace)
{
    std::unique_ptr<Document> document = std::move(workspace->m_document);
    workspace.reset(); // what it holds refers to the document, which is still there
    return document;
}

QString Workspace::whatIsUnexplained(const UnexplainedEdit &edit) const
{
    QString text;
    if (!edit.amendments.empty()) {
        text += tr("This was promised before the work. The change is kept as an amendment and printed with the claim:")
            + u"\n\n"_s
            + firstLines(edit.amendments,
                         [this](const ClaimAmendment &amendment) { return lineOf(m_document->reg(), amendment); })
            + u"\n\n"_s;
    }
    if (!edit.ranks.empty()) {
        text += tr("A manual rank goes before the score. Its reason is kept with it and printed in the evidence pack:")
            + u"\n\n"_s
            + firstLines(edit.ranks, [&edit](Id<Improvement> ranked) { return lineOf(edit.builder, ranked); })
            + u"\n\n"_s;
        const auto isOfRank = [](const Edit &each) {
            return each.entity == EntityKind::Improvement && each.field == fieldIndex<&Improvement::manualRank>();
        };
        const auto others = std::ranges::count_if(edit.builder.edits(), isOfRank) - std::ssize(edit.ranks);
        if (others > 0)
            text += tr("%Ln other improvement(s) get a manual rank with it, so that they keep their place.", nullptr,
                       int(others))
                + u"\n\n"_s;
    }
    return text + tr("Reason:");
}

void Workspace::settle(const Result<qint64> &edited, QWidget *parent, Written done)
{
    const bool isReasonMissing = !edited && edited.error().code == ErrorCode::NeedsReason;
    std::optional<Document::Unexplained> edit = isReasonMissing ? m_document->takeUnexplained() : std::nullopt;
    if (!edit)
        return done(edited);
    const QString what = whatIsUnexplained(*edit);
    m_ask.askText(
        parent, edit->amendments.empty() ? tr("Rank by hand") : tr("Change of a registered claim"), what,
        [there = QPointer(this), done = std::move(done), edit = std::move(*edit)](const std::optional<QString> &why) {
            if (there)
                done(there->m_document->apply(edit, why.value_or(QString())));
        });
}

Workspace::~Workspace() = default;

const Register &Workspace::reg() const { return m_view->reg(); }

void Workspace::recompute()
{
    m_computation->answers.run(
        [reg = Register(reg()), asOf = m_view->asOf()](const Cancellation &cancellation) {
            return answer(reg, asOf, QLocale(), cancellation);
        },
        [this](Answers answers) {
            *m_answers = std::move(answers);
            Q_EMIT answersChanged();
        });
}

void Workspace::waitForAnswers() { m_computation->answers.wait(); }

void Workspace::showState(QDate asOf, std::optional<qint64> change, QWidget *parent,
                          std::function<void(const Status &)> shown)
{
    const RegisterView::State state{asOf, change};
    if (!change || change == m_view->earlierChange() || *change >= m_document->change()) // it is at hand
        return shown(m_view->show(state));
    const auto read = [reader = m_document->recordedReader(*change)](const JobProgress &progress) {
        return reader(progress.cancellation());
    };
    runJob<Register>(parent, tr("Reading the earlier state…"), read,
                     [this, there = QPointer(this), state, shown = std::move(shown)](Result<Register> earlier) {
                         if (!there)
                             return;
                         if (!earlier)
                             return shown(tl::unexpected<Error>(earlier.error()));
                         m_view->show(state, std::move(*earlier));
                         shown({});
                     });
}

void Workspace::write(ChangeBuilder builder, const QString &reason, ChangeKind kind, QWidget *parent, Written done)
{
    if (m_view->earlierChange())
        return done(earlierStateIsShown());
    if (qsizetype(builder.edits().size()) > manyEdits)
        return writeBeside(m_document->applyJob(std::move(builder), reason, kind), parent, std::move(done));
    settle(m_document->apply(std::move(builder), reason, kind), parent, std::move(done));
}

void Workspace::undo(QWidget *parent, Written done)
{
    if (m_document->canUndo() && m_document->undoSize() > manyEdits)
        return writeBeside(m_document->undoJob(), parent, std::move(done));
    done(m_document->undo());
}

void Workspace::redo(QWidget *parent, Written done)
{
    if (m_document->canRedo() && m_document->redoSize() > manyEdits)
        return writeBeside(m_document->redoJob(), parent, std::move(done));
    done(m_document->redo());
}

void Workspace::writeBeside(Job job, QWidget *parent, Written done)
{
    const auto work = [job = std::move(job)](const JobProgress &progress) -> Result<Document::Outcome> {
        return job(progress.cancellation());
    };
    // The change is finished whoever asked for it: a dialog that was closed meanwhile takes nothing with it.
    const bool isDialog = parent && parent->isWindow() && parent->parentWidget();
    QWidget *window = isDialog ? parent->parentWidget()->window() : parent;
    QWidget *focus = isDialog ? parent->focusWidget() : nullptr;
    if (isDialog)
        parent->setEnabled(false);
    runJob<Document::Outcome>(window, tr("Writing the change…"), work,
                              [there = QPointer(this), parent, isDialog, asked = QPointer(parent),
                               focus = QPointer(focus), done = std::move(done)](Result<Document::Outcome> outcome) {
                                  if (!there)
                                      return; // the register was closed after it was told to stop
                                  if (isDialog && asked)
                                      asked->setEnabled(true);
                                  if (focus)
                                      focus->setFocus();
                                  const Result<qint64> written = there->m_document->finish(
                                      outcome ? std::move(*outcome)
                                              : Document::Outcome{tl::unexpected<Error>(outcome.error())});
                                  if (asked || !parent)
                                      there->settle(written, asked, done);
                                  else if (!written && written.error().code != ErrorCode::Cancelled)
                                      there->m_ask.tellError(nullptr, tr("Nothing was changed"), written.error());
                              });
}

bool Workspace::apply(ChangeBuilder builder, const QString &reason, ChangeKind kind)
{
    const auto isWritten = std::make_shared<bool>(false); // what is written later sets it, too
    const Result<qint64> edited =
        m_view->earlierChange() ? earlierStateIsShown() : m_document->apply(std::move(builder), reason, kind);
    settle(edited, nullptr, [this, isWritten](const Result<qint64> &written) {
        *isWritten = written.has_value();
        if (!written)
            m_ask.tellError(nullptr, tr("Nothing was changed"), written.error());
    });
    return *isWritten;
}

void Workspace::apply(ChangeBuilder builder, const QString &reason, ChangeKind kind, QWidget *dialog,
                      const std::function<void()> &done)
{
    write(std::move(builder), reason, kind, dialog,
          [this, there = QPointer(dialog), done](const Result<qint64> &written) {
              if (written)
                  done();
              else if (written.error().code != ErrorCode::Cancelled)
                  m_ask.tellError(there, tr("Nothing was changed"), written.error());
          });
}

void Workspace::showRecord(const RecordRef &record)
{
    if (record.record != 0)
        Q_EMIT recordRequested(record);
}

void Workspace::showRows(const QString &why, const std::vector<RecordRef> &rows)
{
    if (!rows.empty())
        Q_EMIT rowsRequested(why, rows);
}

void Workspace::showQuestion(int number) { Q_EMIT questionRequested(number); }

void Workspace::showPage(const QString &id) { Q_EMIT pageRequested(id); }

void Workspace::showFirstSteps()
{
    showPage(u"war-chest"_s); // which is made on its first visit, and listens from then on
    Q_EMIT firstStepsRequested();
}

} // namespace Ratchet
