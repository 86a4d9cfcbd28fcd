// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_dialog.h"

#include "ui_record_dialog.h"

#include <answers/gates/gate_need.h>
#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/reference.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/record_edit.h>
#include <gui/records/record_form.h>
#include <help/record_help.h>
#include <widgets/entity_words.h>
#include <widgets/field_problem.h>
#include <widgets/form_looks.h>
#include <widgets/help_topic.h>

#include <QPushButton>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

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
    m_ui->buttons->addButton(action, QDialogButtonBox::AcceptRole)->setDefault(true);
    setTabOrder(m_form, m_ui->buttons);
    m_form->setFocus();
    resize(620, std::min(640, sizeHint().height())); // a short form needs no more; a long one scrolls
}

void RecordDialog::focusField(FieldIndex field) { m_form->focusField(field); }

void RecordDialog::accept()
{
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
        presets.push_back({fieldIndex<&Ceremony::countsFrom>(), today});
    }
    return presets;
}

} // namespace Ratchet
