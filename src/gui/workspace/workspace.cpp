// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include <answers/questions/answer.h>
#include <core/amendments.h>
#include <core/record_text.h>
#include <document/register_view.h>
#include <widgets/ask.h>
#include <widgets/latest.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

struct Workspace::Computation {
    Latest<Answers> answers;
};

Workspace::Workspace(std::unique_ptr<Document> document, Ask &ask, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_view(std::make_unique<RegisterView>(*m_document))
    , m_ask(ask)
    , m_answers(std::make_unique<Answers>())
    , m_computation(std::make_unique<Computation>())
{
    connect(m_view.get(), &RegisterView::changed, this, &Workspace::recompute);
    connect(m_view.get(), &RegisterView::reset, this, &Workspace::recompute);
    m_document->setNeedsReasons(true);
    recompute();
}

QString Workspace::whatIsAmended(const std::vector<ClaimAmendment> &amendments) const
{
    constexpr size_t shown = 8;
    QStringList lines;
    for (size_t i = 0; i < std::min(shown, amendments.size()); ++i)
        lines += lineOf(m_document->reg(), amendments[i]);
    if (amendments.size() > shown)
        lines += tr("and %1 more").arg(QLocale().toString(qint64(amendments.size() - shown)));
    return tr("This was promised before the work. The change is kept as an amendment and printed with the claim:")
        + u"\n\n"_s + lines.join(u'\n') + u"\n\n"_s + tr("Reason:");
}

void Workspace::settle(const Result<qint64> &edited, QWidget *parent, Written done)
{
    const bool isReasonMissing = !edited && edited.error().code == ErrorCode::NeedsReason;
    std::optional<Document::Unexplained> edit = isReasonMissing ? m_document->takeUnexplained() : std::nullopt;
    if (!edit)
        return done(edited);
    const QString what = whatIsAmended(edit->amendments);
    m_ask.askText(parent, tr("Change of a registered claim"), what,
                  [this, done = std::move(done), edit = std::move(*edit)](const std::optional<QString> &why) {
                      done(m_document->apply(edit, why.value_or(QString())));
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

bool Workspace::apply(ChangeBuilder builder, const QString &reason, ChangeKind kind)
{
    const Result<qint64> edited = !m_view->earlierChange()
        ? m_document->apply(std::move(builder), reason, kind)
        : failure(
            ErrorCode::ReadOnly,
            tr("An earlier state of the register is shown, which cannot be changed. Go back to the present first."));
    settle(edited, nullptr, [this](const Result<qint64> &written) {
        if (!written)
            m_ask.tellError(nullptr, tr("Nothing was changed"), written.error());
    });
    return edited.has_value();
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

} // namespace Ratchet
