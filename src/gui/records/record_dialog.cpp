// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_dialog.h"

#include "ui_record_dialog.h"

#include <answers/gates/gate_need.h>
#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/reference.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/record_edit.h>
#include <gui/records/guide_page.h>
#include <gui/records/record_form.h>
#include <gui/records/record_guide.h>
#include <help/record_help.h>
#include <widgets/entity_words.h>
#include <widgets/field_problem.h>
#include <widgets/form_looks.h>
#include <widgets/help_topic.h>
#include <widgets/show_dialog.h>

#include <QPushButton>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 620;
constexpr int mostHeight = 640; // at first
const QTime usualHour(10, 0); // of a ceremony
constexpr qint64 usualMinutes = 60;

// Said beside the first field that gives it, or beside the status where other records do.
Error refusalOf(EntityKind kind, const GateNeed &need)
{
    const QString field = need.fields.empty()
        ? u"status"_s
        : QString::fromLatin1(entityType(kind).fields[size_t(need.fields.front())].name);
    return {.code = ErrorCode::Refused, .what = need.text, .where = Place{.field = field}};
}

// Where writing begins in a new record; -1 where that is the first field.
FieldIndex titleField(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Improvement:
        return fieldIndex<&Improvement::title>();
    case EntityKind::Milestone:
        return fieldIndex<&Milestone::title>();
    case EntityKind::Task:
        return fieldIndex<&Task::title>();
    case EntityKind::Pir:
        return fieldIndex<&Pir::title>();
    case EntityKind::Action:
        return fieldIndex<&Action::title>();
    case EntityKind::Attachment:
        return fieldIndex<&Attachment::title>();
    case EntityKind::Metric:
        return fieldIndex<&Metric::name>();
    case EntityKind::Ceremony:
        return fieldIndex<&Ceremony::name>();
    default:
        return -1;
    }
}

} // namespace

RecordDialog::RecordDialog(Workspace &workspace, EntityKind kind, const std::vector<FieldValue> &presets,
                           QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_record{kind, 0}
    , m_ui(std::make_unique<Ui::RecordDialog>())
    , m_form(new RecordForm(workspace.reg(), kind, 0, workspace.document().today(), this))
{
    m_form->preset(presets);
    setUp(tr("New %1").arg(nameInSentence(kind)), tr("&Create"));
    focusField(titleField(kind));
}

RecordDialog::RecordDialog(Workspace &workspace, const RecordRef &record, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_record(record)
    , m_ui(std::make_unique<Ui::RecordDialog>())
    , m_form(new RecordForm(workspace.reg(), record.entity, record.record, workspace.document().today(), this))
{
    setUp(recordTitle(workspace.reg(), record.entity, record.record), tr("&Save"));
}

RecordDialog::~RecordDialog() = default;

void RecordDialog::setUp(const QString &title, const QString &action)
{
    m_ui->setupUi(this);
    applyLooks(this);
    setWindowTitle(title);
    setProperty(helpTopicProperty, helpTopicOf(m_record.entity));
    m_ui->form->addWidget(m_form);
    m_action = m_ui->buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_action->setDefault(true);
    setTabOrder(m_form, m_ui->buttons);
    m_form->setFocus();
    resize(usualWidth, std::min(mostHeight, sizeHint().height())); // a short form needs no more; a long one scrolls
}

void RecordDialog::focusField(FieldIndex field) { m_form->focusField(field); }

void RecordDialog::begin(RecordGuide guide)
{
    m_guide = std::make_unique<RecordGuide>(std::move(guide));
    m_form->leaveOut(m_guide->answered);
    if (m_guide->makeNote)
        m_form->setNote(m_guide->makeNote(m_workspace, *m_form));
    m_question = new GuidePage(*m_guide, this);
    m_ui->form->insertWidget(0, m_question);
    m_back = m_ui->buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &RecordDialog::askQuestion);
    setTabOrder(m_question, m_form);
    askQuestion();
    const QMargins around = layout()->contentsMargins();
    const int others = around.top() + around.bottom() + layout()->spacing() + m_ui->buttons->sizeHint().height();
    const int question = m_question->wantedHeight(usualWidth - around.left() - around.right());
    resize(usualWidth, std::min(mostHeight, others + question));
}

void RecordDialog::askQuestion()
{
    m_form->hide();
    for (QWidget *ofForm : {static_cast<QWidget *>(m_ui->answer), static_cast<QWidget *>(m_ui->consequence),
                            static_cast<QWidget *>(m_ui->problem), static_cast<QWidget *>(m_back)})
        ofForm->hide();
    m_question->show();
    m_action->setText(tr("&Next"));
    m_question->setFocus();
}

void RecordDialog::askFields()
{
    const GuideChoice &choice = m_guide->choices[size_t(m_question->chosen())];
    const bool isTyped = isChanged();
    m_form->fillIn(choice.fields);
    if (!isTyped)
        forgetInput();
    m_question->hide();
    m_ui->answer->setText(choice.title);
    m_ui->consequence->setText(choice.consequence);
    for (QWidget *ofForm : {static_cast<QWidget *>(m_ui->answer), static_cast<QWidget *>(m_ui->consequence),
                            static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_back)})
        ofForm->show();
    m_action->setText(tr("&Create"));
    fitOnScreen(*this, {width(), mostHeight});
    focusField(titleField(m_record.entity));
}

void RecordDialog::accept()
{
    if (m_question && !m_question->isHidden())
        return askFields();
    const RecordForm::Input input = m_form->read();
    Document &document = m_workspace.document();
    const RecordId held = m_record.record;
    std::vector<Error> problems = input.problems;
    for (const GateNeed &need : gateNeeds(document, m_record.entity, held, input.changes)) {
        const Error refusal = refusalOf(m_record.entity, need);
        const auto isOfField = [&refusal](const Error &problem) { return problem.where.field == refusal.where.field; };
        if (std::ranges::none_of(input.problems, isOfField)) // what does not fit is there, and is mended first
            problems.push_back(refusal);
    }
    if (!problems.empty())
        return refuse(problems);
    const RecordId record = held == 0 ? document.nextId() : held;
    Result<qint64> written = 0;
    if (held == 0)
        written = addRecord(document, m_record.entity, input.changes);
    else if (!input.changes.empty())
        written = editRecords(document, m_record.entity, {record}, input.changes);
    m_workspace.settle(written, this, [this, record](const Result<qint64> &settled) {
        if (!settled)
            return refuse({settled.error()});
        m_written = record;
        QDialog::accept();
    });
}

void RecordDialog::refuse(const std::vector<Error> &problems)
{
    m_ui->problem->setText(problemsBelow(m_form->tell(problems)));
    m_ui->problem->show();
}

RecordDialog *openNewRecord(Workspace &workspace, EntityKind kind, QWidget *parent,
                            const std::vector<FieldValue> &further)
{
    std::vector<FieldValue> presets = presetsFor(workspace, kind);
    presets.insert(presets.end(), further.begin(), further.end());
    auto *dialog = new RecordDialog(workspace, kind, presets, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (std::optional<RecordGuide> guide = guideOf(workspace, kind))
        dialog->begin(std::move(*guide));
    dialog->open();
    return dialog;
}

RecordDialog *openRecord(Workspace &workspace, const RecordRef &record, QWidget *parent)
{
    auto *dialog = new RecordDialog(workspace, record, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

std::vector<FieldValue> presetsFor(Workspace &workspace, EntityKind kind)
{
    const Value today(workspace.document().today());
    std::vector<FieldValue> presets;
    if (const FieldIndex reference = referenceField(kind); reference >= 0)
        presets.push_back({reference, Value(workspace.document().nextReference(kind))});
    if (kind == EntityKind::Improvement) {
        presets.push_back({fieldIndex<&Improvement::raisedOn>(), today});
        presets.push_back({fieldIndex<&Improvement::status>(), Value(qint64(ImprovementStatus::Proposed))});
    } else if (kind == EntityKind::Action) {
        presets.push_back({fieldIndex<&Action::raisedOn>(), today});
        presets.push_back({fieldIndex<&Action::status>(), Value(qint64(ActionStatus::Open))});
    } else if (kind == EntityKind::Occurrence) {
        presets.push_back({fieldIndex<&Occurrence::status>(), Value(qint64(OccurrenceStatus::Due))});
    } else if (kind == EntityKind::Ceremony) {
        const QDate next = workspace.view().asOf().addDays(1);
        presets.push_back({fieldIndex<&Ceremony::countsFrom>(), today});
        presets.push_back({fieldIndex<&Ceremony::startsAt>(), Value(QDateTime(next, usualHour, Qt::UTC))});
        presets.push_back(
            {fieldIndex<&Ceremony::timeZone>(), Value(QString::fromLatin1(QTimeZone::systemTimeZoneId()))});
        presets.push_back({fieldIndex<&Ceremony::durationMinutes>(), Value(usualMinutes)});
    }
    return presets;
}

} // namespace Ratchet
