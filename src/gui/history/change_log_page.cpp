// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_log_page.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/history/change_log_model.h>
#include <widgets/ask.h>
#include <widgets/page_header.h>
#include <widgets/theme.h>

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Ratchet {

namespace {

constexpr qsizetype mostEdits = 500; // an import has more than anybody reads here

} // namespace

ChangeLogPage::ChangeLogPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_header(new PageHeader)
    , m_search(new QLineEdit)
    , m_model(new ChangeLogModel(this))
    , m_list(new QTreeView)
    , m_edits(new QTreeWidget)
    , m_stateAction(new QAction(tr("Show the register after this change"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    rows->setSpacing(Space::medium);
    rows->addWidget(m_header);
    m_header->setTitle(tr("Change log"));
    m_header->addButton(m_stateAction);
    addAction(m_stateAction);
    m_search->setPlaceholderText(tr("Find by author or words"));
    m_search->setAccessibleName(tr("Find in the change log"));
    addClearButton(m_search);
    m_search->setMaximumWidth(420);
    rows->addWidget(m_search);
    auto *split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(Space::medium);
    rows->addWidget(split, 1);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Changes, latest first"));
    m_edits->setAccessibleName(tr("Edits of the chosen change"));
    for (QTreeView *view : {m_list, static_cast<QTreeView *>(m_edits)}) {
        view->setRootIsDecorated(false);
        view->setUniformRowHeights(true);
        view->setAllColumnsShowFocus(true);
        view->setProperty("framed", true);
        view->ensurePolished(); // uniform rows are measured once
        split->addWidget(view);
    }
    m_edits->setHeaderLabels({tr("Record"), tr("Field"), tr("Before"), tr("After")});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    connect(m_search, &QLineEdit::textChanged, m_model, &ChangeLogModel::setSearch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangeLogPage::showEdits);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangeLogPage::showEdits);
    connect(m_stateAction, &QAction::triggered, this, &ChangeLogPage::showState);
    connect(&workspace.document(), &Document::changed, this, &ChangeLogPage::reload);
    reload();
}

void ChangeLogPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ChangeLogPage::reload()
{
    Result<std::vector<LedgerEntry>> entries = workspace().document().store().ledger();
    if (!entries) {
        m_header->setSubtitle(describe(entries.error()));
        return;
    }
    m_model->setEntries(std::move(*entries));
    m_header->setSubtitle(tr("Each change is sealed with the hash of the one before it. Changes so far: %1.")
                              .arg(QLocale().toString(m_model->totalCount())));
    for (int column = 0; column < ChangeLogModel::Columns; ++column)
        m_list->header()->setSectionResizeMode(
            column, column == ChangeLogModel::What ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void ChangeLogPage::showEdits()
{
    m_edits->clear();
    const qint64 number = m_model->changeAt(m_list->currentIndex());
    m_stateAction->setEnabled(number > 0);
    if (number == 0)
        return;
    const Result<Change> change = workspace().document().store().change(number);
    if (!change) {
        new QTreeWidgetItem(m_edits, {describe(change.error())});
        return;
    }
    const Register &reg = workspace().document().reg();
    const QLocale locale;
    for (const Edit &edit : change->edits) {
        if (m_edits->topLevelItemCount() == mostEdits)
            break;
        const EntityType &type = entityType(edit.entity);
        const QString known = recordTitle(reg, edit.entity, edit.record);
        const QString record = known.isEmpty() ? tr("%1 %2 (deleted)").arg(label(type)).arg(edit.record) : known;
        if (edit.field == Edit::existence) {
            new QTreeWidgetItem(m_edits, {record, isEmpty(edit.after) ? tr("deleted") : tr("new %1").arg(label(type))});
            continue;
        }
        const Field &field = type.fields[size_t(edit.field)];
        new QTreeWidgetItem(m_edits,
                            {record, label(field), displayText(reg, field, edit.before, locale),
                             displayText(reg, field, edit.after, locale)});
    }
    const qsizetype hidden = qsizetype(change->edits.size()) - mostEdits;
    if (hidden > 0)
        new QTreeWidgetItem(m_edits, {tr("… and further edits: %1").arg(locale.toString(qlonglong(hidden)))});
    for (int column = 0; column < 3; ++column) {
        m_edits->resizeColumnToContents(column);
        m_edits->setColumnWidth(column, std::min(m_edits->columnWidth(column) + Space::medium, 320));
    }
}

void ChangeLogPage::showState()
{
    const qint64 number = m_model->changeAt(m_list->currentIndex());
    if (const Status shown = workspace().view().setRecordedAt(number); !shown)
        workspace().ask().tellError(this, tr("That state cannot be shown"), shown.error());
}

} // namespace Ratchet
