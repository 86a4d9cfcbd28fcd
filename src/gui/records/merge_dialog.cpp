// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_dialog.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <widgets/entity_words.h>
#include <widgets/field_problem.h>
#include <widgets/help_topic.h>
#include <widgets/plain_label.h>
#include <widgets/progress_job.h>
#include <widgets/record_maker.h>
#include <widgets/reference_editor.h>
#include <widgets/theme.h>

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// A field that names a record of the kind, for its chooser.
const Field &fieldNaming(EntityKind kind)
{
    return kind == EntityKind::Unit   ? fieldOf<&Person::unit>()
        : kind == EntityKind::Service ? fieldOf<&Improvement::service>()
                                      : fieldOf<&RaciRole::person>();
}

QString movedText(const Register &reg, EntityKind kind, RecordId record)
{
    QStringList counts;
    for (const auto &[other, count] : referringTo(reg, kind, record))
        counts += countInSentence(other, count);
    return counts.isEmpty() ? MergeDialog::tr("Nothing refers to it.")
                            : MergeDialog::tr("Moved with it: %1.").arg(counts.join(u", "_s));
}

constexpr qsizetype quickRecords = 2000; // that name the one that goes; more are moved in a worker

} // namespace

MergeDialog::MergeDialog(Workspace &workspace, EntityKind kind, RecordId merged, QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_merged(merged)
    , m_kept(new ReferenceEditor(workspace.reg(), fieldNaming(kind), workspace.document().today(), this))
    , m_problem(new FieldProblem(this))
{
    const QString name = recordName(workspace.reg(), kind, merged);
    setProperty(helpTopicProperty, u"services#merge"_s);
    setWindowTitle(tr("Merge %1").arg(nameInSentence(kind)));
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    rows->addWidget(plainLabel(tr("\"%1\" goes, and what refers to it is moved to the one that you choose. That one "
                                  "keeps its name and takes what "
                                  "it lacks. The history keeps both; one undo takes it all back.")
                                   .arg(name)));
    rows->addWidget(plainLabel(movedText(workspace.reg(), kind, merged), LabelLook::Muted));
    rows->addWidget(plainLabel(tr("Merge it into"), LabelLook::Strong));
    m_kept->setObjectName(u"kept"_s);
    setRecordMaker(this, nullptr); // merged into one that is there
    rows->addWidget(m_kept);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setControl(m_kept->focusProxy());
    connect(m_kept, &FieldEditor::edited, m_problem, [this] { m_problem->say({}); });
    rows->addWidget(m_problem);
    rows->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    resize(480, 260);
    m_kept->setFocus();
}

void MergeDialog::accept()
{
    const Result<Value> kept = m_kept->value();
    if (!kept || isEmpty(*kept)) {
        m_problem->say(kept ? tr("Choose the one that stays.") : kept.error().what);
        return m_problem->lead();
    }
    const Merge merge{.kind = m_kind, .merged = m_merged, .kept = valueOr<qint64>(*kept)};
    const auto reg = std::make_shared<const Register>(m_workspace.document().snapshot());
    const RecordId nextId = m_workspace.document().nextId();
    qsizetype referring = 0;
    for (const auto &[kind, count] : referringTo(m_workspace.reg(), m_kind, m_merged))
        referring += count;
    if (referring <= quickRecords)
        return write(mergeChange(reg, nextId, merge));
    setEnabled(false);
    runJob<NamedChange>(
        parentWidget() ? parentWidget()->window() : nullptr, windowTitle(),
        [reg, nextId, merge](const JobProgress &) { return mergeChange(reg, nextId, merge); },
        [dialog = QPointer(this)](Result<NamedChange> change) {
            if (!dialog)
                return;
            dialog->setEnabled(true);
            dialog->write(std::move(change));
        });
}

void MergeDialog::write(Result<NamedChange> change)
{
    if (!change)
        return m_problem->say(describe(change.error()));
    m_workspace.write(std::move(change->builder), change->reason, ChangeKind::Edit, this,
                      [this](const Result<qint64> &written) {
                          if (!written)
                              m_problem->say(describe(written.error()));
                          else
                              QDialog::accept();
                      });
}

RowCommand mergeCommand(EntityKind kind)
{
    const auto run = [kind](Workspace &workspace, QWidget *window, RecordId record) {
        if (!record || !workspace.view().isEditable())
            return;
        auto *dialog = new MergeDialog(workspace, kind, record, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    return {.kind = kind,
            .text = QT_TRANSLATE_NOOP("Page", "&Merge into another one…"),
            .shortcut = {},
            .run = run,
            .isOnReturn = false};
}

} // namespace Ratchet
