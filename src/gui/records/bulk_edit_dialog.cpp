// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_edit_dialog.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/field_row.h>
#include <widgets/button_text.h>
#include <widgets/entity_words.h>
#include <widgets/field_editors.h>
#include <widgets/field_problem.h>
#include <widgets/help_topic.h>
#include <widgets/theme.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

BulkEditDialog::BulkEditDialog(Workspace &workspace, EntityKind kind, std::vector<RecordId> records, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_records(std::move(records))
    , m_problem(new QLabel(this))
{
    const EntityType &type = entityType(kind);
    setWindowTitle(tr("Edit %1").arg(countInSentence(kind, qsizetype(m_records.size()))));
    setProperty(helpTopicProperty, u"register#bulk"_s);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(u"scrolled"_s);
    auto *grid = new QGridLayout(inside);
    setGaps(grid, 0, Space::small);
    const auto isKey = [&type](const Field &field) {
        return std::ranges::any_of(
            type.key, [&field](const char *name) { return QLatin1StringView(name) == QLatin1StringView(field.name); });
    };
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (field.has(FieldFlag::Derived) || isKey(field))
            continue;
        auto *box = new QCheckBox(buttonText(label(field)), inside);
        FieldEditor *editor = makeFieldEditor(workspace.reg(), field, workspace.document().today(), inside);
        editor->setObjectName(QString::fromLatin1(field.name));
        auto *row = new FieldRow(kind, editor, box, inside);
        connect(editor, &FieldEditor::edited, box, [box] { box->setChecked(true); });
        const int line = grid->rowCount();
        grid->addWidget(box, line, 0, Qt::AlignTop);
        grid->addWidget(row, line, 1);
        m_rows.push_back({FieldIndex(i), box, row});
    }
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(inside);
    rows->addWidget(area, 1);
    m_problem->setWordWrap(true);
    setTextLook(m_problem, LabelLook::Problem);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Apply to all"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    resize(620, 560);
}

void BulkEditDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void BulkEditDialog::tell(const std::vector<Error> &problems)
{
    std::vector<ProblemPlace> places;
    for (const Row &row : m_rows)
        places.push_back({row.row->editor().objectName(), row.row->problem()});
    say(problemsBelow(tellBeside(places, problems)));
}

void BulkEditDialog::accept()
{
    std::vector<FieldValue> fields;
    std::vector<Error> problems;
    for (const Row &row : m_rows) {
        if (!row.box->isChecked())
            continue;
        const FieldEditor &editor = row.row->editor();
        const Result<Value> value = editor.value();
        if (value) {
            fields.push_back({row.field, *value});
        } else {
            problems.push_back(value.error());
            problems.back().where.field = editor.objectName();
        }
    }
    if (fields.empty() && problems.empty())
        return say(tr("Tick the fields that are to be set."));
    tell(problems);
    if (!problems.empty())
        return;
    Result<NamedChange> change = editOf(m_workspace.document(), m_kind, m_records, fields);
    if (!change)
        return tell({change.error()});
    m_workspace.write(std::move(change->builder), change->reason, ChangeKind::Edit, this,
                      [this](const Result<qint64> &written) {
                          if (!written)
                              tell({written.error()});
                          else
                              QDialog::accept();
                      });
}

} // namespace Ratchet
