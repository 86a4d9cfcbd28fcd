// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_log_page.h"

#include "ui_change_log_page.h"

#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/history/edit_rows.h>
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
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangeLogPage::readEdits);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangeLogPage::readEdits);
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

// A change may be an import of a million readings: a worker reads it and names its records.
void ChangeLogPage::readEdits()
{
    const qint64 number = m_model->changeAt(m_ui->list->currentIndex());
    m_stateAction->setEnabled(number > 0);
    if (number == 0) {
        m_edits.cancel();
        return showEdits({});
    }
    m_edits.run(
        [read = workspace().document().store().changesReader(), reg = Register(workspace().document().reg()),
         number](const Cancellation &) -> QList<QStringList> {
            const Result<std::vector<Change>> changes = read(number, number);
            if (!changes)
                return {{describe(changes.error())}};
            return changes->empty() ? QList<QStringList>() : editRows(reg, changes->front(), mostEdits, QLocale());
        },
        [this](const QList<QStringList> &rows) { showEdits(rows); });
}

void ChangeLogPage::showEdits(const QList<QStringList> &rows)
{
    m_ui->edits->clear();
    for (const QStringList &row : rows)
        new QTreeWidgetItem(m_ui->edits, row);
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
