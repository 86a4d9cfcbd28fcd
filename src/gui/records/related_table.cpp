// SPDX-License-Identifier: GPL-3.0-or-later
#include "related_table.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/record_edit.h>
#include <gui/records/field_menu.h>
#include <gui/records/record_dialog.h>
#include <gui/records/status_step.h>
#include <widgets/ask.h>
#include <widgets/entity_words.h>
#include <widgets/record_delegate.h>
#include <widgets/theme.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int rowsShown = 6;

} // namespace

RelatedTable::RelatedTable(Workspace &workspace, EntityKind kind, FieldIndex reference, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace.view(), kind, reference)
    , m_reference(reference)
    , m_title(new QLabel(this))
    , m_table(new QTreeView(this))
{
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, Space::tight);
    rows->addLayout(makeHead());
    makeTable();
    rows->addWidget(m_table);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RelatedTable::chooseAgain);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RelatedTable::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RelatedTable::showState);
    connect(&workspace.view(), &RegisterView::reset, this, &RelatedTable::showState);
    showState();
}

// The title, and below it what can be done with the records: beside each other they are wider than a narrow pane.
QLayout *RelatedTable::makeHead()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    setTextLook(m_title, LabelLook::Strong);
    m_title->setWordWrap(true);
    head->addWidget(m_title);
    auto *buttons = new QHBoxLayout;
    head->addLayout(buttons);
    const QString name = nameInSentence(m_model.kind());
    const auto addButton = [&](const QString &text, const QString &accessible, auto slot) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setAccessibleName(accessible);
        button->setToolTip(accessible);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    m_add = addButton(tr("Add"), tr("Add %1").arg(name), &RelatedTable::add);
    m_edit = addButton(tr("Edit"), tr("Edit %1").arg(name), &RelatedTable::edit);
    m_remove = addButton(tr("Remove"), tr("Remove %1").arg(name), &RelatedTable::remove);
    m_open = addButton(tr("Open"), tr("Open %1 on its page").arg(name), [this] {
        m_workspace.showRecord({m_model.kind(), currentRecord()});
    });
    buttons->addStretch();
    return head;
}

void RelatedTable::makeTable()
{
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setModel(&m_model);
    m_table->header()->setResizeContentsPrecision(0); // what is in view
    m_table->setAccessibleName(pluralLabel(entityType(m_model.kind())));
    m_table->header()->setAccessibleName(tr("Columns"));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false);
    auto *delegate = new RecordDelegate(
        [this]() -> const Register & { return m_model.reg(); }, [this] { return m_workspace.document().today(); },
        [this](const QModelIndex &index) {
            const FieldIndex field = m_model.fieldAt(index.column());
            return field < 0 ? nullptr : &entityType(m_model.kind()).fields[size_t(field)];
        },
        this);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    (new FieldMenu(m_workspace, *this))->attach(*m_table, [this] {
        FieldMenu::Chosen chosen{m_model.kind(), {}};
        for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
            chosen.records.push_back(m_model.recordAt(row));
        return chosen;
    });
    const auto refuse = [this](const QString &reason) {
        m_workspace.ask().tell(this, tr("Nothing was changed"), reason);
    };
    connect(delegate, &RecordDelegate::refused, this, refuse);
    connect(&m_model, &RelatedModel::refused, this, refuse);
    connect(&m_model, &RelatedModel::gateAsks, this, [this](RecordId record, FieldIndex field, qint64 option) {
        StatusStep::take(m_workspace, *this,
                         {.kind = m_model.kind(), .records = {record}, .field = field, .option = option});
    });
    connect(&m_model, &RelatedModel::reasonNeeded, this, [this, refuse](const Result<qint64> &refusal) {
        m_workspace.settle(refusal, this, [refuse](const Result<qint64> &written) {
            if (!written)
                refuse(written.error().what);
        });
    });
}

void RelatedTable::setRecord(RecordId record)
{
    if (record == m_record)
        return; // the model follows by itself
    m_record = record;
    m_model.setRecord(record);
    if (m_model.rowCount() > 0) {
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_table->resizeColumnToContents(column);
    }
}

RecordId RelatedTable::currentRecord() const { return m_model.recordAt(m_table->currentIndex()); }

void RelatedTable::alwaysChoose()
{
    m_isAlwaysChosen = true;
    chooseAgain();
}

// The row that was chosen before the records were read again.
void RelatedTable::chooseAgain()
{
    int row = m_model.rowOf(m_current);
    if (row < 0 && m_isAlwaysChosen && m_model.rowCount() > 0)
        row = 0;
    if (row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void RelatedTable::setSubject(const QString &subject)
{
    m_subject = subject;
    showState();
}

void RelatedTable::showState()
{
    const bool isEditable = m_workspace.view().isEditable() && m_record != 0;
    const bool hasCurrent = m_table->currentIndex().isValid();
    const QString plural = pluralLabel(entityType(m_model.kind()));
    //: "Tasks of Pilot"
    const QString whose = m_subject.isEmpty() ? plural : tr("%1 of %2").arg(plural, m_subject);
    m_title->setText(tr("%1 (%2)").arg(whose, QLocale().toString(m_model.rowCount())));
    m_add->setEnabled(isEditable);
    m_edit->setEnabled(isEditable && hasCurrent);
    m_remove->setEnabled(isEditable && hasCurrent);
    m_open->setEnabled(hasCurrent);
    for (QWidget *needsRow : {m_edit, m_remove, m_open})
        needsRow->setVisible(m_model.rowCount() > 0);
    m_table->setVisible(m_model.rowCount() > 0);
    const int rows = std::clamp(m_model.rowCount(), 1, rowsShown);
    const int row = std::max(Space::row, m_table->fontMetrics().height() + Space::medium) + 4;
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * row + Space::medium);
    if (const RecordId shown = currentRecord(); shown != m_current) {
        m_current = shown;
        Q_EMIT currentRecordChanged(shown);
    }
}

void RelatedTable::add() { openNewRecord(m_workspace, m_model.kind(), this, {{m_reference, Value(m_record)}}); }

void RelatedTable::edit() { openRecord(m_workspace, {m_model.kind(), currentRecord()}, this); }

void RelatedTable::remove()
{
    const QString title = recordTitle(m_workspace.reg(), m_model.kind(), currentRecord());
    const auto done = [this](const Result<qint64> &removed) {
        if (!removed)
            m_workspace.ask().tellError(this, tr("Nothing was deleted"), removed.error());
    };
    m_workspace.ask().confirm(this, tr("Delete"), tr("%1 will be deleted. Undo brings it back.").arg(title),
                              tr("Delete"), [this, record = currentRecord(), done] {
                                  m_workspace.settle(removeRecords(m_workspace.document(), m_model.kind(), {record}),
                                                     this, done);
                              });
}

} // namespace Ratchet
