// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_actions.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/record_edit.h>
#include <gui/import/list_export.h>
#include <gui/import/open_import.h>
#include <gui/records/bulk_edit_dialog.h>
#include <gui/records/column_dialog.h>
#include <gui/records/field_menu.h>
#include <gui/records/record_dialog.h>
#include <widgets/ask.h>
#include <widgets/copy_cells.h>
#include <widgets/entity_words.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t atOnce = 2'000; // records that are written in the time that a window may wait

} // namespace

RecordActions::RecordActions(Workspace &workspace, RecordModel &model, RecordView &view, QWidget &panel)
    : QObject(&panel)
    , m_workspace(workspace)
    , m_model(model)
    , m_view(view)
    , m_panel(panel)
    , m_fields(new FieldMenu(workspace, panel))
{
    makeActions();
    connect(&view, &QWidget::customContextMenuRequested, this, &RecordActions::showMenu);
    connect(&view, &RecordView::currentRecordChanged, this, &RecordActions::updateState);
    connect(&view, &RecordView::selectionCountChanged, this, &RecordActions::updateState);
    connect(&workspace.view(), &RegisterView::reset, this, &RecordActions::updateState);
    updateState();
}

void RecordActions::makeActions()
{
    const QString name = nameInSentence(kind());
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_panel.addAction(action);
        return action;
    };
    m_all.create = add(tr("&New %1").arg(name), QKeySequence::New, &RecordActions::createRecord);
    m_all.edit = add(tr("&Edit…"), QKeySequence(u"Ctrl+Return"_s), &RecordActions::editRecord);
    m_all.editAll = add(tr("Edit &selected together…"), QKeySequence(u"Ctrl+E"_s), &RecordActions::editSelected);
    m_all.remove = add(tr("&Delete…"), QKeySequence::Delete, &RecordActions::removeSelected);
    m_all.copy = add(tr("&Copy"), QKeySequence::Copy, &RecordActions::copySelected);
    m_all.copyRows = add(tr("Copy &rows"), QKeySequence(u"Ctrl+Shift+C"_s), &RecordActions::copyRows);
    m_all.paste = add(tr("&Paste from spreadsheet…"), QKeySequence::Paste, &RecordActions::paste);
    m_all.import = add(tr("&Import…"), QKeySequence(u"Ctrl+I"_s), &RecordActions::importFile);
    m_all.exportShown = add(tr("E&xport…"), QKeySequence(u"Ctrl+Shift+E"_s), &RecordActions::exportShown);
    m_all.columns = add(tr("C&olumns…"), {}, &RecordActions::chooseColumns);
    m_all.clearFilters = add(tr("Clear fi&lters"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT clearRequested(); });
    for (QAction *action : {m_all.remove, m_all.copy, m_all.copyRows, m_all.paste}) {
        // In an editor these keys belong to the text.
        m_panel.removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
    }
}

void RecordActions::updateState()
{
    const bool isEditable = m_workspace.view().isEditable();
    const qsizetype selected = m_view.selectedCount();
    const bool isEvidence = entityType(kind()).has(EntityFlag::Evidence);
    for (QAction *action : {m_all.create, m_all.paste, m_all.import})
        action->setEnabled(isEditable && !isEvidence);
    m_all.edit->setEnabled(isEditable && !isEvidence && m_view.currentRecord() != 0);
    m_all.editAll->setEnabled(isEditable && !isEvidence && selected > 1);
    m_all.remove->setEnabled(isEditable && selected > 0);
    m_all.copy->setEnabled(selected > 0);
    m_all.copyRows->setEnabled(selected > 0);
}

void RecordActions::addRowAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_panel.addAction(action);
    m_ofKind += action;
}

void RecordActions::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_all.edit, m_all.editAll});
    menu->addSeparator();
    m_fields->addTo(*menu, {kind(), m_view.selectedRecords()});
    menu->addSeparator();
    menu->addActions(m_ofKind);
    menu->addSeparator();
    menu->addActions({m_all.copy, m_all.copyRows, m_all.paste});
    menu->addSeparator();
    menu->addActions({m_all.remove});
    menu->addSeparator();
    menu->addActions({m_all.create, m_all.columns});
    menu->popup(m_view.viewport()->mapToGlobal(at));
}

void RecordActions::createRecord()
{
    auto *dialog = openNewRecord(m_workspace, kind(), &m_panel);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT recordMade(dialog->written()); });
}

void RecordActions::editRecord()
{
    if (m_view.currentRecord() != 0)
        openRecord(m_workspace, {kind(), m_view.currentRecord()}, &m_panel);
}

void RecordActions::editSelected()
{
    auto *dialog = new BulkEditDialog(m_workspace, kind(), m_view.selectedRecords(), &m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordActions::removeSelected()
{
    const std::vector<RecordId> records = m_view.selectedRecords();
    if (records.empty())
        return;
    const QString what = records.size() == 1 ? recordTitle(m_workspace.reg(), kind(), records.front())
                                             : countInSentence(kind(), qsizetype(records.size()));
    QStringList with;
    for (const auto &[dependent, count] : removalOf(m_workspace.document(), kind(), records).dependents)
        with += countInSentence(dependent, count);
    QString text = with.isEmpty() ? tr("%1 will be deleted.").arg(what)
                                  : tr("%1 will be deleted, and with it %2.").arg(what, with.join(u", "_s));
    text += u' ' + tr("Undo or \"Restore deleted\" brings it back.");
    const auto done = [this](const Result<qint64> &removed) {
        if (!removed && removed.error().code != ErrorCode::Cancelled)
            m_workspace.ask().tellError(&m_panel, tr("Nothing was deleted"), removed.error());
    };
    m_workspace.ask().confirm(&m_panel, tr("Delete"), text, tr("Delete"), [this, records, done] {
        NamedChange change = removalChange(m_workspace.document(), kind(), records);
        m_workspace.write(std::move(change.builder), change.reason, ChangeKind::Edit, &m_panel, done);
    });
}

// Beside the window where it takes its time.
template <class T, class Make>
void RecordActions::work(const QString &title, ShownRecords records, Make make,
                         std::function<void(const Result<T> &)> done)
{
    if (records.records().size() <= atOnce)
        return done(make(records, {}));
    runJob<T>(
        &m_panel, title,
        [records = std::move(records), make = std::move(make)](const JobProgress &progress) {
            return make(records, progress);
        },
        std::move(done));
}

// The cell that the frame is around; several rows as a table.
void RecordActions::copySelected()
{
    if (m_view.selectedCount() > 1)
        return copyRows();
    if (const QModelIndex cell = m_view.currentIndex(); cell.isValid())
        copyCell(cell.data().toString());
}

void RecordActions::copyRows()
{
    std::vector<RecordId> records = m_view.selectedRecords();
    if (records.empty() && m_view.currentRecord() != 0)
        records.push_back(m_view.currentRecord());
    work<CopiedCells>(tr("Copying the rows…"), m_model.shown(std::move(records)), listAsCells,
                      [](const Result<CopiedCells> &cells) {
                          if (cells)
                              copyCells(*cells);
                      });
}

void RecordActions::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_workspace.ask().tell(&m_panel, tr("Nothing to paste"),
                                      tr("Copy cells in a spreadsheet first, their headers included."));
    openImport(m_workspace, kind(), &m_panel, text);
}

void RecordActions::importFile() { openImport(m_workspace, kind(), &m_panel); }

void RecordActions::exportShown()
{
    const QString suggestion = QString::fromLatin1(entityType(kind()).plural) + ".csv"_L1;
    const auto write = [this](const QString &path) {
        work<QString>(
            tr("Exporting the list…"), m_model.shown(m_model.shownRecords()),
            [path](const ShownRecords &shown, const JobProgress &progress) {
                return exportList(shown, path, progress);
            },
            [this](const Result<QString> &written) {
                if (!written && written.error().code != ErrorCode::Cancelled)
                    m_workspace.ask().tellError(&m_panel, tr("Nothing was exported"), written.error());
            });
    };
    m_workspace.ask().fileToSave(&m_panel, tr("Export what is shown"), suggestion,
                                 tr("CSV (*.csv);;JSON (*.json);;Excel (*.xlsx)"), write);
}

void RecordActions::chooseColumns()
{
    QStringList shown;
    for (const RecordColumn &column : m_model.shownColumns())
        shown += column.id;
    auto *dialog = new ColumnDialog(m_model.allColumns(), shown, m_workspace.ask(), &m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model.setShownColumns(dialog->shown()); });
    dialog->open();
}

} // namespace Ratchet
