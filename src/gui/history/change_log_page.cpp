// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_log_page.h"

#include "ui_change_log_page.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/workspace/accountable_head.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>
#include <widgets/when_shown.h>

#include <QAction>
#include <QHeaderView>

namespace Ratchet {

namespace {

constexpr qsizetype mostEdits = 500; // an import has more than anybody reads here

} // namespace

ChangeLogPage::ChangeLogPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_ui(std::make_unique<Ui::ChangeLogPage>())
    , m_model(new ChangeLogModel(this))
    , m_stateAction(new QAction(tr("Show the register after this change"), this))
{
    m_ui->setupUi(this);
    applyLooks(this);
    m_ui->header->setTitle(tr("Change log"));
    new AccountableHead(workspace, 5, *m_ui->header); // the ledger is evidence of how improvement is managed
    m_ui->header->addButton(m_stateAction);
    m_stateAction->setEnabled(false);
    addAction(m_stateAction);
    m_ui->list->setModel(m_model);
    for (QTreeView *view : {m_ui->list, static_cast<QTreeView *>(m_ui->edits)})
        view->ensurePolished(); // uniform rows are measured once
    m_ui->split->setStretchFactor(0, 3);
    m_ui->split->setStretchFactor(1, 2);
    connect(m_ui->search, &QLineEdit::textChanged, m_model, &ChangeLogModel::setSearch);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangeLogPage::showEdits);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangeLogPage::showEdits);
    connect(m_stateAction, &QAction::triggered, this, &ChangeLogPage::showState);
    auto *whenShown = new WhenShown(this, [this] { reload(); });
    connect(&workspace.document(), &Document::changed, whenShown, &WhenShown::ask);
    whenShown->ask();
}

ChangeLogPage::~ChangeLogPage() = default;

void ChangeLogPage::focusSearch()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

void ChangeLogPage::reload()
{
    m_latest.run([read = workspace().document().store().ledgerReader()](
                     const Cancellation &) { return read().map(changeLogOf); },
                 [this](Result<ChangeLog> log) { showLog(std::move(log)); });
}

void ChangeLogPage::showLog(Result<ChangeLog> log)
{
    if (!log) {
        m_ui->header->setSubtitle(describe(log.error()));
        return;
    }
    m_model->setLog(std::move(*log));
    m_ui->header->setSubtitle(tr("Each change is sealed with the hash of the one before it. Changes so far: %1.")
                                  .arg(QLocale().toString(m_model->totalCount())));
    for (int column = 0; column < ChangeLogModel::Columns; ++column)
        m_ui->list->header()->setSectionResizeMode(
            column, column == ChangeLogModel::What ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_ui->list->header()->setStretchLastSection(false);
    m_ui->list->setCurrentIndex(m_model->index(0, 0));
}

void ChangeLogPage::showEdits()
{
    m_ui->edits->clear();
    const qint64 number = m_model->changeAt(m_ui->list->currentIndex());
    m_stateAction->setEnabled(number > 0);
    if (number == 0)
        return;
    const Result<Change> change = workspace().document().store().change(number);
    if (!change) {
        new QTreeWidgetItem(m_ui->edits, {describe(change.error())});
        return;
    }
    const Register &reg = workspace().document().reg();
    const QLocale locale;
    for (const Edit &edit : change->edits) {
        if (m_ui->edits->topLevelItemCount() == mostEdits)
            break;
        const EntityType &type = entityType(edit.entity);
        const QString known = recordTitle(reg, edit.entity, edit.record);
        const QString record = known.isEmpty() ? tr("%1 %2 (deleted)").arg(label(type)).arg(edit.record) : known;
        if (edit.field == Edit::existence) {
            new QTreeWidgetItem(m_ui->edits,
                                {record, isEmpty(edit.after) ? tr("deleted") : tr("new %1").arg(label(type))});
            continue;
        }
        const Field &field = type.fields[size_t(edit.field)];
        new QTreeWidgetItem(m_ui->edits,
                            {record, label(field), displayText(reg, field, edit.before, locale),
                             displayText(reg, field, edit.after, locale)});
    }
    const qsizetype hidden = qsizetype(change->edits.size()) - mostEdits;
    if (hidden > 0)
        new QTreeWidgetItem(m_ui->edits, {tr("… and further edits: %1").arg(locale.toString(qlonglong(hidden)))});
    for (int column = 0; column < 3; ++column) {
        m_ui->edits->resizeColumnToContents(column);
        m_ui->edits->setColumnWidth(column, std::min(m_ui->edits->columnWidth(column) + Space::medium, 320));
    }
}

void ChangeLogPage::showState()
{
    const qint64 number = m_model->changeAt(m_ui->list->currentIndex());
    const RegisterView &view = workspace().view();
    workspace().showState(view.isAsOfToday() ? QDate() : view.asOf(), number, this, [this](const Status &shown) {
        if (!shown && shown.error().code != ErrorCode::Cancelled)
            workspace().ask().tellError(this, tr("That state cannot be shown"), shown.error());
    });
}

} // namespace Ratchet
