// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_dialog.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/record_form.h>
#include <widgets/entity_words.h>
#include <widgets/theme.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(Workspace &workspace, EntityKind kind, const std::vector<FieldValue> &presets,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_record{kind, 0}
    , m_form(new RecordForm(workspace.reg(), kind, 0, this))
{
    m_form->preset(presets);
    build(tr("New %1").arg(nameInSentence(kind)), tr("&Create"));
    if (entityType(kind).find(u"title"))
        focusField(u"title");
}

RecordDialog::RecordDialog(Workspace &workspace, const RecordRef &record, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_record(record)
    , m_form(new RecordForm(workspace.reg(), record.entity, record.record, this))
{
    build(recordTitle(workspace.reg(), record.entity, record.record), tr("&Save"));
}

void RecordDialog::build(const QString &title, const QString &action)
{
    setWindowTitle(title);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    rows->addWidget(m_form, 1);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    m_form->setFocus();
    resize(620, std::min(640, sizeHint().height())); // a short form needs no more; a long one scrolls
}

void RecordDialog::focusField(QStringView name) { m_form->focusField(name); }

void RecordDialog::accept()
{
    const Result<std::vector<FieldValue>> changes = m_form->changes();
    if (!changes)
        return refuse(changes.error());
    const bool isNew = m_record.record == 0;
    Document &document = m_workspace.document();
    const RecordId record = isNew ? document.nextId() : m_record.record;
    Result<qint64> written = 0;
    if (isNew)
        written = addRecord(document, m_record.entity, *changes);
    else if (!changes->empty())
        written = editRecords(document, m_record.entity, {record}, *changes);
    m_workspace.settle(written, this, [this, record](const Result<qint64> &settled) {
        if (!settled)
            return refuse(settled.error());
        m_written = record;
        QDialog::accept();
    });
}

void RecordDialog::refuse(const Error &error)
{
    m_problem->setText(describe(error));
    m_problem->show();
    if (!error.where.field.isEmpty())
        m_form->focusField(error.where.field);
}

std::vector<FieldValue> presetsFor(Workspace &workspace, EntityKind kind)
{
    const EntityType &type = entityType(kind);
    std::vector<FieldValue> presets;
    const auto preset = [&](QStringView name, const Value &value) {
        if (const FieldIndex field = type.indexOf(name); field >= 0)
            presets.push_back({field, value});
    };
    if (type.find(u"reference"))
        preset(u"reference", Value(workspace.document().nextReference(kind)));
    preset(u"raised_on", Value(QDate::currentDate()));
    if (type.find(u"status"))
        preset(u"status", Value(qint64(1)));
    return presets;
}

} // namespace Ratchet
